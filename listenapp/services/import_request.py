"""Hold what the user wants to import, and read its text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from listenapp.story.lesson_format import is_lesson

if TYPE_CHECKING:
    from listenapp.importing.document import Found
    from listenapp.library.lesson_import import ImportedLesson
    from listenapp.library.store import Library
    from listenapp.story.model import Story

# Modules of `importing` are loaded when they are used. Without them the window opens in half the time.


@dataclass(frozen=True)
class ImportRequest:
    """The fields of the import dialog. `source` is an address or a file; it is empty if `pasted` holds the text."""

    source: str = ""
    pasted: str = ""
    narration: str = ""  # address or file; empty for none
    language: str | None = None  # None to detect the language
    model: str = ""  # name of a speech model; empty for the one that fits the language
    takes_own: bool = False  # if `narration` is empty, use the page's own: see `services.story_import`

    @property
    def is_lesson(self) -> bool:
        """Return whether it is a lesson file, which contains its narration and its times."""
        return not self.pasted.strip() and is_lesson(self.source.strip())


@dataclass(frozen=True)
class Prepared:
    story: Story
    audio: Path | None
    model: Path | None
    same: str | None = None  # id of the same story, if the library has it and there is nothing to do
    known: str | None = None  # id of the same story, if it needs an alignment
    attaches: bool = False  # True if that story had no narration yet
    cover: tuple[str, bytes] | None = None


def read_source(request: ImportRequest) -> Found:
    """Read the story of a request. The result contains only narrations that are reachable.

    Reachable are addresses, and files beside a saved page. Raises ImportFailed; for a lesson file StoryUnreadable,
    StoryTooNew.
    """
    from listenapp.importing import document  # noqa: PLC0415
    from listenapp.services import story_import  # noqa: PLC0415

    if request.pasted.strip():
        return document.Found(document.from_text(request.pasted, request.language), ())
    source = request.source.strip()
    if request.is_lesson:
        from listenapp.library import lesson_import  # noqa: PLC0415

        with lesson_import.opened(Path(source).expanduser()) as opened:
            return document.Found(opened.story)
    found = document.read(source, request.language)
    return replace(found, narrations=story_import.reachable(source, found.narrations))


def take_in(library: Library, request: ImportRequest) -> ImportedLesson:
    """Import a lesson file into the library. Raises StoryUnreadable, StoryTooNew, ImportFailed."""
    from listenapp.library import lesson_import  # noqa: PLC0415

    return lesson_import.import_lesson(library, Path(request.source.strip()).expanduser())


def saved_cover(request: ImportRequest) -> tuple[str, bytes] | None:
    """Return the picture that was saved with a page, as file ending and bytes. No network access."""
    from listenapp.importing.web import cover_image  # noqa: PLC0415

    if request.pasted.strip() or "://" in request.source:
        return None
    found = cover_image.of_saved_page(Path(request.source.strip()).expanduser())
    return (cover_image.kind_of(found), found) if found is not None else None
