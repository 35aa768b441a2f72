"""Schedule reviews with FSRS: default weights, retention 0.85, no steps within a day, no randomness.

The `fsrs` package takes 0.2 s to import, so it is imported with the first review.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum
from functools import cache
from typing import TYPE_CHECKING

from listenapp.practice.log_events import Event, EventKind

if TYPE_CHECKING:
    from fsrs import Scheduler

RETENTION = 0.85
FIRST_REVIEW = 12 * 3600.0  # seconds after a sentence was put aside: not the same evening
MOST_NEW = 5  # sentences of one lesson
MOST_A_DAY = 10  # cards
_PASSED = 0.8  # hearing
_MOST_PLAYS = 2  # of a good review
_TRANSFER_FROM = 3  # the number of the review


class Rating(IntEnum):
    """Rating of a review, as in FSRS. "Easy" is never given."""

    AGAIN = 1
    HARD = 2
    GOOD = 3


@dataclass(frozen=True, slots=True)
class Card:
    """Sentence to hear again. Times are unix times in seconds; `stability` is in days, None before the first review."""

    sentence_key: str
    story: str
    due: float
    stability: float | None = None
    difficulty: float | None = None
    last: float | None = None
    reviews: int = 0
    lapses: int = 0


def rating_of(heard: float, plays: int, *, hint: bool, shown: bool) -> Rating:
    """Return the rating that follows from the result of a review. The learner is never asked."""
    if shown or heard < _PASSED:
        return Rating.AGAIN
    return Rating.HARD if hint or plays > _MOST_PLAYS else Rating.GOOD


def new_card(event: Event) -> Card:
    return Card(event.sentence_key, event.story, event.at + FIRST_REVIEW)


def reviewed(card: Card, at: float, rating: Rating) -> Card:
    """Return the card after a review at unix time `at`. A review before the last one counts as made at that time."""
    from fsrs import Card as FsrsCard  # noqa: PLC0415 - slow, see above
    from fsrs import Rating as FsrsRating  # noqa: PLC0415
    from fsrs import State  # noqa: PLC0415

    at = max(at, card.last or at)
    now = datetime.fromtimestamp(at, UTC)
    is_new = card.stability is None
    before = FsrsCard(
        card_id=1,
        state=State.Learning if is_new else State.Review,
        step=0 if is_new else None,
        stability=card.stability,
        difficulty=card.difficulty,
        due=now,
        last_review=None if card.last is None else datetime.fromtimestamp(card.last, UTC),
    )
    after, _ = _scheduler().review_card(before, FsrsRating(rating.value), now)
    return Card(
        card.sentence_key,
        card.story,
        after.due.timestamp(),
        after.stability,
        after.difficulty,
        at,
        card.reviews + 1,
        card.lapses + (rating is Rating.AGAIN and not is_new),
    )


@cache
def _scheduler() -> Scheduler:
    from fsrs import Scheduler  # noqa: PLC0415 - slow, see above

    return Scheduler(desired_retention=RETENTION, learning_steps=(), relearning_steps=(), enable_fuzzing=False)


def wants_transfer(card: Card) -> bool:
    """Return whether the next review should use another sentence of the same kind: one in three from the third on."""
    number = card.reviews + 1
    digest = hashlib.sha256(f"{card.sentence_key} {number}".encode()).digest()
    return number >= _TRANSFER_FROM and digest[0] % 3 == 0


def sentences_to_keep(events: Iterable[Event], starred: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the keys of the sentences of a lesson to hear another day, hardest first, at most `MOST_NEW`.

    These are sentences with a miss, marked as hard, or starred by the reader.
    """
    weights = dict.fromkeys(starred, 0.5)
    for event in events:
        if event.sentence_key:
            weights[event.sentence_key] = weights.get(event.sentence_key, 0.0) + _hardness(event)
    ranked = sorted((key for key, weight in weights.items() if weight > 0), key=lambda key: (-weights[key], key))
    return tuple(ranked[:MOST_NEW])


def _hardness(event: Event) -> float:
    if event.kind is EventKind.ANSWER:
        return sum(1.0 - word.credit for word in event.words)
    return {EventKind.SHOWN: 1.5, EventKind.HARD: 0.7}.get(event.kind, 0.0)
