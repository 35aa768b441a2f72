"""Run one audio output with its ring buffer, render thread and clock. Each output gets a new engine."""

from __future__ import annotations

import sys
import time

from listenapp.playback.clock import Clock
from listenapp.playback.output import Output
from listenapp.playback.render_block import Block, RenderRequest, block_at
from listenapp.playback.renderer import Renderer
from listenapp.playback.resampler import Resampler
from listenapp.playback.ring_buffer import SILENCE, RingBuffer

# Seconds. At Python's default of 5 ms, one busy thread delays each step of the callback by as much.
_SWITCH_INTERVAL = 0.001
_SILENT_TOO_LONG = 3.0  # seconds without a callback: the device is gone
# Seconds without the first callback. Measured: starting has taken up to 2 s.
_STARTING_TOO_LONG = 8.0


class AudioEngine:
    """Audio engine of one output: ring buffer, render thread, clock.

    Use it from the UI thread only. The render thread and the callback thread are inside. The constructor raises
    AudioDeviceFailed.
    """

    def __init__(self, output: Output) -> None:
        self._output = output
        self._ring = RingBuffer()
        self._renderer = Renderer(self._ring, output.rate, output.block_frames)
        output.start(self._ring.fill, self._renderer.step)
        self._renderer.primed_frames = round(output.latency * output.rate) + 3 * output.block_frames
        self._clock = Clock(output.rate, output.latency)
        self._delivered, self._delivered_at = 0, output.now()
        if output.is_realtime:
            sys.setswitchinterval(min(sys.getswitchinterval(), _SWITCH_INTERVAL))
            self._renderer.start_thread()

    @property
    def rate(self) -> int:
        return self._output.rate

    def now(self) -> float:
        """Return the time of the output's clock in seconds."""
        return self._output.now()

    @property
    def starved(self) -> int:
        """Return the frames of silence that the card got because the next audio was not ready."""
        return self._ring.starved

    @property
    def underruns(self) -> int:
        """Return the number of underruns that the card reported to the clock so far."""
        return self._clock.underruns

    @property
    def alive(self) -> bool:
        """Return False once the device is gone, or has not called for audio for some seconds."""
        now = self._output.now()
        if self._ring.delivered != self._delivered:
            self._delivered, self._delivered_at = self._ring.delivered, now
        patience = _SILENT_TOO_LONG if self._delivered else _STARTING_TOO_LONG
        return self._output.alive and now - self._delivered_at < patience

    def settle(self, within: float) -> None:
        """Block until the clock is steady, at most `within` seconds."""
        until = time.monotonic() + within
        while self._output.is_realtime and not self._clock.steady and time.monotonic() <= until:
            time.sleep(self._output.block_frames / self._output.rate)
            self._clock.follow(self._ring, self._output.now())

    @property
    def gain(self) -> float:
        return self._renderer.gain

    @gain.setter
    def gain(self, gain: float) -> None:
        self._renderer.gain = gain

    def load(self, resampler: Resampler) -> None:
        self._renderer.load(resampler)

    def submit(self, request: RenderRequest) -> None:
        self._renderer.submit(request)

    def heard(self, offset: float) -> tuple[Block, float] | None:
        """Return the block that is heard now, and the story time within it; None before the first audio.

        The sound is heard `offset` seconds later than the device says. During silence, return the end of what was heard
        last.
        """
        now = self._output.now()
        self._clock.follow(self._ring, now)
        device_frame = self._clock.heard(now) - round(offset * self._output.rate)
        stretch = self._ring.stretch_at(device_frame)
        if stretch is None or stretch.ring_frame == SILENCE:
            return self._heard_last(stretch.device_frame if stretch else 0)
        return self._at(stretch.ring_frame + device_frame - stretch.device_frame)

    def _heard_last(self, device_frame: int) -> tuple[Block, float] | None:
        """Return the block that ended at `device_frame`, where silence begins, and not a run that starts later."""
        before = self._ring.stretch_at(device_frame - 1)
        ring_frame = before.ring_frame + device_frame - before.device_frame if before else 0
        found = self._at(ring_frame)
        return found if found and found[0].segment is None else self._at(ring_frame - 1)

    def _at(self, ring_frame: int) -> tuple[Block, float] | None:
        block = block_at(self._renderer.blocks, ring_frame)
        return None if block is None else (block, block.story_time_at(ring_frame))

    def close(self) -> None:
        self._output.close()
        self._renderer.close()
