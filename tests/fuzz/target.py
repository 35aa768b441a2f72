"""Define what the search for hostile inputs needs of a reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from listenapp.story import file_format, story_pickle
from listenapp.story.model import Story
from listenapp.story.serialize import story_from_json, story_to_json

SEPARATOR = b"\n%%%%\n"


@dataclass(frozen=True)
class Target:
    """`read` writes the input into an empty folder and reads it. `seeds` are inputs to begin with."""

    read: Callable[[bytes, Path], None]
    seeds: Callable[[], Iterator[bytes]]
    words: tuple[str, ...] = ()  # pieces of the format that mutations insert
    is_json: bool = False


def check_story(story: Story) -> None:
    """Check that a story survives being sent to another process, and being stored."""
    assert story_pickle.pack(story).unpack() == story
    stored = file_format.from_bytes(file_format.to_bytes(story_to_json(story)))
    assert story_from_json(stored) == story
