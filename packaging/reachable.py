"""Select the shared libraries that the frozen program on Linux must contain.

PyInstaller collects the libraries of all plugins. Plugins that are never loaded are left out, and so are the libraries
that only they need. Some libraries must come from the user's system, because they depend on its drivers and settings.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

Entry = tuple[str, str, str]  # PyInstaller's entry: name in the program, source (for SYMLINK: target), kind

# Graphics drivers bring their own C++ and X libraries. The system configures fonts, printers, and sound through its
# plugins. Qt's plugin for printers is not loaded where CUPS is missing.
OF_THE_SYSTEM = re.compile(
    r"lib(stdc\+\+|gcc_s|mvec|GL|GLX|EGL|GLdispatch|OpenGL|drm|gbm|wayland-[a-z]+|asound"
    r"|X11|X11-xcb|Xau|Xdmcp|Xext|Xrender|xcb|glib-2\.0|gobject-2\.0|gio-2\.0|gthread-2\.0|gmodule-2\.0|dbus-1"
    r"|fontconfig|freetype|cups|expat|z|bsd|md)\.so\."
)
_MAYBE = re.compile(r"[^/]+\Z|PySide6/Qt/lib/")


def travelling(entries: Iterable[Entry]) -> list[Entry]:
    """Return extensions and plugins, and the libraries that any of them needs, directly or indirectly."""
    entries = [entry for entry in entries if not OF_THE_SYSTEM.match(PurePosixPath(entry[0]).name)]
    libraries = {PurePosixPath(name).name: source for name, source, kind in entries if kind == "BINARY"}
    wanted = _closure([entry for entry in entries if not _is_maybe(entry)], libraries)
    return [entry for entry in entries if not _is_maybe(entry) or PurePosixPath(entry[0]).name in wanted]


def without_dangling_links(entries: Iterable[Entry], libraries: Iterable[Entry]) -> list[Entry]:
    """Remove symbolic links to libraries that were left out. PyInstaller lists links among the data."""
    names = {name for name, _, _ in libraries}
    return [entry for entry in entries if entry[2] != "SYMLINK" or str(PurePosixPath(entry[1])) in names]


def needed(library: str) -> list[str]:
    """Return the file names of the libraries that the loader will load for `library`."""
    listed = subprocess.run(["readelf", "-d", library], capture_output=True, text=True, check=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+)\]", listed)


def _closure(roots: Iterable[Entry], libraries: Mapping[str, str]) -> set[str]:
    ahead = [source for _, source, kind in roots if kind in ("BINARY", "EXTENSION")]
    seen: set[str] = set()
    while ahead:
        for name in needed(ahead.pop()):
            if name not in seen:
                seen.add(name)
                ahead += [libraries[name]] if name in libraries else []
    return seen


def _is_maybe(entry: Entry) -> bool:
    name, _, kind = entry
    always = name.startswith(("libpython", "libportaudio"))
    return kind == "BINARY" and bool(_MAYBE.match(name)) and not always
