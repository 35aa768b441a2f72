"""The number of the format that each stored file carries. An older one always opens, a newer one is refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from listenapp.errors import StoryTooNew, StoryUnreadable

FORMAT = 1


def check_format(document: Mapping[str, Any], name: str) -> None:
    """Raises StoryTooNew for a file of a later ListenApp, StoryUnreadable for one that has no format."""
    written = document.get("format") if isinstance(document, Mapping) else None
    if not isinstance(written, int):
        raise damaged(name)
    if written > FORMAT:
        raise StoryTooNew(
            "story.too_new",
            f"“{name}” was made with a newer version of ListenApp.",
            "Update ListenApp to open it.",
            file=name,
        )


def damaged(name: str) -> StoryUnreadable:
    return StoryUnreadable(
        "story.damaged", f"“{name}” is damaged and cannot be read.", "Import the story again.", file=name
    )
