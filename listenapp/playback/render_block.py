"""Define the requests to the render thread, and the blocks of audio that it reports."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from listenapp.playback.plan_segment import Plan, PlanSegment


@dataclass(frozen=True, slots=True)
class Block:
    """Block of rendered audio, from `ring_frame` on.

    `points` holds the story time in seconds at every `hop` frames. The last one stays valid after the block.
    """

    ring_frame: int
    run: int
    points: tuple[float, ...]
    hop: int = 1
    segment: PlanSegment | None = None  # None: the run is over
    number: int = 0  # counts segments; within one, the story time never goes back
    joined: bool = False  # the segment continues where the sound before it ended
    silent: bool = False  # a primer

    def story_time_at(self, ring_frame: int) -> float:
        whole, part = divmod(ring_frame - self.ring_frame, self.hop)
        if whole >= len(self.points) - 1:
            return self.points[-1]
        return self.points[whole] + (self.points[whole + 1] - self.points[whole]) * part / self.hop


def block_at(blocks: Sequence[Block], ring_frame: int) -> Block | None:
    """Return the block with a ring frame, or the last one before it. `blocks` are in the order of their frames."""
    k = bisect_right(blocks, ring_frame, key=lambda block: block.ring_frame)
    return blocks[k - 1] if k else None


@dataclass(frozen=True, slots=True)
class RenderRequest:
    """Request to begin run `run` with `plan` from `start` story seconds. Without a plan, play silence.

    `start` None means where the last run is cut.
    """

    run: int
    plan: Plan | None
    start: float | None = None
    primer: float = 0.0  # seconds of silence before the plan
