"""Divide a narration into the clips of an e-book's media overlay. Each belongs to a word or a sentence.

    sentence 4 |--------- spoken ---------|  pause  |---- sentence 5
    clip 4     |-----------------------------------------|
    clip 5                                               |----------

A clip ends where the next one begins, so that a reading system plays on without a jump. A clip of zero length is an
error of the format.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from listenapp.export.narrated_story import Granularity
from listenapp.story.alignment import Alignment, Timing

_SHORTEST = 1  # millisecond


@dataclass(frozen=True, slots=True)
class Clip:
    """Part of the narration for the sentence or word `index`, in milliseconds. `end` is later than `begin`."""

    index: int
    begin: int
    end: int


def clips(alignment: Alignment, unit: Granularity) -> list[Clip]:
    """Return the clips in order, without gap or overlap. Times are rounded to a millisecond.

    Of words that start in the same millisecond, the later ones begin a millisecond later. None begins after the end.
    """
    timings = alignment.words if unit is Granularity.WORD else alignment.sentences
    last = int(alignment.duration * 1000)
    begins = [(index, begin) for index, begin in _begins(timings) if begin < last]
    ends = [begin for _, begin in begins[1:]]
    if begins:
        index, begin = begins[-1]
        ends.append(max(begin + _SHORTEST, min(round((timings[index].end or 0) * 1000), last)))
    return [Clip(index, begin, end) for (index, begin), end in zip(begins, ends, strict=True)]


def clock(milliseconds: int) -> str:
    """Return a SMIL clock value."""
    return f"{milliseconds // 1000}.{milliseconds % 1000:03}s"


def _begins(timings: Sequence[Timing]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    spoken = [(timing.start, index) for index, timing in enumerate(timings) if timing.start is not None]
    for start, index in sorted(spoken, key=lambda one: one[0]):
        earliest = found[-1][1] + _SHORTEST if found else 0
        found.append((index, max(round(start * 1000), earliest)))
    return found
