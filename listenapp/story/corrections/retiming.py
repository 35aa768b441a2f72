"""Apply times that were set by hand: words between them move in proportion, and the order is kept.

Example:

    found     |--one--two-----three--|   |--four--|
    set          ^ sentence start
    result       |one-two---three----|   |--four--|
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from listenapp.story.alignment import UNREAD, Alignment, Extra, Timing, TimingStatus, of_sentence
from listenapp.story.model import Sentence, Story

_PER_LETTER = 0.07  # seconds a letter of a slow reader; the gap between two words counts as one letter


@dataclass(frozen=True, slots=True)
class Pin:
    """Start or end of a spoken word that was set by hand, in seconds. `rank`: number of words read before it."""

    word: int
    rank: int
    time: float
    is_end: bool = False
    of_sentence: bool = False
    moves_rest: bool = False  # all later words move by the same amount

    @property
    def edge(self) -> tuple[int, bool]:
        """Return the sort key in reading order."""
        return (self.rank, self.is_end)

    def contradicts(self, other: Pin) -> bool:
        """Return whether the two times are in the wrong order.

        An end after the start of a later word is no contradiction. The end is moved.
        """
        first, last = (self, other) if self.edge < other.edge else (other, self)
        yields = first.is_end and not last.is_end
        return first.time > last.time and not yields

    def moving_more(self, older: Pin) -> Pin:
        return replace(
            self,
            moves_rest=self.moves_rest or older.moves_rest,
            of_sentence=self.of_sentence or older.of_sentence,
        )


def as_read(story: Story, alignment: Alignment) -> list[int]:
    """Return all words in reading order. A sentence that is not read follows the one before it in the text."""
    begins, last = [], 0.0
    for timing in alignment.sentences:
        last = last if timing.start is None else timing.start
        begins.append(last)
    ordered = (s for _, s in sorted(zip(begins, story.sentences, strict=True), key=lambda item: item[0]))
    return [word for s in ordered for word in range(s.first_word, s.last_word + 1)]


def retimed(
    story: Story, alignment: Alignment, spoken: Sequence[bool], pins: Sequence[Pin], order: Sequence[int]
) -> Alignment:
    """Return the alignment with the times set by hand.

    `spoken` holds a value for each word. `pins` are sorted by `edge`, and none contradicts another. `order` holds the
    words in reading order.
    """
    draft = _Draft(alignment, [word for word in order if spoken[word]], pins)
    draft.shift()
    for sentence in story.sentences:
        draft.stretch(sentence)
    draft.fill([len(word.text) for word in story.words], alignment.extra)
    draft.put_in_order()
    words = draft.timings()
    by_hand = {pin.word for pin in pins if pin.of_sentence}
    sentences = tuple(
        _sentence(s, found, words, alignment.words, by_hand)
        for s, found in zip(story.sentences, alignment.sentences, strict=True)
    )
    return replace(alignment, words=words, sentences=sentences)


class _Draft:
    """Starts and ends of all words while they are changed from found to final."""

    def __init__(self, alignment: Alignment, spoken: Sequence[int], pins: Sequence[Pin]) -> None:
        self._found = alignment.words
        self._duration = alignment.duration
        self._spoken = spoken  # in reading order
        read = frozenset(spoken)
        self._start = [t.start if word in read else None for word, t in enumerate(alignment.words)]
        self._end = [t.end if word in read else None for word, t in enumerate(alignment.words)]
        self._shifts = [pin for pin in pins if pin.moves_rest]
        limits = list(accumulate((pin.time for pin in reversed(pins)), min))[::-1]
        self._starts_at = {pin.word: pin.time for pin in pins if not pin.is_end}
        self._ends_at = {pin.word: limit for pin, limit in zip(pins, limits, strict=True) if pin.is_end}

    def shift(self) -> None:
        for pin in self._shifts:
            start = self._start[pin.word]
            if start is None or start == pin.time:
                continue
            for word in self._spoken[self._spoken.index(pin.word) :]:
                self._start[word] = _moved(self._start[word], pin.time - start)
                self._end[word] = _moved(self._end[word], pin.time - start)

    def stretch(self, sentence: Sentence) -> None:
        """Move the pinned times of a sentence, and its other words in proportion."""
        words = [w for w in range(sentence.first_word, sentence.last_word + 1) if self._start[w] is not None]
        knots = list(self._knots(words))
        if all(old == new for old, new in knots):
            return
        curve = _with_ends(knots, self._time(self._start, words[0]), self._time(self._end, words[-1]))
        for word in words:
            self._start[word] = self._starts_at.get(word, _on(curve, self._time(self._start, word)))
            self._end[word] = self._ends_at.get(word, _on(curve, self._time(self._end, word)))

    def _knots(self, words: Sequence[int]) -> Iterator[tuple[float, float]]:
        """Yield (found time, set time) for each pin."""
        for word in words:
            if word in self._starts_at:
                yield self._time(self._start, word), self._starts_at[word]
            if word in self._ends_at:
                yield self._time(self._end, word), self._ends_at[word]

    @staticmethod
    def _time(times: Sequence[float | None], word: int) -> float:
        time = times[word]
        assert time is not None
        return time

    def fill(self, letters: Sequence[int], extra: Sequence[Extra]) -> None:
        """Place spoken words without a time next to each other in the free room."""
        at, before = 0, 0.0
        while at < len(self._spoken):
            run = self._untimed_run(at)
            if run:
                following = self._spoken[at + len(run) : at + len(run) + 1]
                room = (before, self._time(self._start, following[0]) if following else self._duration)
                self._lay(run, _within(room, extra), letters)
            at += len(run) or 1
            before = max(before, self._time(self._end, self._spoken[at - 1]))

    def _untimed_run(self, at: int) -> list[int]:
        run = []
        while at < len(self._spoken) and self._start[self._spoken[at]] is None:
            run.append(self._spoken[at])
            at += 1
        return run

    def _lay(self, run: Sequence[int], room: tuple[float, float], letters: Sequence[int]) -> None:
        """Place a run of words.

        Pinned borders are fixed. The others are placed in proportion to the letters between them.
        """
        paces = [0.0, *accumulate(_PER_LETTER * (letters[word] + 1) for word in run)]
        known = {i: self._starts_at[word] for i, word in enumerate(run) if word in self._starts_at}
        for i, word in enumerate(run):
            if word in self._ends_at:
                known.setdefault(i + 1, self._ends_at[word])
        curve = [(paces[i], known[i]) for i in sorted(known)] or [(0.0, room[0])]
        (first, begin), (last, stop) = curve[0], curve[-1]
        if first > 0:
            curve.insert(0, (0.0, min(begin, max(room[0], begin - first))))
        if last < paces[-1]:
            curve.append((paces[-1], max(stop, min(room[1], stop + paces[-1] - last))))
        borders = [_on(curve, pace) for pace in paces]
        for word, (start, end) in zip(run, pairwise(borders), strict=True):
            self._start[word] = self._starts_at.get(word, start)
            self._end[word] = self._ends_at.get(word, end)

    def put_in_order(self) -> None:
        """Make the times monotonic. Pinned times stay. The others give way."""
        latest = self._latest_starts()
        earliest = 0.0
        for word, limit in zip(self._spoken, latest, strict=True):
            start = self._starts_at.get(word, min(max(self._time(self._start, word), earliest), limit))
            self._start[word] = start
            earliest = max(start, self._ends_at.get(word, 0.0))
        for word, following in zip(self._spoken, [*self._spoken[1:], None], strict=False):
            self._end[word] = self._ordered_end(word, following)

    def _latest_starts(self) -> list[float]:
        limits: list[float] = []
        limit = self._duration
        for word in reversed(self._spoken):
            limit = min(limit, self._starts_at.get(word, limit), self._ends_at.get(word, limit))
            limits.append(limit)
        return limits[::-1]

    def _ordered_end(self, word: int, following: int | None) -> float:
        start, end = self._time(self._start, word), self._time(self._end, word)
        if word in self._ends_at:
            return self._ends_at[word]
        if not self._has_moved(word) and (following is None or not self._has_moved(following)):
            return end
        return max(start, min(end, self._duration if following is None else self._time(self._start, following)))

    def _has_moved(self, word: int) -> bool:
        return (self._start[word], self._end[word]) != (self._found[word].start, self._found[word].end)

    def timings(self) -> tuple[Timing, ...]:
        return tuple(map(self._timing, range(len(self._found))))

    def _timing(self, word: int) -> Timing:
        found, start, end = self._found[word], self._start[word], self._end[word]
        if start is None:
            return found if found.start is None else UNREAD
        if word in self._starts_at:
            return Timing(start, end, 1.0, TimingStatus.SPOKEN)
        if found.start is None:
            return Timing(start, end, 0.0, TimingStatus.ESTIMATED)
        return Timing(start, end, found.confidence, found.status) if self._has_moved(word) else found


def _moved(time: float | None, seconds: float) -> float | None:
    return None if time is None else time + seconds


def _with_ends(knots: list[tuple[float, float]], start: float, end: float) -> list[tuple[float, float]]:
    """Keep the ends of a sentence. If a word was set beyond an end, the end moves with it."""
    (first, first_set), (last, last_set) = knots[0], knots[-1]
    curve = list(knots)
    if start < first:
        curve.insert(0, (start, start if start < first_set else start + first_set - first))
    if end > last:
        curve.append((end, end if end > last_set else end + last_set - last))
    return curve


def _on(curve: Sequence[tuple[float, float]], time: float) -> float:
    """Map a time by linear interpolation between the points of `curve`. Beyond its ends the offset stays constant."""
    after = bisect_right(curve, time, key=lambda point: point[0])
    (old, new), (next_old, next_new) = curve[max(after - 1, 0)], curve[min(after, len(curve) - 1)]
    if next_old <= old or (old, next_old) == (new, next_new):
        return time + (new - old) if new != old else time
    return new + (time - old) * (next_new - new) / (next_old - old)


def _within(room: tuple[float, float], extra: Sequence[Extra]) -> tuple[float, float]:
    """Return the part of the room from the first extra speech in it to its end.

    Return the whole room if there is none.
    """
    begin, end = room[0], max(room)
    heard = [e for e in extra if e.start >= begin and e.end <= end]
    return (heard[0].start, end) if heard else (begin, end)


def _sentence(
    span: Sentence, found: Timing, words: Sequence[Timing], found_words: Sequence[Timing], by_hand: set[int]
) -> Timing:
    own = range(span.first_word, span.last_word + 1)
    is_set = any(word in by_hand for word in own)
    if not is_set and all(words[word] == found_words[word] for word in own):
        return found
    made = of_sentence([words[word] for word in own])
    if made.start is None:
        return made
    if is_set:
        return replace(made, confidence=1.0, status=TimingStatus.SPOKEN)
    # A corrected word does not make its sentence more certain. A sentence that counted as not spoken takes the
    # confidence of its words.
    return replace(made, confidence=found.confidence if found.start is not None else made.confidence)
