"""Read the title of a recording from its tags."""

from __future__ import annotations

from pathlib import Path

from listenapp.audio.decoder import opened
from listenapp.errors import without_controls

_LONGEST = 200  # characters


def title_of(path: Path) -> str:
    """Return the title in the tags of a recording, else its file name without ending and underscores.

    Raises AudioUnreadable.
    """
    with opened(path) as recording:
        tagged = recording.tags.get("title", "")
    named = path.stem.replace("_", " ")
    return " ".join(without_controls(tagged).split())[:_LONGEST] or " ".join(without_controls(named).split())
