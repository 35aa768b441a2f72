"""A lesson package (.listen): a story's folder as a zip archive, and in it `manifest.json`, by which it is checked.

{"format": 1, "members": {"story.json": {"bytes": 5120, "sha256": "…"}, "audio.mp3": {…}}}

story.json alignment.json repairs.json own_words.json cover.* audio.*      the lesson
state.json draft.json                                                      the learner's own: they stay at home
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from listenapp.story.file_format import FORMAT, check_format

if TYPE_CHECKING:  # the window asks what is a lesson before any story is there
    from listenapp.story.model import Story
    from listenapp.story.serialize import Json

ENDING = ".listen"
MANIFEST = "manifest.json"
STORY, ALIGNMENT, REPAIRS, OWN_WORDS = "story.json", "alignment.json", "repairs.json", "own_words.json"
JSONS = (STORY, ALIGNMENT, REPAIRS, OWN_WORDS)
COVER = re.compile(r"cover\.(?:png|jpg|gif|webp)")
AUDIO = re.compile(r"audio\.[a-z0-9]{1,8}")
MOST_BYTES = 2_000_000_000  # of a package: three hours of WAV, and less than where zip archives need an extension


@dataclass(frozen=True, slots=True)
class Member:
    size: int  # bytes
    sha256: str


def is_lesson(source: str) -> bool:
    """Told by the name: the file may be damaged, or not be there."""
    return source.lower().endswith(ENDING) and "://" not in source


def manifest_to_json(members: Mapping[str, Member]) -> Json:
    told = {name: {"bytes": member.size, "sha256": member.sha256} for name, member in members.items()}
    return {"format": FORMAT, "members": told}


def manifest_from_json(document: Any, name: str) -> dict[str, Member]:
    """By their names, not yet compared with what is there. `name`: the package's, for a fault.

    Raises StoryTooNew, StoryUnreadable without a format, ValueError for all else.
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
    """Whether a member may have that name. It is never a path."""
    return name in JSONS or bool(COVER.fullmatch(name) or AUDIO.fullmatch(name))


def for_others(story: Story) -> Story:
    """Its source tells an address, or a file's name; in which folder it lay is nobody's business."""
    if "://" in story.source:
        return story
    return replace(story, source=re.split(r"[/\\]", story.source)[-1])
