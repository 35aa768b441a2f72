"""Define the segments that are played one after the other, and divide a part of a story into segments at its pauses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from listenapp.playback.cut_points import CutPoints
from listenapp.playback.playback_settings import PlaybackSettings


@dataclass(frozen=True, slots=True)
class Repeat:
    """Repetition of a sentence: its index in `CutPoints.sentences`, and the number of the repetition, from 0."""

    sentence: int
    time: int


@dataclass(frozen=True, slots=True)
class PlanSegment:
    """Segment of a story: seconds `first`..`last` at `speed`, then `pause_after` seconds of silence.

    `span` is the index of a replayed span, or None.
    """

    first: float
    last: float
    speed: float
    pause_after: float = 0.0
    span: int | None = None
    turn: Repeat | None = None


Plan = Callable[[float], Iterator[PlanSegment]]
"""Function from a story time in seconds to the segments from there on."""


def straight(start: float, end: float, story: CutPoints, settings: PlaybackSettings) -> Iterator[PlanSegment]:
    """Yield the segments from `start` to `end`, once. The pauses of the settings divide them."""
    for cut, pause in _pauses(story, settings):
        if start < cut < end:
            yield PlanSegment(start, cut, settings.speed, pause)
            start = cut
    if start < end:
        yield PlanSegment(start, end, settings.speed)


def _pauses(story: CutPoints, settings: PlaybackSettings) -> list[tuple[float, float]]:
    pauses: dict[float, float] = {}
    if settings.pause_after_phrase:
        pauses |= dict.fromkeys(story.phrase_breaks, settings.pause_after_phrase)
    if settings.pause_after_sentence:
        pauses |= dict.fromkeys(story.sentence_breaks, settings.pause_after_sentence)
    return sorted(pauses.items())
