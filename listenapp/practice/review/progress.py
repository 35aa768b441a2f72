"""Compute the three lines of progress from the log, and the time of listening. There are no other figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from listenapp.practice.function_words import is_small
from listenapp.practice.log_events import Event, EventKind, WordResult

COLD_STAGES = frozenset({"listen", "listen again"})  # their answers are cold checks: the text was not seen
STORIES = 10
_UNDERSTOOD = 0.9  # hearing


@dataclass(frozen=True, slots=True)
class Point:
    """Value of one story or one day, 0 to 1; a speed in the line of speeds. `at` is unix time."""

    at: float
    story: str
    value: float


@dataclass(frozen=True, slots=True)
class Share:
    heard: float  # credits of the words
    words: int

    @property
    def value(self) -> float | None:
        """Return the share of the words that were heard. None without words."""
        return self.heard / self.words if self.words else None


@dataclass(frozen=True, slots=True)
class Progress:
    """Lines of progress.

    `cold` holds the share of words heard in the cold checks of the latest stories, oldest first. `small` and `other`
    are the shares over all answers to the same stories. `speed` is the fastest speed with hearing of at least 0.9,
    None if no answer was as good. `listened` are the seconds of sound that were played outside the stories.
    """

    cold: tuple[Point, ...]
    small: Share
    other: Share
    speed: float | None
    listened: float = 0.0

    @property
    def is_empty(self) -> bool:
        return not (self.cold or self.small.words or self.other.words or self.speed)


def progress(events: Iterable[Event]) -> Progress:
    """Return the lines of progress over the latest stories of the log."""
    events = list(events)
    answers = [e for e in events if e.kind is EventKind.ANSWER and e.words]
    latest = _latest_stories(answers)
    recent = [event for event in answers if event.story in latest]
    small, other = _share(recent, small=True), _share(recent, small=False)
    listened = sum(event.position for event in events if event.kind is EventKind.LISTENED)
    return Progress(_cold(recent, latest), small, other, _speed(recent), listened)


def _latest_stories(answers: Sequence[Event]) -> list[str]:
    """Return the latest stories, in the order in which they were first answered."""
    first = {event.story: event.at for event in reversed(answers)}
    last = {event.story: event.at for event in answers}
    kept = sorted(last, key=lambda story: last[story])[-STORIES:]
    return sorted(kept, key=lambda story: first[story])


def _cold(answers: Sequence[Event], stories: Sequence[str]) -> tuple[Point, ...]:
    """Return the first cold check of each story: later ones are not cold any more."""
    points = []
    for story in stories:
        checks = [e for e in answers if e.story == story and e.stage in COLD_STAGES]
        first = [e for e in checks if e.run == checks[0].run and e.stage == checks[0].stage]
        share = _of_words([word for event in first for word in event.words])
        if share.value is not None:
            points.append(Point(first[0].at, story, share.value))
    return tuple(points)


def _share(answers: Sequence[Event], *, small: bool) -> Share:
    return _of_words([word for e in answers for word in e.words if is_small(word.lemma, e.lang) is small])


def _of_words(words: Sequence[WordResult]) -> Share:
    return Share(sum(word.credit for word in words), len(words))


def _speed(answers: Sequence[Event]) -> float | None:
    heard = [e.speed for e in answers if (e.heard or 0.0) >= _UNDERSTOOD and not e.slow and e.plays <= 2 and not e.hint]
    return max(heard, default=None)
