"""Replace a story's times."""

from __future__ import annotations

from pathlib import Path

from listenapp.errors import AlignmentFailed
from listenapp.library import atomic_files, story_reader
from listenapp.library.alignment_files import ALIGNMENT
from listenapp.library.opened_story import OpenedStory
from listenapp.story.alignment import Alignment
from listenapp.story.serialize import alignment_to_json, is_alignment_of


def replace(folder: Path, alignment: Alignment) -> OpenedStory:
    """Store the output of the aligner, and return the story as it was before. Call it with the story's lock held.

    Raises OSError, StoryUnreadable; AlignmentFailed if the text was replaced since it was aligned.
    """
    opened = story_reader.read(folder)
    check(opened, alignment)
    atomic_files.write_json(folder / ALIGNMENT, alignment_to_json(opened.story, alignment))
    return opened


def check(opened: OpenedStory, alignment: Alignment) -> None:
    """Raise AlignmentFailed if an alignment belongs to another text than the stored one."""
    if not is_alignment_of(opened.story, alignment):
        raise AlignmentFailed(
            "align.replaced",
            f"The text of “{opened.story.title}” was changed while it was being timed.",
            "Time the story again.",
            title=opened.story.title,
        )
