"""Give pocketsphinx paths that it can open. On Windows it opens no path with other letters than ASCII."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import chdir, contextmanager

_CHANGING_FOLDER = threading.Lock()


@contextmanager
def openable(paths: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Yield names for the files and folders `paths`, by the same keys. They are valid during the block."""
    short = {key: _short(path) for key, path in paths.items()}
    if sys.platform != "win32" or all(map(str.isascii, short.values())):
        yield short
        return
    with relative(short) as names:  # Windows makes no short names on this disk
        yield names


@contextmanager
def relative(paths: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Yield `paths`, those with other letters than ASCII relative to the folder that they share.

    It is the current folder of the whole process during the block.
    """
    folder = os.path.commonpath([os.path.dirname(path) for path in paths.values() if not path.isascii()])  # noqa: PTH120
    with _CHANGING_FOLDER, chdir(folder):
        yield {key: path if path.isascii() else os.path.relpath(path, folder) for key, path in paths.items()}


def _short(path: str) -> str:
    """Return a path with Windows' short names, which are ASCII. `path` if it is ASCII or has none."""
    if sys.platform != "win32" or path.isascii():
        return path
    from listenapp.system import windows_sharing  # noqa: PLC0415 - loads ctypes

    return windows_sharing.short_path(path)
