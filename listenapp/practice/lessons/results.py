"""Compute the results of a lesson from its events."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from listenapp.practice.lessons.lesson import Stage
from listenapp.practice.log_events import Event, EventKind


@dataclass(frozen=True, slots=True)
class Results:
    """Results of a lesson for its last page. Words of the cold tasks as (heard, all), None if they were not done."""

    understood: tuple[str, str]  # before and after; empty where it was not asked
    cold: tuple[tuple[float, int] | None, tuple[float, int] | None]
    kept: int  # sentences for another day


def results(events: Sequence[Event], kept: int) -> Results:
    """Return the results of the events of a lesson."""
    before, after = ([event for event in events if event.stage == stage.value] for stage in (Stage.LISTEN, Stage.AGAIN))
    return Results((_told(before), _told(after)), (_cold_words(before), _cold_words(after)), kept)


def _told(events: Iterable[Event]) -> str:
    return next((event.given for event in reversed(list(events)) if event.kind is EventKind.UNDERSTOOD), "")


def _cold_words(events: Iterable[Event]) -> tuple[float, int] | None:
    answers = {(e.sentence_key, e.first_word): e for e in events if e.kind is EventKind.ANSWER and e.heard is not None}
    if not answers:
        return None
    return sum((e.heard or 0.0) * e.n_words for e in answers.values()), sum(e.n_words for e in answers.values())


def settled(events: Sequence[Event]) -> list[Event]:
    """Return the events of a lesson without the answers that the learner declared right afterwards."""
    right = {(e.sentence_key, e.first_word, e.n_words, e.given) for e in events if e.kind is EventKind.ACCEPTED}
    return [e for e in events if e.kind is not EventKind.ANSWER or _place_of(e) not in right]


def _place_of(event: Event) -> tuple[str, int, int, str]:
    return event.sentence_key, event.first_word, event.n_words, event.given
