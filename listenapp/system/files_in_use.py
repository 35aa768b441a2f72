"""Replace, rename and delete files that somebody may have open. Only Windows refuses that.

A virus scanner, an indexer, a backup or another ListenApp reads a file for a moment. The functions therefore wait for
seconds, and then raise an error of which `is_in_use` holds. On other systems they do at once what those of `Path` do.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import suppress
from io import BufferedReader
from pathlib import Path
from typing import TypeVar

from listenapp.errors import ListenError

_Result = TypeVar("_Result")
_Fault = TypeVar("_Fault", bound=ListenError)

PATIENCE = 5.0  # seconds, for a file that is open
_HESITATION = 0.3  # seconds, for a refusal without a reason: the file was just closed, or permission is missing
_FIRST_PAUSE, _LONGEST_PAUSE = 0.002, 0.05  # seconds between two attempts
_IN_USE = {32, 33}  # winerror.h: ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION


def is_in_use(error: OSError) -> bool:
    """Return whether another program, or another part of this one, has the file open. Never on other systems."""
    return getattr(error, "winerror", None) in _IN_USE


def fault(path: Path, kind: type[_Fault]) -> _Fault:
    """Return the error for a file that is in use."""
    told = f"Another program uses “{path}”."
    return kind("disk.in_use", told, "Close the file there and try again.", file=str(path))


def replace(source: Path, target: Path) -> None:
    """Rename a file. It replaces `target`. Raises OSError."""
    patiently(lambda: source.replace(target), source, target)


def rename(source: Path, target: Path) -> Path:
    """Rename a file or a folder to a name that is free, and return the new path. Raises OSError."""
    return patiently(lambda: source.rename(target), source)


def unlink(path: Path, *, missing_ok: bool = False) -> None:
    """Delete a file. Raises OSError."""
    patiently(lambda: path.unlink(missing_ok=missing_ok), path)


def read_bytes(path: Path) -> bytes:
    """Return the content of a file that another process may be replacing. Raises OSError."""
    return patiently(path.read_bytes, path)


def supersede(source: Path, target: Path, aside: Path) -> None:
    """Replace a file that may be open by `open_shared`. Its reader goes on with the old content. Raises OSError.

    On Windows the old file then becomes `aside` for a moment, or until a stranger closes it. After an error it is
    `target` again. A crash may leave no `target`; `source` is then still there.
    """
    try:
        source.replace(target)
    except PermissionError:
        if sys.platform != "win32" or not target.is_file():
            raise
        rename(target, aside)
        try:
            replace(source, target)
        except OSError:
            rename(aside, target)
            raise
        with suppress(OSError):
            aside.unlink()


def open_shared(path: Path) -> BufferedReader:
    """Open a file for reading, so that others may rename, `supersede` and delete it. Raises OSError."""
    if sys.platform != "win32":
        return path.open("rb")
    from listenapp.system import windows_sharing  # noqa: PLC0415 - loads ctypes

    return patiently(lambda: windows_sharing.open_shared(path), path)


def patiently(step: Callable[[], _Result], *paths: Path) -> _Result:
    """Run `step`, which changes `paths`. On Windows, repeat it while one of them is in use. Raises OSError."""
    began, pause = time.monotonic(), _FIRST_PAUSE
    while True:
        try:
            return step()
        except PermissionError as error:
            if sys.platform != "win32":
                raise
            reason = _reason(error, paths)
            if time.monotonic() - began > (PATIENCE if is_in_use(reason) else _HESITATION):
                raise reason from error
        time.sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)


def _reason(error: OSError, paths: tuple[Path, ...]) -> OSError:
    """Return the error that names the open file, or `error` if none is open.

    Windows says "access denied" also if the target of a renaming or a file in a renamed folder is open.
    """
    from listenapp.system import windows_sharing  # noqa: PLC0415 - loads ctypes

    if is_in_use(error):
        return error
    for path in paths:
        for file in path.rglob("*") if path.is_dir() else (path,):
            found = windows_sharing.refusal(file)
            if found is not None and is_in_use(found):
                return found
    return error
