"""When each word and sentence of a story sounds: what the aligner found, and how playback looks it up."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from listenapp.story.status import Status

__all__ = ["Alignment", "Extra", "Status", "Timeline", "Timing", "sure_of"]


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds of decoded audio, None where not spoken; `confidence` is the probability that they are right."""

    start: float | None
    end: float | None
    confidence: float
    status: Status


def sure_of(words: Sequence[Timing]) -> float:
    """The confidence of a sentence with these words: that all of them are right."""
    return math.prod(word.confidence for word in words)


@dataclass(frozen=True, slots=True)
class Extra:
    """Speech that is not in the text."""

    start: float
    end: float
    heard: str


@dataclass(frozen=True)
class Alignment:
    """One `Timing` for each word and each sentence of the story with that `text_sha256`; starts never decrease."""

    language: str
    recognizer: str
    audio_sha256: str
    text_sha256: str
    duration: float
    words: tuple[Timing, ...]
    sentences: tuple[Timing, ...]
    extra: tuple[Extra, ...] = ()


class Timeline:
    """Which word or sentence is being heard at a story time. Lookups are O(log n) and allocate nothing."""

    def __init__(self, words: Sequence[Timing], sentences: Sequence[Timing]) -> None:
        self._words = _Lane(words)
        self._sentences = _Lane(sentences)

    def word_at(self, story_time: float) -> int | None:
        """The last word whose start has come, kept until the next one starts; None before the first."""
        return self._words.at(story_time)

    def sentence_at(self, story_time: float) -> int | None:
        return self._sentences.at(story_time)

    def next_word_start(self, story_time: float) -> float | None:
        return self._words.next_start(story_time)


class _Lane:
    def __init__(self, timings: Sequence[Timing]) -> None:
        spoken = [(t.start, i) for i, t in enumerate(timings) if t.start is not None]
        self._starts = [start for start, _ in spoken]
        self._indices = [index for _, index in spoken]

    def at(self, story_time: float) -> int | None:
        k = bisect_right(self._starts, story_time)
        return self._indices[k - 1] if k else None

    def next_start(self, story_time: float) -> float | None:
        k = bisect_right(self._starts, story_time)
        return self._starts[k] if k < len(self._starts) else None
