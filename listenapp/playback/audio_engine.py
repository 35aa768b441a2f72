"""An output and all that it takes to make it sound: ring, feeder and clock, made anew for each output."""

from __future__ import annotations

import sys
import time

from listenapp.playback.clock import Clock
from listenapp.playback.output import Output
from listenapp.playback.render_block import Block, Order
from listenapp.playback.renderer import Feeder
from listenapp.playback.resampler import Reader
from listenapp.playback.ring_buffer import SILENCE, Ring

_SWITCH_INTERVAL = 0.001  # seconds; at Python's own 5 ms one busy thread delays each step of the callback by that much
_SILENT_TOO_LONG = 3.0  # seconds without a call: the device has gone
_STARTING_TOO_LONG = 8.0  # starting up has been seen to take 2


class Deck:
    """Used by the window's thread alone; the feeder's thread and the card's are inside. Raises AudioDeviceFailed."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._ring = Ring()
        self._feeder = Feeder(self._ring, output.rate, output.block_frames)
        output.start(self._ring.fill, self._feeder.step)
        self._feeder.primed_frames = round(output.latency * output.rate) + 3 * output.block_frames
        self._clock = Clock(output.rate, output.latency)
        self._delivered, self._delivered_at = 0, output.now()
        if not output.paced_by_test:
            sys.setswitchinterval(min(sys.getswitchinterval(), _SWITCH_INTERVAL))
            self._feeder.start_thread()

    @property
    def rate(self) -> int:
        return self._output.rate

    def now(self) -> float:
        """Seconds of the output's clock."""
        return self._output.now()

    @property
    def starved(self) -> int:
        """Frames of silence that the card got while more was to come."""
        return self._ring.starved

    @property
    def underruns(self) -> int:
        """How often the card said that it had run dry, as far as the clock has seen."""
        return self._clock.underruns

    @property
    def alive(self) -> bool:
        """False once the device has gone away, or has asked for nothing for some seconds."""
        now = self._output.now()
        if self._ring.delivered != self._delivered:
            self._delivered, self._delivered_at = self._ring.delivered, now
        patience = _SILENT_TOO_LONG if self._delivered else _STARTING_TOO_LONG
        return self._output.alive and now - self._delivered_at < patience

    def settle(self, within: float) -> None:
        """Waits until the clock is steady, at most `within` seconds."""
        until = time.monotonic() + within
        while not (self._output.paced_by_test or self._clock.steady or time.monotonic() > until):
            time.sleep(self._output.block_frames / self._output.rate)
            self._clock.follow(self._ring, self._output.now())

    @property
    def gain(self) -> float:
        return self._feeder.gain

    @gain.setter
    def gain(self, gain: float) -> None:
        self._feeder.gain = gain

    def load(self, reader: Reader) -> None:
        self._feeder.load(reader)

    def order(self, order: Order) -> None:
        self._feeder.order(order)

    def heard(self, offset: float) -> tuple[Block, float] | None:
        """The block that is heard `offset` seconds later than the device says, and its story time at this moment.

        In silence it is the end of what was heard last; None before the first sound.
        """
        now = self._output.now()
        self._clock.follow(self._ring, now)
        device_frame = self._clock.heard(now) - round(offset * self._output.rate)
        stretch = self._ring.stretch_at(device_frame)
        if stretch is None or stretch.ring_frame == SILENCE:
            return self._heard_last(stretch.device_frame if stretch else 0)
        return self._at(stretch.ring_frame + device_frame - stretch.device_frame)

    def _heard_last(self, device_frame: int) -> tuple[Block, float] | None:
        """Silence begins at `device_frame`: what was over then, or was heard just before; not a run to come."""
        before = self._ring.stretch_at(device_frame - 1)
        ring_frame = before.ring_frame + device_frame - before.device_frame if before else 0
        found = self._at(ring_frame)
        return found if found and found[0].passage is None else self._at(ring_frame - 1)

    def _at(self, ring_frame: int) -> tuple[Block, float] | None:
        block = self._feeder.block_at(ring_frame)
        return None if block is None else (block, block.story_time_at(ring_frame))

    def close(self) -> None:
        self._output.close()
        self._feeder.close()
