"""Open a microphone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from listenapp.audio import portaudio, sound_devices
from listenapp.errors import AudioDeviceFailed


class Microphone:
    """Microphone that is open from construction to `close`: mono, samples of 16 bits. For one thread."""

    def __init__(self, device: str | None, rate: int, callback: Callable[[Any, int, Any, Any], None]) -> None:
        """Open `device`, or the system's default if it is None. Raises AudioDeviceFailed.

        `rate`: samples a second. PortAudio's thread calls `callback` with each block, and then the number of frames,
        times and status of the block.
        """
        sounddevice = portaudio.load()
        portaudio.hold()
        try:
            self._stream = sounddevice.RawInputStream(
                samplerate=rate,
                device=sound_devices.index_of(sounddevice, device, "input"),
                channels=1,
                dtype="int16",
                latency="low",
                callback=callback,
            )
            self._stream.start()
        except (ValueError, sounddevice.PortAudioError) as error:
            portaudio.let_go()
            raise _no_microphone(device) from error
        self._is_open = True

    @property
    def is_active(self) -> bool:
        """Return whether blocks still arrive, as far as PortAudio knows."""
        return bool(self._stream.active)

    def close(self) -> None:
        """Release the microphone. A second call does nothing."""
        if self._is_open:
            self._is_open = False
            self._stream.close(ignore_errors=True)
            portaudio.let_go()


def _no_microphone(name: str | None) -> AudioDeviceFailed:
    if name is None:
        return AudioDeviceFailed("device.no_microphone", "No microphone found.", "Connect one and try again.")
    return AudioDeviceFailed(
        "device.unknown_microphone", f"The microphone “{name}” was not found.", "Choose another one.", device=name
    )
