"""The speeds at which a story can be played, as factors of the reader's own."""

from __future__ import annotations

SLOWEST, FASTEST, STEP = 0.5, 2.0, 0.05


def nearest(speed: float) -> float:
    steps = round(min(max(SLOWEST, speed), FASTEST) / STEP)
    return round(steps * STEP, 2)
