"""Compute errors of word times against a reference, in milliseconds."""

from __future__ import annotations

import json
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate
from pathlib import Path

from listenapp.story.alignment import Timing
from listenapp.story.model import Story

_RUNNING = 0.1  # seconds; a shorter gap between two reference words is continuous speech


@dataclass(frozen=True, slots=True)
class Reference:
    text: str
    start: float
    end: float


@dataclass(frozen=True)
class Errors:
    """Signed errors of the timed words, one for each.

    `words` holds their indices in the story, `untimed` those of reference words without a time.
    """

    words: tuple[int, ...]
    starts: tuple[float, ...]
    ends: tuple[float, ...]
    untimed: tuple[int, ...]


def reference_of(path: Path) -> list[Reference]:
    words = json.loads(path.read_text("utf-8"))["words"]
    return [Reference(w["w"], w["start"], w["end"]) for w in words if w.get("start") is not None and _letters(w["w"])]


def errors_of(reference: Sequence[Reference], story: Story, timings: Sequence[Timing], *, contiguous: bool) -> Errors:
    """Compute the errors of timed words.

    With `contiguous`, in continuous speech a start anywhere between the end of the previous word and the start of the
    word is exact, because a synthesiser's reference gives the gap to neither word.
    """
    written = [_letters(word.text) for word in story.words]
    blocks = SequenceMatcher(None, [_letters(r.text) for r in reference], written, autojunk=False).get_matching_blocks()
    pairs = [(block.a + k, block.b + k) for block in blocks for k in range(block.size)]
    return errors_at(pairs, reference, timings, contiguous=contiguous)


def at_same_letter(reference: Sequence[Reference], story: Story) -> list[tuple[int, int]]:
    """Return the words of the reference with the words of the story that begin with the same letter of the text.

    Both are divided differently in scripts without spaces.
    """
    begins = accumulate((len(_letters(word.text)) for word in story.words), initial=0)
    word_at = {at: j for j, at in zip(range(len(story.words)), begins, strict=False)}
    places = accumulate((len(_letters(word.text)) for word in reference), initial=0)
    return [(i, word_at[at]) for i, at in zip(range(len(reference)), places, strict=False) if at in word_at]


def errors_at(
    pairs: Sequence[tuple[int, int]], reference: Sequence[Reference], timings: Sequence[Timing], *, contiguous: bool
) -> Errors:
    """Compute the errors of pairs of a word of the reference and a word of the story."""
    words, starts, ends, untimed = [], [], [], []
    for i, j in pairs:
        start, end = timings[j].start, timings[j].end
        if start is None or end is None:
            untimed.append(j)
            continue
        earliest = reference[i].start
        if contiguous and i and reference[i].start - reference[i - 1].end < _RUNNING:
            earliest = min(earliest, reference[i - 1].end)
        words.append(j)
        starts.append(1000 * (min(0.0, start - earliest) or max(0.0, start - reference[i].start)))
        ends.append(1000 * (end - reference[i].end))
    return Errors(tuple(words), tuple(starts), tuple(ends), tuple(untimed))


def summary(errors: Sequence[float]) -> str:
    size = sorted(abs(e) for e in errors)
    within = sum(e <= 50 for e in size) / len(size)
    return (
        f"mean {statistics.fmean(size):5.1f}  median {statistics.median(size):5.1f}  "
        f"p95 {size[min(len(size) - 1, int(0.95 * len(size)))]:5.1f}  max {size[-1]:5.0f} ms  "
        f"within 50 ms {within:.1%}"
    )


def _letters(word: str) -> str:
    return "".join(char for char in word.lower().replace("’", "'") if char.isalnum())
