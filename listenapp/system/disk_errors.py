"""Convert errors of the disk to errors that the user can read: disk full, no permission, in use, name too long."""

from __future__ import annotations

import errno
import sys
from pathlib import Path

from listenapp.errors import ExportFailed, ListenError
from listenapp.system import files_in_use

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}  # the disk, the user's quota, the largest file that is allowed
_LONGEST_NAME = 255  # characters; of most disks. Windows reports a longer name in many ways.
_LONGEST_SHOWN = 40  # characters of a name in messages


def is_full(error: OSError) -> bool:
    """Return whether the disk has no room for what was to be written."""
    return error.errno in _FULL


def full(path: Path | str | None, kind: type[ListenError] = ExportFailed) -> ListenError:
    """Return an error of type `kind` that says that the disk has no room for `path`. None: the file is not known."""
    message = f"There is not enough disk space for “{path}”." if path else "There is not enough disk space."
    return kind("disk.full", message, "Free some space and try again.", file=str(path or ""))


def not_written(path: Path, error: OSError, kind: type[ListenError] = ExportFailed) -> ListenError:
    """Convert an OSError to an error of type `kind`: disk full, no permission, or another cause."""
    if is_full(error):
        return full(path, kind)
    if files_in_use.is_in_use(error):
        return files_in_use.fault(Path(error.filename or path), kind)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return forbidden(path, kind)
    if isinstance(error, TimeoutError) and error.errno == errno.EBUSY:
        return kind(
            "library.busy",
            f"Another ListenApp is changing “{path}”.",
            "Wait a moment and try again.",
            file=str(path),
        )
    if error.errno == errno.ENAMETOOLONG or (sys.platform == "win32" and len(path.name) > _LONGEST_NAME):
        name = _shortened(path)
        return kind("disk.long_name", f"The name “{name}” is too long.", "Choose a shorter name.", file=name)
    return kind(
        "disk.not_written",
        f"“{path}” could not be saved ({error.strerror or error}).",
        "Choose another folder.",
        file=str(path),
    )


def _shortened(path: Path) -> str:
    return path.name if len(path.name) <= _LONGEST_SHOWN else f"{path.name[:_LONGEST_SHOWN]}…"


def forbidden(path: Path, kind: type[ListenError] = ExportFailed) -> ListenError:
    return kind(
        "disk.forbidden",
        f"You do not have permission to write to “{path}”.",
        "Choose another folder or ask your administrator.",
        file=str(path),
    )
