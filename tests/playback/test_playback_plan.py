from __future__ import annotations

from dataclasses import replace
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listenapp.audio.clips import AFTER, BEFORE
from listenapp.playback.cut_points import cut_points
from listenapp.playback.loop_and_repeat import replaying
from listenapp.playback.plan_segment import PlanSegment
from listenapp.playback.playback_plan import going_on, slower_once
from listenapp.playback.playback_settings import PlaybackSettings
from listenapp.story.alignment import Alignment, Timing, TimingStatus


def timing(start: float, end: float) -> Timing:
    return Timing(start, end, 1.0, TimingStatus.SPOKEN)


SILENT = Timing(None, None, 0.0, TimingStatus.NOT_SPOKEN)
WORDS = (timing(1.0, 1.2), timing(1.2, 1.5), timing(1.9, 2.4), SILENT, timing(3.0, 3.5), timing(3.5, 4.0))
SENTENCES = (timing(1.0, 2.4), SILENT, timing(3.0, 4.0))
STORY = cut_points(6.0, Alignment("en", "", "", "", 6.0, WORDS, SENTENCES))


def test_the_outline_knows_sentences_by_their_index_and_where_to_pause() -> None:
    assert STORY.indices == (0, 2)
    assert STORY.span_of_sentence(2) == pytest.approx((3.0 - BEFORE, 4.0 + AFTER))
    assert STORY.span_of_sentence(1) is None
    assert STORY.span_of_words(3, 3) is None
    assert STORY.span_of_words(2, 4) == pytest.approx((1.9 - BEFORE, 3.505))
    assert STORY.sentence_breaks == (2.7,)
    assert STORY.phrase_breaks == pytest.approx((1.7, 2.7))


def test_sentences_alone_are_enough() -> None:
    story = cut_points(6.0, SENTENCES)
    assert story.sentence_breaks == (2.7,)
    assert story.words == ()


def test_a_story_without_timings_plays_from_end_to_end() -> None:
    assert list(going_on(cut_points(6.0, ()), PlaybackSettings(pause_after_phrase=1.0))(2.0)) == [
        PlanSegment(2.0, 6.0, 1.0)
    ]


def test_a_loop_is_entered_where_the_story_is_and_then_repeats() -> None:
    plan = going_on(STORY, PlaybackSettings(loop=(1.0, 2.0), speed=0.8))
    assert list(islice(plan(1.5), 3)) == [
        PlanSegment(1.5, 2.0, 0.8),
        PlanSegment(1.0, 2.0, 0.8),
        PlanSegment(1.0, 2.0, 0.8),
    ]
    assert next(plan(5.0)) == PlanSegment(1.0, 2.0, 0.8)


def test_again_slower_returns_to_the_wishes() -> None:
    begin, end = STORY.sentences[0]
    made = list(slower_once(STORY, 0, 0.75, PlaybackSettings(speed=1.2))(0.0))
    assert made == [PlanSegment(begin, end, 0.75), PlanSegment(end, 6.0, 1.2)]


def test_replayed_spans_are_numbered() -> None:
    assert [(p.first, p.span) for p in replaying([(3.0, 4.0), (1.0, 2.0)], 1.0)(9.0)] == [(3.0, 0), (1.0, 1)]


def test_repeats_stop_and_pauses_together_stay_in_the_story() -> None:
    settings = PlaybackSettings(repeats=2, pause_after_sentence=0.4)
    made = list(going_on(STORY, settings)(0.0))
    assert [p.pause_after for p in made if p.pause_after] == [0.4] * 4
    assert made[-1].last == 6.0


@given(
    start=st.floats(0, 5.9),
    settings=st.builds(
        PlaybackSettings,
        speed=st.sampled_from([0.5, 1.0, 2.0]),
        repeats=st.integers(1, 3),
        stop_after_sentence=st.booleans(),
        pause_after_phrase=st.sampled_from([0.0, 0.3, 1.5]),
        pause_after_sentence=st.sampled_from([0.0, 0.5]),
    ),
)
def test_whatever_is_wished_no_passage_is_empty_and_no_pause_lies_in_a_word(
    start: float, settings: PlaybackSettings
) -> None:
    made = list(going_on(STORY, settings)(start))
    assert made[0].first == pytest.approx(start)
    for segment in made:
        assert 0 <= segment.first < segment.last <= 6.0
        if segment.pause_after:
            assert not any(w.start and w.end and w.start < segment.last - 1e-9 < w.end - 1e-9 for w in WORDS)
    if settings.repeats == 1:
        assert all(b.first == a.last for a, b in pairwise(made))
        assert made[-1].last == 6.0 or settings.stop_after_sentence


def test_a_range_is_widened_to_whole_words() -> None:
    spoken = [(w.start, w.end) for w in WORDS if w.start is not None and w.end is not None]
    first, last = spoken[1], spoken[3]
    begin, end = STORY.whole_words((first[0] + first[1]) / 2, (last[0] + last[1]) / 2)
    assert spoken[0][1] - 0.006 <= begin <= first[0]
    assert last[1] <= end <= spoken[4][0] + 0.006


def test_settings_are_values() -> None:
    assert replace(PlaybackSettings(), repeats=2) == PlaybackSettings(repeats=2)


def test_sentences_read_in_another_order_are_played_in_the_order_of_the_audio() -> None:
    words = (timing(3.0, 3.5), timing(3.5, 4.0), timing(1.0, 1.2), timing(1.2, 2.4))
    story = cut_points(6.0, Alignment("en", "", "", "", 6.0, words, (timing(3.0, 4.0), timing(1.0, 2.4))))
    assert story.indices == (1, 0)
    assert story.next_sentence(0.0) == pytest.approx(1.0 - BEFORE)
    assert story.next_sentence(1.5) == pytest.approx(3.0 - BEFORE)
    assert story.span_of_words(0, 1) == pytest.approx((3.0 - BEFORE, 4.0 + AFTER))
    assert story.sentence_breaks == (2.7,)
