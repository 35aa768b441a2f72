"""When each word and sentence of a story sounds: what the aligner found, and how playback looks it up."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from listenapp.story.timing_status import Status

__all__ = ["UNREAD", "Alignment", "Extra", "Status", "Timeline", "Timing", "of_sentence"]

_SURE = 0.98  # the confidence of a word that nothing speaks against


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds of decoded audio, None where not spoken. `confidence`, from 0 to 1, estimates whether they are right:
    over recordings of all kinds such a share of them is; in a clear one more are, in a noisy one fewer.
    """

    start: float | None
    end: float | None
    confidence: float
    status: Status


UNREAD = Timing(None, None, 1.0, Status.NOT_SPOKEN)


def of_sentence(words: Sequence[Timing]) -> Timing:
    """From the first to the last of its words that are read; estimated where most of them are.

    Its confidence estimates whether all of them are right; being long alone makes no sentence doubtful.
    """
    read = [word for word in words if word.start is not None]
    if not read:
        return UNREAD
    confidence = math.prod(min(1.0, word.confidence / _SURE) for word in read)
    estimated = sum(word.status is Status.ESTIMATED for word in read) * 2 > len(read)
    return Timing(read[0].start, read[-1].end, confidence, Status.ESTIMATED if estimated else Status.SPOKEN)


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
