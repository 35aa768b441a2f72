"""Functions that run in a reader process: see `isolated_reader`. Their arguments and results are pickled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from listenapp.errors import AudioUnreadable, ImportFailed
from listenapp.story import story_pickle
from listenapp.story.alignment import Alignment
from listenapp.story.story_pickle import PackedStory
from listenapp.system import disk_errors

if TYPE_CHECKING:
    from listenapp.importing.book_chapters import Contents
    from listenapp.importing.document_content import DocumentContent
    from listenapp.importing.feed import Feed

_PROBED = 1.0  # seconds of sound that are decoded
_PROBE_RATE = 16_000  # Hz, the rate of speech recognition


@dataclass(frozen=True, slots=True)
class PackedDocument:
    """A `DocumentContent` whose story is pickled fast."""

    story: PackedStory
    narrations: tuple[str, ...]
    times: Alignment | None = None

    def unpack(self) -> DocumentContent:
        from listenapp.importing.document_content import DocumentContent  # noqa: PLC0415 - as below

        return DocumentContent(self.story.unpack(), self.narrations, self.times)


@dataclass(frozen=True, slots=True)
class PackedLesson:
    """A `lesson_parts.Unpacked` whose story is pickled fast."""

    story: PackedStory
    audio_sha256: str | None


def read_document(source: str, language: str | None) -> PackedDocument:
    """Read the story of a file or an address, with the narrations that are reachable. Raises ImportFailed."""
    from listenapp.importing import document  # noqa: PLC0415
    from listenapp.services import page_narration  # noqa: PLC0415

    found = document.read(source, language)
    narrations = page_narration.reachable(source, found.narrations)
    return PackedDocument(story_pickle.pack(found.story), narrations, found.times)


def read_chapter(path: Path, number: int, language: str | None) -> PackedDocument:
    """Read a chapter of a book. Raises ImportFailed."""
    from listenapp.importing import book_chapters  # noqa: PLC0415

    found = book_chapters.chapter(path, number, language)
    return PackedDocument(story_pickle.pack(found.story), (), found.times)


def book_contents(path: Path) -> Contents | None:
    """Return the chapters of a book, or None if the file has only one. Raises ImportFailed."""
    from listenapp.importing import book_chapters  # noqa: PLC0415

    return book_chapters.contents(path)


def read_feed(source: str) -> Feed:
    """Read the feed at an address or in a file. Raises ImportFailed."""
    from listenapp.importing import document, feed  # noqa: PLC0415
    from listenapp.importing.web import http_client  # noqa: PLC0415
    from listenapp.services import page_narration  # noqa: PLC0415

    if not page_narration.is_address(source):
        path = Path(source).expanduser()
        return feed.read(document.content_of(path), "", path.name)
    fetched = http_client.fetch(source)
    return feed.read(fetched.content, fetched.address, source)


def read_pasted(text: str, language: str | None) -> PackedDocument:
    """Build a story from pasted text. Raises ImportFailed."""
    from listenapp.importing import document  # noqa: PLC0415

    return PackedDocument(story_pickle.pack(document.from_pasted(text, language)), ())


def edited(old: PackedStory, title: str, text: str) -> PackedStory:
    """Build the story again from its edited text. Raises ImportFailed."""
    from listenapp.importing import edited_text  # noqa: PLC0415

    return story_pickle.pack(edited_text.edited(old.unpack(), title, text))


def unpack_lesson(path: Path, folder: Path) -> PackedLesson:
    """Unpack and check a lesson file into an empty folder. Raises StoryUnreadable, StoryTooNew, ImportFailed.

    ImportFailed says that `folder` cannot be written, for example because the disk is full. A narration that cannot be
    decoded is told when it is played. One that crashes the decoder crashes it here.
    """
    from listenapp.library import lesson_parts  # noqa: PLC0415
    from listenapp.library.summary import find_audio  # noqa: PLC0415

    try:
        unpacked = lesson_parts.unpack(path, folder)
    except OSError as error:
        raise disk_errors.not_written(folder, error, ImportFailed) from error
    if (audio := find_audio(folder)) is not None:
        with suppress(AudioUnreadable):
            probe_sound(audio)
    return PackedLesson(story_pickle.pack(unpacked.story), unpacked.audio_sha256)


def lesson_story(path: Path) -> PackedDocument:
    """Read and check a lesson file. Raises StoryUnreadable, StoryTooNew."""
    from listenapp.library import lesson_import  # noqa: PLC0415

    with lesson_import.opened(path) as opened:
        return PackedDocument(story_pickle.pack(opened.story), ())


def convert_dictionary(source: Path, folder: Path) -> Path:
    """Convert a dictionary of another program to a file in `folder`. Raises ImportFailed."""
    from listenapp.dictionary import user_dictionary  # noqa: PLC0415

    try:
        return user_dictionary.convert(source, folder)
    except OSError as error:
        raise disk_errors.not_written(folder, error, ImportFailed) from error


def saved_cover(page: Path) -> tuple[str, bytes] | None:
    """Return the picture that was saved with a page, as file ending and bytes."""
    from listenapp.importing.web import cover_image  # noqa: PLC0415

    found = cover_image.of_saved_page(page)
    return (cover_image.kind_of(found), found) if found is not None else None


def fetched_cover(address: str) -> tuple[str, bytes]:
    """Download a picture, as file ending and bytes. Raises ImportFailed."""
    from listenapp.importing.web import cover_image  # noqa: PLC0415

    picture = cover_image.fetched(address)
    return cover_image.kind_of(picture), picture


def probe_sound(path: Path) -> None:
    """Open a recording and decode its beginning. Raises AudioUnreadable."""
    from listenapp.audio.incremental_decoder import IncrementalDecoder  # noqa: PLC0415

    IncrementalDecoder(path, _PROBE_RATE).decode_to(round(_PROBED * _PROBE_RATE))


def sound_title(path: Path) -> tuple[str, float]:
    """Return the title of a recording by its tags or its name, and the duration that its header promises.

    Raises AudioUnreadable.
    """
    from listenapp.audio import tags  # noqa: PLC0415
    from listenapp.audio.decoder import opened  # noqa: PLC0415

    with opened(path) as audio:
        promised = audio.promised
    return tags.title_of(path), promised


def book_recording(path: Path, folder: Path, chapter: int) -> Path | None:
    """Copy the recording of an e-book with times into `folder`. Return None if it has none. Raises ImportFailed.

    `chapter`: number of the chapter whose recording is wanted, or 0 for that of the whole book.
    """
    from listenapp.importing import book_chapters  # noqa: PLC0415
    from listenapp.importing.formats.timed import book_overlay  # noqa: PLC0415

    try:
        return book_chapters.recording(path, chapter, folder) if chapter else book_overlay.recording(path, folder)
    except OSError as error:
        raise disk_errors.not_written(folder, error, ImportFailed) from error


def sound_duration(path: Path) -> float:
    """Return the duration of a recording in seconds. What its header says may be wrong. Raises AudioUnreadable."""
    from listenapp.audio.decoder import opened  # noqa: PLC0415

    with opened(path, rate=_PROBE_RATE, channels=1) as audio:
        return sum(map(len, audio.pieces())) / _PROBE_RATE


def download(report: Callable[[float], None], address: str, folder: Path) -> Path:
    """Download a recording to a file in `folder`. Raises ImportFailed."""
    from listenapp.importing.web import http_client  # noqa: PLC0415

    return http_client.download(address, folder, report)


def own_narration(report: Callable[[float], None], source: str, narrations: Sequence[str], folder: Path) -> Path | None:
    """Return the narration of a page, downloaded into `folder` if need be. Raises ImportFailed."""
    from listenapp.services import page_narration  # noqa: PLC0415

    return page_narration.own_narration(source, narrations, folder, report)
