"""Insert words that are said but not printed among those of the text, so that both are aligned together."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from listenapp.align.word_times import RoughWord
from listenapp.story.alignment import Extra

_TRUST = 0.5  # of words whose rough times are only known together


@dataclass(frozen=True, slots=True)
class SaidWord:
    """Word to align. `is_printed` is False if the text does not have it at this place."""

    text: str
    rough: RoughWord
    is_printed: bool


def with_restarts(texts: Sequence[str], rough: Sequence[RoughWord], restarts: Sequence[Extra]) -> list[SaidWord]:
    """Return the words of the text with those of the restarts, in the order in which they are said."""
    said: list[SaidWord] = []
    at = 0
    for again in sorted(restarts, key=lambda one: one.start):
        middle = (again.start + again.end) / 2
        until = max(at, bisect_left(rough, middle, key=lambda word: word.start))
        said += _printed(texts[at:until], rough[at:until])
        said += repeated(again.heard.split(), again.start, again.end)
        at = until
    return said + _printed(texts[at:], rough[at:])


def _printed(texts: Sequence[str], rough: Sequence[RoughWord]) -> list[SaidWord]:
    return [SaidWord(text, word, True) for text, word in zip(texts, rough, strict=True)]


def repeated(texts: Sequence[str], start: float, end: float) -> list[SaidWord]:
    """Return words that are said but not printed. They share the time in proportion to their letters."""
    a_letter = (end - start) / sum(map(len, texts))
    ends = list(accumulate((len(text) * a_letter for text in texts), initial=start))
    spans = zip(texts, pairwise(ends), strict=True)
    return [SaidWord(text, RoughWord(*span, True, _TRUST), False) for text, span in spans]
