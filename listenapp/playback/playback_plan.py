"""Plan what to play next: turn a story time and the playback options into a sequence of segments.

Loops, repeats, slow segments, pauses and skips are plain iterators. The renderer only plays the segments.
"""

from __future__ import annotations

from collections.abc import Iterator

from listenapp.playback.cut_points import SAME, CutPoints
from listenapp.playback.loop_and_repeat import looping, repeating
from listenapp.playback.plan_segment import Plan, PlanSegment, Repeat, straight
from listenapp.playback.playback_settings import PlaybackSettings


def going_on(story: CutPoints, settings: PlaybackSettings, turn: Repeat | None = None) -> Plan:
    """Plan the story from the current place on. `turn` is the current repetition."""
    if loop := settings.loop:
        return lambda start: looping(start, *loop, settings.speed)
    if settings.repeats > 1:
        return lambda start: repeating(start, story, settings, turn)
    if settings.stop_after_sentence:
        return lambda start: _to_sentence_end(start, story, settings)
    return lambda start: straight(start, story.duration, story, settings)


def slower_once(story: CutPoints, sentence: int, slow: float, settings: PlaybackSettings) -> Plan:
    """Plan one of `story.sentences` at speed `slow`, then go on at the normal speed."""

    def plan(_start: float) -> Iterator[PlanSegment]:
        end = min(story.sentences[sentence][1], *story.sentence_breaks[sentence : sentence + 1], story.duration)
        yield PlanSegment(story.begins[sentence], end, slow, settings.pause_after_sentence)
        if not settings.stop_after_sentence:
            yield from going_on(story, settings)(end)

    return plan


def _to_sentence_end(start: float, story: CutPoints, settings: PlaybackSettings) -> Iterator[PlanSegment]:
    end = next((b for b in story.sentence_breaks if b > start + SAME), story.duration)
    yield from straight(start, end, story, settings)
