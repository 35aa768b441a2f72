"""Plan what to play next: turn a story time and the playback options into a sequence of segments.

Repeats, slow segments, pauses and skips are made here, as plain iterators. The renderer only plays the segments.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, repeat

from listenapp.audio.clips import padded
from listenapp.story.alignment import Alignment, Timing

_SAME = 0.001
# Seconds. A loop that is shorter, or ends before it begins, would repeat without making any sound.
_SHORTEST_LOOP = 0.01
_BETWEEN_REPLAYS = 0.3  # seconds of silence
_PHRASE_GAP = 0.15  # seconds; a silence between words of at least this length separates two phrases


@dataclass(frozen=True, slots=True)
class Repeat:
    """Repetition of a sentence: its index in `Outline.sentences`, and the number of the repetition, from 0."""

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


@dataclass(frozen=True, slots=True)
class Outline:
    """Points where a story may be cut, in seconds.

    `sentences` holds (begin, end) with padding, in the order of the audio. `sentence_breaks` and `phrase_breaks` are
    points between words.
    """

    duration: float
    sentences: tuple[tuple[float, float], ...] = ()
    # start of playback for each of `sentences`, after the break before it
    begins: tuple[float, ...] = ()
    indices: tuple[int, ...] = ()  # the story's index of each of `sentences`
    sentence_breaks: tuple[float, ...] = ()
    phrase_breaks: tuple[float, ...] = ()
    # index and (start, end) of each word without padding, in the order of the audio
    words: tuple[tuple[int, tuple[float, float]], ...] = ()

    def span_of_words(self, first_word: int, last_word: int) -> tuple[float, float] | None:
        """Return the padded (begin, end) in seconds; None if none of these words is spoken."""
        spans = [span for index, span in self.words if first_word <= index <= last_word]
        if not spans:
            return None
        return padded(spans[0][0], spans[-1][1], [span for _, span in self.words], self.duration)

    def whole_words(self, first: float, last: float) -> tuple[float, float]:
        """Widen seconds `first`..`last` so that no word is cut. Return the result with padding."""
        spans = [span for _, span in self.words if span[1] > first and span[0] < last]
        if not spans:
            return first, last
        return padded(spans[0][0], spans[-1][1], [span for _, span in self.words], self.duration)

    def span_of_sentence(self, sentence: int) -> tuple[float, float] | None:
        """Return the padded (begin, end) of a sentence by its index in the story; None if it is not spoken."""
        return self.sentences[self.indices.index(sentence)] if sentence in self.indices else None

    def sentence_at(self, story_time: float) -> int | None:
        """Return the index in `sentences` of the last one that has begun; None before the first."""
        k = bisect_right(self.begins, story_time + _SAME)
        return k - 1 if k else None

    def next_sentence(self, story_time: float) -> float | None:
        """Return where the next sentence begins; None in the last."""
        sentence = self.sentence_at(story_time)
        following = 0 if sentence is None else sentence + 1
        return self.begins[following] if following < len(self.begins) else None

    def previous_sentence(self, story_time: float, hardly: float = 0.0) -> float:
        """Return where this sentence begins, or 0 before the first.

        Within the first `hardly` seconds of a sentence, return where the one before begins.
        """
        sentence = self.sentence_at(story_time)
        if sentence is None:
            return 0.0
        if sentence and story_time - self.begins[sentence] < hardly:
            sentence -= 1
        return self.begins[sentence]


@dataclass(frozen=True, slots=True)
class PlaybackSettings:
    """Playback options of the listener: speed, loop, repeats, pauses (seconds)."""

    speed: float = 1.0
    loop: tuple[float, float] | None = None
    repeats: int = 1
    stop_after_sentence: bool = False
    pause_after_phrase: float = 0.0
    pause_after_sentence: float = 0.0

    @property
    def sentence_by_sentence(self) -> bool:
        """Return whether the options depend on the places of sentences and phrases."""
        pauses = self.pause_after_phrase or self.pause_after_sentence
        return self.repeats > 1 or self.stop_after_sentence or bool(pauses)


def outline(duration: float, timings: Alignment | Sequence[Timing]) -> Outline:
    """Compute the outline.

    `timings` is an alignment, or the times of the sentences only; then phrases are sentences.
    """
    if isinstance(timings, Alignment):
        sentences, numbered = _spoken(timings.sentences), _spoken(timings.words)
    else:
        sentences, numbered = _spoken(timings), []
    words = [span for _, span in numbered or sentences]
    spans = [span for _, span in sentences]
    cuts = tuple(padded(*span, words, duration) for span in spans)
    breaks = tuple((a[1] + max(a[1], b[0])) / 2 for a, b in pairwise(spans))
    return Outline(
        duration,
        cuts,
        tuple(max(cut[0], before + 2 * _SAME) for cut, before in zip(cuts, (-1.0, *breaks), strict=False)),
        tuple(index for index, _ in sentences),
        breaks,
        tuple((a[1] + b[0]) / 2 for a, b in pairwise(words) if b[0] - a[1] >= _PHRASE_GAP),
        tuple(numbered),
    )


def _spoken(timings: Sequence[Timing]) -> list[tuple[int, tuple[float, float]]]:
    """Return index and (start, end) of what is spoken, in the order of the audio."""
    found = [(i, (t.start, t.end)) for i, t in enumerate(timings) if t.start is not None and t.end is not None]
    return sorted(found, key=lambda item: item[1][0])


def going_on(story: Outline, settings: PlaybackSettings, turn: Repeat | None = None) -> Plan:
    """Plan the story from the current place on. `turn` is the current repetition."""
    if loop := settings.loop:
        return lambda start: _looping(start, *loop, settings.speed)
    if settings.repeats > 1:
        return lambda start: _repeating(start, story, settings, turn)
    if settings.stop_after_sentence:
        return lambda start: _to_sentence_end(start, story, settings)
    return lambda start: _straight(start, story.duration, story, settings)


def replaying(spans: Sequence[tuple[float, float]], speed: float, first: int = 0) -> Plan:
    """Plan each span once, one after the other, from index `first` on.

    The first one begins at the current story time if that lies in it.
    """

    def plan(start: float) -> Iterator[PlanSegment]:
        for k, (begin, end) in list(enumerate(spans))[first:]:
            begins_at = start if k == first and begin <= start < end else begin
            yield PlanSegment(begins_at, end, speed, _BETWEEN_REPLAYS, span=k)

    return plan


def slower_once(story: Outline, sentence: int, slow: float, settings: PlaybackSettings) -> Plan:
    """Plan one of `story.sentences` at speed `slow`, then go on at the normal speed."""

    def plan(_start: float) -> Iterator[PlanSegment]:
        end = min(story.sentences[sentence][1], *story.sentence_breaks[sentence : sentence + 1], story.duration)
        yield PlanSegment(story.begins[sentence], end, slow, settings.pause_after_sentence)
        if not settings.stop_after_sentence:
            yield from going_on(story, settings)(end)

    return plan


def _looping(start: float, begin: float, end: float, speed: float) -> Iterator[PlanSegment]:
    if end - begin < _SHORTEST_LOOP:
        return
    if begin < start < end:
        yield PlanSegment(start, end, speed)
    yield from repeat(PlanSegment(begin, end, speed))


def _repeating(start: float, story: Outline, settings: PlaybackSettings, turn: Repeat | None) -> Iterator[PlanSegment]:
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


def _turn(begin: float, end: float, story: Outline, settings: PlaybackSettings, turn: Repeat) -> Iterator[PlanSegment]:
    within = replace(settings, pause_after_sentence=0.0)
    segments = list(_straight(begin, end, story, within))
    for segment in segments[:-1]:
        yield replace(segment, turn=turn)
    for segment in segments[-1:]:
        yield replace(segment, turn=turn, pause_after=settings.pause_after_sentence)


def _to_sentence_end(start: float, story: Outline, settings: PlaybackSettings) -> Iterator[PlanSegment]:
    end = next((b for b in story.sentence_breaks if b > start + _SAME), story.duration)
    yield from _straight(start, end, story, settings)


def _straight(start: float, end: float, story: Outline, settings: PlaybackSettings) -> Iterator[PlanSegment]:
    for cut, pause in _pauses(story, settings):
        if start < cut < end:
            yield PlanSegment(start, cut, settings.speed, pause)
            start = cut
    if start < end:
        yield PlanSegment(start, end, settings.speed)


def _pauses(story: Outline, settings: PlaybackSettings) -> list[tuple[float, float]]:
    pauses: dict[float, float] = {}
    if settings.pause_after_phrase:
        pauses |= dict.fromkeys(story.phrase_breaks, settings.pause_after_phrase)
    if settings.pause_after_sentence:
        pauses |= dict.fromkeys(story.sentence_breaks, settings.pause_after_sentence)
    return sorted(pauses.items())
