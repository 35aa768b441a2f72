"""Hold what the user wants to import, and read its text. Text, pages and lessons are read in a reader process."""

from __future__ import annotations

import textwrap
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from listenapp.audio.audio_file import is_recording
from listenapp.errors import ListenError
from listenapp.library.paths import user_path
from listenapp.story.lesson_format import is_lesson
from listenapp.story.story_extras import COURSE

if TYPE_CHECKING:
    from listenapp.importing.document_content import DocumentContent
    from listenapp.importing.folder_scan import Pair
    from listenapp.library.lesson_import import ImportedLesson
    from listenapp.library.lesson_parts import Unpacked
    from listenapp.library.opened_story import OpenedStory
    from listenapp.library.store import Library
    from listenapp.story.model import Story

# Modules of `importing` are loaded when they are used. Without them the window opens in half the time.

_NAME = 40  # characters of a pasted text that name it in messages


@dataclass(frozen=True)
class ImportRequest:
    """The fields of the import dialog. `source` is an address or a file; it is empty if `pasted` holds the text."""

    source: str = ""
    pasted: str = ""
    title: str = ""  # of a pasted text, a transcript or a recording; empty if the text begins with it
    narration: str = ""  # address or file; empty for none
    language: str | None = None  # None to detect the language
    model: str = ""  # name of a speech model; empty for the one that fits the language
    takes_own: bool = False  # if `narration` is empty, use that of the page or e-book: see `services.page_narration`
    keeps_times: bool = False  # use the times of the file, if it has any, in place of an alignment
    chapter: int = 0  # number of a chapter of a book, from 1; 0 for the whole text
    course: str = ""  # label that the story gets, such as the title of its book or feed
    any_recording: bool = False  # accept a narration that begins with other speech: see `align.pipeline`

    @property
    def is_lesson(self) -> bool:
        """Return whether it is a lesson file, which contains its narration and its times."""
        return not self.pasted.strip() and is_lesson(self.source.strip())

    @property
    def text(self) -> str:
        """Return the pasted text, which begins with its title as a paragraph."""
        title, text = self.title.strip(), self.pasted
        return text if not title or text.lstrip().startswith(f"{title}\n") else f"{title}\n\n{text}"

    @property
    def recording(self) -> str:
        """Return the recording whose text is to be written, or an empty string if a text is named too."""
        source, narration = self.source.strip(), self.narration.strip()
        if self.pasted.strip() or (source and (narration or not is_recording(source))):
            return ""
        return source or narration

    @property
    def names_recording(self) -> bool:
        """Return whether the request itself names a recording, which is probably to be aligned."""
        return bool(self.recording or self.narration.strip()) and not self.keeps_times


# -- in a reader process: each raises ReadingStopped soon after `stopped` has been set ---------------------------


def read_source(request: ImportRequest, stopped: threading.Event | None = None) -> DocumentContent:
    """Read the story of a request. The result contains only narrations that are reachable.

    Reachable are addresses, and files beside a saved page. Raises ImportFailed; for a lesson file StoryUnreadable,
    StoryTooNew too.
    """
    from listenapp.services import isolated_reader, reader_tasks  # noqa: PLC0415

    reader = isolated_reader.shared()
    if request.pasted.strip():
        name = textwrap.shorten(request.pasted[: 10 * _NAME], _NAME, placeholder="…")
        found = reader.call(
            name, isolated_reader.TEXT, stopped, reader_tasks.read_pasted, request.text, request.language
        ).unpack()
        return replace(found, story=_labelled(found.story, replace(request, title="")))
    if request.is_lesson:
        path = user_path(request.source.strip())
        return reader.call(path.name, isolated_reader.LESSON, stopped, reader_tasks.lesson_story, path).unpack()
    found = _read_file(request, stopped)
    return replace(found, story=_labelled(found.story, request))


def _read_file(request: ImportRequest, stopped: threading.Event | None) -> DocumentContent:
    from listenapp.services import isolated_reader, reader_tasks  # noqa: PLC0415

    if not request.chapter:
        return read_document(request.source.strip(), request.language, stopped)
    path = user_path(request.source.strip())
    work, reader = reader_tasks.read_chapter, isolated_reader.shared()
    return reader.call(path.name, isolated_reader.TEXT, stopped, work, path, request.chapter, request.language).unpack()


def _labelled(story: Story, request: ImportRequest) -> Story:
    """Return the story with the title and the course that the request names."""
    if request.title and not request.chapter:
        story = replace(story, title=request.title)
    return replace(story, extras={**story.extras, COURSE: request.course}) if request.course else story


def read_document(source: str, language: str | None = None, stopped: threading.Event | None = None) -> DocumentContent:
    """Read the story of a file or an address, as `read_source` does. Raises ImportFailed."""
    from listenapp.services import isolated_reader, page_narration, reader_tasks  # noqa: PLC0415

    is_address = page_narration.is_address(source)
    limits = isolated_reader.PAGE if is_address else isolated_reader.TEXT
    name = source if is_address else Path(source).name
    return isolated_reader.shared().call(name, limits, stopped, reader_tasks.read_document, source, language).unpack()


def beside(source: str) -> str:
    """Return the recording of the same name beside a text file, or an empty string. Raises nothing."""
    from listenapp.importing import folder_scan  # noqa: PLC0415

    if path_kind(source) is not PathKind.FILE:
        return ""
    found = folder_scan.sound_beside(user_path(source))
    return str(found) if found is not None else ""


class PathKind(Enum):
    """Name what a typed text or narration is."""

    FILE = "file"
    FOLDER = "folder"
    MISSING = "missing"  # no file of this name
    OTHER = "other"  # nothing, or an address


def path_kind(named: str) -> PathKind:
    """Return what a field of the import dialog names. It accesses the disk, but not the network. Raises nothing."""
    if not named or "://" in named:
        return PathKind.OTHER
    try:
        path = user_path(named)
        return PathKind.FILE if path.is_file() else PathKind.FOLDER if path.is_dir() else PathKind.MISSING
    except (OSError, ListenError, ValueError):  # a name that no system allows, or an unknown user's home
        return PathKind.MISSING


def edited_story(old: Story, title: str, text: str, stopped: threading.Event | None = None) -> Story:
    """Return the story with another title and text: see `importing.edited_text`. Raises ImportFailed."""
    from listenapp.services import isolated_reader, reader_tasks  # noqa: PLC0415
    from listenapp.story import story_pickle  # noqa: PLC0415

    return (
        isolated_reader.shared()
        .call(
            title or old.title, isolated_reader.TEXT, stopped, reader_tasks.edited, story_pickle.pack(old), title, text
        )
        .unpack()
    )


def find_pairs(things: Sequence[str], stopped: threading.Event | None = None) -> list[Pair]:
    """Return the stories among files, folders and addresses: see `importing.folder_scan`. Blocks.

    After `stopped` was set, the rest of the folders is left out, or ReadingStopped is raised.
    """
    from listenapp.importing import folder_scan  # noqa: PLC0415
    from listenapp.services import isolated_reader  # noqa: PLC0415

    def narrations(page: Path) -> tuple[str, ...]:
        return isolated_reader.shared().call(
            page.name, isolated_reader.GLANCE, stopped, folder_scan.linked_narrations, page
        )

    return folder_scan.pairs(things, narrations, stopped)


def saved_cover(request: ImportRequest, stopped: threading.Event | None = None) -> tuple[str, bytes] | None:
    """Return the picture that was saved with a page, as file ending and bytes. No network access.

    Return None too if the page cannot be read.
    """
    from listenapp.errors import ImportFailed  # noqa: PLC0415
    from listenapp.services import isolated_reader, reader_tasks  # noqa: PLC0415

    if request.pasted.strip() or "://" in request.source:
        return None
    path = user_path(request.source.strip())
    try:
        return isolated_reader.shared().call(path.name, isolated_reader.TEXT, stopped, reader_tasks.saved_cover, path)
    except ImportFailed:
        return None


def fetch_cover(address: str, stopped: threading.Event | None = None) -> tuple[str, bytes]:
    """Download a picture that the user asked for, as file ending and bytes. Raises ImportFailed."""
    from listenapp.services import isolated_reader, reader_tasks  # noqa: PLC0415

    return isolated_reader.shared().call(address, isolated_reader.PAGE, stopped, reader_tasks.fetched_cover, address)


# -- lesson files -----------------------------------------------------------------------------------------------


def take_in(library: Library, path: Path, stopped: threading.Event | None = None) -> ImportedLesson:
    """Import a lesson file into the library.

    Raises StoryUnreadable, StoryTooNew, ImportFailed; ReadingStopped if `stopped` is set before it is complete.
    """
    from listenapp.library import lesson_import  # noqa: PLC0415

    return lesson_import.import_lesson(library, path, lambda file, folder: _unpacked(file, folder, stopped))


@contextmanager
def opened_lesson(path: Path) -> Iterator[OpenedStory]:
    """Open a lesson file without an import: see `library.lesson_import`. Raises StoryUnreadable, StoryTooNew."""
    from listenapp.library import lesson_import  # noqa: PLC0415

    with lesson_import.opened(path, _unpacked) as opened:
        yield opened


def _unpacked(path: Path, folder: Path, stopped: threading.Event | None = None) -> Unpacked:
    from listenapp.library.lesson_parts import Unpacked  # noqa: PLC0415
    from listenapp.services import isolated_reader, reader_tasks  # noqa: PLC0415

    came = isolated_reader.shared().call(
        path.name, isolated_reader.LESSON, stopped, reader_tasks.unpack_lesson, path, folder
    )
    if stopped is not None and stopped.is_set():
        raise isolated_reader.ReadingStopped
    return Unpacked(came.story.unpack(), came.audio_sha256)
