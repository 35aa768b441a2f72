"""Play to a sound card through PortAudio, or open an output that replaces it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from listenapp.audio import portaudio, sound_devices
from listenapp.errors import AudioDeviceFailed
from listenapp.playback.null_output import NullOutput
from listenapp.playback.output import BLOCK_SECONDS, RATE, Fill, Output
from listenapp.playback.ring_buffer import CHANNELS

# Seconds. With less, a busy machine stutters; with more, Space reacts slowly.
_LATENCY = 0.08


def open_output(device: str | None = None, rate: int | None = None) -> Output:
    """Open the output of that name: None for the system default, "null" for a NullOutput.

    `rate` None means the device's own rate. Raises AudioDeviceFailed, here or when the player starts it.
    """
    if device == "null":
        return NullOutput(rate or RATE)
    return PortAudioOutput(device, rate)


class PortAudioOutput:
    """PortAudio callback stream. The callback only copies and stamps. It waits for nothing but the interpreter."""

    is_realtime = True

    def __init__(self, device: str | None = None, rate: int | None = None) -> None:
        """Find the device. Raises AudioDeviceFailed."""
        self._sounddevice = portaudio.load()
        self._stream: Any = None
        self._holds = True
        portaudio.hold()
        try:
            self._index = self._find(device)
            self.rate = rate or self._native_rate(self._index)
        except AudioDeviceFailed:
            self.close()
            raise
        self.block_frames = int(self.rate * BLOCK_SECONDS)
        self.latency = 0.0
        self._now = 0.0

    def _find(self, device: str | None) -> int | None:
        try:
            return sound_devices.index_of(self._sounddevice, device, "output")
        except (ValueError, self._sounddevice.PortAudioError) as error:
            raise _no_device(device) from error

    def _native_rate(self, index: int | None) -> int:
        try:
            return int(self._sounddevice.query_devices(index, "output")["default_samplerate"])
        except (ValueError, self._sounddevice.PortAudioError) as error:
            raise _no_device(None) from error

    def start(self, fill: Fill, _render: Callable[[], None], /) -> None:
        def callback(out: Any, frames: int, times: Any, status: Any) -> None:
            fill(memoryview(out), frames, times.outputBufferDacTime, times.currentTime, status.output_underflow)

        try:
            self._stream = self._sounddevice.RawOutputStream(
                samplerate=self.rate,
                blocksize=self.block_frames,
                device=self._index,
                channels=CHANNELS,
                dtype="float32",
                latency=_LATENCY,
                callback=callback,
            )
            self._stream.start()
        except self._sounddevice.PortAudioError as error:
            self.close()
            raise _no_device(None) from error
        self.latency = float(self._stream.latency)

    def now(self) -> float:
        """Return the stream's time in seconds. It stands still once the device is gone."""
        with suppress(self._sounddevice.PortAudioError):
            self._now = self._now if self._stream is None else float(self._stream.time)
        return self._now

    @property
    def alive(self) -> bool:
        return self._stream is not None and bool(self._stream.active)

    def close(self) -> None:
        if self._stream is not None:
            self._stream.close(ignore_errors=True)
            self._stream = None
        if self._holds:
            self._holds = False
            portaudio.let_go()


def _no_device(name: str | None) -> AudioDeviceFailed:
    if name is None:
        return AudioDeviceFailed("device.none", "No sound output found.", "Connect speakers or headphones.")
    return AudioDeviceFailed(
        "device.unknown", f"The sound output “{name}” was not found.", "Choose another output.", device=name
    )
