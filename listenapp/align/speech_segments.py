"""Split the words that are read aloud into segments of uninterrupted speech, with their time bounds.

Refinement works on segments. A segment contains no speech that is not in the text, except words that are said twice,
because they have no pause around them. Text that nobody reads does not split it: the times of the words beside it are
the same as without such text. A long run of speech is split at a chunk border if the words on both sides are surely
recognised.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from listenapp.align.matching.spoken_words import RoughAlignment
from listenapp.align.word_times import RoughWord
from listenapp.audio import energy
from listenapp.story.alignment import Extra

_SURE = 0.6  # least trust of a surely recognised word
# A longer leap over the text (in words) is accepted only if enough words after it were surely recognised: at least
# LEAP, or the share _OF_LEAP of the skipped words, but never more than _LONG_LEAP.
LEAP = 12
_OF_LEAP, _LONG_LEAP = 0.25, 60
_SLACK = 0.15  # seconds by which a rough time may cross a cut


@dataclass(frozen=True, slots=True)
class SpeechSegment:
    """Segment with the spoken words from `first` to `last`, both included. `begin` and `end` are seconds."""

    first: int
    last: int
    begin: float
    end: float


def stretches(
    narrated: RoughAlignment, cuts: Sequence[float], level: NDArray[np.float32], start: float = 0.0
) -> list[SpeechSegment]:
    """Return the segments in order. They hold all spoken words.

    `cuts`: ends of the recognised chunks, in seconds. `start`: start of the first segment, in seconds, unless extra
    speech comes before it.
    """
    words = narrated.words
    spoken = [i for i, word in enumerate(words) if word.spoken]
    if not spoken:
        return []
    found = []
    first, begin = spoken[0], _begin(narrated, words[spoken[0]], level, start)
    for i, following in pairwise(spoken):
        bound = _bound(narrated, i, following, cuts, level)
        if bound:
            found.append(SpeechSegment(first, i, begin, bound[0]))
            first, begin = following, bound[1]
    end = _end(narrated, words[spoken[-1]], level, cuts[-1])
    found.append(SpeechSegment(first, spoken[-1], begin, max(end, begin)))
    return found


def sure(found: Sequence[SpeechSegment], narrated: RoughAlignment) -> Iterator[SpeechSegment]:
    """Yield the segments up to the last one with a surely recognised end.

    Later recognition may still move the others.
    """
    last = max((k for k, s in enumerate(found) if narrated.words[s.last].trust >= _SURE), default=-1)
    yield from found[: last + 1]


def without_leaps(found: Sequence[SpeechSegment], narrated: RoughAlignment) -> tuple[SpeechSegment, ...]:
    """Drop chance hits at the end.

    A segment far ahead in the text is a chance hit if few words from it on were surely recognised. Return the segments
    before the first one.
    """
    surely = 0
    kept = len(found)
    for k in range(len(found) - 1, -1, -1):
        surely += sum(word.trust >= _SURE for word in narrated.words[found[k].first : found[k].last + 1])
        skipped = found[k].first - (found[k - 1].last + 1 if k else 0)
        if skipped > LEAP and surely < max(LEAP, min(_LONG_LEAP, _OF_LEAP * skipped)):
            kept = k
    return tuple(found[:kept])


def _bound(
    narrated: RoughAlignment, before: int, after: int, cuts: Sequence[float], level: NDArray[np.float32]
) -> tuple[float, float] | None:
    """Return the end of one segment and the start of the next. None if words `before` and `after` share a segment."""
    end, start = narrated.words[before].end, narrated.words[after].start
    if any(_is_between(one, end, start) for one in narrated.restarts):
        return None
    extra = [e for e in narrated.extra if _is_between(e, end, start)]
    if extra:
        return quiet_place(level, end, extra[0].start), quiet_place(level, extra[-1].end, start)
    if min(narrated.words[before].trust, narrated.words[after].trust) >= _SURE:
        k = int(np.searchsorted(cuts, end - _SLACK))
        if k < len(cuts) and cuts[k] <= start + _SLACK:
            return cuts[k], cuts[k]
    return None


def _is_between(speech: Extra, end: float, start: float) -> bool:
    return end - _SLACK <= speech.start and speech.end <= start + _SLACK


def quiet_place(level: NDArray[np.float32], start: float, end: float) -> float:
    """Return the quietest time near and between two times, in seconds."""
    first, last = round((start - 0.1) / energy.HOP), round((max(start, end) + 0.1) / energy.HOP)
    return energy.quietest(level, max(0, first), min(len(level), last), width=5) * energy.HOP


def _begin(narrated: RoughAlignment, first: RoughWord, level: NDArray[np.float32], default: float) -> float:
    """Return the start of the first segment: the pause after the extra speech before it, else `default`.

    Recognition ends a word before its sound has faded out, so the end of the extra speech alone would be too early.
    Words that are said twice belong to the segment.
    """
    again = {one.start for one in narrated.restarts}
    ends = [e.end for e in narrated.extra if e.end <= first.start + _SLACK and e.start not in again]
    return quiet_place(level, max(ends), first.start) if ends else default


def _end(narrated: RoughAlignment, last: RoughWord, level: NDArray[np.float32], default: float) -> float:
    starts = [e.start for e in narrated.extra if e.start >= last.end - _SLACK]
    return quiet_place(level, last.end, min(starts)) if starts else default
