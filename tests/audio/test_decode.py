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


# -- recordings that change midway ------------------------------------------------------------------------------


def write_parts(path: Path, *parts: Pcm) -> None:
    """Write an MP3 file of several parts with their own rates and channels, as after joining files."""
    content = b""
    for number, part in enumerate(parts):
        layout = "mono" if part.samples.shape[1] == 1 else "stereo"
        one = path.with_suffix(f".{number}")
        options = {"write_xing": "0", "id3v2_version": "0"}
        with av.open(str(one), "w", format="mp3", options=options) as container:
            stream = container.add_stream("libmp3lame", rate=part.rate, layout=layout)
            frame = av.AudioFrame.from_ndarray(part.samples.reshape(1, -1), format="s16", layout=layout)
            frame.sample_rate = part.rate
            container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
        content += one.read_bytes()
        one.unlink()
    path.write_bytes(content)


def both_sides(pcm: Pcm) -> Pcm:
    return Pcm(np.hstack([pcm.samples, pcm.samples]), pcm.rate)


JINGLE, STORY = speech_like(3.0, 44_100), speech_like(6.0, 48_000)
CHANGES = {
    "mono to stereo": (JINGLE, both_sides(speech_like(6.0, 44_100))),
    "stereo to mono": (both_sides(JINGLE), speech_like(6.0, 44_100)),
    "44.1 to 48 kHz": (JINGLE, STORY),
    "48 to 44.1 kHz": (speech_like(3.0, 48_000), speech_like(6.0, 44_100)),
    "a stereo jingle of 22 kHz": (both_sides(speech_like(3.0, 22_050)), STORY),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("rate", [None, 16_000])
def test_a_recording_that_changes_midway_is_read_to_its_end_at_the_right_times(
    tmp_path: Path, change: str, rate: int | None
) -> None:
    first, second = CHANGES[change]
    write_parts(tmp_path / "story.mp3", first, second)
    read = decode(tmp_path / "story.mp3", rate=rate, channels=1)
    assert read.duration == pytest.approx(9.0, abs=0.15)  # each part is padded to whole frames
    heard = read.samples[:, 0].astype(np.float64)
    for begin, part, at in ((0.0, first, 1.0), (3.0, second, 1.0), (3.0, second, 5.0)):
        there = Pcm(part.samples[:, :1], part.rate)
        encode(there, tmp_path / "part.wav")
        wanted = decode(tmp_path / "part.wav", rate=read.rate, channels=1).samples[:, 0]
        piece, moment = slice(int(at * read.rate), int((at + 0.5) * read.rate)), round((begin + at) * read.rate)
        around = heard[moment : moment + read.rate // 2]
        assert abs(lag(wanted[piece], around, read.rate // 5)) <= 0.12 * read.rate
        assert np.abs(around).max() > 1000


def test_the_given_narration_that_changes_midway_is_read_to_its_end(shared_data: Path) -> None:
    read = decode(shared_data / "reported" / "monostereo.mp3")
    assert read.duration == pytest.approx(23.69, abs=0.05)
    assert np.abs(read.samples[-3 * read.rate :]).max() > 1000


# -- what is refused before it is decoded ----------------------------------------------------------------------


def wav(path: Path, *, codec: int = 1, rate: int = RATE) -> Path:
    """Write a WAV file of one second of noise with any codec and rate in its header."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(speech_like(1.0).samples.tobytes())
    content = bytearray(path.read_bytes())
    content[20:22] = codec.to_bytes(2, "little")
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("rate", [1, 100, 3_999, 384_001, 4_000_000])
def test_a_rate_that_no_recording_has_is_refused(tmp_path: Path, rate: int) -> None:
    with pytest.raises(AudioUnreadable, match="sample rate"):
        decode(wav(tmp_path / "story.wav", rate=rate))


def test_usual_rates_are_read(tmp_path: Path) -> None:
    for rate in (4_000, 8_000, 192_000, 384_000):
        assert decode(wav(tmp_path / "story.wav", rate=rate)).frames == RATE


def test_an_unknown_codec_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AudioUnreadable, match="kind of sound"):
        decode(wav(tmp_path / "story.wav", codec=0x7777))


PLAYLISTS = {
    "m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\n{file}\n#EXT-X-ENDLIST\n",
    "ffconcat": "ffconcat version 1.0\nfile '{file}'\n",
    "sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio 5004 RTP/AVP 0\n",
    "mpd": '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static">'
    '<Period><AdaptationSet mimeType="audio/mp4"><Representation id="1" bandwidth="1"><BaseURL>{file}</BaseURL>'
    "</Representation></AdaptationSet></Period></MPD>",
}


@pytest.mark.parametrize("kind", PLAYLISTS)
@pytest.mark.parametrize("ending", ["mp3", ""])
def test_a_playlist_opens_no_other_file(tmp_path: Path, kind: str, ending: str) -> None:
    encode(speech_like(1.0), tmp_path / "other.mp3")
    path = tmp_path / f"story.{ending or kind}"
    path.write_text(PLAYLISTS[kind].format(file="other.mp3"), "utf-8")
    with pytest.raises(AudioUnreadable):
        decode(path)


def test_a_name_is_never_a_protocol(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    encode(speech_like(1.0), tmp_path / "other.mp3")
    with pytest.raises(AudioUnreadable):
        decode(Path("concat:other.mp3"))
    (tmp_path / "other.mp3").rename(tmp_path / "file:other.mp3")
    assert decode(Path("file:other.mp3")).duration == pytest.approx(1.0, abs=0.1)
