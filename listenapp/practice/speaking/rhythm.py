"""Compare the rhythm of two speakers: the share of the time that each word takes, and the pauses inside phrases.

Both recordings are aligned by the same phone aligner, so that its habits cancel out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from listenapp.story.normalization.number_words import Reading
from listenapp.story.normalization.readings import readings

SHORTEST_PAUSE = 0.12  # seconds; stops like the p in "up" are silent for less


class AlignedWord(Protocol):
    """Word with times in seconds."""

    @property
    def start(self) -> float: ...
    @property
    def end(self) -> float: ...


class Aligner(Protocol):
    """`align.phones.phone_aligner.PhoneAligner`, which takes a moment to load."""

    def align(self, samples: NDArray[np.int16], words: Sequence[Sequence[Reading]]) -> Sequence[AlignedWord] | None: ...


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Times of the words in seconds of the recording. `shares` add up to 1 without the pauses.

    `pauses` are the seconds of silence before each word, 0 for a short one.
    """

    words: tuple[tuple[float, float], ...]
    shares: tuple[float, ...]
    pauses: tuple[float, ...]


def rhythm_of(aligner: Aligner, samples: NDArray[np.int16], words: Sequence[str]) -> Rhythm | None:
    """Return the rhythm of English `words` in mono samples at 16 kHz. None if they were not spoken there."""
    found = aligner.align(samples, spoken_forms(words)) if words else None
    return of_times([(word.start, word.end) for word in found]) if found else None


def spoken_forms(words: Sequence[str]) -> list[Sequence[Reading]]:
    around = zip(words, ["", *words[:-1]], [*words[1:], ""], strict=True)
    return [readings(text, "en", previous, following) for text, previous, following in around]


def of_times(words: Sequence[tuple[float, float]]) -> Rhythm:
    """Return the rhythm of words with these times."""
    lengths = [max(0.0, end - start) for start, end in words]
    total = sum(lengths) or 1.0
    gaps = [0.0, *(after[0] - before[1] for before, after in pairwise(words))]
    pauses = tuple(gap if gap >= SHORTEST_PAUSE else 0.0 for gap in gaps)
    return Rhythm(tuple(words), tuple(length / total for length in lengths), pauses)


def difference(one: Rhythm, other: Rhythm) -> float:
    """Return the share of the time that lies on other words, 0 (same rhythm) to 1."""
    if len(one.shares) != len(other.shares):
        return 1.0
    return sum(abs(a - b) for a, b in zip(one.shares, other.shares, strict=True)) / 2
