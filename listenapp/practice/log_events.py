"""Define the events of the practice log, and their rows in SQLite.

The log is only appended to; everything else is computed from it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any


class EventKind(StrEnum):
    """Name what happened."""

    RUN = "run"  # a lesson began
    STAGE = "stage"  # the lesson reached `stage` at `position`
    END = "end"  # the lesson ended
    ANSWER = "answer"  # an answer was marked
    SHOWN = "shown"  # the learner asked for the answer
    ACCEPTED = "accepted"  # "I was right": `given` is right from now on
    HARD = "hard"  # the sentence was marked as hard
    CARD = "card"  # the sentence is put aside for another day
    REVIEW = "review"  # a card was reviewed; `stage` is "twin" if another sentence was heard in its place
    TAKE = "take"  # the learner spoke the sentence; `given` is the name of the file, `position` the rhythm difference
    TAKE_DELETED = "take deleted"  # `given` is the name of the file
    UNDERSTOOD = "understood"  # the learner told how much was understood: `given`
    MISHEARD = "misheard"  # the learner said `words` right in the take `given`, and the recogniser did not hear them
    LISTENED = "listened"  # sentences sounded for `position` seconds outside their story


@dataclass(frozen=True, slots=True)
class WordResult:
    """Class of one word of an answer: a value of `MissClass`, and its credit."""

    lemma: str
    miss: str
    credit: float


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log. `at` is unix time in seconds, `ms` the time for the answer in milliseconds."""

    at: float
    kind: EventKind
    story: str = ""
    lang: str = "en"
    sentence_key: str = ""
    first_word: int = 0  # within the sentence
    n_words: int = 0
    stage: str = ""
    position: float = 0.0  # of a STAGE: seconds, or the number of the task; of a LISTENED: seconds
    given: str = ""
    heard: float | None = None  # hearing, 0 to 1
    words: tuple[WordResult, ...] = ()
    plays: int = 0
    speed: float = 1.0  # of the first play
    slow: bool = False  # also played slower
    hint: bool = False
    ms: int = 0
    run: str = ""


COLUMNS = tuple(field.name for field in fields(Event))


def to_row(event: Event) -> tuple[Any, ...]:
    """Return the values of `COLUMNS` for SQLite."""
    values = {name: getattr(event, name) for name in COLUMNS}
    values["kind"] = event.kind.value
    values["words"] = json.dumps([[w.lemma, w.miss, w.credit] for w in event.words], ensure_ascii=False)
    values["given"] = event.given.encode("utf-8", "replace").decode("utf-8")  # a lone surrogate cannot be stored
    return tuple(values[name] for name in COLUMNS)


def from_row(row: Sequence[Any]) -> Event:
    """Return the event of a row. Raises ValueError, TypeError for a damaged row."""
    values = dict(zip(COLUMNS, row, strict=True))
    words = tuple(WordResult(str(a), str(b), float(c)) for a, b, c in json.loads(values.pop("words")))
    heard = values.pop("heard")
    return Event(
        at=float(values.pop("at")),
        kind=EventKind(values.pop("kind")),
        heard=None if heard is None else float(heard),
        words=words,
        slow=bool(values.pop("slow")),
        hint=bool(values.pop("hint")),
        **{name: _typed(name, value) for name, value in values.items()},
    )


def _typed(name: str, value: Any) -> Any:
    if name in ("first_word", "n_words", "plays", "ms"):
        return int(value)
    if name in ("position", "speed"):
        return float(value)
    if not isinstance(value, str):
        raise TypeError(name)
    return value
