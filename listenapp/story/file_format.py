"""Check the format number that each stored file carries. Older formats always open. Newer ones are rejected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from listenapp.errors import StoryTooNew, StoryUnreadable

FORMAT = 1


def check_format(document: Mapping[str, Any], name: str) -> None:
    """Check the format number. Raises StoryTooNew for a newer format, StoryUnreadable if there is none."""
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
