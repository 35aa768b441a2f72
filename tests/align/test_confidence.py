"""Rate the confidence of word times, and drop sentences that were not read."""

from __future__ import annotations

from itertools import accumulate

import pytest

from listenapp.align import confidence
from listenapp.align.word_times import FineWord, RoughWord
from listenapp.story import story_builder
from listenapp.story.alignment import Timing, TimingStatus, of_sentence
from listenapp.story.model import Block, BlockKind, Story

LETTER = 0.06  # seconds a letter


@pytest.fixture(scope="module")
def story() -> Story:
    text = "The boat left the old harbor in 2022. Nobody saw it leaving."
    return story_builder.build(text, [Block(BlockKind.BODY, 0, len(text))], title="A Boat")


def heard(story: Story, *, score: float = 0.9, trust: float = 1.0) -> tuple[list[RoughWord], list[FineWord]]:
    """Return rough and fine times of a story in which every word is spoken at the same pace."""
    said = {"2022": len("twentytwentytwo")}
    letters = [said.get(word.text, len(word.text)) + 1 for word in story.words]
    ends = list(accumulate(LETTER * count for count in letters))
    starts = [0.0, *ends[:-1]]
    rough = [RoughWord(a, b, True, trust) for a, b in zip(starts, ends, strict=True)]
    return rough, [FineWord(a, b, score, True) for a, b in zip(starts, ends, strict=True)]


def third_word(story: Story, rough: RoughWord | None = None, fine: FineWord | None = None) -> float:
    """Return the confidence of the third word if only this word differs."""
    roughs, fines = heard(story)
    roughs[2], fines[2] = rough or roughs[2], fine or fines[2]
    return confidence.timings(story, roughs, fines)[2].confidence


def test_a_word_is_less_sure_for_every_sign_of_an_error(story: Story) -> None:
    roughs, fines = heard(story)
    rough, fine = roughs[2], fines[2]
    sure = third_word(story)
    assert sure > 0.98
    assert third_word(story, fine=FineWord(fine.start, fine.end, 0.2, True)) < sure
    assert third_word(story, fine=FineWord(fine.start, fine.end, 0.9, False)) < sure
    assert third_word(story, rough=RoughWord(rough.start, rough.end, True, 0.0)) < sure
    assert third_word(story, rough=RoughWord(rough.start - 0.6, rough.end - 0.6, True, 1.0)) < sure
    assert third_word(story, fine=FineWord(fine.start, fine.start + 0.05, 0.9, True)) < sure
    assert third_word(story, fine=FineWord(fine.start - 0.2, fine.end, 0.9, True)) < sure


def test_a_number_is_as_long_as_it_is_said(story: Story) -> None:
    year = next(i for i, word in enumerate(story.words) if word.text == "2022")
    assert confidence.timings(story, *heard(story))[year].confidence > 0.97


def test_a_word_that_neither_method_found_is_estimated(story: Story) -> None:
    roughs, fines = heard(story)
    roughs[2] = RoughWord(roughs[2].start, roughs[2].end, True, 0.0)
    fines[2] = FineWord(fines[2].start, fines[2].end, 0.0, False)
    found = confidence.timings(story, roughs, fines)
    assert [timing.status for timing in found].count(TimingStatus.ESTIMATED) == 1
    assert found[2].status is TimingStatus.ESTIMATED
    assert found[2].confidence < 0.9


def test_a_sentence_that_nobody_heard_must_fit_the_sound(story: Story) -> None:
    roughs, fines = heard(story, trust=0.0)
    second = story.sentences[1]
    for i in range(second.first_word, second.last_word + 1):
        fines[i] = FineWord(fines[i].start, fines[i].end, 0.3, True)
    found = confidence.timings(story, roughs, fines)
    assert [t.status for t in confidence.sentences(story.sentences, found)] == [
        TimingStatus.SPOKEN,
        TimingStatus.NOT_SPOKEN,
    ]
    assert all(t.start is None for t in found[second.first_word :])


@pytest.mark.parametrize(
    ("words", "whole"), [([0.99] * 40, 1.0), ([0.99] * 9 + [0.49], 0.5), ([0.49, 0.99, 0.49], 0.25), ([0.99, 0.0], 0.0)]
)
def test_a_sentence_is_as_sure_as_all_of_its_words(words: list[float], whole: float) -> None:
    timings = [Timing(float(i), i + 1.0, sure, TimingStatus.SPOKEN) for i, sure in enumerate(words)]
    assert of_sentence(timings).confidence == pytest.approx(whole)
