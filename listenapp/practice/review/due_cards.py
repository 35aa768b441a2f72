"""Choose the cards to review today: those that are due, at most ten a day. The others wait."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from listenapp.practice.log_store import LogStore
from listenapp.practice.review_schedule import MOST_A_DAY, Card

SECONDS_A_CARD = 30.0  # three hearings of a sentence, and the time to type


@dataclass(frozen=True, slots=True)
class DueCards:
    """Cards to review now, the first due first. `minutes` is an estimate, rounded up."""

    cards: tuple[Card, ...]
    minutes: int


def due_cards(store: LogStore, stories: Collection[str], at: float) -> DueCards:
    """Return the cards that are due at unix time `at`. Cards of stories that are not in the library wait."""
    return plan(store.cards(), store.reviewed_since(midnight(at)), stories, at)


def plan(cards: Sequence[Card], reviewed_today: int, stories: Collection[str], at: float) -> DueCards:
    """Return the due cards of these stories, so that a day has at most `MOST_A_DAY` reviews."""
    due = [card for card in sorted(cards, key=lambda card: (card.due, card.sentence_key))
           if card.due <= at and card.story in stories]  # fmt: skip
    chosen = tuple(due[: max(0, MOST_A_DAY - reviewed_today)])
    return DueCards(chosen, math.ceil(len(chosen) * SECONDS_A_CARD / 60))


def midnight(at: float) -> float:
    """Return the unix time at which the local day of `at` began."""
    return datetime.fromtimestamp(at).replace(hour=0, minute=0, second=0, microsecond=0).timestamp()
