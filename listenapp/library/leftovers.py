"""Delete removed stories, and the unfinished files that a killed process left behind.

    .removed-*   a removed story, which can still be restored for a week
    .partial-*   a story or a file that is being written
    .arriving-*  a speech model that is being installed
    .deleted-*   one of these, whose files are being deleted
    .lock        the lock of a folder

The unfinished ones are locked by the process that writes them, and go as soon as it has ended. Those of an earlier
version of the program, and those on a disk without locks, are not locked. They go a week after their last change.
"""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from listenapp.library import atomic_files
from listenapp.library.trash import REMOVED
from listenapp.system import file_lock, temporary_folder

_DELETED = ".deleted-"  # prefix of folders whose files are being deleted
_ARRIVING = ".arriving-"  # the prefix of `align.models.installed.install_folder`
_PREFIXES = (REMOVED, atomic_files.PARTIAL, _ARRIVING, _DELETED)
_KEPT_FOR = 7 * 24 * 3600.0  # seconds


def sweep(folder: Path, now: float | None = None) -> None:
    """Delete the leftovers directly in `folder`. `now` is the unix time.

    A leftover that cannot be read or deleted stays. One whose time lies in the future, because the clock was or is
    wrong, stays until then.
    """
    now = time.time() if now is None else now
    for leftover in _named(folder):
        with suppress(OSError):
            if leftover.name == file_lock.LOCK:
                file_lock.drop(folder)
            elif _is_abandoned(leftover) or (now - _last_used(leftover) > _KEPT_FOR and not _is_in_use(leftover)):
                _delete(leftover)


def abandoned(folder: Path) -> list[str]:
    """Return the names of the leftovers directly in `folder` that no process uses any more and no user can restore."""
    found = []
    for leftover in _named(folder):
        with suppress(OSError):
            if leftover.name != file_lock.LOCK and _is_abandoned(leftover):
                found.append(leftover.name)
    return found


def _named(folder: Path) -> Sequence[Path]:
    """Return all leftovers directly in `folder`, also those in use; nothing if it cannot be read."""
    try:
        return [p for p in folder.iterdir() if p.name.startswith(_PREFIXES) or p.name == file_lock.LOCK]
    except OSError:
        return ()


def _is_abandoned(leftover: Path) -> bool:
    """Return whether its process has certainly ended. Raises OSError."""
    if leftover.name.startswith(REMOVED) or leftover.is_symlink():
        return False
    if _is_folder(leftover):
        return leftover.name.startswith(_DELETED) or temporary_folder.is_abandoned(leftover)
    return atomic_files.is_abandoned(leftover)


def _is_in_use(leftover: Path) -> bool:
    """Return whether a process certainly works in the folder. Raises OSError."""
    is_locked = _is_folder(leftover) and (leftover / file_lock.LOCK).exists()
    return is_locked and file_lock.is_held(leftover, without_locks=False)


def _last_used(leftover: Path) -> float:
    """Return the unix time of the removal, or of the last change if that is later. Raises OSError.

    The clock may be set while a story is being written, so the time of the newest file counts.
    """
    removed = re.match(rf"{re.escape(REMOVED)}(\d+)-", leftover.name)
    return max(float(removed[1]) if removed else 0.0, _last_written(leftover))


def _last_written(path: Path) -> float:
    written = path.lstat().st_mtime
    return max([written, *map(_last_written, path.iterdir())]) if _is_folder(path) else written


def _delete(leftover: Path) -> None:
    """Rename a folder before its content goes, so that no other process restores or finishes half of it.

    Raises OSError.
    """
    if _is_folder(leftover):
        shutil.rmtree(leftover.rename(leftover.with_name(f"{_DELETED}{os.urandom(16).hex()}")), ignore_errors=True)
    else:
        leftover.unlink()


def _is_folder(path: Path) -> bool:
    """Return whether it is a folder and not a link to one. The target of a link may belong to somebody else."""
    return path.is_dir() and not path.is_symlink()
