"""Open the library and the story that the options name."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from listenapp.library.opened_story import OpenedStory
from listenapp.library.paths import locate, user_path
from listenapp.library.store import Library
from listenapp.story.lesson_format import is_lesson


def library_of(options: Namespace) -> Library:
    return Library(user_path(options.library) if options.library else locate().library)


@contextmanager
def story_of(options: Namespace) -> Iterator[OpenedStory]:
    """Open a story of the library, in a folder, or in a lesson file.

    A lesson file is unpacked to a temporary folder until the block ends. Times of another narration are left out.
    Raises StoryUnreadable, StoryTooNew.
    """
    if not is_lesson(options.story):
        library = library_of(options)
        yield library.check_audio(library.open(options.story), remembers=False)
        return
    from listenapp.services.import_request import opened_lesson  # noqa: PLC0415 - for lesson files only

    with opened_lesson(user_path(options.story)) as opened:
        yield opened


def told_audio(options: Namespace, opened: OpenedStory) -> str | None:
    """Return the path of the narration to show. In a lesson file, it is a path inside that file."""
    if opened.audio is None:
        return None
    return str(Path(options.story) / opened.audio.name if is_lesson(options.story) else opened.audio)
