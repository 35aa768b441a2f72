"""What the user wants to add, and how its text is read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from listenapp.story.lesson_format import is_lesson

if TYPE_CHECKING:
    from listenapp.importing.document import Found
    from listenapp.library.lesson_import import Taken
    from listenapp.library.store import Library
    from listenapp.story.model import Story

# Importers are loaded when they are used: the window opens in half the time without them.


@dataclass(frozen=True)
class Wish:
    """What the sheet's fields say. `source` is an address or a file, or empty if `pasted` holds the text itself."""

    source: str = ""
    pasted: str = ""
    narration: str = ""  # an address or a file; empty for none
    language: str | None = None  # None: to be found out
    model: str = ""  # a speech model's name; empty for the one that fits the language
    takes_own: bool = False  # without a narration, the page's own: see `services.story_import`

    @property
    def is_lesson(self) -> bool:
        """Whether it is a lesson file, which has its narration and its times."""
        return not self.pasted.strip() and is_lesson(self.source.strip())


@dataclass(frozen=True)
class Prepared:
    story: Story
    audio: Path | None
    model: Path | None
    same: str | None = None  # the id of the same story, if the library has it and nothing is to be done
    known: str | None = None  # the id of the same story, if it is to be timed
    attaches: bool = False  # that story had no narration yet
    cover: tuple[str, bytes] | None = None


def read(wish: Wish) -> Found:
    """Its narrations can be reached: addresses, and files beside a saved page.

    Raises ImportFailed; of a lesson file StoryUnreadable, StoryTooNew.
    """
    from listenapp.importing import document  # noqa: PLC0415
    from listenapp.services import story_import  # noqa: PLC0415

    if wish.pasted.strip():
        return document.Found(document.from_text(wish.pasted, wish.language), ())
    source = wish.source.strip()
    if wish.is_lesson:
        from listenapp.library import lesson_import  # noqa: PLC0415

        with lesson_import.opened(Path(source).expanduser()) as opened:
            return document.Found(opened.story)
    found = document.read(source, wish.language)
    return replace(found, narrations=story_import.reachable(source, found.narrations))


def take_in(library: Library, wish: Wish) -> Taken:
    """A lesson file into the library. Raises StoryUnreadable, StoryTooNew, ImportFailed."""
    from listenapp.library import lesson_import  # noqa: PLC0415

    return lesson_import.take_in(library, Path(wish.source.strip()).expanduser())


def cover_of(wish: Wish) -> tuple[str, bytes] | None:
    """The picture of a page that was saved with it; nothing is fetched."""
    from listenapp.importing.web import cover_image  # noqa: PLC0415

    if wish.pasted.strip() or "://" in wish.source:
        return None
    found = cover_image.of_saved_page(Path(wish.source.strip()).expanduser())
    return (cover_image.kind_of(found), found) if found is not None else None
