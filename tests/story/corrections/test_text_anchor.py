"""Find the place of a correction in another edition of the text, or report it. It never lands on another place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from corrections_sample import (
    FERRY,
    NARRATION,
    SENTENCES,
    UNREAD,
    VOCABULARY,
    alignments,
    assert_sound,
    sentence_of,
    story_of,
    timed,
)
from hypothesis import given
from hypothesis import strategies as st

from listenapp.story.corrections.apply_corrections import apply
from listenapp.story.corrections.corrections import CorrectionFactory, RejectReason
from listenapp.story.model import Story


def placed_sentence(old: Story, sentence: int, new: Story) -> int | None:
    """Return the sentence of the new text to which a correction of the old text applies."""
    correction = CorrectionFactory(old, NARRATION).sentence_spoken(sentence, False)
    found = timed(new)
    corrected = apply([correction], new, found)
    silenced = [i for i, t in enumerate(corrected.alignment.sentences) if t == UNREAD]
    assert len(silenced) + len(corrected.rejected) == 1
    return silenced[0] if silenced else None


@pytest.mark.parametrize(
    ("edited", "expected"),
    [
        (FERRY[1:], 1),  # the headline is removed
        (("New: a ferry", *FERRY[1:]), 2),
        ((*FERRY[:2], "A new sentence comes between.", *FERRY[2:]), 3),
        ((*FERRY[:2], "Nobody had recorded the horn.", *FERRY[3:]), 2),  # one other word
        ((*FERRY[:2], "“Nobody” had recorded its horn!", *FERRY[3:]), 2),
        ((*FERRY[:2], *FERRY[3:]), None),  # the sentence itself is removed
        ((*FERRY[:2], "Everything was quiet.", *FERRY[3:]), None),
        ((*FERRY[:2], "Nobody had recorded its horn and so Anna went down to the water.", FERRY[4]), None),
        ((*FERRY[:2], FERRY[2], FERRY[2], *FERRY[3:]), None),  # the sentence now occurs twice
        ((*FERRY, "And years later:", FERRY[2]), 2),
    ],
)
def test_where_a_correction_goes_in_an_edited_text(story: Story, edited: tuple[str, ...], expected: int | None) -> None:
    assert placed_sentence(story, 2, story_of(edited)) == expected


def test_of_two_alike_the_right_one_is_kept() -> None:
    twice = (FERRY[0], FERRY[0], *FERRY[1:])
    old = story_of(twice)
    assert placed_sentence(old, 0, old) == 0
    assert placed_sentence(old, 1, old) == 1
    assert placed_sentence(old, 0, story_of(("A Fairy Falls Silent", *twice[1:]))) == 0
    assert placed_sentence(old, 1, story_of(("A Fairy Falls Silent", *twice[1:]))) is None
    assert placed_sentence(old, 0, story_of(twice[1:])) is None


def test_a_word_is_found_in_an_edited_sentence_unless_it_was_edited_itself(
    story: Story, correct: CorrectionFactory
) -> None:
    edited = story_of((*FERRY[:2], "Nobody had ever recorded its whistle.", *FERRY[3:]))
    first = story.sentences[2].first_word
    start = timed(edited).words[first + 3].start
    assert start is not None
    recorded, horn = correct.word_start(first + 2, start + 0.1), correct.word_start(first + 4, start + 1.1)
    corrected = apply([recorded, horn], edited, timed(edited))
    assert corrected.alignment.words[first + 3].start == start + 0.1
    assert [(u.correction, u.reason) for u in corrected.rejected] == [(horn, RejectReason.TEXT_CHANGED)]


@given(st.data(), SENTENCES)
def test_an_edit_elsewhere_moves_a_correction_along_or_is_told(data: st.DataObject, sentences: list[str]) -> None:
    """Never move a correction to another sentence, however similar. Distinctive sentences are always found."""
    old = story_of(sentences)
    kept = data.draw(sentence_of(old))
    edited = data.draw(st.integers(0, len(sentences) - 1).filter(lambda i: i != kept))
    replacement = data.draw(
        st.sampled_from([[], ["Something quite different."], ["One more came.", sentences[edited]]])
    )
    new = story_of([*sentences[:edited], *replacement, *sentences[edited + 1 :]])
    expected = kept + (len(replacement) - 1 if edited < kept else 0)
    assert placed_sentence(old, kept, new) in {expected, None}
    if len(sentences[kept].split()) >= 4 and sentences.count(sentences[kept]) == 1:
        assert placed_sentence(old, kept, new) == expected


def placed_words(old: Story, sentence: int, new: Story) -> list[int]:
    """Return the words of the new text to which a correction of the old text applies."""
    correction = CorrectionFactory(old, NARRATION).sentence_spoken(sentence, False)
    return [i for i, t in enumerate(apply([correction], new, timed(new)).alignment.words) if t == UNREAD]


@pytest.mark.parametrize(
    "edited",
    [
        (*FERRY[:2], "Nobody had.", "Recorded its horn.", *FERRY[3:]),
        (*FERRY[:2], "Nobody had recorded its horn, so Anna went down to the water.", FERRY[4]),
        (
            FERRY[0],
            "The old boat stopped near the shore: nobody had.",
            "Recorded? Its horn; so Anna went down… to the water!",
            *FERRY[4:],
        ),
    ],
)
def test_other_punctuation_loses_no_correction(
    story: Story, correct: CorrectionFactory, edited: tuple[str, ...]
) -> None:
    new = story_of(edited)
    span = story.sentences[2]
    assert placed_words(story, 2, new) == list(range(span.first_word, span.last_word + 1))
    times = [timed(new).words[word].start for word in (span.first_word, span.last_word)]
    assert times[0] is not None
    assert times[1] is not None
    start, end = times[0] - 0.1, times[1] + 0.5
    corrected = apply([correct.sentence_start(2, start), correct.sentence_end(2, end)], new, timed(new))
    assert corrected.rejected == ()
    assert_sound(new, corrected.alignment)
    assert corrected.alignment.words[span.first_word].start == start
    assert corrected.alignment.words[span.last_word].end == end


@st.composite
def grouped_twice(draw: st.DrawFn, words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Split the same words into sentences in two ways."""
    ends = st.lists(st.integers(1, len(words) - 1), unique=True).map(sorted) if len(words) > 1 else st.just([])
    cuts = [[0, *draw(ends), len(words)] for _ in range(2)]
    one, other = ([" ".join(words[a:b]) for a, b in pairwise(cut)] for cut in cuts)
    return one, other


@given(st.data(), st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=30))
def test_a_correction_stays_on_its_words_however_they_are_grouped(data: st.DataObject, words: list[str]) -> None:
    one, other = data.draw(grouped_twice(words))
    old, new = story_of(one), story_of(other)
    sentence = data.draw(sentence_of(old))
    span = old.sentences[sentence]
    assert placed_words(old, sentence, new) in ([], list(range(span.first_word, span.last_word + 1)))


@given(st.data(), st.integers(1, 40))
def test_among_telling_words_it_is_always_found(data: st.DataObject, count: int) -> None:
    one, other = data.draw(grouped_twice([f"word{number}" for number in range(count)]))
    old, new = story_of(one), story_of(other)
    sentence = data.draw(sentence_of(old))
    span = old.sentences[sentence]
    assert placed_words(old, sentence, new) == list(range(span.first_word, span.last_word + 1))


REFRAINS = st.lists(
    st.sampled_from(["Row the boat.", "Row, row the old boat down.", "The sea is wide.", "Yes."]),
    min_size=3,
    max_size=14,
)


@given(st.data(), st.one_of(REFRAINS, SENTENCES))
def test_what_is_gone_is_told_and_not_put_upon_its_like(data: st.DataObject, sentences: list[str]) -> None:
    old = story_of(sentences)
    gone = data.draw(sentence_of(old))
    left = [*sentences[:gone], *sentences[gone + 1 :]]
    placed = placed_sentence(old, gone, story_of(left))
    neighbours = [*sentences[max(0, gone - 1) : gone], *sentences[gone + 1 : gone + 2]]
    # of two equal neighbours, nobody can tell which one was removed
    assert placed is None or sentences[gone] in neighbours


def test_another_sentence_between_the_same_words_is_no_edited_form() -> None:
    """Do not search for a sentence in a new place if only one of two equal sentences was edited."""
    sea, row, old_boat = "The sea is wide.", "Row the boat.", "Row, row the old boat down."
    song = [sea, row, row, sea, old_boat, sea, row, old_boat, sea, old_boat]
    edited = [sea, "Then something else came along.", *song[2:]]
    assert placed_sentence(story_of(song), 2, story_of(edited)) in {2, None}


@given(st.data(), REFRAINS)
def test_an_edit_between_refrains_moves_no_correction_to_another(data: st.DataObject, sentences: list[str]) -> None:
    old = story_of(sentences)
    kept, edited = data.draw(st.permutations(range(len(sentences))))[:2]
    new = story_of([*sentences[:edited], "Then something else came along.", *sentences[edited + 1 :]])
    assert placed_sentence(old, kept, new) in {kept, None}


@given(st.data(), st.permutations([f"Here is {word} now." for word in VOCABULARY]))
def test_all_kinds_survive_an_edit_elsewhere_and_another_alignment(data: st.DataObject, sentences: list[str]) -> None:
    """Give the same corrected times whatever the aligner finds, and wherever the sentence is now."""
    old = story_of(sentences)
    new = story_of(["Before all of them came this.", *sentences[:2], "A new one.", *sentences[3:]])
    correct = CorrectionFactory(old, NARRATION)
    word = old.sentences[5].first_word + 2
    corrections = [
        correct.sentence_start(5, 20.0),
        correct.sentence_end(5, 22.0),
        correct.word_start(word, 21.0),
        correct.sentence_spoken(7, False),
        correct.shift_after(old.sentences[8].first_word, 30.0),
    ]
    found = replace(data.draw(alignments(new)), duration=60.0)
    corrected = apply(corrections, new, found)
    assert corrected.rejected == ()
    span = new.sentences[6]
    assert corrected.alignment.words[span.first_word + 2].start == 21.0
    assert corrected.alignment.sentences[8] == UNREAD
    assert 30.0 in {t.start for t in corrected.alignment.words[new.sentences[9].first_word :]}
