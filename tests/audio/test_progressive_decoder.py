"""Compare progressive decoding with decoding at once. Requested positions are decoded first."""

from __future__ import annotations

import threading
from pathlib import Path

import av
import numpy as np
import pytest

from listenapp.audio.decode import decode
from listenapp.audio.encode import encode
from listenapp.audio.pcm import Pcm
from listenapp.audio.progressive_decoder import ProgressiveDecoder
from listenapp.errors import AudioUnreadable

RATE = 44_100
SECONDS = 60.0
EXACT = [".mp3", ".vbr.mp3", ".plain.mp3", ".flac", ".wav"]
KINDS = [*EXACT, ".m4a", ".ogg"]


def _syllables() -> Pcm:
    """Return noise of varying loudness, so that no two moments are alike."""
    rng = np.random.default_rng(7)
    frames = int(SECONDS * RATE)
    noise = np.convolve(rng.normal(size=frames), np.hanning(25) / 12, "same")
    knots = rng.random(int(SECONDS / 0.09) + 2)
    loudness = np.interp(np.arange(frames) / RATE, np.arange(len(knots)) * 0.09, knots)
    return Pcm((noise * loudness * 5000).astype(np.int16).reshape(-1, 1), RATE)


def _write_mp3(pcm: Pcm, path: Path, *, quality: int, header: bool) -> None:
    options = {"write_xing": str(int(header)), "id3v2_version": "0"}
    with av.open(str(path), "w", format="mp3", options=options) as container:
        stream = container.add_stream("libmp3lame", rate=pcm.rate, layout="mono")
        stream.codec_context.flags |= av.codec.context.Flags.qscale
        stream.codec_context.global_quality = quality * 118
        frame = av.AudioFrame.from_ndarray(pcm.samples.reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate = pcm.rate
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the same audio in each format."""
    place, pcm = tmp_path_factory.mktemp("kinds"), _syllables()
    for kind in KINDS:
        if "." in kind[1:]:
            _write_mp3(pcm, place / f"story{kind}", quality=5, header=kind == ".vbr.mp3")
        else:
            encode(pcm, place / f"story{kind}")
    return place


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_it_grows_to_the_very_samples(folder: Path, kind: str) -> None:
    path = folder / f"story{kind}"
    at_once = decode(path)
    growing = ProgressiveDecoder(path, at_once.duration, wanted=45.0)
    grown = growing.fill(lambda: None)
    assert grown.rate == at_once.rate
    assert np.array_equal(grown.samples, at_once.samples)
    assert growing.pcm is not None
    assert np.shares_memory(grown.samples, growing.pcm.samples), "what plays is what was filled"


@pytest.mark.parametrize("kind", KINDS)
def test_a_wanted_place_comes_first_and_is_right(folder: Path, kind: str) -> None:
    path = folder / f"story{kind}"
    at_once = decode(path)
    growing = ProgressiveDecoder(path, at_once.duration, wanted=45.0)
    heard: list[np.ndarray] = []
    here = slice(45 * at_once.rate, 47 * at_once.rate)

    def tell() -> None:
        assert growing.has(45.0, 46.0)
        if growing.has(45.0, 47.0) and not heard:
            assert growing.done < 20 * at_once.rate
            assert not growing.has(35.0, 36.0)
            assert growing.pcm is not None
            heard.append(growing.pcm.samples[here].copy())

    growing.fill(tell)
    assert len(heard) == 1
    theirs = at_once.samples[here]
    if kind in EXACT:
        assert np.array_equal(heard[0], theirs)
    else:  # these codecs add random noise or depend on earlier frames; the position is still right
        assert np.corrcoef(heard[0][:, 0], theirs[:, 0])[0, 1] > 0.99


def test_a_wanted_place_is_told_before_the_whole_stretch_around_it_is_there(folder: Path) -> None:
    growing = ProgressiveDecoder(folder / "story.mp3", SECONDS, wanted=30.0)
    told: list[tuple[bool, bool]] = []
    growing.fill(lambda: told.append((growing.has(30.0, 31.0), growing.has(30.0, 50.0))))
    assert told[:2] == [(True, False), (True, True)]


def test_a_place_near_the_beginning_is_told_as_soon_as_it_can_be_heard(folder: Path) -> None:
    growing = ProgressiveDecoder(folder / "story.mp3", SECONDS, wanted=0.1)
    told: list[int] = []
    growing.fill(lambda: told.append(growing.done))
    heard = next(done for done in told if done >= 1.1 * RATE)
    assert heard < 1.2 * RATE


def test_what_is_not_decoded_yet_is_silence(folder: Path) -> None:
    growing = ProgressiveDecoder(folder / "story.wav", SECONDS)
    ends: list[int] = []

    def tell() -> None:
        assert growing.pcm is not None
        assert growing.pcm.duration == SECONDS
        if not ends:
            assert not growing.pcm.samples[growing.done + RATE :].any()
        ends.append(growing.done)

    growing.fill(tell)
    assert ends == sorted(ends)
    assert ends[0] < SECONDS * RATE / 2
    assert growing.has(0.0, SECONDS + 5)


@pytest.mark.parametrize("promised", [SECONDS - 7.0, SECONDS + 7.0, 0.0])
def test_a_wrong_promise_gives_the_real_length(folder: Path, promised: float) -> None:
    growing = ProgressiveDecoder(folder / "story.flac", promised)
    grown = growing.fill(lambda: None)
    assert np.array_equal(grown.samples, decode(folder / "story.flac").samples)
    assert growing.has(0.0, SECONDS)


def test_memory_does_not_follow_a_promise_that_the_file_cannot_keep(folder: Path) -> None:
    growing = ProgressiveDecoder(folder / "story.mp3", 1e12)
    grown = growing.fill(lambda: None)
    assert growing.pcm is not None
    assert growing.pcm.duration < 3600
    assert grown.duration == pytest.approx(SECONDS, abs=0.1)


def test_without_a_promise_nothing_is_there_before_the_end(folder: Path) -> None:
    growing = ProgressiveDecoder(folder / "story.flac", 0.0)
    told: list[bool] = []
    growing.fill(lambda: told.append(growing.has(0.0, 1.0)))
    assert told
    assert not any(told)


def test_it_stops_when_nobody_wants_it(folder: Path) -> None:
    stopped = threading.Event()
    growing = ProgressiveDecoder(folder / "story.mp3", SECONDS, stopped=stopped)
    growing.fill(stopped.set)
    assert growing.done < SECONDS * RATE
    assert not growing.whole


def test_what_is_no_sound_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text.mp3").write_bytes(b"This is no sound at all. " * 200)
    with pytest.raises(AudioUnreadable, match=r"text\.mp3"):
        ProgressiveDecoder(tmp_path / "text.mp3", 10.0).fill(lambda: None)
