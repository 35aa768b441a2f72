"""Define the messages of the alignment process: a story that has no text yet goes in, events come out.

They are plain values.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from listenapp.errors import ListenError
from listenapp.story.alignment import Alignment, Timing
from listenapp.story.story_pickle import PackedStory

OTHER_BEGINNING = "align.other_beginning"
"""Code of the error for a recording whose first minute of speech is not in the text. The user may overrule it."""


@dataclass(frozen=True, slots=True)
class UnwrittenStory:
    """Story whose text is still to be written from its recording."""

    title: str
    language: str | None  # None to detect it
    source: str  # path or address of the recording
    course: str = ""  # label that the story gets


class Stage(StrEnum):
    DECODE = "decode"
    LOAD = "load"
    HEAR = "hear"
    REFINE = "refine"


@dataclass(frozen=True, slots=True)
class Progress:
    """Progress of the alignment.

    `fraction` is the finished part of the whole job, 0 to 1. `seconds_left` is None while no estimate is possible.
    """

    stage: Stage
    fraction: float
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class DraftWritten:
    """The text of an `UnwrittenStory` as far as it is recognised, with rough times. A longer one follows."""

    story: PackedStory
    alignment: Alignment


@dataclass(frozen=True, slots=True)
class Written:
    """The text of an `UnwrittenStory` was written. It comes once, before the first times."""

    story: PackedStory


@dataclass(frozen=True, slots=True)
class SentencesTimed:
    """Final times of whole sentences. `timings` begins with word `first_word`."""

    first_word: int
    timings: tuple[Timing, ...]


@dataclass(frozen=True, slots=True)
class NotResponding:
    """The worker has not given a sign of life for `seconds`. It may go on, or be cancelled."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Finished:
    alignment: Alignment


@dataclass(frozen=True, slots=True)
class Failed:
    error: ListenError


@dataclass(frozen=True, slots=True)
class Cancelled:
    pass


Event = Progress | DraftWritten | Written | SentencesTimed | NotResponding | Finished | Failed | Cancelled
