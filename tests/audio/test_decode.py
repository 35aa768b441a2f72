"""Decode files of every format to the same times. Reject bad files with a clear message."""

from __future__ import annotations

import wave
from pathlib import Path

import av
import numpy as np
import pytest

from listenapp.audio.audio_file import sha256
from listenapp.audio.decode import decode
from listenapp.audio.encode import encode
from listenapp.audio.pcm import Pcm
from listenapp.errors import AudioUnreadable, ExportFailed

RATE = 44_100


def speech_like(seconds: float = 12.0, rate: int = RATE) -> Pcm:
    """Return noise in syllables of varying length and spectrum, so that no two moments are alike."""
    rng = np.random.default_rng(7)
    noise = np.convolve(rng.normal(size=int(seconds * rate)), np.hanning(25) / 12, "same")
    loudness = np.interp(np.arange(len(noise)) / rate, np.arange(0, seconds, 0.09), rng.random(int(seconds / 0.09) + 1))
    return Pcm((noise * loudness * 5000).astype(np.int16).reshape(-1, 1), rate)


def lag(ours: np.ndarray, theirs: np.ndarray, reach: int) -> int:
    """Return the frames by which `theirs` lags behind `ours`, by cross-correlation.

    A Fourier transform makes it fast.
    """
    padded = np.pad(theirs.astype(np.float64), reach)
    spectrum = np.fft.rfft(padded) * np.conj(np.fft.rfft(ours.astype(np.float64), len(padded)))
    return int(np.argmax(np.fft.irfft(spectrum, len(padded))[: 2 * reach + 1])) - reach


def write_vbr_mp3_without_header(pcm: Pcm, path: Path) -> None:
    with av.open(str(path), "w", format="mp3", options={"write_xing": "0", "id3v2_version": "0"}) as container:
        stream = container.add_stream("libmp3lame", rate=pcm.rate, layout="mono", options={"q": "5"})
        stream.codec_context.flags |= av.codec.context.Flags.qscale
        stream.codec_context.global_quality = 5 * 118
        frame = av.AudioFrame.from_ndarray(pcm.samples.reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate = pcm.rate
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


@pytest.fixture(scope="module")
def pcm() -> Pcm:
    return speech_like()


@pytest.mark.parametrize("suffix", [".mp3", ".m4a", ".ogg", ".flac", ".wav"])
def test_what_is_written_is_read_at_the_same_moments(tmp_path: Path, pcm: Pcm, suffix: str) -> None:
    path = tmp_path / f"story{suffix}"
    encode(pcm, path)
    assert decode(path).rate == (48_000 if suffix == ".ogg" else RATE)
    read = decode(path, rate=RATE)
    assert read.frames == pytest.approx(pcm.frames, abs=0.05 * RATE)
    for second in (1, 5, 10):
        piece = slice(second * RATE, second * RATE + RATE // 2)
        assert abs(lag(pcm.samples[piece, 0], read.samples[piece, 0], 2400)) <= 0.005 * RATE


def test_a_vbr_mp3_without_a_header_keeps_one_and_the_same_shift(tmp_path: Path, pcm: Pcm) -> None:
    path = tmp_path / "story.mp3"
    write_vbr_mp3_without_header(pcm, path)
    assert b"Xing" not in path.read_bytes()
    assert b"Info" not in path.read_bytes()
    read = decode(path)
    lags = []
    for second in (1, 3, 6, 9, 10):
        piece = slice(second * RATE, second * RATE + RATE // 2)
        lags.append(lag(pcm.samples[piece, 0], read.samples[piece, 0], 4000))
    assert max(lags) - min(lags) <= 2


def test_rate_and_channels_are_as_asked(tmp_path: Path, pcm: Pcm) -> None:
    path = tmp_path / "story.flac"
    encode(pcm, path)
    read = decode(path, rate=16_000, channels=2)
    assert read.rate == 16_000
    assert read.samples.shape[1] == 2
    assert read.samples.dtype == np.int16
    assert read.samples.flags["C_CONTIGUOUS"]
    assert read.duration == pytest.approx(pcm.duration, abs=0.01)


def test_stereo_stays_stereo(tmp_path: Path) -> None:
    left = speech_like(2.0).samples
    both = Pcm(np.hstack([left, np.zeros_like(left)]), RATE)
    encode(both, tmp_path / "story.wav")
    assert np.array_equal(decode(tmp_path / "story.wav").samples, both.samples)


@pytest.mark.parametrize("other", [1.0, 0.0, -1.0, -0.5])
def test_two_sides_are_one_and_never_cancel_each_other(tmp_path: Path, other: float) -> None:
    left = speech_like(2.0).samples
    encode(Pcm(np.hstack([left, np.rint(left * other).astype(np.int16)]), RATE), tmp_path / "story.wav")
    read = decode(tmp_path / "story.wav", channels=1).samples[:, 0]
    assert np.abs(read - left[:, 0] * (1 if other == -1 else (1 + other) / 2)).max() <= 1


def test_progress_is_told_and_its_exception_ends_the_work(tmp_path: Path, pcm: Pcm) -> None:
    path = tmp_path / "story.flac"
    encode(pcm, path)
    told: list[float] = []
    decode(path, report=told.append)
    assert told == sorted(told)
    assert told[-1] > 10

    def stop(_seconds: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        decode(path, report=stop)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.mp3", b""),
        ("text.mp3", b"This is no sound at all. " * 200),
        ("zeros.wav", bytes(5000)),
        ("page.m4a", b"<html><body>Not found</body></html>"),
        ("latin.ogg", "é".encode("latin-1") * 3000),
    ],
)
def test_what_is_no_sound_is_refused_by_name(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(AudioUnreadable, match=name) as caught:
        decode(path)
    assert caught.value.next_step


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AudioUnreadable):
        decode(tmp_path / "none.mp3")
    with pytest.raises(AudioUnreadable):
        sha256(tmp_path / "none.mp3")


def test_a_file_that_breaks_off_is_read_up_to_there(tmp_path: Path, pcm: Pcm) -> None:
    path = tmp_path / "story.mp3"
    encode(pcm, path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert decode(path).duration == pytest.approx(pcm.duration / 2, rel=0.1)


def test_a_damaged_middle_is_passed_over(tmp_path: Path, pcm: Pcm) -> None:
    path = tmp_path / "story.mp3"
    encode(pcm, path)
    whole = bytearray(path.read_bytes())
    middle = len(whole) // 2
    whole[middle : middle + 3000] = b"\x55" * 3000
    path.write_bytes(whole)
    assert decode(path).duration > pcm.duration - 2


def test_a_header_that_promises_too_much_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "story.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(bytes(RATE * 2))
    content = bytearray(path.read_bytes())
    content[40:44] = (0x7FFFFFF0).to_bytes(4, "little")
    path.write_bytes(content)
    assert decode(path).duration == pytest.approx(1.0, abs=0.1)


def test_sha256_is_of_the_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"abc")
    assert sha256(path) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_an_unknown_kind_is_not_written(tmp_path: Path, pcm: Pcm) -> None:
    with pytest.raises(ExportFailed, match=r"story\.xyz"):
        encode(pcm, tmp_path / "story.xyz")
    assert not list(tmp_path.iterdir())


def test_nothing_is_left_where_writing_fails(tmp_path: Path, pcm: Pcm) -> None:
    with pytest.raises(ExportFailed):
        encode(pcm, tmp_path / "no folder" / "story.mp3")
    assert not list(tmp_path.iterdir())


def test_real_narrations_have_the_length_of_their_frames(shared_data: Path) -> None:
    read = decode(shared_data / "seed-story" / "narration.mp3")
    assert read.duration == pytest.approx(235, abs=1)
    assert np.abs(read.samples).max() > 3000


def test_a_file_that_is_not_there_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(AudioUnreadable) as told:
        decode(tmp_path / "gone.mp3")
    assert told.value.code == "audio.missing"
