"""Define the timings of words and sentences, and look up the current word during playback."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from listenapp.story.timing_status import TimingStatus

__all__ = ["UNREAD", "Alignment", "Extra", "Timeline", "Timing", "TimingStatus", "of_sentence"]

_SURE = 0.98  # confidence of a word without any sign of an error


@dataclass(frozen=True, slots=True)
class Timing:
    """Time of a word or a sentence in seconds of decoded audio. `start` and `end` are None if it is not spoken.

    `confidence`, 0 to 1, estimates the probability that the time is right. Over recordings of all kinds, this share of
    the times is right. In a clear recording more are right, in a noisy one fewer. Without a time, it estimates the
    probability that the word is not read aloud.
    """

    start: float | None
    end: float | None
    confidence: float
    status: TimingStatus


UNREAD = Timing(None, None, 1.0, TimingStatus.NOT_SPOKEN)

Spoken = tuple[int, tuple[float, float]]
"""Index of a word or a sentence that is spoken, and its (start, end) in seconds."""


def spoken(timings: Sequence[Timing]) -> tuple[Spoken, ...]:
    """Return index and (start, end) of what is spoken, in the order of the audio."""
    found = [(i, (t.start, t.end)) for i, t in enumerate(timings) if t.start is not None and t.end is not None]
    starts = [span[0] for _, span in found]
    return tuple(found if starts == sorted(starts) else sorted(found, key=lambda item: item[1][0]))


def of_sentence(words: Sequence[Timing]) -> Timing:
    """Return the timing of a sentence: from its first to its last spoken word.

    If none is spoken, the confidence is that of the word that is most likely spoken after all.

    The status is ESTIMATED if most of the spoken words are. The confidence estimates whether all of them are right. The
    length of a sentence alone does not lower it.
    """
    read = [word for word in words if word.start is not None]
    if not read:
        return replace(UNREAD, confidence=min((word.confidence for word in words), default=1.0))
    confidence = math.prod(min(1.0, word.confidence / _SURE) for word in read)
    estimated = sum(word.status is TimingStatus.ESTIMATED for word in read) * 2 > len(read)
    return Timing(read[0].start, read[-1].end, confidence, TimingStatus.ESTIMATED if estimated else TimingStatus.SPOKEN)


@dataclass(frozen=True, slots=True)
class Extra:
    """Speech that is not in the text."""

    start: float
    end: float
    heard: str


@dataclass(frozen=True)
class Alignment:
    """Timings of a whole story. They belong to the text with this `text_sha256`.

    There is one `Timing` for each word and each sentence. Starts never decrease within a sentence, nor from one to the
    next, unless the narration reads the sentences in another order.
    """

    language: str
    recognizer: str
    audio_sha256: str
    text_sha256: str
    duration: float
    words: tuple[Timing, ...]
    sentences: tuple[Timing, ...]
    extra: tuple[Extra, ...] = ()

    @cached_property
    def spoken_words(self) -> tuple[Spoken, ...]:
        """Return the words that have a time, in the order of the audio."""
        return spoken(self.words)

    @cached_property
    def timeline(self) -> Timeline:
        return Timeline(self.words)


class Timeline:
    """Lookup of the word at a story time. A lookup takes O(log n) and allocates nothing."""

    def __init__(self, words: Sequence[Timing]) -> None:
        self._indices = [index for index, timing in enumerate(words) if timing.start is not None]
        starts = [timing.start for timing in words if timing.start is not None]
        self._starts = sorted(starts)
        if starts != self._starts:  # seldom: the sentences are read in another order
            self._indices = [self._indices[k] for k in sorted(range(len(starts)), key=starts.__getitem__)]

    def word_at(self, story_time: float) -> int | None:
        """Return the last word that has started.

        It stays current until the next word starts. None before the first word.
        """
        k = bisect_right(self._starts, story_time)
        return self._indices[k - 1] if k else None

    def next_word_start(self, story_time: float) -> float | None:
        k = bisect_right(self._starts, story_time)
        return self._starts[k] if k < len(self._starts) else None
