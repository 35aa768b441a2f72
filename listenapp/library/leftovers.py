"""Delete removed stories, and the unfinished files that a crash left behind.

Keep everything that is younger than a week, because another process of the program may be using it:

    .removed-*   a removed story, which can still be restored
    .partial-*   a story or a file that is being written
    .arriving-*  a speech model that is being installed
"""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from listenapp.library import atomic_files
from listenapp.library.trash import REMOVED

_ARRIVING = ".arriving-"  # the prefix of `align.models.installed.install_folder`
_PREFIXES = (REMOVED, atomic_files.PARTIAL, _ARRIVING)
_KEPT_FOR = 7 * 24 * 3600.0  # seconds


def sweep(folder: Path, now: float | None = None) -> None:
    """Delete the leftovers directly in `folder` that were last written over a week before `now` (unix time).

    A leftover that cannot be read or deleted stays. One whose time lies in the future, because the clock was or is
    wrong, stays until then.
    """
    now = time.time() if now is None else now
    for leftover in _named(folder, _PREFIXES):
        with suppress(OSError):
            if now - _last_used(leftover) > _KEPT_FOR:
                _delete(leftover)


def _named(folder: Path, prefixes: tuple[str, ...]) -> Sequence[Path]:
    """Return the files and folders in `folder` with such a prefix; nothing if the folder cannot be read."""
    try:
        return [path for path in folder.iterdir() if path.name.startswith(prefixes)]
    except OSError:
        return ()


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
        shutil.rmtree(leftover.rename(atomic_files.partial_name(leftover.parent)), ignore_errors=True)
    else:
        leftover.unlink()


def _is_folder(path: Path) -> bool:
    """Return whether it is a folder and not a link to one. The target of a link may belong to somebody else."""
    return path.is_dir() and not path.is_symlink()
