"""The player's state and position, and the speeds at which it can play."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from listenapp.playback.playback_plan import Turn


SLOWEST, FASTEST, STEP = 0.5, 2.0, 0.05


def nearest(speed: float) -> float:
    steps = round(min(max(SLOWEST, speed), FASTEST) / STEP)
    return round(steps * STEP, 2)


FADED = 0.006  # seconds at a cut in which a neighbour's sound may lie, faded out


class State(Enum):
    RESTING = auto()
    PLAYING = auto()
    REPLAYING = auto()


@dataclass(frozen=True, slots=True)
class Moment:
    """What is heard now."""

    story_time: float
    playing: bool
    speed: float
    span: int | None = None  # which of the replayed stretches
    ended: bool = False
    moving: bool = False  # sound is still coming out: ask again soon, even though `playing` may be over
    run: int = 0
    lost: bool = False  # the device has gone; the story rests until `change_output`
    sounding: bool = False  # `story_time` is being heard; False also in the instant between an order and its sound
    pending: float | None = None  # what was sought and is not heard yet
    until: float = math.inf  # where this stretch of sound ends: words that begin after are not being heard
    turn: Turn | None = None  # of a sentence that is heard several times
    since: float = 0.0  # where this unbroken stretch of sound began: words that ended before are not being heard

    def story_time_in(self, seconds: float) -> float:
        """What is heard so much later, if it goes on; not beyond this stretch of sound."""
        ahead = self.speed * seconds if self.sounding else 0.0
        return min(self.story_time + ahead, self.until - FADED)
