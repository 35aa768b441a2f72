"""Put times in order."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listenapp.align.ordered_times import in_order, spread
from listenapp.align.word_times import FineWord

TIMES = st.lists(st.floats(0, 100), min_size=1, max_size=30)


def test_times_move_as_little_as_possible() -> None:
    assert spread([1.0, 1.5, 3.0], [0.2, 0.2]) == pytest.approx([1.0, 1.5, 3.0])
    assert spread([1.0, 1.0, 3.0], [0.2, 0.2]) == pytest.approx([0.9, 1.1, 3.0])


@given(TIMES)
def test_every_time_has_room(times: list[float]) -> None:
    found = spread(times, [0.1] * (len(times) - 1))
    assert all(after - before > 0.1 - 1e-9 for before, after in pairwise(found))
    assert sum(found) == pytest.approx(sum(times))


@given(TIMES, TIMES)
def test_no_word_is_short_or_overlaps_the_next(starts: list[float], lengths: list[float]) -> None:
    given_words = [FineWord(a, a + b, 0.5, True) for a, b in zip(starts, lengths, strict=False)]
    words = in_order(given_words, 0.03)
    assert len(words) == len(given_words)
    assert all(word.end - word.start > 0.03 - 1e-9 for word in words)
    assert all(a.end <= b.start for a, b in pairwise(words))


def test_nothing_to_do() -> None:
    assert in_order([], 0.03) == []
