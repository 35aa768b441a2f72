"""What should sound from now on: a story time and the listener's wishes become a row of passages.

Everything that repeats, slows, pauses or skips is made here, as plain iterators; the feeder only plays what comes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, repeat

from listenapp.audio.clips import padded
from listenapp.story.timeline import Alignment, Timing

_SAME = 0.001
_PHRASE_GAP = 0.15  # a silence between words at least this long parts two phrases, seconds


@dataclass(frozen=True, slots=True)
class Passage:
    """Story seconds `first`..`last` at `speed`, then `pause_after` seconds of silence; `span` numbers replayed ones."""

    first: float
    last: float
    speed: float
    pause_after: float = 0.0
    span: int | None = None


Plan = Callable[[float], Iterator[Passage]]
"""Given the story time from which to go on."""


@dataclass(frozen=True, slots=True)
class Outline:
    """Where a story may be cut, in seconds: `sentences` as (begin, end) with their padding, in order of sounding, and
    `sentence_breaks`, `phrase_breaks`, points between words."""

    duration: float
    sentences: tuple[tuple[float, float], ...] = ()
    indices: tuple[int, ...] = ()  # the story's index of each of `sentences`
    sentence_breaks: tuple[float, ...] = ()
    phrase_breaks: tuple[float, ...] = ()
    words: tuple[tuple[int, tuple[float, float]], ...] = ()  # index and (start, end), unpadded, in order of sounding

    def span_of_words(self, first_word: int, last_word: int) -> tuple[float, float] | None:
        """Padded; None where none of these words is heard."""
        spans = [span for index, span in self.words if first_word <= index <= last_word]
        if not spans:
            return None
        return padded(spans[0][0], spans[-1][1], [span for _, span in self.words], self.duration)

    def span_of_sentence(self, sentence: int) -> tuple[float, float] | None:
        """Padded; `sentence` is the story's index; None where it is not heard."""
        return self.sentences[self.indices.index(sentence)] if sentence in self.indices else None

    def sentence_at(self, story_time: float) -> int | None:
        """Into `sentences`: the last one that has begun; None before the first."""
        k = bisect_right(self.sentences, story_time + _SAME, key=lambda span: span[0])
        return k - 1 if k else None

    def next_sentence(self, story_time: float) -> float | None:
        """The begin of the next sentence; None in the last."""
        sentence = self.sentence_at(story_time)
        following = 0 if sentence is None else sentence + 1
        return self.sentences[following][0] if following < len(self.sentences) else None

    def previous_sentence(self, story_time: float, hardly: float = 0.0) -> float:
        """The begin of this sentence, or of the one before within `hardly` seconds of it; 0 before the first."""
        sentence = self.sentence_at(story_time)
        if sentence is None:
            return 0.0
        if sentence and story_time - self.sentences[sentence][0] < hardly:
            sentence -= 1
        return self.sentences[sentence][0]


@dataclass(frozen=True, slots=True)
class Wishes:
    """How the listener wants the story to go on."""

    speed: float = 1.0
    loop: tuple[float, float] | None = None
    repeats: int = 1
    stop_after_sentence: bool = False
    pause_after_phrase: float = 0.0
    pause_after_sentence: float = 0.0


def outline(duration: float, timings: Alignment | Sequence[Timing]) -> Outline:
    """`timings`: an alignment, or those of the sentences alone (then phrases are sentences)."""
    if isinstance(timings, Alignment):
        sentences, numbered = _spoken(timings.sentences), _spoken(timings.words)
    else:
        sentences, numbered = _spoken(timings), []
    words = [span for _, span in numbered or sentences]
    spans = [span for _, span in sentences]
    return Outline(
        duration,
        tuple(padded(*span, words, duration) for span in spans),
        tuple(index for index, _ in sentences),
        tuple((a[1] + max(a[1], b[0])) / 2 for a, b in pairwise(spans)),
        tuple((a[1] + b[0]) / 2 for a, b in pairwise(words) if b[0] - a[1] >= _PHRASE_GAP),
        tuple(numbered),
    )


def _spoken(timings: Sequence[Timing]) -> list[tuple[int, tuple[float, float]]]:
    return [(i, (t.start, t.end)) for i, t in enumerate(timings) if t.start is not None and t.end is not None]


def going_on(story: Outline, wishes: Wishes) -> Plan:
    """The story from where it is, as wished."""
    if loop := wishes.loop:
        return lambda start: _looping(start, *loop, wishes.speed)
    if wishes.repeats > 1:
        return lambda start: _repeating(start, story, wishes)
    if wishes.stop_after_sentence:
        return lambda start: _to_sentence_end(start, story, wishes)
    return lambda start: _straight(start, story.duration, story, wishes)


def replaying(spans: Sequence[tuple[float, float]], speed: float, pause_between: float = 0.3) -> Plan:
    """Each stretch once, one after the other, wherever the story was."""
    return lambda _start: (Passage(a, b, speed, pause_between, span=i) for i, (a, b) in enumerate(spans))


def slower_once(story: Outline, sentence: int, slow: float, wishes: Wishes) -> Plan:
    """That one of `story.sentences` at speed `slow`, then on at the wished speed."""

    def plan(_start: float) -> Iterator[Passage]:
        begin, end = story.sentences[sentence]
        yield Passage(begin, end, slow)
        yield from going_on(story, wishes)(end)

    return plan


def _looping(start: float, begin: float, end: float, speed: float) -> Iterator[Passage]:
    if begin < start < end:
        yield Passage(start, end, speed)
    yield from repeat(Passage(begin, end, speed))


def _repeating(start: float, story: Outline, wishes: Wishes) -> Iterator[Passage]:
    for begin, end in story.sentences[story.sentence_at(start) or 0 :]:
        if end <= start:
            continue
        if start < begin:
            yield Passage(start, begin, wishes.speed)
        yield Passage(max(start, begin), end, wishes.speed, wishes.pause_after_sentence)
        yield from repeat(Passage(begin, end, wishes.speed, wishes.pause_after_sentence), wishes.repeats - 1)
        start = end
    if start < story.duration:
        yield Passage(start, story.duration, wishes.speed)


def _to_sentence_end(start: float, story: Outline, wishes: Wishes) -> Iterator[Passage]:
    end = next((b for b in story.sentence_breaks if b > start + _SAME), story.duration)
    yield from _straight(start, end, story, wishes)


def _straight(start: float, end: float, story: Outline, wishes: Wishes) -> Iterator[Passage]:
    for cut, pause in _pauses(story, wishes):
        if start < cut < end:
            yield Passage(start, cut, wishes.speed, pause)
            start = cut
    if start < end:
        yield Passage(start, end, wishes.speed)


def _pauses(story: Outline, wishes: Wishes) -> list[tuple[float, float]]:
    pauses: dict[float, float] = {}
    if wishes.pause_after_phrase:
        pauses |= dict.fromkeys(story.phrase_breaks, wishes.pause_after_phrase)
    if wishes.pause_after_sentence:
        pauses |= dict.fromkeys(story.sentence_breaks, wishes.pause_after_sentence)
    return sorted(pauses.items())
