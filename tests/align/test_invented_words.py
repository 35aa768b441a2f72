"""Drop the words that Whisper invents behind the last spoken word."""

from __future__ import annotations

import numpy as np
from narrated_sample import RATE
from numpy.typing import NDArray

from listenapp.align.invented_words import count_spoken


def chunk(*spans: tuple[float, float], seconds: float = 4.0) -> NDArray[np.int16]:
    """Return a chunk with an even noise in the spans."""
    samples = np.random.default_rng(1).normal(0, 5, round(seconds * RATE)).astype(np.int16)
    for start, end in spans:
        first, last = round(start * RATE), round(end * RATE)
        samples[first:last] = np.random.default_rng(0).normal(0, 3000, last - first)
    return samples


def test_words_in_the_silence_behind_the_last_word_are_invented() -> None:
    words = [("Boats", 0.2, 0.6), ("came.", 0.6, 1.0), ("I", 1.0, 3.9), ("am", 3.9, 3.9), ("here.", 3.9, 3.9)]
    assert count_spoken(chunk((0.2, 1.0)), words) == 2


def test_invented_words_may_follow_the_last_spoken_word_at_once() -> None:
    words = [("Boats", 0.2, 0.6), ("came.", 0.6, 1.0), *(("again", 1.0, 1.0) for _ in range(20))]
    assert count_spoken(chunk((0.2, 1.0)), words) in (2, 3, 4)


def test_words_that_were_written_too_early_are_spoken() -> None:
    words = [("Boats", 0.2, 1.2), ("came", 1.2, 3.9), ("back", 3.9, 3.9), ("home", 3.9, 3.9)]
    assert count_spoken(chunk((0.2, 3.6)), words) == 4


def test_a_short_word_at_the_end_is_spoken() -> None:
    words = [("Boats", 0.2, 0.6), ("came.", 0.6, 1.0)]
    assert count_spoken(chunk((0.2, 1.0)), words) == 2


def test_a_chunk_without_words_has_none() -> None:
    assert count_spoken(chunk((0.2, 1.0)), []) == 0
