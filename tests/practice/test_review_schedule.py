"""Test when sentences come back, and which ones."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from listenapp.practice import review_schedule
from listenapp.practice.log_events import Event, EventKind, WordResult
from listenapp.practice.review_schedule import Card, Rating, rating_of, reviewed, sentences_to_keep, wants_transfer

DAY = 86400.0
NEW = Card("abc-1", "ferry", 1_700_000_000.0)


@pytest.mark.parametrize(
    ("heard", "plays", "hint", "shown", "rating"),
    [
        (1.0, 1, False, False, Rating.GOOD),
        (0.8, 2, False, False, Rating.GOOD),
        (1.0, 3, False, False, Rating.HARD),
        (1.0, 1, True, False, Rating.HARD),
        (0.79, 1, False, False, Rating.AGAIN),
        (1.0, 1, False, True, Rating.AGAIN),
    ],
)
def test_the_rating_follows_from_the_result(heard: float, plays: int, hint: bool, shown: bool, rating: Rating) -> None:
    assert rating_of(heard, plays, hint=hint, shown=shown) is rating


def test_good_reviews_move_a_card_further_away_each_time() -> None:
    card, intervals = NEW, []
    for _ in range(5):
        card = reviewed(card, card.due, Rating.GOOD)
        assert card.last is not None
        intervals.append((card.due - card.last) / DAY)
    assert intervals == sorted(intervals)
    assert intervals[0] >= 1
    assert intervals[-1] > 60
    assert (card.reviews, card.lapses) == (5, 0)


def test_a_missed_card_comes_back_on_another_day_and_counts_as_a_lapse() -> None:
    card = reviewed(NEW, NEW.due, Rating.GOOD)
    missed = reviewed(card, card.due, Rating.AGAIN)
    assert missed.lapses == 1
    assert card.due + DAY <= missed.due < card.due + 5 * DAY


def test_a_schedule_has_no_chance_in_it() -> None:
    def last() -> Card:
        card = NEW
        for rating in (Rating.GOOD, Rating.HARD, Rating.AGAIN, Rating.GOOD):
            card = reviewed(card, card.due + DAY, rating)
        return card

    assert last() == last()


def test_a_clock_that_was_set_back_does_no_harm() -> None:
    card = reviewed(NEW, NEW.due + 100 * DAY, Rating.GOOD)
    after = reviewed(card, NEW.due, Rating.GOOD)
    assert after.last == card.last


def test_transfer_sentences_begin_with_the_third_review_and_are_one_in_three() -> None:
    cards = [Card(f"{n}-1", "s", 0.0, reviews=2 + n % 4) for n in range(900)]
    assert sum(map(wants_transfer, cards)) == pytest.approx(300, abs=60)
    assert not any(wants_transfer(replace(card, reviews=1)) for card in cards)


def test_the_hardest_sentences_of_a_lesson_are_kept_and_at_most_five() -> None:
    def answer(key: str, credit: float) -> Event:
        return Event(0.0, EventKind.ANSWER, sentence_key=key, words=(WordResult("a", "near", credit),))

    events = [answer("right", 1.0), answer("half", 0.5), answer("wrong", 0.0)]
    events.append(Event(0.0, EventKind.SHOWN, sentence_key="shown"))
    events.append(Event(0.0, EventKind.HARD, sentence_key="hard"))
    assert sentences_to_keep(events) == ("shown", "wrong", "hard", "half")
    assert len(sentences_to_keep(events, starred=["x", "y", "z"])) == review_schedule.MOST_NEW


def test_the_scheduler_is_loaded_with_the_first_review() -> None:
    loaded = "'fsrs' in sys.modules or 'pocketsphinx' in sys.modules"
    code = f"import sys, listenapp.practice.log_store; sys.exit({loaded})"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
