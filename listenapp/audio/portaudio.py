"""Load PortAudio on first use, and restart it to find new devices.

PortAudio scans for devices only when it is initialised, and it counts its initialisations. Each stream therefore holds
one initialisation of its own. If only the first one is left, no stream is open, and PortAudio can be restarted to find
new devices.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

from listenapp.errors import AudioDeviceFailed

# PortAudio must not be initialised or terminated in two threads at once; the process would crash
_starting = threading.Lock()


def load() -> Any:
    """Return the module sounddevice. Raises AudioDeviceFailed if the PortAudio library is missing."""
    try:
        import sounddevice  # noqa: PLC0415 - loads PortAudio, which may be missing
    except OSError as error:
        raise AudioDeviceFailed(
            "device.no_portaudio", "The PortAudio library is missing.", "Install the package libportaudio2."
        ) from error
    return sounddevice


def hold() -> None:
    """Hold PortAudio for a stream, before the stream looks for its device. No new scan starts until `let_go`."""
    sounddevice = load()
    with _starting:
        _look_again(sounddevice)
        sounddevice._initialize()


def let_go() -> None:
    sounddevice = load()
    with _starting:
        sounddevice._terminate()


@contextmanager
def scanned() -> Iterator[Any]:
    """Return the module sounddevice after a new scan, and let no other thread start or end PortAudio meanwhile.

    There is no new scan while a stream is open. Raises AudioDeviceFailed if PortAudio is missing.
    """
    sounddevice = load()
    with _starting:
        _look_again(sounddevice)
        yield sounddevice


def _look_again(sounddevice: Any) -> None:
    if sounddevice._initialized == 1:
        _keep_plug_ins()
        sounddevice._terminate()
        sounddevice._initialize()


@cache
def _keep_plug_ins() -> None:
    """Keep the ALSA plug-ins that PortAudio has loaded (Linux).

    Otherwise each restart unloads and reloads them with all their libraries. That takes most of the time of a device
    scan.

    Measured:
    Each reload leaks 12 KB in the system's loader.
    """
    with suppress(OSError):
        for line in Path("/proc/self/maps").read_text(errors="replace").splitlines():
            if "/libasound_module_" in line:
                ctypes.CDLL(line.split(maxsplit=5)[-1])  # Python never closes a library
