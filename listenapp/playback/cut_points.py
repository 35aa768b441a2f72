"""Compute where a story may be cut for playback: the padded sentences, and the pauses between sentences and phrases."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from listenapp.audio.clips import padded
from listenapp.story.alignment import Alignment, Spoken, Timing, spoken

SAME = 0.001  # seconds; times that are nearer to each other are the same
_PHRASE_GAP = 0.15  # seconds; a silence between words of at least this length separates two phrases


@dataclass(frozen=True)
class CutPoints:
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
    # index and (start, end) of each word without padding, in the order of the audio
    words: tuple[Spoken, ...] = ()
    spans: Sequence[tuple[float, float]] = ()  # (start, end) of each word, or of each sentence if there are no words

    @cached_property
    def phrase_breaks(self) -> tuple[float, ...]:
        """Return the points in silences between words. They are computed when they are used first."""
        return tuple((a[1] + b[0]) / 2 for a, b in pairwise(self.spans) if b[0] - a[1] >= _PHRASE_GAP)

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
        k = bisect_right(self.begins, story_time + SAME)
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


def cut_points(duration: float, timings: Alignment | Sequence[Timing]) -> CutPoints:
    """Compute the cut points of a story from its times.

    `timings` is an alignment, or the times of the sentences only; then phrases are sentences.
    """
    if isinstance(timings, Alignment):
        sentences, numbered = spoken(timings.sentences), timings.spoken_words
    else:
        sentences, numbered = spoken(timings), ()
    words = [span for _, span in numbered or sentences]
    spans = [span for _, span in sentences]
    cuts = tuple(padded(*span, words, duration) for span in spans)
    breaks = tuple((a[1] + max(a[1], b[0])) / 2 for a, b in pairwise(spans))
    return CutPoints(
        duration,
        cuts,
        tuple(max(cut[0], before + 2 * SAME) for cut, before in zip(cuts, (-1.0, *breaks), strict=False)),
        tuple(index for index, _ in sentences),
        breaks,
        numbered,
        words,
    )
