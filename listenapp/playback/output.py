"""Define the interface of an audio output."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

RATE = 48_000
BLOCK_SECONDS = 0.01

Fill = Callable[[memoryview, int, float, float, bool], None]
"""(bytes to fill, frames, dac_time, called_at, underflow), float32 stereo; times in seconds of the output's clock."""


class Output(Protocol):
    """One long-lived stream. From `start` to `close` it requests every frame, silence included.

    Therefore the card is primed before the first word, and device frames count real time without a gap.

    `rate`: in Hz. `latency`: seconds from a frame's delivery to its sound, as the device promises. `block_frames`: the
    usual number of frames per request. `is_realtime`: the output requests frames in a thread of its own. An offline
    output requests them in the caller's thread, whenever it is told to.
    """

    rate: int
    latency: float
    block_frames: int
    is_realtime: bool

    def start(self, fill: Fill, render: Callable[[], None], /) -> None:
        """Start the stream. Raises AudioDeviceFailed.

        `render` renders audio ahead. Only an offline output calls it, before each block.
        """

    def now(self) -> float: ...

    @property
    def alive(self) -> bool:
        """Return False once the device is gone."""

    def close(self) -> None: ...
