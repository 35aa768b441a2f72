"""Replace a story's text and times together. A crash at any step leaves the old or the new version complete.

alignment-next.json   written first; not used yet, because it belongs to another text
story.json            replaced: from now on the new text counts, and the times that belong to it
alignment-next.json   renamed to alignment.json
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from listenapp.library import alignment_files, atomic_files
from listenapp.library.alignment_files import ALIGNMENT, READY
from listenapp.library.summary import STORY
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.story.serialize import alignment_to_json, story_to_json

_KEPT = ("added_at", "imported_sha256")


def replace(folder: Path, story: Story, alignment: Alignment | None) -> None:
    """Replace text and times. `alignment` is None for a text without times. Raises OSError, StoryUnreadable."""
    stored = atomic_files.read_json(folder / STORY)
    _settle(folder, str(stored.get("text_sha256", "")))
    is_same_text = stored.get("text_sha256") == story.text_sha256
    if alignment is not None:
        atomic_files.write_json(folder / READY, alignment_to_json(story, alignment))
    atomic_files.write_json(folder / STORY, document(story, stored))
    if alignment is not None:
        (folder / READY).replace(folder / ALIGNMENT)
    elif not is_same_text:
        (folder / ALIGNMENT).unlink(missing_ok=True)


def document(story: Story, stored: Mapping[str, Any]) -> dict[str, Any]:
    """Return the content of story.json.

    Keep from `stored` when the story was added and the hash of the imported text.
    """
    came = {"imported_sha256": stored.get("text_sha256"), **stored}
    kept = {name: came[name] for name in _KEPT if came.get(name) is not None}
    return {**story_to_json(story), "text_sha256": story.text_sha256, **kept}


def _settle(folder: Path, text_sha256: str) -> None:
    """Finish a replacement that was interrupted."""
    if alignment_files.place(folder, text_sha256).name == READY:
        (folder / READY).replace(folder / ALIGNMENT)
