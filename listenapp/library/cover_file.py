"""Store a story's cover image: `cover.*` in its folder."""

from __future__ import annotations

from pathlib import Path

from listenapp.library import atomic_files
from listenapp.library.transaction import StoryFiles

Cover = tuple[str, bytes]
"""File ending ("jpg") and bytes of an image."""


def name_in(folder: StoryFiles) -> str:
    """Return the name of the cover file in `folder`, or an empty string."""
    return next((path.name for path in sorted(folder.glob("cover.*"))), "")


def write(folder: Path, cover: Cover) -> None:
    """Write the cover file. Raises OSError; the folder is then unchanged."""
    ending, content = cover
    with atomic_files.replacing(folder / f"cover.{ending}") as file:
        file.write(content)
