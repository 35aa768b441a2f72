"""What an alignment tells while it runs; plain values that travel from the worker process."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from listenapp.errors import ListenError
from listenapp.story.alignment import Alignment, Timing


class Stage(StrEnum):
    DECODE = "decode"
    LOAD = "load"
    HEAR = "hear"
    REFINE = "refine"


@dataclass(frozen=True, slots=True)
class Progress:
    """`fraction` of the whole job, 0 to 1; `seconds_left` is None until it can be told."""

    stage: Stage
    fraction: float
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class SentencesTimed:
    """Times that are sure already, for the words from `first_word` on; whole sentences."""

    first_word: int
    timings: tuple[Timing, ...]


@dataclass(frozen=True, slots=True)
class Finished:
    alignment: Alignment


@dataclass(frozen=True, slots=True)
class Failed:
    error: ListenError


@dataclass(frozen=True, slots=True)
class Cancelled:
    pass


Event = Progress | SentencesTimed | Finished | Failed | Cancelled
