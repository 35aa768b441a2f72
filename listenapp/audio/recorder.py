"""Record the microphone for a moment: until the speaker has been silent for 0.7 s, or until `stop`.

The microphone is open only between construction and `stop`: an open input switches Bluetooth headphones to telephone
quality.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from listenapp.audio.microphone import Microphone
from listenapp.errors import AudioDeviceFailed

RATE = 16_000
SILENCE = 0.7  # seconds that end a take
_BLOCK = 0.02  # seconds over which a level is measured
_LEAST_SPEECH = 0.2  # seconds; a shorter noise begins no speech
_QUIET = 0.1  # of the loudest level: 20 dB
_NOISE = 0.003  # level, 0 to 1, below which nothing is speech
_DEAD_AFTER = 4.0  # seconds without a block after which a microphone is gone


class SpeechEnd:
    """Detector of the end of speech. It is given the levels of successive blocks of 20 ms."""

    def __init__(self, silence: float = SILENCE) -> None:
        self._silent_blocks = round(silence / _BLOCK)
        self._loudest = 0.0
        self._spoken = 0  # loud blocks so far
        self._quiet = 0  # quiet blocks since the last loud one

    def add(self, level: float) -> bool:
        """Take the level of the next block, 0 to 1. Return whether the speech has ended."""
        self._loudest = max(self._loudest, level)
        if level > max(_NOISE, self._loudest * _QUIET):
            self._spoken += 1
            self._quiet = 0
        else:
            self._quiet += 1
        return self.has_spoken and self._quiet >= self._silent_blocks

    @property
    def has_spoken(self) -> bool:
        return self._spoken * _BLOCK >= _LEAST_SPEECH


class Recorder:
    """Microphone that records from construction to `stop`. Call all methods in one thread."""

    def __init__(self, device: str | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        """Open `device`, or the system's default if it is None. Raises AudioDeviceFailed."""
        self._blocks: list[bytes] = []  # the callback only appends
        self._checked = 0  # blocks that `is_finished` has seen
        self._rest: NDArray[np.int16] = np.zeros(0, np.int16)
        self._end, self._level = SpeechEnd(), 0.0
        self._ended = False
        self._clock, self._last_block = clock, clock()
        self._microphone = Microphone(device, RATE, self._keep)

    def _keep(self, block: Any, _frames: int, _times: Any, _status: Any) -> None:
        self._blocks.append(bytes(block))

    def is_finished(self) -> bool:
        """Return whether the speaker has been silent for 0.7 s after speaking.

        Raises AudioDeviceFailed if the microphone was disconnected.
        """
        fresh = self._blocks[self._checked :]
        self._checked += len(fresh)
        now = self._clock()
        if fresh:
            self._last_block = now
        elif not self._microphone.is_active or now - self._last_block > _DEAD_AFTER:
            raise AudioDeviceFailed(
                "device.microphone_lost", "The microphone was disconnected.", "Reconnect it and try again."
            )
        self._measure(b"".join(fresh))
        return self._ended

    def _measure(self, fresh: bytes) -> None:
        samples = np.concatenate([self._rest, np.frombuffer(fresh, np.int16)])
        size = round(_BLOCK * RATE)
        whole = len(samples) // size * size
        self._rest = samples[whole:]
        for level in levels(samples[:whole].reshape(-1, size)):
            self._level = level
            self._ended = self._end.add(level) or self._ended

    @property
    def level(self) -> float:
        """Return the level of the latest block, 0 to 1, as of the last `is_finished`."""
        return self._level

    @property
    def has_spoken(self) -> bool:
        """Return whether speech was heard so far, as of the last `is_finished`."""
        return self._end.has_spoken

    @property
    def seconds(self) -> float:
        """Return the length of the recording so far."""
        return sum(map(len, self._blocks)) / 2 / RATE

    def stop(self) -> NDArray[np.int16]:
        """Release the microphone and return the recording: mono, 16 kHz. A second call returns the same."""
        self._microphone.close()
        return np.frombuffer(b"".join(self._blocks), np.int16)


def levels(blocks: NDArray[np.int16]) -> list[float]:
    """Return the root mean square of each row, 0 to 1."""
    values = blocks.astype(np.float32) / 32768
    return [float(level) for level in np.sqrt(np.mean(values * values, axis=1))] if len(values) else []
