"""Provide a silent output in real time, for machines without a sound card."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from listenapp.playback.output import BLOCK_SECONDS, RATE, Fill
from listenapp.playback.ring_buffer import FRAME_BYTES


class NullOutput:
    """Silent output in real time. A thread asks for blocks as a sound card does."""

    is_realtime = True

    def __init__(self, rate: int = RATE, latency: float = 0.02) -> None:
        self.rate = rate
        self.latency = latency
        self.block_frames = int(rate * BLOCK_SECONDS)
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, fill: Fill, _render: Callable[[], None], /) -> None:
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
