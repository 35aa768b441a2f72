"""PortAudio, loaded when it is first asked for, and the devices it knows.

It looks for devices once, when it is initialised. So each stream holds an initialisation of its own, which PortAudio
counts, and where only the first is left it can be started anew and sees what was plugged in since.
"""

from __future__ import annotations

import ctypes
import threading
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from listenapp.errors import AudioDeviceFailed

_SIDES = {"input": 0, "output": 1}
_starting = threading.Lock()  # PortAudio's own start and end bear no second thread: the process would crash


@dataclass(frozen=True, slots=True)
class Device:
    """`name` is what outputs and microphones take, and what settings are kept by."""

    name: str
    is_default: bool


def load() -> Any:
    """The module sounddevice. Raises AudioDeviceFailed where the library it stands on is missing."""
    try:
        import sounddevice  # noqa: PLC0415  loading it loads PortAudio, which may be absent
    except OSError as error:
        raise AudioDeviceFailed(
            "device.no_portaudio", "The PortAudio library is missing.", "Install the package libportaudio2."
        ) from error
    return sounddevice


def hold() -> None:
    """For a stream, before it looks for its device: none is looked for anew until `let_go`."""
    sounddevice = load()
    with _starting:
        _look_again(sounddevice)
        sounddevice._initialize()


def let_go() -> None:
    sounddevice = load()
    with _starting:
        sounddevice._terminate()


def _look_again(sounddevice: Any) -> None:
    if sounddevice._initialized == 1:
        _keep_plug_ins()
        sounddevice._terminate()
        sounddevice._initialize()


@cache
def _keep_plug_ins() -> None:
    """On Linux, ALSA's plug-ins that PortAudio's start has loaded are never unloaded again.

    Its end would unload them, with all libraries below them, and its next start load them anew: most of the time of a
    look for devices, and each time 12 KB that the system's loader does not give back.
    """
    with suppress(OSError):
        for line in Path("/proc/self/maps").read_text(errors="replace").splitlines():
            if "/libasound_module_" in line:
                ctypes.CDLL(line.split(maxsplit=5)[-1])  # Python closes no library


def devices(side: Literal["input", "output"]) -> list[Device]:
    """What can be chosen; of several with one name the first. What was plugged in while a stream is open is not there.

    Raises AudioDeviceFailed where PortAudio is missing.
    """
    sounddevice = load()
    with _starting:
        _look_again(sounddevice)
        default = sounddevice.default.device[_SIDES[side]]
        usable = [device for device in sounddevice.query_devices() if device[f"max_{side}_channels"] > 0]
    found = {device["name"]: device["index"] for device in reversed(usable)}
    return [Device(name, index == default) for name, index in reversed(found.items())]
