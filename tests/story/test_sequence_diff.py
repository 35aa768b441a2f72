"""Test the comparison of two sequences with random ones, and with long ones that `difflib` compares for minutes."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from listenapp.story import sequence_diff as module
from listenapp.story.sequence_diff import equal_items, longest_rising

FEW = st.lists(st.sampled_from("abcde"), max_size=30)
LONG = 40_000


@given(FEW, FEW)
def test_pairs_are_equal_and_rise(one: list[str], other: list[str]) -> None:
    pairs = equal_items(one, other)
    assert all(one[i] == other[j] for i, j in pairs)
    assert all(i < i2 and j < j2 for (i, j), (i2, j2) in pairwise(pairs))
    assert [one[i] for i, _ in equal_items(one, one)] == one


def test_a_long_sequence_is_divided_at_items_that_occur_once() -> None:
    one = [f"a{n}" for n in range(LONG)]
    other = [f"b{n}" if n % 3 == 0 else f"a{n}" for n in range(LONG)]
    assert equal_items(one, other) == [(n, n) for n in range(LONG) if n % 3]


def test_a_long_sequence_of_repeated_items_is_compared_at_its_ends() -> None:
    one, other = ["x", *"ab" * LONG, "y"], ["x", *"ba" * LONG, "y"]
    assert equal_items(one, other) == [(0, 0), (2 * LONG + 1, 2 * LONG + 1)]
    assert len(equal_items(["x", *"a" * LONG], ["y", *"a" * LONG])) == LONG


def test_stretches_within_stretches_have_an_end() -> None:
    """Divide again and again: each item occurs once only within the stretch between two others."""
    one = [n for level in range(400) for n in (level, *range(level), level)]
    assert len(one) ** 2 > module._SMALL
    assert equal_items(one, one[1:])


def test_the_longest_rising_subsequence() -> None:
    assert longest_rising([(0, 5), (1, 1), (2, 6), (3, 2), (4, 3)]) == [(1, 1), (3, 2), (4, 3)]
    assert longest_rising([]) == []
