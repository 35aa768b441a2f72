"""Define the word times that the steps of the aligner exchange: rough and refined."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RoughWord:
    """Recognised time of a word of the text, in seconds of decoded audio.

    `spoken` is False for text that nobody reads aloud. `trust` is from 0 (placed between its neighbours) to 1
    (recognised as written, like its neighbours).
    """

    start: float
    end: float
    spoken: bool
    trust: float


@dataclass(frozen=True, slots=True)
class FineWord:
    """Refined time of a word, in seconds of decoded audio.

    `score`, 0 to 1, says how well the word fits the audio at this place. `own` is False if the aligner could not place
    the word, so that its time comes from an earlier step.
    """

    start: float
    end: float
    score: float
    refined: bool


def unrefined(rough: RoughWord) -> FineWord:
    return FineWord(rough.start, rough.end, 0.0, False)
