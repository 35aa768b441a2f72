"""Check the content of stored files before it becomes a story or its times: types, ranges, order.

The checks are the same for the user's own library and for lessons of other authors. They work on whole columns, because
a story has 10,000 words, and it is shown in a fraction of a second.

Measured: for 10,000 words the checks take 25 ms, as long as parsing the JSON. msgspec parses and checks types and
ranges in 6 ms, but not the order, nor places beyond the text, which most of the checks are for.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, pairwise
from operator import le, lt
from typing import Any, TypeGuard

from listenapp.story.timing_status import TimingStatus

LATEST = 1e5  # seconds (28 hours)
MOST_WORDS = 10_000_000

_STATUSES = frozenset(status.value for status in TimingStatus)
_GLOSSARY = frozenset({"term", "definition", "part_of_speech", "remark"})
_BLOCK = ("kind", "char_start", "char_end")


def check_story(story: Mapping[str, Any]) -> None:
    """Check the content of story.json. Raises ValueError, KeyError or TypeError."""
    text = story["text"]
    check_texts(story[name] for name in ("title", "text", "language", "source"))
    extras = story["extras"]
    _require(isinstance(extras, dict), "extras that are none")
    check_texts(extras.values())
    check_texts(story[name] for name in ("text_sha256", "imported_sha256") if story.get(name) is not None)
    for entry in _objects(story["glossary"]):
        _require(entry.keys() <= _GLOSSARY, "a glossary entry of another kind")
        check_texts([entry["term"], entry["definition"], *entry.values()])
    blocks = [[block[name] for name in _BLOCK] for block in _objects(story["blocks"])]
    check_texts(kind for kind, _begin, _end in blocks)
    block_sides = [side for _kind, *sides in blocks for side in sides]
    _check_spans(block_sides, len(text))
    words = _numbers(story["words"], 2)
    _check_spans(words, len(text))
    pairs = zip(words[::2], words[1::2], strict=True)
    _require(all(text[begin:end].strip() for begin, end in pairs), "a word without letters")
    _check_sentences(_numbers(story["sentences"], 3), words, block_sides)


def _check_sentences(fields: Sequence[int], words: Sequence[int], blocks: Sequence[int]) -> None:
    """Check that the sentences follow each other, hold all words, and lie within their blocks."""
    following, count = 0, len(words) // 2
    for first, last, block in zip(fields[::3], fields[1::3], fields[2::3], strict=True):
        _require(first == following <= last < count, "a sentence out of place")
        _require(0 <= 2 * block < len(blocks), "a sentence without a block")
        inside = blocks[2 * block] <= words[2 * first] and words[2 * last + 1] <= blocks[2 * block + 1]
        _require(inside, "a sentence out of its block")
        following = last + 1
    _require(following == count, "words without a sentence")


def check_alignment(alignment: Mapping[str, Any]) -> None:
    """Check the content of alignment.json. Raises ValueError, KeyError or TypeError."""
    check_texts(alignment[name] for name in ("language", "recognizer", "audio_sha256", "text_sha256"))
    _require(is_number(alignment["duration"], 0.0, LATEST), "a narration without duration")
    words, sentences = (_check_times(_objects(alignment[lane])) for lane in ("words", "sentences"))
    backwards = {start for before, start in pairwise(words) if start < before}
    _require(backwards.issubset(sentences), "times out of order within a sentence")
    extra = _objects(alignment["extra"])
    check_texts(one["heard"] for one in extra)
    _check_range([one[side] for one in extra for side in ("start", "end")], LATEST)


def _check_times(lane: Sequence[Mapping[str, Any]]) -> list[float]:
    """Check the times of all words or all sentences, and return their starts."""
    _check_range([timing["confidence"] for timing in lane], 1.0)
    statuses = [timing["status"] for timing in lane]
    check_texts(statuses)
    _require(_STATUSES.issuperset(statuses), "a status of another kind")
    # Separate columns: 10,000 pairs would be as many objects for the garbage collector to visit, again and again.
    all_starts, all_ends = [timing["start"] for timing in lane], [timing["end"] for timing in lane]
    one_sided = any((start is None) != (end is None) for start, end in zip(all_starts, all_ends, strict=True))
    _require(not one_sided, "a time with one end")
    starts = [start for start in all_starts if start is not None]
    ends = [end for end in all_ends if end is not None]
    _check_range(starts, LATEST)
    _check_range(ends, LATEST)
    _require(all(map(le, starts, ends)), "a time that ends before it starts")
    return starts


def check_texts(texts: Iterable[object]) -> None:
    """Check that all values are strings. Raises ValueError."""
    _require({str}.issuperset(map(type, texts)), "a text that is none")


def is_number(value: object, least: float, most: float) -> TypeGuard[float]:
    """Return whether the value is a number in this range. A bool is not, although Python counts it as an int."""
    return type(value) in {int, float} and least <= value <= most  # type: ignore[operator]


def is_index(value: object, most: int = MOST_WORDS) -> TypeGuard[int]:
    """Return whether the value is a whole number from 0 to `most`."""
    return type(value) is int and 0 <= value <= most


def _check_range(numbers: Sequence[Any], most: float) -> None:
    """Check that all values are numbers from 0 to `most`."""
    _require({int, float}.issuperset(map(type, numbers)), "a number that is none")
    # A NaN passes every comparison of `min` and `max`, but makes the sum one too.
    fits = not numbers or (min(numbers) >= 0 and max(numbers) <= most and math.isfinite(sum(numbers)))
    _require(fits, "a number out of range")


def _check_spans(sides: Sequence[int], length: int) -> None:
    """Check that the spans, given as begin and end by turns, follow each other and that none is empty."""
    _require({int}.issuperset(map(type, sides)), "a place without numbers")
    _require(not sides or (sides[0] >= 0 and sides[-1] <= length), "a place outside the text")
    _require(all(map(lt, sides[::2], sides[1::2])) and all(map(le, sides, sides[1:])), "places out of order")


def _numbers(rows: object, width: int) -> list[int]:
    """Return the whole numbers in all rows of a table."""
    _require(isinstance(rows, list) and {list}.issuperset(map(type, rows)), "a table that is none")
    assert isinstance(rows, list)
    _require({width}.issuperset(map(len, rows)), "a row of another length")
    numbers = list(chain.from_iterable(rows))
    _require({int}.issuperset(map(type, numbers)), "a row without numbers")
    return numbers


def _objects(stored: object) -> list[dict[str, Any]]:
    _require(isinstance(stored, list) and {dict}.issuperset(map(type, stored)), "a list of another kind")
    assert isinstance(stored, list)
    return stored


def _require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise ValueError(otherwise)
