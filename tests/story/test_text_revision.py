"""Carry times to another edition of a story: unchanged words keep their times, changed words are placed between."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from listenapp.story import story_builder, text_revision
from listenapp.story.alignment import Alignment, Timing, TimingStatus
from listenapp.story.model import Block, BlockKind, Story

UNREAD = Timing(None, None, 1.0, TimingStatus.NOT_SPOKEN)
FERRY = (
    "A Ferry Falls Silent",
    "The old boat stopped near the shore.",
    "Nobody had recorded its horn.",
    "So Anna went down to the water.",
    "She listened for a long time.",
)


def story_of(sentences: tuple[str, ...] | list[str]) -> Story:
    """Build a story with each sentence as a paragraph, so that the result does not depend on the segmenter."""
    text = "\n\n".join(sentences) + "\n"
    blocks = [Block(BlockKind.BODY, *span) for span in story_builder.paragraphs(text)]
    return story_builder.build(text, blocks, title=sentences[0])


def timed(story: Story, unread: frozenset[int] = frozenset()) -> Alignment:
    """Return words one every half second, with a second between sentences."""
    words: list[Timing] = []
    sentences: list[Timing] = []
    at = 1.0
    for index, s in enumerate(story.sentences):
        for _ in range(s.first_word, s.last_word + 1):
            words.append(UNREAD if index in unread else Timing(at, at + 0.4, 0.8, TimingStatus.SPOKEN))
            at += 0.5
        own = words[s.first_word :]
        sentences.append(UNREAD if index in unread else Timing(own[0].start, own[-1].end, 0.8, TimingStatus.SPOKEN))
        at += 1.0
    return Alignment("en", "by hand", "a" * 64, story.text_sha256, at, tuple(words), tuple(sentences))


def of(story: Story, word: str) -> int:
    return next(i for i, w in enumerate(story.words) if w.text == word)


def edited(index: int, sentence: str) -> Story:
    return story_of([*FERRY[:index], sentence, *FERRY[index + 1 :]])


def assert_sound(story: Story, alignment: Alignment) -> None:
    starts = [t.start for t in alignment.words if t.start is not None]
    assert starts == sorted(starts)
    assert len(alignment.words) == len(story.words)
    assert len(alignment.sentences) == len(story.sentences)
    assert alignment.text_sha256 == story.text_sha256
    for t in (*alignment.words, *alignment.sentences):
        assert (t.start is None) == (t.end is None) == (t.status is TimingStatus.NOT_SPOKEN)
        if t.start is not None and t.end is not None:
            assert 0 <= t.start <= t.end <= alignment.duration


def test_a_mended_word_is_all_that_changed() -> None:
    old, new = story_of(FERRY), edited(2, "Nobody had recorded the horn.")
    kept = text_revision.unchanged_words(old, new)
    assert set(range(len(new.words))) - kept.keys() == {of(new, "recorded") + 1}
    assert kept == {i: i for i in kept}


def test_case_and_punctuation_change_nothing() -> None:
    old, new = story_of(FERRY), edited(2, "nobody, had recorded “its” HORN!")
    assert text_revision.unchanged_words(old, new) == {i: i for i in range(len(old.words))}
    assert text_revision.excerpt(old, timed(old), new) is None
    moved = text_revision.carry_times(old, timed(old), new, {})
    assert (moved.words, moved.sentences) == (timed(old).words, timed(old).sentences)


def test_another_sentence_keeps_no_word_by_chance() -> None:
    old = story_of(FERRY)
    new = edited(1, "Yesterday a friend of the captain sang near Paris.")
    kept = text_revision.unchanged_words(old, new)
    first, last = new.sentences[1].first_word, new.sentences[1].last_word
    assert kept.keys().isdisjoint(range(first, last + 1))


def test_the_excerpt_lies_between_what_stayed() -> None:
    old = story_of(FERRY)
    found = timed(old)
    new = edited(2, "Nobody had recorded the horn.")
    excerpt = text_revision.excerpt(old, found, new)
    assert excerpt is not None
    (window,) = excerpt.windows
    assert (window.first, window.last) == (1, 3)
    before, after = found.sentences[0].end, found.sentences[4].start
    assert before is not None
    assert after is not None
    assert before <= window.begin <= (found.sentences[1].start or 0)
    assert (found.sentences[3].end or 0) <= window.end <= after
    assert [w.text for w in excerpt.story.words] == [w.text for w in new.words[4:23]]
    assert excerpt.story.sentence_text(1) == "Nobody had recorded the horn"


def test_changes_far_apart_are_two_windows_and_near_ones_one() -> None:
    long = [f"Sentence number{n} has{n} words{n}." for n in range(12)]
    old = story_of(long)
    far = text_revision.excerpt(
        old, timed(old), story_of([*long[:2], "New here.", *long[3:9], "New there.", *long[10:]])
    )
    near = text_revision.excerpt(old, timed(old), story_of([*long[:2], "New here.", long[3], "New there.", *long[5:]]))
    assert far is not None
    assert near is not None
    assert [(w.first, w.last) for w in far.windows] == [(1, 3), (8, 10)]
    assert [(w.first, w.last) for w in near.windows] == [(1, 5)]


def test_fresh_times_come_back_to_their_place() -> None:
    long = [f"Sentence number{n} has{n} words{n}." for n in range(12)]
    old = story_of(long)
    found = timed(old)
    new = story_of([*long[:2], "New here.", *long[3:9], "New there.", *long[10:]])
    excerpt = text_revision.excerpt(old, found, new)
    assert excerpt is not None
    pause = 0.7
    offset = excerpt.windows[0].end - excerpt.windows[0].begin + pause
    heard = []
    # as an aligner finds them in the audio of the windows: each half a second after the start of its window
    for i in excerpt.words:
        second = new.sentence_of_word[i] > 5
        at = 0.5 + (offset if second else 0.0)
        heard.append(Timing(at, at + 0.2, 0.7, TimingStatus.SPOKEN))
    fresh = excerpt.fresh(heard, pause)
    assert fresh.keys() == {of(new, "New"), of(new, "here"), of(new, "there") - 1, of(new, "there")}
    assert fresh[of(new, "New")].start == pytest.approx(excerpt.windows[0].begin + 0.5)
    assert fresh[of(new, "there")].start == pytest.approx(excerpt.windows[1].begin + 0.5)


def test_words_without_a_time_are_not_read_aloud() -> None:
    old, new = story_of(FERRY), edited(2, "Nobody had ever ever recorded its horn.")
    moved = text_revision.carry_times(old, timed(old), new, {})
    assert [t.status for t in moved.words[12:16]] == [TimingStatus.SPOKEN] + [TimingStatus.NOT_SPOKEN] * 2 + [
        TimingStatus.SPOKEN
    ]
    assert_sound(new, moved)


def test_a_fresh_time_gives_way_to_those_that_stayed_and_is_in_doubt_then() -> None:
    old, new = story_of(FERRY), edited(2, "Nobody had recorded the horn.")
    found = timed(old)
    word = of(new, "recorded") + 1
    moved = text_revision.carry_times(old, found, new, {word: Timing(0.1, 0.3, 0.9, TimingStatus.SPOKEN)})
    assert (found.words[word - 1].end or 0) <= (moved.words[word].start or 0) <= (found.words[word + 1].start or 0)
    assert (moved.words[word].confidence, moved.words[word].status) == (0.0, TimingStatus.ESTIMATED)
    assert moved.sentences[2].start == found.sentences[2].start
    assert_sound(new, moved)


WORDS = [f"w{n}" for n in range(60)]


@st.composite
def edits(draw: st.DrawFn) -> tuple[list[list[str]], list[list[str]], set[int]]:
    """Draw sentences in which all words differ, their edited form, and the indices of the edited sentences."""
    lengths = draw(st.lists(st.integers(1, 8), min_size=1, max_size=8))
    names = iter(WORDS)
    old = [[next(names) for _ in range(length)] for length in lengths]
    new = [list(sentence) for sentence in old]
    touched = draw(st.sets(st.integers(0, len(old) - 1), max_size=3))
    for index in touched:
        sentence = new[index]
        at = draw(st.integers(0, len(sentence)))
        cut = draw(st.integers(0, len(sentence) - at))
        sentence[at : at + cut] = draw(st.lists(st.sampled_from(["x1", "x2", "x3", "x4"]), max_size=4))
    return old, new, touched


def built(sentences: list[list[str]]) -> Story:
    return story_of([" ".join(words).capitalize() + "." for words in sentences if words])


@given(edits(), st.data())
def test_unchanged_words_keep_their_very_times(
    example: tuple[list[list[str]], list[list[str]], set[int]], data: st.DataObject
) -> None:
    before, after, _touched = example
    assume(any(after))
    old, new = built(before), built(after)
    unread = data.draw(st.frozensets(st.integers(0, len(old.sentences) - 1)))
    found = timed(old, unread)
    excerpt = text_revision.excerpt(old, found, new)
    fresh = {}
    if excerpt is not None:
        times = data.draw(
            st.lists(st.floats(0, 2 * found.duration), min_size=len(excerpt.words), max_size=len(excerpt.words))
        )
        heard = [Timing(t, t + 0.2, 0.5, TimingStatus.SPOKEN) if t > 1 else UNREAD for t in times]
        fresh = excerpt.fresh(heard, 0.7)
        assert fresh.keys() == excerpt.changed
    moved = text_revision.carry_times(old, found, new, fresh)

    assert_sound(new, moved)
    kept = text_revision.unchanged_words(old, new)
    assert all(a < b and kept[a] < kept[b] for a, b in pairwise(sorted(kept)))
    for now, then in kept.items():
        assert moved.words[now] == found.words[then]
    of_old = {w.text.casefold(): i for i, w in enumerate(old.words)}
    for s in new.sentences:  # an unchanged sentence keeps all its words and its time
        texts = [new.words[i].text.casefold() for i in range(s.first_word, s.last_word + 1)]
        first = of_old.get(texts[0])
        then = next((k for k, o in enumerate(old.sentences) if o.first_word == first), None)
        if then is not None and texts == [
            old.words[i].text.casefold()
            for i in range(old.sentences[then].first_word, old.sentences[then].last_word + 1)
        ]:
            assert moved.sentences[new.sentences.index(s)] == found.sentences[then]


@given(edits())
def test_going_back_gives_the_times_back(example: tuple[list[list[str]], list[list[str]], set[int]]) -> None:
    """Restore the old story with its own alignment, as undo does. Nothing of it has been changed."""
    before, after, _touched = example
    assume(any(after))
    old, new = built(before), built(after)
    found = timed(old)
    text_revision.carry_times(old, found, new, {})
    assert found == timed(old)
    assert text_revision.carry_times(old, found, old, {}) == found
