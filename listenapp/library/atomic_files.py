"""Write files atomically: write to a temporary file beside the target, flush it to disk, rename it."""

from __future__ import annotations

import os
import re
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from listenapp.errors import ExportFailed, StoryUnreadable
from listenapp.story import file_format
from listenapp.system import disk_errors, file_lock, files_in_use

PARTIAL = ".partial-"
"""Prefix of unfinished files and folders."""

_UNFINISHED = re.compile(re.escape(PARTIAL) + "[0-9a-f]{32}")
_SAFE_AFTER = 3600.0  # seconds; on Windows only
MOST_BYTES = 100_000_000  # of a JSON file; the times of ten hours have 13,000,000


def write_json(path: Path, document: Mapping[str, Any]) -> None:
    """Write a JSON file. Raises OSError; `path` is then unchanged."""
    with replacing(path) as file:
        file.write(file_format.to_bytes(document))


def copy(source: Path, path: Path) -> None:
    """Copy a file. Raises OSError; `path` is then unchanged."""
    with files_in_use.open_shared(source) as reader, replacing(path) as writer:
        shutil.copyfileobj(reader, writer, 1 << 20)


def save(path: Path, write: Callable[[IO[bytes]], None]) -> None:
    """Write a file at a place that the user chose. `write` writes the content.

    Delete what a killed process left beside it. Raises ExportFailed; `path` is then unchanged.
    """
    try:
        if path.is_dir() or not path.parent.is_dir():
            fault = "is a folder" if path.is_dir() else "is in a folder that does not exist"
            raise ExportFailed("export.no_place", f"“{path}” {fault}.", "Name another file.", file=str(path))
        drop_unfinished(path.parent)
        with replacing(path) as file:
            write(file)
    except OSError as error:
        raise disk_errors.not_written(path, error) from error


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
    with file_lock.new_file(path.parent, PARTIAL) as partial:
        try:
            with flushed(partial) as file:
                yield file
            files_in_use.replace(partial, path)
        except BaseException:
            with suppress(OSError):
                partial.unlink()
            raise
    flush_folder(path.parent)


def delete(path: Path) -> None:
    """Delete a file, if it is there, so that it does not come back after a power cut. Raises OSError."""
    if path.exists():
        files_in_use.unlink(path, missing_ok=True)
        flush_folder(path.parent)


@contextmanager
def flushed(path: Path) -> Iterator[IO[bytes]]:
    """Open a file for writing, and flush it to disk at the end. Raises OSError."""
    with path.open("wb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def drop_unfinished(folder: Path, ended: int | None = None) -> None:
    """Delete the unfinished files directly in `folder` that no process is writing.

    `ended` is the id of a process that has just ended. Files that cannot be read or deleted stay.
    """
    with suppress(OSError):
        for path in folder.glob(f"{PARTIAL}*"):
            with suppress(OSError):
                if is_abandoned(path, ended):
                    path.unlink()


def is_abandoned(path: Path, ended: int | None = None) -> bool:
    """Return whether it is an unfinished file whose process has ended. Raises OSError.

    `ended`: see `drop_unfinished`.
    """
    is_ours = bool(_UNFINISHED.fullmatch(path.name)) and path.is_file() and not path.is_symlink()
    return is_ours and _may_be_deleted(path, ended) and not file_lock.is_being_written(path)


def _may_be_deleted(path: Path, ended: int | None) -> bool:
    """Return whether it is old enough, or of the process `ended`. Windows tells no file that is about to be renamed."""
    if sys.platform != "win32" or (ended is not None and file_lock.is_of_process(path, PARTIAL, ended)):
        return True
    return time.time() - path.stat().st_mtime > _SAFE_AFTER


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
    """Read a JSON object.

    Raises StoryUnreadable for a missing or unreadable file, for one that no story needs (too large, a pipe), and for
    other content.
    """
    try:
        if path.stat().st_size > MOST_BYTES or not path.is_file():
            raise damaged(path)
        return file_format.from_bytes(files_in_use.read_bytes(path))
    except PermissionError as error:
        raise (
            files_in_use.fault(path, StoryUnreadable) if files_in_use.is_in_use(error) else unreadable(path)
        ) from error
    except (OSError, ValueError) as error:
        raise damaged(path) from error


def unreadable(path: Path) -> StoryUnreadable:
    return StoryUnreadable(
        "story.forbidden",
        f"You do not have permission to read “{path}”.",
        "Ask your administrator.",
        file=str(path),
    )


def damaged(path: Path) -> StoryUnreadable:
    return StoryUnreadable(
        "story.damaged",
        f"“{path.name}” in “{path.parent}” is damaged and cannot be read.",
        "Import the story again.",
        file=str(path),
    )


def may_write(folder: Path) -> bool:
    """Return whether the permissions allow files in `folder`. The folder need not exist yet."""
    there = next((place for place in (folder, *folder.parents) if place.exists()), folder)
    return there.is_dir() and os.access(there, os.W_OK)
