from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from listenapp.story.alignment import Timeline, Timing, TimingStatus


def spoken(start: float, end: float) -> Timing:
    return Timing(start, end, 1.0, TimingStatus.SPOKEN)


UNREAD = Timing(None, None, 1.0, TimingStatus.NOT_SPOKEN)


def test_a_word_is_kept_until_the_next_one_starts() -> None:
    timeline = Timeline([UNREAD, spoken(1.0, 1.5), UNREAD, spoken(2.0, 2.5)])
    heard = [timeline.word_at(t) for t in (0.0, 0.99, 1.0, 1.7, 2.0, 99.0)]
    assert heard == [None, None, 1, 1, 3, 3]
    assert [timeline.next_word_start(t) for t in (0.0, 1.0, 2.0)] == [1.0, 2.0, None]


def test_a_story_that_is_not_timed_lights_nothing() -> None:
    timeline = Timeline([UNREAD, UNREAD])
    assert (timeline.word_at(3.0), timeline.next_word_start(0.0)) == (None, None)


@given(st.lists(st.floats(0, 100), max_size=50).map(sorted), st.floats(-1, 101))
def test_the_lit_word_is_the_last_one_begun(starts: list[float], story_time: float) -> None:
    timeline = Timeline([spoken(s, s + 0.1) for s in starts])
    begun = [i for i, s in enumerate(starts) if s <= story_time]
    assert timeline.word_at(story_time) == (begun[-1] if begun else None)


def test_a_sentence_that_is_read_later_than_printed_is_lit_when_it_is_read() -> None:
    words = [spoken(5.0, 5.5), spoken(6.0, 6.5), spoken(1.0, 1.5), spoken(2.0, 2.5)]
    timeline = Timeline(words)
    assert [timeline.word_at(t) for t in (0.5, 1.2, 2.2, 5.2, 7.0)] == [None, 2, 3, 0, 1]
