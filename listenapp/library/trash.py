"""Remove stories from the library and bring them back. `leftovers` deletes removed stories after a week."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

from listenapp.library import atomic_files, story_ids
from listenapp.system import disk_errors, files_in_use

REMOVED = ".removed-"
"""Prefix of removed stories. The unix time of the removal follows."""


@dataclass(frozen=True, slots=True)
class Removed:
    """A removed story, which can be restored for a week."""

    id: str
    folder: Path


def remove(root: Path, folder: Path) -> Removed:
    """Rename the folder of a story, so that the library `root` no longer has it. Raises ExportFailed."""
    away = _aside(root, folder)
    try:
        files_in_use.rename(folder, away)
    except OSError as error:
        raise disk_errors.not_written(folder, error) from error
    atomic_files.flush_folder(root)
    return Removed(folder.name, away)


def restore(root: Path, removed: Removed) -> str:
    """Move a removed story back into the library `root` and return its id. Raises ExportFailed."""
    try:
        return story_ids.move_in(root, removed.folder, removed.id)
    except OSError as error:
        raise disk_errors.not_written(removed.folder, error) from error


def _aside(root: Path, folder: Path) -> Path:
    """Return the path to which a removed story's folder is renamed. It is new, also for a second story of this id."""
    return root / f"{REMOVED}{int(time.time())}-{os.urandom(4).hex()}-{folder.name}"
