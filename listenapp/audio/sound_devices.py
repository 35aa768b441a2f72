"""List the sound devices by name: outputs and microphones.

Windows offers a device several times, by four interfaces. MME comes first, and cuts names after 31 characters. Windows
WDM-KS would take the device from all other programs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from listenapp.audio import portaudio

Side = Literal["input", "output"]

_LONGEST_OF_MME = 31  # characters of a name
_EXCLUSIVE = "Windows WDM-KS"


@dataclass(frozen=True, slots=True)
class Device:
    """Audio device. Outputs, microphones and preferences use its `name`."""

    name: str


@dataclass(frozen=True, slots=True)
class Offer:
    """Device as an interface of the system offers it. `index` is PortAudio's."""

    name: str
    interface: str
    index: int


def devices(side: Side) -> list[Device]:
    """Return the devices to choose from. Of several with the same name, only the first is listed.

    A device that was connected while a stream is open is missing. Raises AudioDeviceFailed if PortAudio is missing.
    """
    with portaudio.scanned() as sounddevice:
        return [Device(name) for name in indices(_offers(sounddevice, side))]


def index_of(sounddevice: Any, name: str | None, side: Side) -> int | None:
    """Return PortAudio's index of a device, or None for the system's default. Raises ValueError if it is not there.

    sounddevice finds no device by its name if several interfaces offer it.
    """
    if name is None:
        return None
    found = indices(_offers(sounddevice, side)).get(name)
    if found is None:
        raise ValueError(f"no {side} {name}")
    return found


def indices(offers: Sequence[Offer]) -> dict[str, int]:
    """Return the index of each device by its name, from its first interface that may be used."""
    shared = [offer for offer in offers if offer.interface != _EXCLUSIVE]
    whole = {offer.name[:_LONGEST_OF_MME] for offer in shared if len(offer.name) > _LONGEST_OF_MME}
    found: dict[str, int] = {}
    for offer in shared:
        if not (len(offer.name) == _LONGEST_OF_MME and offer.name in whole):
            found.setdefault(offer.name, offer.index)
    return found


def _offers(sounddevice: Any, side: Side) -> list[Offer]:
    interfaces = [interface["name"] for interface in sounddevice.query_hostapis()]
    return [
        Offer(device["name"], interfaces[device["hostapi"]], device["index"])
        for device in sounddevice.query_devices()
        if device[f"max_{side}_channels"] > 0
    ]
