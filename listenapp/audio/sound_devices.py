"""List the sound devices: outputs and microphones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from listenapp.audio import portaudio


@dataclass(frozen=True, slots=True)
class Device:
    """Audio device. Outputs, microphones and preferences use its `name`."""

    name: str


def devices(side: Literal["input", "output"]) -> list[Device]:
    """Return the devices to choose from. Of several with the same name, only the first is listed.

    A device that was connected while a stream is open is missing. Raises AudioDeviceFailed if PortAudio is missing.
    """
    with portaudio.scanned() as sounddevice:
        usable = [device["name"] for device in sounddevice.query_devices() if device[f"max_{side}_channels"] > 0]
    return [Device(name) for name in dict.fromkeys(usable)]
