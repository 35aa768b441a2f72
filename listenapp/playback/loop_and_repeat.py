"""Plan what is played more than once: the A-B loop, repeated sentences, and replays of words or sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import repeat

from listenapp.playback.cut_points import CutPoints
from listenapp.playback.plan_segment import Plan, PlanSegment, Repeat, straight
from listenapp.playback.playback_settings import PlaybackSettings

# Seconds. A loop that is shorter, or ends before it begins, would repeat without making any sound.
_SHORTEST_LOOP = 0.01
_BETWEEN_REPLAYS = 0.3  # seconds of silence


def looping(start: float, begin: float, end: float, speed: float) -> Iterator[PlanSegment]:
    """Yield the part from `begin` to `end` (A to B) without end, the first time from `start` on if that lies in it."""
    if end - begin < _SHORTEST_LOOP:
        return
    if begin < start < end:
        yield PlanSegment(start, end, speed)
    yield from repeat(PlanSegment(begin, end, speed))


def repeating(start: float, story: CutPoints, settings: PlaybackSettings, turn: Repeat | None) -> Iterator[PlanSegment]:
    """Yield each sentence `settings.repeats` times. `turn` is the current repetition."""
    first = turn.sentence if turn else story.sentence_at(start) or 0
    for sentence, (begin, end) in list(enumerate(story.sentences))[first:]:
        in_turn = turn is not None and turn.sentence == sentence
        done = turn.time if turn and in_turn else 0
        if end <= start and not (in_turn and done + 1 < settings.repeats):
            continue
        if start < begin:
            yield PlanSegment(start, begin, settings.speed)
        for time in range(done, settings.repeats):
            yield from _turn(max(start, begin), end, story, settings, Repeat(sentence, time))
            start = begin
        start = end
        if settings.stop_after_sentence:
            return
    if start < story.duration:
        yield PlanSegment(start, story.duration, settings.speed)


def _turn(
    begin: float, end: float, story: CutPoints, settings: PlaybackSettings, turn: Repeat
) -> Iterator[PlanSegment]:
    within = replace(settings, pause_after_sentence=0.0)
    segments = list(straight(begin, end, story, within))
    for segment in segments[:-1]:
        yield replace(segment, turn=turn)
    for segment in segments[-1:]:
        yield replace(segment, turn=turn, pause_after=settings.pause_after_sentence)


def replaying(spans: Sequence[tuple[float, float]], speed: float, first: int = 0) -> Plan:
    """Plan each span once, one after the other, from index `first` on.

    The first one begins at the current story time if that lies in it.
    """

    def plan(start: float) -> Iterator[PlanSegment]:
        for k, (begin, end) in list(enumerate(spans))[first:]:
            begins_at = start if k == first and begin <= start < end else begin
            yield PlanSegment(begins_at, end, speed, _BETWEEN_REPLAYS, span=k)

    return plan
