"""What a player needs of an output, and nothing about which."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

RATE = 48_000
BLOCK_SECONDS = 0.01

Fill = Callable[[memoryview, int, float, float, bool], None]
"""(bytes to fill, frames, dac_time, called_at, underflow), float32 stereo; times in seconds of the output's clock."""


class Output(Protocol):
    """One long-lived stream: from `start` to `close` it asks for every frame, silence included.

    So the card's priming happens before the first word, and device frames count real time without a gap.
    `rate` in Hz; `latency` in seconds from a frame's delivery to its sound, as the device promises; `block_frames` as
    many as are usually asked for at once; `paced_by_test`: it moves only when told, on the caller's thread.
    """

    rate: int
    latency: float
    block_frames: int
    paced_by_test: bool

    def start(self, fill: Fill, before: Callable[[], None], /) -> None:
        """`before` makes sound ahead; only an output that is paced by a test calls it, before each block.

        Raises AudioDeviceFailed.
        """

    def now(self) -> float: ...

    @property
    def alive(self) -> bool:
        """False once the device has gone away."""

    def close(self) -> None: ...
