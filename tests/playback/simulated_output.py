"""Simulate a sound card that advances at any speed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from listenapp.playback.output import RATE, Fill
from listenapp.playback.ring_buffer import FRAME_BYTES


@dataclass
class SimulatedOutput:
    """Simulated sound card that advances only on request, faster than real time.

    `drift`: by how much the card runs faster than `rate` (1e-4 = 100 ppm). `stamp`: returns the DAC time that the card
    claims for the true one. `heard`: called with the bytes of each block.
    """

    rate: int = RATE
    latency: float = 0.05
    block_frames: int = 480
    drift: float = 0.0
    stamp: Callable[[float], float] = float
    heard: Callable[[bytes], None] | None = None
    is_realtime: bool = False

    def __post_init__(self) -> None:
        self._now = 1000.0
        self._due = self._now
        self._alive = False
        self._underflow = False
        self._out = memoryview(bytearray(self.block_frames * FRAME_BYTES))

    def start(self, fill: Fill, render: Callable[[], None], /) -> None:
        self._fill, self._render, self._alive = fill, render, True

    def now(self) -> float:
        return self._now

    @property
    def alive(self) -> bool:
        return self._alive

    def advance(self, seconds: float) -> None:
        """Advance by `seconds` and process all blocks that are due."""
        until = self._now + seconds
        while self._alive and self._due <= until:
            self._now = max(self._now, self._due)
            self._render()
            self._fill(self._out, self.block_frames, self.stamp(self._due + self.latency), self._now, self._underflow)
            self._underflow = False
            if self.heard:
                self.heard(bytes(self._out))
            self._due += self.block_frames / (self.rate * (1 + self.drift))
        self._now = until

    def stall(self, seconds: float) -> None:
        """Simulate an underrun of `seconds`: no block is requested and nothing is played."""
        self._due += seconds
        self._underflow = True
        self.advance(seconds)

    def unplug(self) -> None:
        self._alive = False

    def close(self) -> None:
        self._alive = False
