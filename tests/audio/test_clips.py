"""Cut clips that hold their whole word, nothing of its neighbours, and begin and end in silence."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from listenapp.audio.clips import AFTER, BEFORE, FADE, cut, padded
from listenapp.audio.decode import decode
from listenapp.audio.encode import encode
from listenapp.audio.pcm import Pcm

STEP = 328  # -40 dB of full scale
WORDS = [(1.0, 1.3), (1.35, 1.8), (1.8, 2.1), (3.0, 3.4)]


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        ((1.0, 1.3), (1.0 - BEFORE, 1.35)),  # the next word begins within the padding
        ((1.35, 1.8), (1.3, 1.8 + FADE)),  # running speech without a pause
        ((1.8, 2.1), (1.8 - FADE, 2.1 + AFTER)),
        ((3.0, 3.4), (3.0 - BEFORE, 3.45)),  # the end of the story
        ((1.0, 1.8), (1.0 - BEFORE, 1.8 + FADE)),  # two words
        ((1.0, 3.4), (1.0 - BEFORE, 3.45)),
    ],
)
def test_pads_stop_at_the_neighbours(span: tuple[float, float], expected: tuple[float, float]) -> None:
    assert padded(*span, WORDS, 3.45) == pytest.approx(expected)


def test_pads_stop_at_the_ends_of_the_sound() -> None:
    assert padded(0.02, 0.2, [(0.02, 0.2)], 0.25) == (0.0, 0.25)


def test_words_that_overlap_by_a_mistake_of_the_aligner_give_no_negative_pad() -> None:
    words = [(1.0, 1.6), (1.5, 1.9), (1.85, 2.2)]
    assert padded(1.5, 1.9, words, 5.0) == pytest.approx((1.5 - FADE, 1.9 + FADE))


def test_a_cut_has_its_frames_its_channels_and_its_fades() -> None:
    loud = Pcm(np.full((48_000, 2), 20_000, np.int16), 48_000)
    clip = cut(loud, 0.25, 0.5)
    assert clip.samples.shape == (12_000, 2)
    assert clip.rate == 48_000
    assert np.abs(clip.samples[[0, -1]]).max() < 200
    assert (clip.samples[400:-400] == 20_000).all()
    assert np.abs(np.diff(clip.samples[:, 0].astype(int))).max() < 300


@pytest.mark.parametrize("seconds", [0.0, 0.0001, 0.001])
def test_a_clip_shorter_than_a_fade_is_written(seconds: float, tmp_path: Path) -> None:
    loud = Pcm(np.full((4_800, 1), 20_000, np.int16), 48_000)
    clip = cut(loud, 0.05, 0.05 + seconds)
    assert clip.frames == round(seconds * 48_000)
    encode(clip, tmp_path / "clip.mp3")
    assert decode(tmp_path / "clip.mp3").frames < 4_800


def test_a_cut_beyond_the_sound_ends_with_it() -> None:
    assert cut(Pcm(np.ones((1000, 1), np.int16), 1000), 0.9, 2.0).frames == 100


@dataclass(frozen=True)
class Seed:
    pcm: Pcm
    words: list[tuple[float, float]]


@pytest.fixture(scope="module")
def seed(shared_data: Path) -> Seed:
    folder = shared_data / "seed-story"
    words = json.loads((folder / "words.json").read_text(encoding="utf-8"))["words"]
    return Seed(decode(folder / "narration.mp3"), [(word["start"], word["end"]) for word in words])


def energy(pcm: Pcm, start: float, end: float) -> float:
    piece = pcm.samples[round(start * pcm.rate) : round(end * pcm.rate)].astype(np.float64)
    return float((piece**2).sum())


def test_five_hundred_word_clips_of_a_narration(seed: Seed) -> None:
    chosen = np.linspace(0, len(seed.words) - 1, 500).astype(int)
    for k in chosen:
        start, end = seed.words[k]
        begin, finish = padded(start, end, seed.words, seed.pcm.duration)
        clip = cut(seed.pcm, begin, finish)
        assert begin <= start
        assert finish >= end
        kept = energy(clip, start - begin, end - begin)
        assert kept >= 0.98 * energy(seed.pcm, start, end), f"word {k} has lost sound"
        assert np.abs(clip.samples[[0, -1]]).max() <= STEP, f"word {k} begins or ends with a step"
        assert k == 0 or begin >= seed.words[k - 1][1] - FADE - 1e-9, f"word {k} holds the word before"
        assert k == len(seed.words) - 1 or finish <= seed.words[k + 1][0] + FADE + 1e-9


def test_a_word_after_a_pause_has_its_whole_pad(seed: Seed) -> None:
    paused = [k for k in range(1, len(seed.words)) if seed.words[k][0] - seed.words[k - 1][1] > BEFORE]
    assert len(paused) > 20
    for k in paused:
        begin, _ = padded(*seed.words[k], seed.words, seed.pcm.duration)
        assert begin == pytest.approx(seed.words[k][0] - BEFORE)
