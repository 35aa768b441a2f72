"""Test how much of a story counts as heard, and how that is stored."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from stories import build_story

from listenapp.library import reading_state
from listenapp.library.reading_state import StoryState
from listenapp.library.store import Library
from listenapp.story import heard_spans
from listenapp.story.heard_spans import MOST_SPANS, heard_share, merged

SPEECH = (2.0, 102.0)
spans = st.lists(st.tuples(st.floats(0, 3000), st.floats(0.1, 20)).map(lambda s: (s[0], s[0] + s[1])), max_size=400)


@given(spans)
def test_merged_spans_are_sorted_apart_few_and_hold_what_was_played(played: list[tuple[float, float]]) -> None:
    found = merged(played)
    assert len(found) <= MOST_SPANS
    assert all(before[1] < after[0] for before, after in pairwise(found))
    for start, end in played:
        assert any(a <= start + 0.01 and end - 0.01 <= b for a, b in found)


def test_the_same_part_counts_once() -> None:
    state = StoryState()
    for _time in range(20):
        state = state.with_played((10.0, 30.0), SPEECH)
    assert state.played == ((10.0, 30.0),)
    assert heard_share(state.played, SPEECH) == 0.2
    assert state.listened == 400.0
    assert state.times_heard == 0


def test_a_jump_to_the_end_is_not_heard() -> None:
    state = StoryState(position=100.0).with_played((98.0, 102.0), SPEECH)
    assert heard_share(state.played, SPEECH) == 0.04
    assert state.times_heard == 0


def test_the_whole_story_in_any_order_is_heard_once_and_counted_anew() -> None:
    state = StoryState()
    for start in (50, 0, 75, 25):
        assert state.times_heard == 0
        state = state.with_played((float(start), start + 26.0), SPEECH)
    assert (state.times_heard, state.played) == (1, ())
    state = state.with_played((0.0, 101.5), SPEECH)
    assert (state.times_heard, state.played) == (2, ())


def test_pauses_between_sentences_may_be_skipped() -> None:
    assert heard_share([(2.0, 50.0), (51.8, 102.0)], SPEECH) == 1.0
    assert heard_share([], (5.0, 5.0)) == 0.0


def test_damaged_spans_are_left_out() -> None:
    stored = [[0, 4.5], [7, 6], [-1, 3], ["0", 3], [1, 2, 3], None, [8, float("nan")], [9.0, 1e9], [True, 9]]
    assert heard_spans.checked(stored) == ((0.0, 4.5),)
    assert heard_spans.checked("no list") == ()
    assert len(heard_spans.checked([[n, n + 0.2] for n in range(100_000)])) == MOST_SPANS


def test_a_state_of_an_older_version_counts_as_played_up_to_its_position() -> None:
    old = {"format": 1, "position": 12.5, "speed": 1, "opened_at": 1.7e9}
    state = reading_state.state_of(old)
    assert state == StoryState(12.5, 1.0, 1.7e9, ((0.0, 12.5),))
    new = reading_state.to_json(state, old)
    assert reading_state.state_of(new) == state
    assert reading_state.state_of({**new, "played": []}).played == ()


def test_each_wrong_field_is_replaced_alone() -> None:
    stored = {"format": 1, "position": 3.0, "played": {}, "times_heard": True, "listened": -1}
    assert reading_state.state_of(stored) == StoryState(3.0)


def test_played_spans_are_stored_with_the_story(tmp_path: Path) -> None:
    library = Library(tmp_path)
    id_ = library.add(build_story())
    state = StoryState(2.0, 1.0, 5.0, ((0.0, 2.0), (4.0, 5.5)), 3, 61.25)
    library.save_state(id_, state)
    assert library.open(id_).state == state
    assert reading_state.is_readable(library.root / id_)
