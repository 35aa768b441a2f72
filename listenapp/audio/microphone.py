"""Record from the microphone and measure the input level."""

from __future__ import annotations

from typing import Any

import numpy as np

from listenapp.audio import portaudio
from listenapp.audio.pcm import Pcm
from listenapp.errors import AudioDeviceFailed

_FRAME_BYTES = 2
_LEVEL_SECONDS = 0.05


class Microphone:
    """Recording of one channel, from construction to `stop`, at most `longest` seconds. For one thread."""

    def __init__(self, device: str | None = None, rate: int = 16_000, longest: float = 120.0) -> None:
        """Start recording from `device`, or from the system's default if it is None. Raises AudioDeviceFailed."""
        sounddevice = portaudio.load()
        self.rate = rate
        self._memory = bytearray(int(longest * rate) * _FRAME_BYTES)
        self._room = memoryview(self._memory)
        self._filled = 0  # bytes
        portaudio.hold()
        self._holds = True
        try:
            self._stream = sounddevice.RawInputStream(
                samplerate=rate, device=device, channels=1, dtype="int16", latency="low", callback=self._keep
            )
            self._stream.start()
        except (ValueError, sounddevice.PortAudioError) as error:
            portaudio.let_go()
            raise _no_microphone(device) from error

    def _keep(self, heard: Any, frames: int, _times: Any, _status: Any) -> None:
        begin = self._filled
        end = min(begin + frames * _FRAME_BYTES, len(self._memory))
        self._room[begin:end] = memoryview(heard)[: end - begin]
        self._filled = end

    @property
    def seconds(self) -> float:
        return self._filled / _FRAME_BYTES / self.rate

    @property
    def full(self) -> bool:
        return self._filled == len(self._memory)

    def level(self) -> float:
        """Return the root mean square of the last 50 ms, 0 to 1."""
        count = int(_LEVEL_SECONDS * self.rate) * _FRAME_BYTES
        filled = self._filled
        latest = np.frombuffer(bytes(self._room[max(0, filled - count) : filled]), np.int16).astype(np.float32)
        return float(np.sqrt(np.mean(latest * latest))) / 32768 if len(latest) else 0.0

    def stop(self) -> Pcm:
        """Release the microphone and return the recording. A second call returns the same."""
        if self._holds:
            self._holds = False
            self._stream.close(ignore_errors=True)
            portaudio.let_go()
        heard = np.frombuffer(bytes(self._room[: self._filled]), np.int16)
        return Pcm(heard.reshape(-1, 1), self.rate)


def _no_microphone(name: str | None) -> AudioDeviceFailed:
    if name is None:
        return AudioDeviceFailed("device.no_microphone", "No microphone found.", "Connect one and try again.")
    return AudioDeviceFailed(
        "device.unknown_microphone", f"The microphone “{name}” was not found.", "Choose another one.", device=name
    )
