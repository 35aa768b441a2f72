"""Apply corrections by hand to the times, and store them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from types import MappingProxyType
from typing import Any

import pytest
from corrections_sample import (
    NARRATION,
    SENTENCES,
    UNREAD,
    alignments,
    assert_sound,
    sentence_of,
    starts,
    story_of,
    timed,
)
from hypothesis import given
from hypothesis import strategies as st

from listenapp.errors import StoryTooNew, StoryUnreadable
from listenapp.story.alignment import Alignment, Extra, Timing, TimingStatus
from listenapp.story.corrections.apply_corrections import apply
from listenapp.story.corrections.corrections import (
    Corrected,
    Correction,
    CorrectionFactory,
    Kind,
    RejectReason,
    added,
)
from listenapp.story.corrections.corrections_json import corrections_from_json, corrections_to_json
from listenapp.story.model import Story


def word_spoken(correct: CorrectionFactory, word: int, spoken: bool) -> Correction:
    """Return a mark of one word, which files can hold. The editor marks only whole sentences."""
    return replace(correct.sentence_spoken(0, spoken), anchor=correct.word_start(word, 0.0).anchor)


def test_nothing_to_correct_changes_nothing(story: Story) -> None:
    assert apply((), story, timed(story)) == Corrected(timed(story))


def test_a_sentence_that_starts_later_is_pressed_together(story: Story, correct: CorrectionFactory) -> None:
    found = timed(story)
    before = found.sentences[1]
    assert before.start is not None
    assert before.end is not None

    corrected = apply([correct.sentence_start(1, before.start + 0.5)], story, found)

    first = story.sentences[1].first_word
    length = before.end - before.start
    expected = [before.start + 0.5 + 0.5 * i * (length - 0.5) / length for i in range(7)]
    assert [t.start for t in corrected.alignment.words[first : first + 7]] == pytest.approx(expected)
    assert corrected.alignment.sentences[1].end == before.end
    assert corrected.alignment.words[first].confidence == 1.0
    assert corrected.alignment.words[first + 1].confidence == 0.3
    assert corrected.alignment.sentences[1].confidence == 1.0
    assert corrected.rejected == ()
    assert_only_changed(found, corrected.alignment, story, {1})


def test_sentences_that_are_read_in_another_order_keep_their_places(story: Story, correct: CorrectionFactory) -> None:
    found = timed(story)
    lanes = [list(found.words), list(found.sentences)]
    spans = [slice(s.first_word, s.last_word + 1) for s in story.sentences]
    for lane, parts in zip(lanes, (spans, [slice(k, k + 1) for k in range(len(spans))]), strict=True):
        lane[parts[4]] = [replace(t, start=(t.start or 0) - 0.95, end=(t.end or 0) - 0.95) for t in lane[parts[4]]]
        lane[parts[1]] = [replace(t, start=(t.start or 0) + 90, end=(t.end or 0) + 90) for t in lane[parts[1]]]
    moved = replace(found, words=tuple(lanes[0]), sentences=tuple(lanes[1]), duration=200.0)
    start = moved.sentences[1].start
    assert start is not None

    corrected = apply([correct.sentence_start(1, start + 0.2)], story, moved)

    assert corrected.rejected == ()
    assert corrected.alignment.sentences[1].start == start + 0.2
    assert_only_changed(moved, corrected.alignment, story, {1})


def assert_only_changed(found: Alignment, corrected: Alignment, story: Story, sentences: set[int]) -> None:
    for index, sentence in enumerate(story.sentences):
        own = slice(sentence.first_word, sentence.last_word + 1)
        same = found.words[own] == corrected.words[own] and found.sentences[index] == corrected.sentences[index]
        assert same == (index not in sentences), index


def test_a_sentence_that_ends_later_is_stretched(story: Story, correct: CorrectionFactory) -> None:
    found = timed(story)
    end = found.sentences[2].end
    assert end is not None
    corrected = apply([correct.sentence_end(2, end + 0.3)], story, found).alignment
    assert corrected.sentences[2].start == found.sentences[2].start
    assert corrected.sentences[2].end == end + 0.3
    assert_only_changed(found, corrected, story, {2})


def test_a_sentence_set_where_it_was_not_at_all_moves_as_a_whole(story: Story, correct: CorrectionFactory) -> None:
    found = timed(story)
    last = len(story.sentences) - 1
    start, end = found.sentences[last].start, found.sentences[last].end
    assert start is not None
    assert end is not None
    longer = replace(found, duration=60.0)
    corrected = apply([correct.sentence_start(last, end + 5)], story, longer).alignment
    assert corrected.sentences[last].start == end + 5
    assert corrected.sentences[last].end == pytest.approx(end + 5 + end - start)


def test_a_words_start_pulls_its_neighbours_along(story: Story, correct: CorrectionFactory) -> None:
    found = timed(story)
    word = story.sentences[3].first_word + 3
    start = found.words[word].start
    assert start is not None
    corrected = apply([correct.word_start(word, start + 0.3)], story, found).alignment
    moved = corrected.words[word]
    assert (moved.start, moved.confidence, moved.status) == (start + 0.3, 1.0, TimingStatus.SPOKEN)
    assert moved.end == pytest.approx(start + 0.3 + 0.4 * 1.6 / 1.9)  # the 1.9 s to the sentence's end become 1.6 s
    assert corrected.words[word - 1].start == pytest.approx(start - 0.5 + 0.2)
    assert corrected.sentences[3].start == found.sentences[3].start
    assert corrected.sentences[3].confidence == 0.3
    assert_only_changed(found, corrected, story, {3})


def test_all_after_here_moves_along(story: Story, correct: CorrectionFactory) -> None:
    found = replace(timed(story), duration=60.0)
    word = story.sentences[2].first_word + 1
    start = found.words[word].start
    assert start is not None
    corrected = apply([correct.shift_after(word, start + 0.7)], story, found).alignment
    moved = [b.start - a.start for a, b in zip(found.words, corrected.words, strict=True) if a.start and b.start]
    assert moved[:word] == [0.0] * word
    assert moved[word:] == pytest.approx([0.7] * (len(moved) - word))
    assert corrected.sentences[4].confidence == 0.3


def test_an_aligner_that_does_better_is_shifted_less(story: Story, correct: CorrectionFactory) -> None:
    word = story.sentences[2].first_word
    late, right = timed(story, offset=0.8), timed(story)
    start = right.words[word].start
    assert start is not None
    shift = correct.shift_after(word, start)
    assert apply([shift], story, right).alignment.words[word:] == (
        replace(right.words[word], confidence=1.0),
        *right.words[word + 1 :],
    )
    assert starts(apply([shift], story, late).alignment)[word:] == pytest.approx(starts(right)[word:])


def test_a_sentence_that_is_not_read_loses_its_times(story: Story, correct: CorrectionFactory) -> None:
    found = timed(story)
    corrected = apply([correct.sentence_spoken(2, False)], story, found).alignment
    sentence = story.sentences[2]
    assert set(corrected.words[sentence.first_word : sentence.last_word + 1]) == {UNREAD}
    assert corrected.sentences[2] == UNREAD
    assert_only_changed(found, corrected, story, {2})


def test_words_that_are_read_after_all_get_the_room_between(story: Story, correct: CorrectionFactory) -> None:
    found = timed(story, unread=frozenset({2}))
    corrected = apply([correct.sentence_spoken(2, True)], story, found).alignment
    start, end = corrected.sentences[2].start, corrected.sentences[2].end
    assert start == found.sentences[1].end
    following = found.sentences[3].start
    assert end is not None
    assert following is not None
    assert end <= following
    assert corrected.sentences[2].status is TimingStatus.ESTIMATED
    assert corrected.sentences[2].confidence == 0.0
    lengths = [t.end - t.start for t in corrected.words if t.status is TimingStatus.ESTIMATED and t.start and t.end]
    assert len(lengths) == 5
    assert min(lengths) > 0.1
    assert_sound(story, corrected)
    assert_only_changed(found, corrected, story, {2})


def test_words_that_are_read_after_all_go_where_speech_was_heard(story: Story, correct: CorrectionFactory) -> None:
    found = timed(story, unread=frozenset({2}))
    end = found.sentences[1].end
    assert end is not None
    heard = replace(found, extra=(Extra(end + 1.2, end + 2.5, "nobody had recorded"),))
    corrected = apply([correct.sentence_spoken(2, True)], story, heard).alignment
    assert corrected.sentences[2].start == end + 1.2


def test_a_sentence_that_is_given_times_is_read(story: Story, correct: CorrectionFactory) -> None:
    found = timed(story, unread=frozenset({2}))
    end = found.sentences[1].end
    assert end is not None
    corrections = [correct.sentence_start(2, end + 0.5), correct.sentence_end(2, end + 2.5)]
    corrected = apply(corrections, story, found).alignment
    assert corrected.sentences[2] == Timing(end + 0.5, end + 2.5, 1.0, TimingStatus.SPOKEN)
    assert_sound(story, corrected)


def test_one_word_can_be_left_out(story: Story, correct: CorrectionFactory) -> None:
    found = timed(story)
    word = story.sentences[1].first_word
    corrected = apply([word_spoken(correct, word, False)], story, found).alignment
    assert corrected.words[word] == UNREAD
    assert corrected.sentences[1].start == found.words[word + 1].start


def test_the_words_before_give_way_to_a_sentence_that_starts_earlier(story: Story, correct: CorrectionFactory) -> None:
    found = timed(story)
    start = found.sentences[2].start
    assert start is not None
    corrected = apply([correct.sentence_start(2, start - 1.5)], story, found).alignment
    assert corrected.sentences[2].start == start - 1.5
    assert corrected.sentences[1].start == found.sentences[1].start
    assert_sound(story, corrected)


def test_the_later_correction_wins(story: Story, correct: CorrectionFactory) -> None:
    older, newer = correct.sentence_start(3, 5.0), correct.sentence_start(1, 6.0)
    corrected = apply([older, newer], story, timed(story))
    assert [(u.correction, u.reason) for u in corrected.rejected] == [(older, RejectReason.CONTRADICTED)]
    assert corrected.alignment.sentences[1].start == 6.0
    same = apply([older, correct.sentence_start(3, 9.0)], story, timed(story))
    assert same.rejected == ()
    assert same.alignment.sentences[3].start == 9.0


def test_an_end_yields_to_the_start_behind_it(story: Story, correct: CorrectionFactory) -> None:
    found = timed(story)
    start = found.sentences[2].start
    assert start is not None
    corrected = apply([correct.sentence_start(2, start), correct.sentence_end(1, start + 0.1)], story, found)
    assert corrected.rejected == ()
    assert corrected.alignment.sentences[1].end == start
    assert corrected.alignment.sentences[2].start == start


@pytest.mark.parametrize("time", [-0.1, 1e6])
def test_a_time_outside_the_narration_is_told(story: Story, correct: CorrectionFactory, time: float) -> None:
    corrected = apply([correct.sentence_start(1, time)], story, timed(story))
    assert [u.reason for u in corrected.rejected] == [RejectReason.OUTSIDE]
    assert corrected.alignment == timed(story)


def test_corrections_of_another_narration_are_kept_for_it(story: Story) -> None:
    correction = CorrectionFactory(story, "b" * 64).sentence_spoken(1, False)
    corrected = apply([correction], story, timed(story))
    assert [(u.correction, u.reason) for u in corrected.rejected] == [(correction, RejectReason.OTHER_NARRATION)]
    assert corrected.alignment == timed(story)


def test_a_time_for_what_is_marked_unread_later_is_told(story: Story, correct: CorrectionFactory) -> None:
    corrections = [correct.sentence_start(1, 3.6), correct.sentence_spoken(1, False)]
    corrected = apply(corrections, story, timed(story))
    assert [u.reason for u in corrected.rejected] == [RejectReason.NOT_READ]
    assert corrected.alignment.sentences[1] == UNREAD


def test_correcting_again_replaces_the_record(correct: CorrectionFactory) -> None:
    first, mark, second = correct.word_start(6, 4.0), word_spoken(correct, 6, True), correct.word_start(6, 4.1)
    other_mark = word_spoken(correct, 6, False)
    assert added((first, mark), second) == (mark, second)
    assert added((first, mark), other_mark) == (first, other_mark)


# -- properties --------------------------------------------------------------------------------------------------

TIMES = st.floats(-1, 40).map(lambda time: round(time, 4))
Make = Callable[[CorrectionFactory, Any, Story], Correction]
MAKERS: MappingProxyType[Kind, Make] = MappingProxyType(
    {
        Kind.SENTENCE_START: lambda c, d, s: c.sentence_start(d(sentence_of(s)), d(TIMES)),
        Kind.SENTENCE_END: lambda c, d, s: c.sentence_end(d(sentence_of(s)), d(TIMES)),
        Kind.WORD_START: lambda c, d, s: c.word_start(d(word_of(s)), d(TIMES)),
        Kind.SHIFT_AFTER: lambda c, d, s: c.shift_after(d(word_of(s)), d(TIMES)),
        Kind.SPOKEN: lambda c, d, s: c.sentence_spoken(d(sentence_of(s)), d(st.booleans())),
        Kind.NOT_SPOKEN: lambda c, d, s: word_spoken(c, d(word_of(s)), d(st.booleans())),
    }
)


def word_of(story: Story) -> st.SearchStrategy[int]:
    return st.integers(0, len(story.words) - 1)


@st.composite
def stories(draw: st.DrawFn) -> Story:
    return story_of(draw(SENTENCES))


@st.composite
def cases(draw: st.DrawFn) -> tuple[Story, Alignment, list[Correction]]:
    """Draw a story, a valid alignment and any corrections."""
    story = draw(stories())
    corrector = CorrectionFactory(story, NARRATION)
    kinds = draw(st.lists(st.sampled_from(list(Kind)), min_size=1, max_size=8))
    return story, draw(alignments(story)), [MAKERS[kind](corrector, draw, story) for kind in kinds]


@given(cases())
def test_any_corrections_leave_a_sound_alignment(case: tuple[Story, Alignment, list[Correction]]) -> None:
    story, found, corrections = case
    corrected = apply(corrections, story, found)
    assert_sound(story, corrected.alignment)
    assert {id(u.correction) for u in corrected.rejected} <= set(map(id, corrections))
    assert RejectReason.TEXT_CHANGED not in {u.reason for u in corrected.rejected}


@given(cases())
def test_applying_twice_is_applying_once(case: tuple[Story, Alignment, list[Correction]]) -> None:
    story, found, corrections = case
    once = apply(corrections, story, found)
    assert apply(corrections, story, once.alignment) == once


@given(cases())
def test_the_last_correction_always_holds(case: tuple[Story, Alignment, list[Correction]]) -> None:
    story, found, corrections = case
    last = corrections[-1]
    corrected = apply(corrections, story, found)
    if last.time is None or last in {u.correction for u in corrected.rejected}:
        return
    times = [t.end if last.kind is Kind.SENTENCE_END else t.start for t in corrected.alignment.words]
    later = [t.start for t in corrected.alignment.words if t.start is not None and t.confidence == 1.0]
    assert last.time in times or (last.kind is Kind.SENTENCE_END and any(t < last.time for t in later))


@given(st.data(), stories())
def test_corrections_within_a_sentence_leave_the_others_alone(data: st.DataObject, story: Story) -> None:
    found = timed(story)
    sentence = data.draw(sentence_of(story))
    timing = found.sentences[sentence]
    assert timing.start is not None
    assert timing.end is not None
    start = data.draw(st.floats(timing.start - 0.5, timing.end - 0.1))
    end = data.draw(st.floats(timing.end - 0.1, timing.end + 0.4))
    correct = CorrectionFactory(story, NARRATION)
    corrected = apply([correct.sentence_start(sentence, start), correct.sentence_end(sentence, end)], story, found)
    assert corrected.rejected == ()
    for index, span in enumerate(story.sentences):
        if index != sentence:
            own = slice(span.first_word, span.last_word + 1)
            assert corrected.alignment.words[own] == found.words[own]
            assert corrected.alignment.sentences[index] == found.sentences[index]
    assert corrected.alignment.sentences[sentence] == Timing(start, end, 1.0, TimingStatus.SPOKEN)
    assert all(a.end <= b.start for a, b in pairwise(w for w in corrected.alignment.words) if a.end and b.start)


@given(cases())
def test_corrections_come_back_as_they_were(case: tuple[Story, Alignment, list[Correction]]) -> None:
    corrections = tuple(case[2])
    assert corrections_from_json(json.loads(json.dumps(corrections_to_json(corrections)))) == corrections


# -- the stored file ---------------------------------------------------------------------------------------------


def test_the_file_can_be_read_by_people(correct: CorrectionFactory) -> None:
    (record,) = corrections_to_json([correct.word_start(5, 3.14159)])["repairs"]
    assert record == {
        "kind": "word_start",
        "time": 3.1416,
        "audio_sha256": NARRATION,
        "anchor": {
            **{"sentence": "The old boat stopped near the shore", "word": 1},
            **{"before": "A Ferry Falls Silent", "after": "Nobody had recorded its horn So"},
            **{"occurrence": 0, "alike": 1},
        },
    }


def test_a_later_format_is_refused_and_damage_is_told(correct: CorrectionFactory) -> None:
    written = corrections_to_json([correct.word_start(5, 3.0)])
    with pytest.raises(StoryTooNew, match=r"repairs\.json"):
        corrections_from_json({**written, "format": 2})
    (record,) = written["repairs"]
    for damage in (
        *({**record, "kind": "dance"}, {**record, "time": None}, {**record, "time": float("nan")}, {}, 7),
        *({**record, "anchor": {**record["anchor"], field: 99}} for field in ("word", "occurrence", "sentence")),
        {**record, "anchor": {**record["anchor"], "word": None}},
    ):
        with pytest.raises(StoryUnreadable, match=r"repairs\.json.*damaged"):
            corrections_from_json({"format": 1, "repairs": [damage]})
