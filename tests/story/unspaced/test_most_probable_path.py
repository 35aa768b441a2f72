"""Test the path through a list of words."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from listenapp.story.unspaced import word_lists
from listenapp.story.unspaced.most_probable_path import UNKNOWN, path

_COSTS = st.dictionaries(st.text("abc", min_size=1, max_size=3), st.integers(1, UNKNOWN - 1), max_size=12)


def _cost(text: str, sizes: list[int], costs: dict[str, int]) -> float:
    total, at = 0.0, 0
    for size in sizes:
        total += costs.get(text[at : at + size], UNKNOWN if size == 1 else float("inf"))
        at += size
    return total


@given(st.text("abcd", max_size=7), _COSTS)
def test_no_other_path_is_cheaper(text: str, costs: dict[str, int]) -> None:
    found = path(text, costs, 3)
    assert sum(found) == len(text)
    others = (
        [b - a for a, b in zip((0, *cuts), (*cuts, len(text)), strict=True)]
        for count in range(len(text))
        for cuts in combinations(range(1, len(text)), count)
    )
    assert _cost(text, found, costs) == min((_cost(text, sizes, costs) for sizes in others), default=0.0)


def test_the_lists_are_read_as_they_are_written() -> None:
    costs = {"火": 90, "火车": 80, "车": 90}
    assert word_lists.parsed("\n".join(word_lists.lines(costs))).costs == costs
    for language in ("zh", "th"):
        listed = word_lists.of_language(language)
        assert max(listed.costs.values()) < UNKNOWN
        assert 5 < listed.longest < 40
