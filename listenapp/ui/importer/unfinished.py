"""The stories of a folder that were still to be added when the program ended, kept for its next start."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from listenapp.errors import StoryUnreadable
from listenapp.importing.folder_scan import Pair
from listenapp.library import atomic_files


def keep(path: Path, pairs: Sequence[Pair]) -> None:
    """In place of what `path` held; for none it is removed. Where nothing can be written, nothing is kept: the folder
    can be added again, and only what is missing will be.
    """
    with suppress(OSError):
        if pairs:
            path.parent.mkdir(parents=True, exist_ok=True)
            atomic_files.write_json(path, {"stories": [[pair.source, pair.narration] for pair in pairs]})
        else:
            path.unlink(missing_ok=True)


def left(path: Path) -> list[Pair]:
    """None where the file is missing or damaged."""
    with suppress(StoryUnreadable):
        match atomic_files.read_json(path):
            case {"stories": list(stories)}:
                return [Pair(*story) for story in stories if _is_pair(story)]
    return []


def _is_pair(stored: object) -> bool:
    return isinstance(stored, list) and len(stored) == 2 and all(isinstance(path, str) for path in stored)
