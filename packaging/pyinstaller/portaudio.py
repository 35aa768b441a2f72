"""Give sounddevice the bundled PortAudio, before ListenApp starts.

`ctypes.util.find_library` on Linux finds only the system's libraries (and starts a compiler to find them).
"""

import ctypes.util
import sys
from pathlib import Path

_asked_of_the_system = ctypes.util.find_library


def _find_library(name):
    bundled = Path(sys._MEIPASS) / f"lib{name}.so.2"
    return str(bundled) if name == "portaudio" and bundled.is_file() else _asked_of_the_system(name)


ctypes.util.find_library = _find_library
