"""Open the library and the story that the options name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from listenapp.library.opened_story import OpenedStory
from listenapp.library.paths import locate, user_path
from listenapp.library.store import Library
from listenapp.story.lesson_format import is_lesson


def library_of(folder: str | None) -> Library:
    """Return the library in a folder that the user named, or the user's own."""
    return Library(user_path(folder) if folder else locate().library)


@contextmanager
def story_of(story: str, library: str | None) -> Iterator[OpenedStory]:
    """Open a story by its id in the library, its folder, or its lesson file.

    A lesson file is unpacked to a temporary folder until the block ends. Times of another narration are left out.
    Raises StoryUnreadable, StoryTooNew.
    """
    if not is_lesson(story):
        opened_library = library_of(library)
        yield opened_library.check_audio(opened_library.open(story), remembers=False)
        return
    from listenapp.services.import_request import opened_lesson  # noqa: PLC0415 - for lesson files only

    with opened_lesson(user_path(story)) as opened:
        yield opened


def told_audio(story: str, opened: OpenedStory) -> str | None:
    """Return the path of the narration to show. In a lesson file, it is a path inside that file."""
    if opened.audio is None:
        return None
    return str(Path(story) / opened.audio.name if is_lesson(story) else opened.audio)
