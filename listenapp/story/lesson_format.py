"""Define the lesson package (.listen): a zip archive of a story's folder with `manifest.json`, its list of hashes.

The manifest:

    {"format": 1, "members": {"story.json": {"bytes": 5120, "sha256": "…"}, "audio.mp3": {…}}}

The files of the folder:

    story.json alignment.json repairs.json own_words.json tasks.json second_text.json cover.* audio.*      the lesson
    state.json starred.json draft.json                                                    the learner's, never packed

A translation is of the text, and a teacher adds it for the class. What somebody starred is of that person alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from listenapp.story.file_format import FORMAT, check_format

if TYPE_CHECKING:  # checking whether a file is a lesson must not import the story model
    from listenapp.story.model import Story
    from listenapp.story.serialize import Json

ENDING = ".listen"
MANIFEST = "manifest.json"
STORY, ALIGNMENT, CORRECTIONS, OWN_WORDS = "story.json", "alignment.json", "repairs.json", "own_words.json"
TASKS = "tasks.json"  # of the teacher
SECOND_TEXT = "second_text.json"  # translation
JSONS = (STORY, ALIGNMENT, CORRECTIONS, OWN_WORDS, TASKS, SECOND_TEXT)
COVER = re.compile(r"cover\.(?:png|jpg|gif|webp)")
AUDIO = re.compile(r"audio\.[a-z0-9]{1,8}")
# size limit of a package: three hours of WAV, and less than the limit of zip archives without an extension
MOST_BYTES = 2_000_000_000


@dataclass(frozen=True, slots=True)
class Member:
    size: int  # bytes
    sha256: str


def is_lesson(source: str) -> bool:
    """Return whether `source` is a lesson, by its name only. The file may be damaged or missing."""
    return source.lower().endswith(ENDING) and "://" not in source


def manifest_to_json(members: Mapping[str, Member]) -> Json:
    told = {name: {"bytes": member.size, "sha256": member.sha256} for name, member in members.items()}
    return {"format": FORMAT, "members": told}


def manifest_from_json(document: Any, name: str) -> dict[str, Member]:
    """Return the members by name.

    They are not yet compared with the archive. `name` of the package is for error messages.

    Raises StoryTooNew for a newer format, StoryUnreadable without a format, ValueError for any other error.
    """
    check_format(document, name)
    told = document.get("members")
    if not isinstance(told, dict):
        raise ValueError("no members")
    return {str(member): _member(about) for member, about in told.items()}


def _member(about: Any) -> Member:
    size, digest = (about.get("bytes"), about.get("sha256")) if isinstance(about, dict) else (None, None)
    if type(size) is not int or size < 0 or not isinstance(digest, str) or not re.fullmatch("[0-9a-f]{64}", digest):
        raise ValueError("a member without size or hash")
    return Member(size, digest)


def belongs(name: str) -> bool:
    """Return whether a member may have this name. A path is never allowed."""
    return name in JSONS or bool(COVER.fullmatch(name) or AUDIO.fullmatch(name))


def without_private_paths(story: Story) -> Story:
    """Remove the private part of the story's source. A URL stays. Of a path only the file name stays."""
    if "://" in story.source:
        return story
    return replace(story, source=re.split(r"[/\\]", story.source)[-1])
