"""Replace a story's text and times together."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from listenapp.library import alignment_files, atomic_files, transaction
from listenapp.library.alignment_files import ALIGNMENT
from listenapp.library.summary import STORY
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.story.serialize import alignment_to_json, story_to_json

_KEPT = ("added_at", "imported_sha256")


def replace(folder: Path, story: Story, alignment: Alignment | None) -> None:
    """Replace text and times. `alignment` is None for a text without times. Raises OSError, StoryUnreadable."""
    with transaction.change(folder) as change, transaction.settled(folder):
        stored = atomic_files.read_json(folder / STORY)
        text_sha256 = stored.get("text_sha256")
        alignment_files.settle(folder, str(text_sha256))
        change.write_json(STORY, document(story, stored))
        if alignment is not None:
            change.write_json(ALIGNMENT, alignment_to_json(story, alignment))
        elif text_sha256 != story.text_sha256:
            change.remove(ALIGNMENT)
        change.commit()


def document(story: Story, stored: Mapping[str, Any]) -> dict[str, Any]:
    """Return the content of story.json.

    Keep from `stored` when the story was added and the hash of the imported text.
    """
    came = {"imported_sha256": stored.get("text_sha256"), **stored}
    kept = {name: came[name] for name in _KEPT if came.get(name) is not None}
    return {**story_to_json(story), "text_sha256": story.text_sha256, **kept}
