"""Test reviews on another day: plan, gaps, transfer sentences, progress, takes, export and erasure of the log."""

from __future__ import annotations

import csv
import io
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from practice_stories import TimedStory, evenly_timed, story_of

from listenapp.audio.encode import encode
from listenapp.audio.pcm import Pcm
from listenapp.library.opened_story import OpenedStory
from listenapp.library.reading_state import StoryState
from listenapp.library.store import Library
from listenapp.practice.log_events import Event, EventKind, WordResult
from listenapp.practice.log_store import NAME, VERSION, LogStore
from listenapp.practice.review import find_sentences, log_csv, review_tasks, transfer_sentences
from listenapp.practice.review.blanked_words import ReviewGap, gaps_of, missed_words
from listenapp.practice.review.due_cards import midnight, plan
from listenapp.practice.review.progress import progress
from listenapp.practice.review_schedule import MOST_A_DAY, Card, wants_transfer
from listenapp.practice.sentence_keys import sentence_keys

RIGHT, MISSED = WordResult("the", "right", 1.0), WordResult("boat", "missing", 0.0)
HALF = WordResult("work", "ending", 0.5)


def opened(timed: TimedStory, id_: str = "one") -> OpenedStory:
    story, alignment = timed
    return OpenedStory(id_, Path(id_), story, alignment, StoryState(), Path("audio.mp3"))


def made(texts: list[str], id_: str = "one") -> OpenedStory:
    story = story_of(texts)
    return opened((story, evenly_timed(story)), id_)


def answer(key: str = "k-1", *words: WordResult, **more: Any) -> Event:
    heard = sum(word.credit for word in words) / len(words) if words else None
    values: dict[str, Any] = {"at": 100.0, "n_words": len(words), "heard": heard, "stage": "hard spots", **more}
    return Event(kind=EventKind.ANSWER, sentence_key=key, words=words, **values)


def test_a_day_has_at_most_ten_cards_and_five_minutes() -> None:
    cards = [Card(f"k{i:02}", "one", float(i)) for i in range(20)]
    first = plan(cards, 0, {"one"}, at=15.0)
    assert [card.sentence_key for card in first.cards] == [f"k{i:02}" for i in range(MOST_A_DAY)]
    assert first.minutes == 5
    assert len(plan(cards, 7, {"one"}, at=15.0).cards) == 3
    assert not plan(cards, MOST_A_DAY, {"one"}, at=15.0).cards
    assert not plan(cards, 0, {"another"}, at=15.0).cards
    assert len(plan(cards, 0, {"one"}, at=3.0).cards) == 4
    assert plan(cards, 0, {"one"}, at=3.0).minutes == 2


def test_the_reviews_of_yesterday_do_not_count_today(tmp_path: Path) -> None:
    noon = midnight(1_700_000_000.0) + 12 * 3600
    with LogStore(tmp_path / NAME) as store:
        store.append(
            Event(noon - 9e6, EventKind.CARD, story="one", sentence_key="k"),
            Event(noon - 86400, EventKind.REVIEW, story="one", sentence_key="k", heard=1.0, plays=1),
            Event(noon - 60, EventKind.REVIEW, story="one", sentence_key="k", heard=1.0, plays=1),
        )
        assert store.reviewed_since(midnight(noon)) == 1


def test_a_review_asks_for_the_words_that_were_missed() -> None:
    story = made(["The boat took the old harbour road home again."])
    key = sentence_keys(story.story)[0]
    found = find_sentences.with_key(story, key)
    assert found
    whole = answer(key, *[RIGHT] * 4, MISSED, MISSED, RIGHT, RIGHT, HALF)
    assert missed_words([whole], 9) == [4, 5, 8]
    assert gaps_of(story, found, [whole]) == (ReviewGap(4, 5), ReviewGap(8, 8))
    part = answer(key, MISSED, first_word=1)
    assert gaps_of(story, found, [part]) == (ReviewGap(1, 1),)
    hardest = gaps_of(story, found, [])
    assert 1 <= len(hardest) <= 2
    assert missed_words([answer(key, MISSED, first_word=20)], 9) == []  # of another version of the sentence


def test_a_sentence_is_found_by_its_key_until_its_words_change() -> None:
    story = made(["The boat came home.", "Nobody slept."])
    key = sentence_keys(story.story)[1]
    found = find_sentences.with_key(story, key)
    assert found
    assert (found.text, found.sentence, found.first_word, found.last_word) == ("Nobody slept.", 1, 4, 5)
    assert find_sentences.with_key(made(["Somebody slept."]), key) is None
    assert [each.words for each in find_sentences.with_lemmas(story, {"sleep"})] == [(5,)]


def test_a_transfer_sentence_has_the_same_word_and_was_never_practised() -> None:
    source = made(["The ships sailed early."])
    other = made(["We saw a ship at the pier.", "A ship may sink.", "Birds fly south."], "two")
    keys = sentence_keys(other.story)
    gap = (ReviewGap(1, 1),)  # "ships"
    found = transfer_sentences.choose(source, gap, [other], frozenset(), "seed")
    assert found
    assert found.sentence.sentence_key in keys[:2]
    assert other.story.words[found.gap.first].text == "ship"
    again = transfer_sentences.choose(source, gap, [other], {found.sentence.sentence_key}, "seed")
    assert again
    assert {again.sentence.sentence_key, found.sentence.sentence_key} == set(keys[:2])
    assert transfer_sentences.choose(source, gap, [other], frozenset(keys), "seed") is None
    assert found == transfer_sentences.choose(source, gap, [other], frozenset(), "seed")


def test_a_transfer_sentence_of_the_same_kind_is_taken_where_the_word_occurs_nowhere_else(sample: TimedStory) -> None:
    story = opened(sample)
    lone = made(["Zebras of course."], "lone")
    kinds = frozenset({"red", "link"})
    candidates = list(transfer_sentences._with_kind(story, kinds))
    assert candidates
    own = {sentence_keys(lone.story)[0]}
    assert transfer_sentences.choose(lone, (), [story], own, "s") is None  # a card without a gap has no kind


def test_progress_has_three_lines() -> None:
    events = [
        answer("a", RIGHT, MISSED, stage="listen", story="one", at=1.0, run="r1"),
        answer("b", RIGHT, RIGHT, stage="hard spots", story="one", at=2.0, speed=0.8, plays=1),
        answer("a", RIGHT, RIGHT, stage="listen again", story="one", at=3.0, run="r1"),
        answer("c", MISSED, HALF, stage="listen", story="two", at=4.0, run="r2"),
        answer("d", RIGHT, stage="write", story="two", at=5.0, speed=1.2, plays=5),
    ]
    found = progress(events)
    assert [(point.story, point.value) for point in found.cold] == [("one", 0.5), ("two", 0.25)]
    assert (found.small.heard, found.small.words) == (6.0, 6)
    assert found.other.value == pytest.approx(0.5 / 3)
    assert found.speed == 1.0  # the answer at 1.2 needed five plays
    assert progress([]).is_empty
    assert progress([Event(1.0, EventKind.LISTENED, position=30.0)] * 3).listened == 90.0
    assert len(progress(answer("a", RIGHT, story=str(i), stage="listen", at=float(i)) for i in range(30)).cold) == 10


def test_the_log_is_exported_as_a_table(tmp_path: Path) -> None:
    events = [answer("k", RIGHT, MISSED, story="one", given="=1+1", plays=2)]
    text = log_csv.to_csv(events, {"one": 'The Boat, and "more"'})
    assert text.startswith("\ufeff")
    (row,) = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    assert (row["story"], row["answer"], row["hearing"]) == ('The Boat, and "more"', "'=1+1", "0.5")
    assert row["classes"] == "the:right boat:missing"


def test_everything_can_be_erased_and_brought_back(tmp_path: Path) -> None:
    path = tmp_path / NAME
    events = [answer("k", MISSED, story="one", given="a very private answer"), Event(200.0, EventKind.CARD, "one")]
    with LogStore(path) as store:
        store.append(*events)
        erased = store.erase()
        assert (erased, list(store.events()), store.cards(), store.trouble("en", 0)) == (events, [], [], [])
        assert b"private" not in path.read_bytes()
        store.append(*erased)
        assert len(store.cards()) == 1
    with closing(sqlite3.connect(path)) as database, pytest.raises(sqlite3.IntegrityError):
        database.execute("DELETE FROM event")


def take(file: str, heard: float, rhythm: float, at: float) -> Event:
    return Event(at, EventKind.TAKE, "one", sentence_key="k", given=file, heard=heard, position=rhythm)


def test_the_last_take_and_the_best_one_are_kept(tmp_path: Path) -> None:
    with LogStore(tmp_path / NAME) as store:
        store.append(take("a", 0.9, 0.1, 1), take("b", 1.0, 0.2, 2), take("c", 0.5, 0.3, 3), take("d", 1.0, 0.3, 4))
        assert [each.file for each in store.takes("one", "k")] == ["b", "d"]
        store.append(Event(5, EventKind.MISHEARD, "one", given="d", heard=1.0, words=(MISSED,)))
        assert [(each.file, each.heard) for each in store.takes("one", "k")][1] == ("d", 1.0)
        assert store.trouble("en", 5) == []  # the recogniser was wrong, not the learner
        store.append(Event(5, EventKind.TAKE_DELETED, "one", given="b"))
        assert store.take_files() == {"d"}
        with LogStore(tmp_path / f"again-{NAME}") as again:
            again.append(*store.events())
            assert again.take_files() == {"d"}


def test_a_file_of_version_2_is_opened_and_becomes_one_of_today(tmp_path: Path) -> None:
    path = tmp_path / NAME
    with LogStore(path) as store:
        store.append(answer("k", MISSED, story="one"))
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 2")
        database.commit()
    with LogStore(path) as store:
        assert store.fault is None
        store.append(Event(5.0, EventKind.LISTENED, position=3.0))
        assert len(list(store.events())) == 2
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_a_file_of_version_1_is_opened_and_gets_what_it_lacks(tmp_path: Path) -> None:
    path = tmp_path / NAME
    with LogStore(path) as store:
        store.append(answer("k", MISSED, story="one"))
    with closing(sqlite3.connect(path)) as database:
        database.execute("ALTER TABLE event DROP COLUMN speed")
        database.execute("DROP TABLE take")
        database.execute("PRAGMA user_version = 1")
        database.commit()
    with LogStore(path) as store:
        assert store.fault is None
        store.append(take("a", 1.0, 0.0, 1.0))
        assert [event.speed for event in store.events()] == [1.0, 1.0]
        assert store.take_files() == {"a"}


# -- sessions -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Return a library with two stories and a narration of silence."""
    library = Library(tmp_path_factory.mktemp("library"))
    sound = library.root.parent / "narration.wav"
    encode(Pcm(np.zeros((16_000 * 8, 1), np.int16), 16_000), sound)
    for texts in (["The ships sailed early in the morning.", "Nobody slept."], ["We saw one ship at the pier."]):
        story = story_of(texts)
        library.add(story, sound, evenly_timed(story))
    return library


def first_card(library: Library) -> tuple[Card, str]:
    """Return a card whose next review has a transfer sentence, and the id of its story."""
    id_ = next(s.id for s in library.summaries() if s.sentence_count == 2)
    key = sentence_keys(library.open(id_).story)[0]
    number = next(n for n in range(2, 50) if wants_transfer(Card(key, id_, 0.0, reviews=n)))
    return Card(key, id_, 0.0, reviews=number), id_


def test_a_session_is_prepared_marked_and_stored(library: Library, tmp_path: Path) -> None:
    transfer_card, id_ = first_card(library)
    card = Card(transfer_card.sentence_key, id_, 0.0)
    with LogStore(tmp_path / NAME) as store:
        ship = answer(card.sentence_key, WordResult("ship", "ending", 0.5), first_word=1, story=id_)
        store.append(ship, Event(1.0, EventKind.CARD, id_, sentence_key=card.sentence_key))
        gone = Card("no such sentence", id_, 0.0), Card(card.sentence_key, "no-such-story", 0.0)
        task, other = review_tasks.prepare(store, library, [card, *gone, transfer_card])
        assert (task.gaps, task.is_transfer, task.words[1]) == ((ReviewGap(1, 1),), False, "ships")
        assert task.clip.duration == pytest.approx(task.sentence.end - task.sentence.start, abs=0.25)
        assert (other.is_transfer, other.words[other.gaps[0].first]) == (True, "ship")
        marking = review_tasks.mark_gap(store, task, task.gaps[0], "ships")
        store.append(
            review_tasks.event_of_review(
                task, [review_tasks.GapAnswer("ships", marking)], review_tasks.Effort(1), at=1e6
            )
        )
        assert store.cards()[0].reviews == 1
        assert store.cards()[0].due > 1e6
        shown, effort = [review_tasks.GapAnswer("", None)], review_tasks.Effort(2)
        store.append(
            *review_tasks.events_of_gaps(other, shown, effort, review_tasks.stage_of(other), at=2e6),
            review_tasks.event_of_review(other, shown, effort, at=2e6),
        )
        assert (store.cards()[0].lapses, store.cards()[0].reviews) == (1, 2)
        assert [event.stage for event in store.events()][-2:] == ["twin", "twin"]
        assert other.sentence.sentence_key in store.practised()
        assert store.events_of(card.sentence_key)[-1].kind is EventKind.REVIEW
