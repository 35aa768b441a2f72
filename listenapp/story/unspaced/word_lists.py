"""Load the lists of words for Chinese and Thai, and the Japanese model, when they are first needed.

`tools/make_word_lists.py` makes the lists: each line has a cost (ten times the negative log probability), and the words
that have it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent / "lists"


@dataclass(frozen=True)
class WordList:
    """Costs of words. `longest` is the most characters of a word."""

    costs: Mapping[str, int]
    longest: int


@cache
def of_language(language: str) -> WordList:
    """Return the words of "zh" (simplified characters) or "th"."""
    import lzma  # noqa: PLC0415 - stories of other languages need none of it

    return parsed(lzma.decompress((_FOLDER / f"{language}.xz").read_bytes()).decode("utf-8"))


def parsed(text: str) -> WordList:
    costs: dict[str, int] = {}
    for line in text.splitlines():
        cost, *words = line.split(" ")
        costs.update(dict.fromkeys(words, int(cost)))
    return WordList(costs, max(map(len, costs)))


def lines(costs: Mapping[str, int]) -> Iterable[str]:
    """Yield the lines of the file. The same costs always give the same lines."""
    of_cost: dict[int, list[str]] = {}
    for word in sorted(costs):
        of_cost.setdefault(costs[word], []).append(word)
    for cost in sorted(of_cost):
        yield " ".join([str(cost), *of_cost[cost]])


@cache
def japanese() -> Callable[[str], list[str]]:
    """Return the function that divides a Japanese text into words. BudouX's other Japanese model finds phrases."""
    import budoux  # noqa: PLC0415 - stories of other languages need none of it

    model = Path(budoux.__file__).parent / "models" / "ja_word.json"
    return budoux.Parser(json.loads(model.read_text("utf-8"))).parse
