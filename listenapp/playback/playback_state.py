"""Hold the player's state and position, and the range of speeds."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from listenapp.playback.plan_segment import Repeat


SLOWEST, FASTEST, STEP = 0.5, 2.0, 0.05


def clamp_speed(speed: float) -> float:
    steps = round(min(max(SLOWEST, speed), FASTEST) / STEP)
    return round(steps * STEP, 2)


# Seconds at a cut that may contain faded sound of the neighbouring word.
FADED = 0.006


class State(Enum):
    RESTING = auto()
    PLAYING = auto()
    REPLAYING = auto()


@dataclass(frozen=True, slots=True)
class PlaybackStatus:
    """Snapshot of the player: what is heard now."""

    story_time: float
    playing: bool
    speed: float
    span: int | None = None  # index of the replayed span
    ended: bool = False
    # Sound is still coming out, even if `playing` is already False: ask again soon.
    moving: bool = False
    run: int = 0
    lost: bool = False  # the device is gone; playback stays paused until `change_output`
    # `story_time` is being heard. False also between an order and its sound.
    sounding: bool = False
    pending: float | None = None  # seek target that is not heard yet
    # Story time where this segment ends. Words that begin later are not heard.
    until: float = math.inf
    turn: Repeat | None = None  # repetition of a sentence, or None
    # Story time where this unbroken segment began. Words that ended before are not heard.
    since: float = 0.0

    def story_time_in(self, seconds: float) -> float:
        """Return the story time in so many seconds if playback goes on, at most the end of this segment."""
        ahead = self.speed * seconds if self.sounding else 0.0
        return min(self.story_time + ahead, self.until - FADED)
