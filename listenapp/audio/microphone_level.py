"""Measure the input level of the microphone."""

from __future__ import annotations

from typing import Any

import numpy as np

from listenapp.audio.microphone import Microphone

_FRAME_BYTES = 2
_LEVEL_SECONDS = 0.05


class MicrophoneLevel:
    """Microphone that is open from construction to `stop`. Only the last 50 ms are kept. For one thread."""

    def __init__(self, device: str | None = None, rate: int = 16_000) -> None:
        """Open `device`, or the system's default if it is None. Raises AudioDeviceFailed."""
        self._latest = bytearray()  # replaced as a whole, because `level` reads it in another thread
        self._kept_bytes = int(_LEVEL_SECONDS * rate) * _FRAME_BYTES
        self._microphone = Microphone(device, rate, self._keep)

    def _keep(self, block: Any, _frames: int, _times: Any, _status: Any) -> None:
        self._latest = (self._latest + memoryview(block))[-self._kept_bytes :]

    def level(self) -> float:
        """Return the root mean square of the last 50 ms, 0 to 1."""
        latest = np.frombuffer(bytes(self._latest), np.int16).astype(np.float32)
        return float(np.sqrt(np.mean(latest * latest))) / 32768 if len(latest) else 0.0

    def stop(self) -> None:
        """Release the microphone. A second call does nothing."""
        self._microphone.close()
