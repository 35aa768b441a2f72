"""Provide outputs without a sound card: one in real time and silent, one controlled by tests at any speed."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from listenapp.playback.output import BLOCK_SECONDS, RATE, Fill
from listenapp.playback.ring_buffer import FRAME_BYTES


class NullOutput:
    """Silent output in real time. A thread asks for blocks as a sound card does."""

    paced_by_test = False

    def __init__(self, rate: int = RATE, latency: float = 0.02) -> None:
        self.rate = rate
        self.latency = latency
        self.block_frames = int(rate * BLOCK_SECONDS)
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, fill: Fill, _before: Callable[[], None], /) -> None:
        self._thread = threading.Thread(target=self._run, args=(fill,), name="null-output", daemon=True)
        self._thread.start()

    def _run(self, fill: Fill) -> None:
        out = memoryview(bytearray(self.block_frames * FRAME_BYTES))
        begun, blocks = self.now(), 0
        while not self._closing.wait(max(0.0, begun + blocks * self.block_frames / self.rate - self.now())):
            due = begun + blocks * self.block_frames / self.rate
            fill(out, self.block_frames, due + self.latency, due, False)
            blocks += 1

    def now(self) -> float:
        return time.perf_counter()

    @property
    def alive(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def close(self) -> None:
        self._closing.set()
        if self._thread:
            self._thread.join(2.0)


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
    paced_by_test: bool = True

    def __post_init__(self) -> None:
        self._now = 1000.0
        self._due = self._now
        self._alive = False
        self._underflow = False
        self._out = memoryview(bytearray(self.block_frames * FRAME_BYTES))

    def start(self, fill: Fill, before: Callable[[], None], /) -> None:
        self._fill, self._before, self._alive = fill, before, True

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
            self._before()
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
