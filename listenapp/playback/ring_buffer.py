"""Buffer audio between the render thread and the sound card: one writer, one reader, no lock.

The callback of the sound card only copies from the buffer and stamps what it copied. The render thread has made all the
audio ahead. It takes back audio that is already in the ring by a *jump*: "at frame `cut`, go on at `target`".

    ring frames ->   ...played... | read          cut               target         written
                                  v               v                 v              v
                     -------------[===============|xxxxxx taken xxxx|==============]
                                                  back              ^ crossfaded with the audio after `cut`

Indices count ring frames from the start and never wrap. The place in memory is the index modulo the capacity.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

CHANNELS = 2
FRAME_BYTES = 4 * CHANNELS
SILENCE = -1
_SLOTS = 128

Samples = NDArray[np.float32]
"""Shape (frames, CHANNELS), -1..1."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Time stamp: the card plays device frame `device_frame` at `dac_time`, with `frames` in a row.

    Times in seconds of the output's clock.
    """

    number: int
    device_frame: int
    frames: int
    dac_time: float
    called_at: float
    underflow: bool


@dataclass(frozen=True, slots=True)
class Stretch:
    """Stretch of audio.

    From device frame `device_frame` on, the card plays ring frames from `ring_frame` (SILENCE: nothing).
    """

    device_frame: int
    ring_frame: int


class RingBuffer:
    """Lock-free ring buffer.

    Only the callback may call `fill`. Only the render thread may call `append` and `jump`. All other members may be
    used from any thread.
    """

    def __init__(self, capacity: int = 1 << 17) -> None:
        self.capacity = capacity
        self.written = 0
        self.read = 0
        self.delivered = 0  # device frames handed to the card, silence included
        self.starved = 0  # frames of silence handed over while more audio was expected
        self.expecting = False  # set by the render thread while its plan goes on
        self._memory = bytearray(capacity * FRAME_BYTES)
        self._bytes = memoryview(self._memory)
        self._zeros = memoryview(bytes(capacity * FRAME_BYTES))
        self._frames: Samples = np.frombuffer(self._memory, np.float32).reshape(-1, CHANNELS)
        self._jump: tuple[int, int] | None = None
        self._jumped: tuple[int, int] | None = None
        self._stamp_count = 0
        self._stamp_frames = array("q", [0] * (3 * _SLOTS))
        self._stamp_times = array("d", [0.0] * (2 * _SLOTS))
        self._stretch_count = 0
        self._stretch_frames = array("q", [0] * (2 * _SLOTS))
        self._offset: int | None = None  # ring frame minus device frame of the current stretch

    # --- callback of the sound card ----------------------------------------------------------------------------

    def fill(self, out: memoryview, frames: int, dac_time: float, called_at: float, underflow: bool = False) -> None:
        """Copy the next `frames` into `out` (bytes, float32 stereo) and stamp them. Missing frames become silence."""
        self._stamp(frames, dac_time, called_at, underflow)
        done = 0
        jump = self._jump
        if jump is not self._jumped and jump is not None and jump[0] < self.read + frames:
            done = self._copy(out, 0, max(0, jump[0] - self.read))
            self.read = jump[1]
            self._jumped = jump
        done += self._copy(out, done, min(frames - done, self.written - self.read))
        if done < frames:
            self._silence(out, done, frames - done)
        self.delivered += frames

    def _copy(self, out: memoryview, at: int, frames: int) -> int:
        if frames <= 0:
            return 0
        self._note(self.delivered + at, self.read)
        begin = self.read % self.capacity
        first = min(frames, self.capacity - begin)
        middle = at + first
        out[at * FRAME_BYTES : middle * FRAME_BYTES] = self._bytes[begin * FRAME_BYTES : (begin + first) * FRAME_BYTES]
        if first < frames:
            out[middle * FRAME_BYTES : (at + frames) * FRAME_BYTES] = self._bytes[: (frames - first) * FRAME_BYTES]
        self.read += frames
        return frames

    def _silence(self, out: memoryview, at: int, frames: int) -> None:
        self._note(self.delivered + at, SILENCE)
        out[at * FRAME_BYTES : (at + frames) * FRAME_BYTES] = self._zeros[: frames * FRAME_BYTES]
        if self.expecting:
            self.starved += frames

    def _note(self, device_frame: int, ring_frame: int) -> None:
        offset = None if ring_frame == SILENCE else ring_frame - device_frame
        if offset != self._offset or not self._stretch_count:
            slot = 2 * (self._stretch_count % _SLOTS)
            self._stretch_frames[slot] = device_frame
            self._stretch_frames[slot + 1] = ring_frame
            self._stretch_count += 1
            self._offset = offset

    def _stamp(self, frames: int, dac_time: float, called_at: float, underflow: bool) -> None:
        slot = self._stamp_count % _SLOTS
        self._stamp_frames[3 * slot] = self.delivered
        self._stamp_frames[3 * slot + 1] = frames
        self._stamp_frames[3 * slot + 2] = underflow
        self._stamp_times[2 * slot] = dac_time
        self._stamp_times[2 * slot + 1] = called_at
        self._stamp_count += 1

    # --- render thread -----------------------------------------------------------------------------------------

    @property
    def unread(self) -> int:
        return self.written - self.read

    @property
    def jump_waits(self) -> bool:
        return self._jump is not self._jumped

    def append(self, samples: Samples) -> None:
        """Append at `written`. The caller makes sure that there is room."""
        self.write_at(self.written, samples)
        self.written += len(samples)

    def write_at(self, ring_frame: int, samples: Samples) -> None:
        begin = ring_frame % self.capacity
        first = min(len(samples), self.capacity - begin)
        self._frames[begin : begin + first] = samples[:first]
        self._frames[: len(samples) - first] = samples[first:]

    def peek(self, ring_frame: int, frames: int) -> Samples:
        """Return a copy of at most `frames` written frames from `ring_frame` on."""
        count = max(0, min(frames, self.written - ring_frame))
        samples: Samples = self._frames[np.arange(ring_frame, ring_frame + count) % self.capacity]
        return samples

    def jump(self, cut: int, target: int) -> None:
        """Continue at `target`, which is already written, when `read` reaches `cut`. Do not call while `jump_waits`."""
        self._jump = (cut, target)

    # --- clock -------------------------------------------------------------------------------------------------

    @property
    def stamp_count(self) -> int:
        return self._stamp_count

    def stamps(self, since: int) -> Iterator[Stamp]:
        """Yield the stamps from number `since` on that are still stored, oldest first."""
        count = self._stamp_count
        for number in range(max(since, count - _SLOTS // 2), count):
            slot = number % _SLOTS
            device_frame, frames, underflow = self._stamp_frames[3 * slot : 3 * slot + 3]
            dac_time, called_at = self._stamp_times[2 * slot : 2 * slot + 2]
            yield Stamp(number, device_frame, frames, dac_time, called_at, bool(underflow))

    def stretch_at(self, device_frame: int) -> Stretch | None:
        """Return what the card plays at `device_frame`; None if it is no longer stored or nothing was delivered yet."""
        count = self._stretch_count
        for number in range(count - 1, max(-1, count - _SLOTS // 2), -1):
            slot = 2 * (number % _SLOTS)
            if self._stretch_frames[slot] <= device_frame:
                return Stretch(self._stretch_frames[slot], self._stretch_frames[slot + 1])
        return None
