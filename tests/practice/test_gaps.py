"""Test which words are chosen as gaps, and that the limits always hold."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from practice_stories import TimedStory, evenly_timed, labelled_story, story_of, timed

from listenapp.importing import document
from listenapp.practice import gaps, phones, speech_reduction
from listenapp.practice.gaps import Gap, GapChooser, Level
from listenapp.practice.listening_difficulty import Learner, is_sure, score_words
from listenapp.story.alignment import Alignment, TimingStatus
from listenapp.story.model import Story

SEEDS = [f"2026-{day}" for day in range(100)]
VOA = [
    *("is-it-a-couch-or-a-sofa", "kindly-and-please", "pill-drug-and-medicine", "the-murders-in-the-rue-morgue"),
    *("watching-the-grass-grow-is-not-fun", "yosemite"),
]


def assert_limits(story: Story, alignment: Alignment, chooser: GapChooser, chosen: tuple[Gap, ...]) -> None:
    told = sum(word.usable for word in chooser.words)
    assert len(chosen) <= gaps.MOST_GAPS
    assert sum(gap.n_words for gap in chosen) * gaps.WORDS_A_GAP <= told
    assert all(count <= gaps.GAPS_A_SENTENCE for count in Counter(gap.sentence for gap in chosen).values())
    assert all(after.first - before.last > gaps.BETWEEN_GAPS for before, after in pairwise(chosen))
    if len(chosen) > 1:
        assert max(Counter(gap.reason for gap in chosen).values()) * 2 <= len(chosen)
    for gap in chosen:
        assert_gap_is_fair(story, alignment, gap)


def assert_gap_is_fair(story: Story, alignment: Alignment, gap: Gap) -> None:
    words = range(gap.first, gap.last + 1)
    assert 1 <= gap.n_words <= gaps.LONGEST_GAP
    assert all(is_sure(alignment.words[i]) for i in words)
    assert {story.sentence_of_word[i] for i in words} == {gap.sentence}
    pauses = [(alignment.words[i].start or 0) - (alignment.words[i - 1].end or 0) for i in words[1:]]
    assert all(pause <= gaps.LONGEST_PAUSE + 1e-9 for pause in pauses)
    own = alignment.words[gap.first]
    assert gap.n_words > 1 or (own.end or 0) - (own.start or 0) >= gaps.SHORTEST_LONE_WORD
    assert gap.start <= (own.start or 0)
    assert gap.end >= (alignment.words[gap.last].end or 0)
    before, after = alignment.words[gap.first - 1].end if gap.first else 0.0, _next_start(alignment, gap)
    assert before is None or gap.start >= before - 0.02
    assert after is None or gap.end <= after + 0.02


def _next_start(alignment: Alignment, gap: Gap) -> float | None:
    return alignment.words[gap.last + 1].start if gap.last + 1 < len(alignment.words) else None


@pytest.mark.parametrize("level", Level)
@pytest.mark.slow
def test_limits_hold_for_every_seed(sample: TimedStory, level: Level) -> None:
    chooser = GapChooser(*sample, level)
    sets = {seed: chooser.choose(seed) for seed in SEEDS}
    for chosen in sets.values():
        assert len(chosen) >= gaps.FEWEST_GAPS
        assert_limits(*sample, chooser, chosen)
    assert len(set(sets.values())) > 20


@pytest.mark.parametrize("level", Level)
def test_limits_hold_for_the_first_story_of_the_project(shared_data: Path, level: Level) -> None:
    story, alignment = labelled_story(shared_data / "seed-story", ["words.json"])
    chooser = GapChooser(story, alignment, level)
    for seed in SEEDS:
        assert_limits(story, alignment, chooser, chooser.choose(seed))


@pytest.mark.parametrize("name", VOA)
def test_limits_hold_for_published_texts(shared_data: Path, name: str) -> None:
    story = document.read(str(shared_data / "voa" / f"{name}.txt"), "en").story
    alignment = evenly_timed(story)
    chooser = GapChooser(story, alignment, Level.SMALL_WORDS)
    for seed in SEEDS:
        assert_limits(story, alignment, chooser, chooser.choose(seed))


def test_at_least_six_of_ten_words_are_small_at_the_level_of_small_words(sample: TimedStory) -> None:
    chooser = GapChooser(*sample, Level.SMALL_WORDS)
    for seed in SEEDS:
        small = [chooser.words[i].small for gap in chooser.choose(seed) for i in range(gap.first, gap.last + 1)]
        assert sum(small) >= 0.6 * len(small)


def test_the_same_seed_gives_the_same_gaps(sample: TimedStory) -> None:
    first, again = (GapChooser(*sample).choose("2026-11-28") for _ in range(2))
    assert first == again


def test_doubtful_words_are_never_in_a_gap(sample: TimedStory) -> None:
    story, alignment = sample
    chosen = GapChooser(story, alignment).choose("")
    words = list(alignment.words)
    for gap in chosen:
        words[gap.peak] = replace(words[gap.peak], status=TimingStatus.ESTIMATED)
        words[gap.first - 1] = replace(words[gap.first - 1], confidence=0.4)
    doubtful = replace(alignment, words=tuple(words))
    for seed in SEEDS[:20]:
        for gap in GapChooser(story, doubtful).choose(seed):
            assert all(is_sure(words[i]) for i in range(gap.first, gap.last + 1))


def test_names_are_only_asked_if_the_glossary_explains_them(sample: TimedStory) -> None:
    story, alignment = sample
    words = score_words(story, alignment)
    names = [word for word in words if not word.usable and story.words[word.word].text.istitle()]
    assert names
    assert not [word for word in names if word.features.gloss]


def test_a_word_that_the_sentence_shows_again_is_no_gap() -> None:
    story = story_of(["We waited for the bus and for the train that comes from time to time in the evening."] * 3)
    chooser = GapChooser(story, evenly_timed(story), Level.SMALL_WORDS)
    for seed in SEEDS[:20]:
        for gap in chooser.choose(seed):
            tokens = [chooser.words[i].token for i in range(gap.first, gap.last + 1)]
            assert tokens not in (["for"], ["the"], ["time"], ["for", "the"])


@pytest.mark.parametrize("sentences", [["Hello."], ["One two three four five six seven."], ["The end of it."] * 2])
def test_short_stories_have_few_gaps_or_none(sentences: list[str]) -> None:
    story = story_of(sentences)
    alignment = evenly_timed(story)
    chooser = GapChooser(story, alignment, Level.EVERYTHING)
    assert_limits(story, alignment, chooser, chooser.choose(""))


@pytest.mark.slow
def test_other_languages_get_gaps_from_what_the_recogniser_misheard() -> None:
    story = story_of(["Der Zug nach Berlin fährt heute leider erst um kurz nach zehn am Abend wieder ab."] * 4, "de")
    misheard = frozenset(range(4, len(story.words), 16))
    chooser = GapChooser(story, evenly_timed(story), Level.EVERYTHING, Learner(misheard=misheard))
    chosen = chooser.choose("")
    assert chosen
    assert all(gap.reason == "heard" for gap in chosen)


def test_the_learners_misses_raise_the_score_of_a_word(sample: TimedStory) -> None:
    plain = score_words(*sample)
    known = score_words(*sample, Learner(attempts={"the": (10, 0), "from": (10, 9)}))
    by_token = {word.token: i for i, word in enumerate(plain)}
    assert known[by_token["from"]].score > plain[by_token["from"]].score
    assert known[by_token["the"]].score < plain[by_token["the"]].score


def test_the_most_reduced_words_of_human_speakers_are_small_words(shared_data: Path) -> None:
    names = sorted(path.name for path in (shared_data / "labelled").glob("*.json"))
    words = score_words(*labelled_story(shared_data / "labelled", names))
    fifth = sorted(words, key=lambda word: word.features.red, reverse=True)[: len(words) // 5]
    assert sum(word.small for word in fifth) >= 0.8 * len(fifth)


def test_a_short_from_is_reduced_and_a_long_one_is_not(sample: TimedStory) -> None:
    words = [word for word in score_words(*sample) if word.usable and word.expected]
    for word in words:
        if word.length > 1.2 * (word.expected or 0):
            assert word.features.red < 1


def test_the_sound_of_a_gap_has_nothing_of_its_neighbours() -> None:
    story = story_of(["these ten old ships"])
    timings = timed(story, [(0.5, 0.8), (0.8, 1.0), (1.0, 1.3), (1.5, 1.9)]).words
    assert gaps.sound_of(timings, 0, 0) == pytest.approx((0.44, 0.8))
    assert gaps.sound_of(timings, 1, 1) == pytest.approx((0.8, 1.0))
    assert gaps.sound_of(timings, 2, 2) == pytest.approx((1.0, 1.36))
    assert gaps.sound_of(timings, 3, 3) == pytest.approx((1.44, 1.96))


def test_an_edge_is_doubtful_between_a_word_that_is_too_short_and_one_that_is_too_long() -> None:
    expected = np.array([0.3, 0.2, 0.3, 0.2])
    assert speech_reduction.edge_shifts([0.3, 0.2, 0.3, 0.2], expected) == pytest.approx(
        [0.0, 0.0, 0.0, 0.0], abs=0.006
    )
    moved = speech_reduction.edge_shifts([0.3, 0.1, 0.4, 0.2], expected)  # 100 ms of the second word are in the third
    assert moved[2] > 0.012


def test_words_with_certain_edges_are_taken_first(sample: TimedStory) -> None:
    """Their sound can be cut out exactly, and they are not only short because their edge is wrong."""
    for level in Level:
        chooser = GapChooser(*sample, level)
        for seed in SEEDS[:20]:
            chosen = chooser.choose(seed)
            edges = {i for gap in chosen for i in (gap.first, gap.last + 1) if i < len(chooser.words)}
            assert not any(chooser.words[i].uncertain for i in edges), (level, seed)


def test_a_number_is_never_called_reduced(sample: TimedStory) -> None:
    """It has several readings, and the narrator may have chosen a short one."""
    numbers = [word for word in score_words(*sample) if sample[0].words[word.word].text[:1].isdigit()]
    assert numbers
    assert all(word.features.red == 0.0 and word.expected is None for word in numbers)


def test_the_edges_of_numbers_are_uncertain() -> None:
    story = story_of(["It will cost 250 dollars."])
    words = score_words(story, timed(story, [(i, i + 1) for i in range(5)]))
    assert [word.uncertain for word in words][3:] == [True, True]


@pytest.mark.parametrize(
    ("before", "after", "clear"),
    [("T", "AH", True), ("AH", "S", True), ("N", "AY", False), ("Z", "S", False), ("N", "T", False), ("M", "S", True)],
)
def test_edges_where_the_sound_changes_are_clear(before: str, after: str, clear: bool) -> None:
    assert phones.is_clear_edge(before, after) is clear
