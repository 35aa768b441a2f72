"""Carry times between two divisions of one text into words: that of an earlier version, and that of this one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from listenapp.story.alignment import UNREAD, Alignment, Timing, TimingStatus, of_sentence
from listenapp.story.model import Story, Word


def times_for(story: Story, alignment: Alignment, of: Story) -> Alignment:
    """Return the times of `of` as those of `story`, which has the same text in other words.

    A word lasts from its first to its last character. A word that begins or ends within a word of `of` gets a share of
    its time, and counts as estimated. Times of another text are returned as they are.
    """
    if story.text != of.text or (story.words == of.words and story.sentences == of.sentences):
        return alignment
    starts, ends = [word.char_start for word in of.words], [word.char_end for word in of.words]
    words = []
    for word in story.words:
        inside = slice(bisect_right(ends, word.char_start), bisect_left(starts, word.char_end))
        words.append(_timing(word, of.words[inside], alignment.words[inside]))
    sentences = tuple(of_sentence(words[s.first_word : s.last_word + 1]) for s in story.sentences)
    return replace(alignment, words=tuple(words), sentences=sentences)


def _timing(word: Word, others: Sequence[Word], timings: Sequence[Timing]) -> Timing:
    spoken = [
        (other, timing.start, timing.end)
        for other, timing in zip(others, timings, strict=True)
        if timing.start is not None and timing.end is not None
    ]
    if not spoken:
        return UNREAD
    (first, begin, end), (last, last_begin, last_end) = spoken[0], spoken[-1]
    start = _at(max(word.char_start, first.char_start), first, begin, end)
    stop = _at(min(word.char_end, last.char_end), last, last_begin, last_end)
    is_whole = word.char_start <= first.char_start and last.char_end <= word.char_end
    statuses = {timing.status for timing in timings}
    is_sure = is_whole and statuses == {TimingStatus.SPOKEN}
    confidence = min(timing.confidence for timing in timings)
    return Timing(start, max(start, stop), confidence, TimingStatus.SPOKEN if is_sure else TimingStatus.ESTIMATED)


def _at(place: int, word: Word, start: float, end: float) -> float:
    """Return the time of a place of the text in a word that lasts from `start` to `end`."""
    return start + (end - start) * (place - word.char_start) / (word.char_end - word.char_start)
