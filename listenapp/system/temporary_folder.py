"""Create temporary folders that no process deletes while their own process runs, and delete those of killed processes.

.partial-0123/          a folder with a prefix; it exists as long as the work
    .lock               locked by the process that works in it
    content/            the folder to fill; it may be renamed to another place when it is complete
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import weakref
from contextlib import suppress
from pathlib import Path

from listenapp.system import file_lock

PREFIX = "listenapp-"
"""Prefix of folders in the system's folder for temporary files."""

_NAME = re.compile(r".*-[0-9a-f]{32}")
_ATTEMPTS = 100


class TemporaryFolder:
    """Temporary folder, deleted by `cleanup`, at the end of a `with` block, or when the program ends."""

    def __init__(self, parent: Path | None = None, prefix: str = PREFIX) -> None:
        """Create the folder in `parent`, or in the system's folder for temporary files. Raises OSError."""
        self.path, handle = _create(Path(tempfile.gettempdir()) if parent is None else parent, prefix)
        self._finalizer = weakref.finalize(self, _delete, self.path, handle)

    def __enter__(self) -> Path:
        return self.path

    def __exit__(self, *_error: object) -> None:
        self.cleanup()

    def cleanup(self) -> None:
        """Delete the folder. Files that cannot be deleted stay."""
        self._finalizer()


def _delete(folder: Path, handle: int) -> None:
    """Delete a folder whose lock has this handle."""
    _empty(folder)
    file_lock.release(folder, handle)
    with suppress(OSError):
        folder.rmdir()


def _empty(folder: Path) -> None:
    """Delete everything in a folder but its lock. Files that cannot be deleted stay."""
    with suppress(OSError):
        for path in folder.iterdir():
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            elif path.name != file_lock.LOCK:
                path.unlink()


def _create(parent: Path, prefix: str) -> tuple[Path, int]:
    for _attempt in range(_ATTEMPTS):
        folder = parent / f"{prefix}{os.urandom(16).hex()}"
        folder.mkdir(0o700)
        with suppress(FileNotFoundError):  # deleted as an abandoned one before it was locked
            if (handle := file_lock.take(folder)) is not None:
                return folder, handle
    raise FileNotFoundError(f"no temporary folder in “{parent}”")


def is_abandoned(folder: Path) -> bool:
    """Return whether the process of a temporary folder has ended. False for folders of another kind. Raises OSError.

    After a power cut the lock may be missing. The folder then holds nothing but folders. Earlier versions of the
    program put files into it, and locked none.
    """
    if not _NAME.fullmatch(folder.name):
        return False
    if (folder / file_lock.LOCK).exists():
        return not file_lock.is_held(folder)
    return all(path.is_dir() for path in folder.iterdir())


def sweep(parent: Path | None = None, prefix: str = PREFIX) -> None:
    """Delete the folders that killed processes left in `parent`, or in the system's folder for temporary files.

    What cannot be read or deleted, because it belongs to another user, stays.
    """
    with suppress(OSError):
        for folder in (Path(tempfile.gettempdir()) if parent is None else parent).glob(f"{prefix}*"):
            with suppress(OSError):
                if folder.is_dir() and not folder.is_symlink() and is_abandoned(folder):
                    _empty(folder)
                    shutil.rmtree(folder, ignore_errors=True)
