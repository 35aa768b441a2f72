"""Check that a story and its timings from another source are consistent.

Files that this app has written are not checked again, because the check takes as long as reading them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TypeGuard

from listenapp.story.alignment import Alignment, Timing
from listenapp.story.model import Story

_LATEST = 1e6  # seconds (eleven days)


def check_story(story: Story) -> None:
    """Check all texts, spans and sentences. Raises ValueError."""
    _check_texts([story.title, story.text, story.language, story.source, *story.extras, *story.extras.values()])
    _check_texts(text for g in story.glossary for text in (g.term, g.definition, g.part_of_speech, g.remark))
    _check_spans([(b.char_start, b.char_end) for b in story.blocks], len(story.text))
    words = [(w.char_start, w.char_end) for w in story.words]
    _check_spans(words, len(story.text))
    _require(all(word.text.strip() for word in story.words), "a word without letters")
    _check_sentences(story)


def _check_sentences(story: Story) -> None:
    """Check that the sentences follow each other, hold all words, and lie within their blocks."""
    following = 0
    for sentence in story.sentences:
        numbers = (sentence.first_word, sentence.last_word, sentence.block)
        _require(all(type(number) is int for number in numbers), "a sentence without numbers")
        _require(sentence.first_word == following <= sentence.last_word < len(story.words), "a sentence out of place")
        _require(0 <= sentence.block < len(story.blocks), "a sentence without a block")
        block = story.blocks[sentence.block]
        first, last = story.words[sentence.first_word], story.words[sentence.last_word]
        inside = block.char_start <= first.char_start and last.char_end <= block.char_end
        _require(inside, "a sentence out of its block")
        following = sentence.last_word + 1
    _require(following == len(story.words), "words without a sentence")


def check_alignment(story: Story, alignment: Alignment) -> None:
    """Check that the timings are complete, valid and those of the story. Raises ValueError."""
    _check_texts([alignment.language, alignment.recognizer, alignment.audio_sha256, alignment.text_sha256])
    _require(alignment.text_sha256 == story.text_sha256, "times of another text")
    _require(_is_time(alignment.duration), "a narration without duration")
    counts = (len(alignment.words), len(alignment.sentences))
    _require(counts == (len(story.words), len(story.sentences)), "times of other words")
    for lane in (alignment.words, alignment.sentences):
        _check_times(lane)
    for extra in alignment.extra:
        _require(_is_time(extra.start) and _is_time(extra.end), "speech without times")
        _check_texts([extra.heard])


def _check_times(lane: Sequence[Timing]) -> None:
    earliest = 0.0
    for timing in lane:
        _require(_is_number(timing.confidence), "a time without confidence")
        if timing.start is None or timing.end is None:
            _require(timing.start is timing.end, "half a time")
            continue
        _require(_is_time(timing.start) and _is_time(timing.end), "a time out of range")
        _require(earliest <= timing.start <= timing.end, "times out of order")
        earliest = timing.start


def _check_spans(spans: Sequence[tuple[int, int]], length: int) -> None:
    """Check that the spans follow each other and that none is empty."""
    _require(all(type(side) is int for span in spans for side in span), "a place without numbers")
    _require(all(0 <= begin < end <= length for begin, end in spans), "a place outside the text")
    _require(all(one[1] <= other[0] for one, other in pairwise(spans)), "places out of order")


def _check_texts(texts: Iterable[object]) -> None:
    _require(all(isinstance(text, str) for text in texts), "a text that is none")


def _is_time(value: object) -> bool:
    return _is_number(value) and 0 <= value <= _LATEST


def _is_number(value: object) -> TypeGuard[float]:
    """Return whether the value is a finite number. A bool is not, although Python counts it as an int."""
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise ValueError(otherwise)
