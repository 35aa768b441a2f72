"""Compute how much trouble a word or a class of misses gives the learner. Trouble halves in 21 days."""

from __future__ import annotations

import math
from dataclasses import dataclass

from listenapp.practice.log_events import Event, EventKind, WordResult

HALF_LIFE = 21 * 86400.0  # seconds
_SHOWN, _HARD, _SLOWER, _REPLAY, _FIRST_HEARING = 1.5, 0.7, 0.3, 0.1, -0.5
_FREE_PLAYS = 2


@dataclass(frozen=True, slots=True)
class Trouble:
    """Trouble with a lemma, with a class of misses (`lemma` is empty), or with a lemma in one class.

    `score` is the trouble at unix time `last`. `miss` is empty for all classes together.
    """

    lang: str
    lemma: str
    miss: str
    score: float
    tries: int
    misses: int
    last: float

    def now(self, at: float) -> float:
        """Return the trouble at unix time `at`."""
        return self.score * math.exp2(-max(0.0, at - self.last) / HALF_LIFE)


def weight(event: Event, word: WordResult) -> float:
    """Return what one word of an event adds to its trouble."""
    if event.kind is EventKind.SHOWN:
        return _SHOWN
    if event.kind is EventKind.HARD:
        return _HARD
    if event.kind is EventKind.ACCEPTED:
        return word.credit - 1.0
    effort = _SLOWER * event.slow + _REPLAY * max(0, event.plays - _FREE_PLAYS)
    if word.credit == 1.0 and event.plays <= 1 and not event.slow and not event.hint:
        return _FIRST_HEARING
    return 1.0 - word.credit + effort


def added(before: Trouble, event: Event, word: WordResult) -> Trouble:
    """Return the trouble after one more word. It is never below 0. An accepted answer takes its miss back."""
    score = max(0.0, before.now(event.at) + weight(event, word))
    is_try = event.kind not in (EventKind.HARD, EventKind.ACCEPTED)
    missed = is_try and (word.credit < 1.0 or event.kind is EventKind.SHOWN)
    return Trouble(
        before.lang,
        before.lemma,
        before.miss,
        score,
        before.tries + is_try,
        max(0, before.misses + missed - (event.kind is EventKind.ACCEPTED)),
        max(before.last, event.at),
    )
