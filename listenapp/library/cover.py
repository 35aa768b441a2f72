"""A story's picture: `cover.*` in its folder."""

from __future__ import annotations

from pathlib import Path

from listenapp.library import atomic_files

Cover = tuple[str, bytes]
"""The file's ending ("jpg") and its bytes."""


def name_in(folder: Path) -> str:
    """Of its file; empty where there is none."""
    return next((path.name for path in sorted(folder.glob("cover.*"))), "")


def write(folder: Path, cover: Cover) -> None:
    """Raises OSError, and then the folder is as it was."""
    ending, content = cover
    with atomic_files.replacing(folder / f"cover.{ending}") as file:
        file.write(content)
