"""The times in a story's folder: what the aligner found, and a teacher's corrections.

A damaged file is told, not raised: the story can still be read.
"""

from __future__ import annotations

from pathlib import Path

from listenapp.errors import ListenError
from listenapp.library import files
from listenapp.story.model import Story
from listenapp.story.repairs import Repair
from listenapp.story.repairs_json import repairs_from_json
from listenapp.story.serialize import alignment_from_json
from listenapp.story.timeline import Alignment

ALIGNMENT = "alignment.json"
REPAIRS = "repairs.json"


def alignment(folder: Path, story: Story) -> tuple[Alignment | None, ListenError | None]:
    """As the aligner found it, and why it cannot be used. Both None for a story that is not timed."""
    path = folder / ALIGNMENT
    if not path.exists():
        return None, None
    try:
        found = alignment_from_json(files.read_json(path), f"{folder.name}/{ALIGNMENT}")
    except ListenError as error:
        return None, error
    counts = (len(found.words), len(found.sentences))
    if found.text_sha256 != story.text_sha256 or counts != (len(story.words), len(story.sentences)):
        return None, files.damaged(path)
    return found, None


def repairs(folder: Path) -> tuple[tuple[Repair, ...], ListenError | None]:
    """In the order they were made, and why they cannot be read."""
    path = folder / REPAIRS
    if not path.exists():
        return (), None
    try:
        return repairs_from_json(files.read_json(path), f"{folder.name}/{REPAIRS}"), None
    except ListenError as error:
        return (), error
