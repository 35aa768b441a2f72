"""What the steps of the aligner hand to each other: first guesses of word times, and the times made of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RoughWord:
    """Where recognition heard a word of the text, in seconds of decoded audio.

    `spoken` is False for text that nobody reads aloud. `trust` from 0 (placed between its neighbours) to 1 (heard as
    written, and so were its neighbours).
    """

    start: float
    end: float
    spoken: bool
    trust: float


@dataclass(frozen=True, slots=True)
class FineWord:
    """A word's time in seconds of decoded audio.

    `score` from 0 to 1 says how well the word fits the sound there and how well the methods agree. `own` is False for a
    word that the phone aligner could not place, so that its time is an earlier step's.
    """

    start: float
    end: float
    score: float
    own: bool


def unrefined(rough: RoughWord) -> FineWord:
    return FineWord(rough.start, rough.end, 0.0, False)
