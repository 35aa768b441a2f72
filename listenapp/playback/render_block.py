"""What the feeder is asked for, and what it says of the sound it has made."""

from __future__ import annotations

from dataclasses import dataclass

from listenapp.playback.playback_plan import Passage, Plan


@dataclass(frozen=True, slots=True)
class Block:
    """Ring frames from `ring_frame` on; `points`: the story time every `hop` frames, the last one kept ever after."""

    ring_frame: int
    run: int
    points: tuple[float, ...]
    hop: int = 1
    passage: Passage | None = None  # None: the run is over
    number: int = 0  # counts passages: within one, time never steps back
    joined: bool = False  # its passage goes on where the sound before it ended
    silent: bool = False  # a primer

    def story_time_at(self, ring_frame: int) -> float:
        whole, part = divmod(ring_frame - self.ring_frame, self.hop)
        if whole >= len(self.points) - 1:
            return self.points[-1]
        return self.points[whole] + (self.points[whole + 1] - self.points[whole]) * part / self.hop


@dataclass(frozen=True, slots=True)
class Order:
    """Run `run` begins: `plan` from `start` story seconds (None: from where the last run is cut); no plan: silence."""

    run: int
    plan: Plan | None
    start: float | None = None
    primer: float = 0.0  # seconds of silence first
