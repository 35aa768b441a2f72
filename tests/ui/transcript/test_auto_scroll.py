"""Test the scroll position that keeps the spoken line in view."""

from hypothesis import assume, given
from hypothesis import strategies as st

from listenapp.ui.transcript.auto_scroll import LOWER, UPPER, scroll_target
from listenapp.ui.transcript.text_page import ROOM_BELOW


def test_a_line_in_the_band_stays() -> None:
    assert scroll_target(1400, 1432, 1000, 1000, 9000) is None


def test_a_line_below_the_band_rises_to_its_upper_edge() -> None:
    assert scroll_target(1700, 1732, 1000, 1000, 9000) == 1700 - UPPER * 1000


def test_the_first_line_cannot_be_lowered() -> None:
    assert scroll_target(40, 72, 0, 1000, 9000) is None


def test_a_text_that_is_seen_whole_rests() -> None:
    seen_whole = ROOM_BELOW * 1000
    assert scroll_target(900, 932, 0, 1000, seen_whole) is None
    assert scroll_target(900, 932, 400, 1000, seen_whole) == 0
    assert scroll_target(900, 932, 0, 1000, seen_whole + 60) == seen_whole + 50


@given(st.floats(0, 50_000), st.floats(10, 150), st.floats(0, 50_000), st.floats(300, 3000), st.floats(0, 50_000))
def test_after_gliding_the_line_is_in_the_band(
    top: float, tall: float, scrolled: float, height: float, furthest: float
) -> None:
    assume(scrolled <= furthest)
    wanted = scroll_target(top, top + tall, scrolled, height, furthest)
    if wanted is None:
        return
    assert 0 <= wanted <= furthest
    if 0 < wanted < furthest:
        assert UPPER * height - 1 <= top - wanted
        assert top + tall - wanted <= max(LOWER * height, UPPER * height + tall) + 1
