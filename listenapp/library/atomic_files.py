"""Write files atomically: write to a temporary file beside the target, flush it to disk, rename it."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from listenapp.errors import ExportFailed, ListenError, StoryUnreadable

PARTIAL = ".partial-"
"""Prefix of unfinished files and folders."""


def write_json(path: Path, document: Mapping[str, Any]) -> None:
    """Write a JSON file. Raises OSError; `path` is then unchanged."""
    with replacing(path) as file:
        file.write(json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode("utf-8"))


def copy(source: Path, path: Path) -> None:
    """Copy a file. Raises OSError; `path` is then unchanged."""
    with source.open("rb") as reader, replacing(path) as writer:
        shutil.copyfileobj(reader, writer, 1 << 20)


def save(path: Path, write: Callable[[IO[bytes]], None]) -> None:
    """Write a file at a place that the user chose. `write` writes the content.

    Raises ExportFailed; `path` is then unchanged.
    """
    if path.is_dir() or not path.parent.is_dir():
        fault = "is a folder" if path.is_dir() else "is in a folder that does not exist"
        raise ExportFailed("export.no_place", f"“{path}” {fault}.", "Name another file.", file=str(path))
    try:
        with replacing(path) as file:
            write(file)
    except OSError as error:
        raise not_written(path, error) from error


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """Open a temporary file that replaces `path` when the block ends without an error. Otherwise delete it.

    A symbolic link stays, and its target is replaced. A pipe or a device is written to directly. Raises OSError.
    """
    if path.exists() and not path.is_file():
        with path.open("wb") as file:
            yield file
        return
    path = path.resolve() if path.is_symlink() else path
    partial = partial_name(path.parent)
    try:
        with partial.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except BaseException:
        with suppress(OSError):
            partial.unlink()
        raise
    flush_folder(path.parent)


def partial_name(folder: Path) -> Path:
    """Return a unique new name in `folder`."""
    return folder / f"{PARTIAL}{os.urandom(16).hex()}"


def flush_folder(folder: Path) -> None:
    """Flush renames in `folder` to disk, so that they survive a power cut.

    Do nothing if the system cannot (Windows).
    """
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def read_json(path: Path) -> dict[str, Any]:
    """Read a JSON object. Raises StoryUnreadable for a missing or unreadable file and for other content."""
    try:
        document = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        raise damaged(path) from error
    if not isinstance(document, dict):
        raise damaged(path)
    return document


def damaged(path: Path) -> StoryUnreadable:
    return StoryUnreadable(
        "story.damaged",
        f"“{path.name}” in “{path.parent}” is damaged and cannot be read.",
        "Import the story again.",
        file=str(path),
    )


def not_written(path: Path, error: OSError, kind: type[ListenError] = ExportFailed) -> ListenError:
    """Convert an OSError to an error of type `kind`: disk full, no permission, or another cause."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return kind(
            "disk.full",
            f"There is not enough disk space for “{path}”.",
            "Free some space and try again.",
            file=str(path),
        )
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return forbidden(path, kind)
    return kind(
        "disk.not_written",
        f"“{path}” could not be saved ({error.strerror or error}).",
        "Choose another folder.",
        file=str(path),
    )


def forbidden(path: Path, kind: type[ListenError] = ExportFailed) -> ListenError:
    return kind(
        "disk.forbidden",
        f"You do not have permission to write to “{path}”.",
        "Choose another folder or ask your administrator.",
        file=str(path),
    )


def may_write(folder: Path) -> bool:
    """Return whether the permissions allow files in `folder`. The folder need not exist yet."""
    there = next((place for place in (folder, *folder.parents) if place.exists()), folder)
    return there.is_dir() and os.access(there, os.W_OK)
