"""List the stories of a book or of a feed, so that the user can choose among them. Each is imported by a request."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from listenapp.errors import ListenError
from listenapp.library.paths import user_path
from listenapp.services.import_request import ImportRequest, PathKind, path_kind
from listenapp.story.unspaced import text_length

if TYPE_CHECKING:  # loaded on first use, as in `import_request`
    from listenapp.importing.book_chapters import ChapterInfo, Contents
    from listenapp.importing.feed import Episode, Feed
    from listenapp.library.summary import Summary

IS_FEED = "import.feed"
"""Code of the error for a feed that is read as a story: see `importing.document`."""


class TextFrom(Enum):
    """Name where the text of a story comes from."""

    CHAPTER = "chapter"
    TRANSCRIPT = "transcript"
    PAGE = "page"
    FEED = "feed"
    RECORDING = "recording"  # to be written


@dataclass(frozen=True, slots=True)
class Item:
    """A story that can be imported. `words` is 0 where only reading the text would tell."""

    title: str
    request: ImportRequest
    text_from: TextFrom
    words: int = 0
    published: str = ""  # date
    duration: float | None = None  # seconds, as the feed says
    is_known: bool = False  # whether the library has it
    characters: int = 0  # of a Chinese or Japanese text; see `text_length`

    @property
    def has_sound(self) -> bool:
        """Return whether it is known to have a recording. Only reading a page tells whether it has one."""
        is_in_book = self.text_from is TextFrom.CHAPTER and self.request.takes_own
        return bool(self.request.narration or self.request.recording) or is_in_book

    @property
    def may_have_sound(self) -> bool:
        return self.has_sound or self.request.takes_own

    def written(self) -> Item:
        """Return the item with a text that is written from its recording, if it has one."""
        sound = self.request.narration
        if not sound or self.text_from is TextFrom.CHAPTER:
            return self
        request = replace(self.request, source=sound, narration="", pasted="")
        return replace(self, request=request, text_from=TextFrom.RECORDING)


@dataclass(frozen=True, slots=True)
class BookOrFeed:
    title: str
    items: tuple[Item, ...]
    is_feed: bool = False


# -- reading: blocks; raises ReadingStopped soon after `stopped` has been set -------------------------------------


def read_book(source: str, language: str | None = None, stopped: threading.Event | None = None) -> BookOrFeed | None:
    """Return the chapters of a file, with the recordings beside it. None if it has only one. Raises ImportFailed."""
    from listenapp.services import isolated_reader, reader_tasks  # noqa: PLC0415

    if path_kind(source) is not PathKind.FILE:
        return None
    path = user_path(source)
    work, reader = reader_tasks.book_contents, isolated_reader.shared()
    contents = reader.call(path.name, isolated_reader.TEXT, stopped, work, path)
    if contents is None:
        return None
    return with_narrations(_of_book(source, language, contents), _sounds_beside(path))


def read_feed(source: str, language: str | None = None, stopped: threading.Event | None = None) -> BookOrFeed:
    """Return the episodes of the feed at an address or in a file. Raises ImportFailed."""
    from listenapp.services import isolated_reader, reader_tasks  # noqa: PLC0415

    work, reader = reader_tasks.read_feed, isolated_reader.shared()
    return _of_feed(reader.call(source, isolated_reader.PAGE, stopped, work, source), language)


def read(source: str, language: str | None = None, stopped: threading.Event | None = None) -> BookOrFeed | None:
    """Return the stories of a book or feed, or None for a file or page with one story. Raises ImportFailed."""
    from listenapp.services.import_request import read_document  # noqa: PLC0415

    if (book := read_book(source, language, stopped)) is not None:
        return book
    try:
        read_document(source, language, stopped)
    except ListenError as error:
        if error.code == IS_FEED:
            return read_feed(source, language, stopped)
        raise
    return None


def _of_book(source: str, language: str | None, contents: Contents) -> BookOrFeed:
    def item(number: int, chapter: ChapterInfo) -> Item:
        request = ImportRequest(
            source=source,
            title=chapter.title,
            language=language,
            takes_own=chapter.has_sound,
            chapter=number,
            course=contents.title,
        )
        return Item(chapter.title, request, TextFrom.CHAPTER, chapter.words, characters=chapter.characters)

    return BookOrFeed(contents.title, tuple(item(*numbered) for numbered in enumerate(contents.chapters, 1)))


def _of_feed(feed: Feed, language: str | None) -> BookOrFeed:
    return BookOrFeed(feed.title, tuple(_of_episode(one, language, feed.title) for one in feed.episodes), is_feed=True)


def _of_episode(episode: Episode, language: str | None, course: str) -> Item:
    request = ImportRequest(title=episode.title, language=language, course=course, narration=episode.sound)
    if episode.transcript:
        request, origin = replace(request, source=episode.transcript), TextFrom.TRANSCRIPT
    elif episode.page:
        request, origin = replace(request, source=episode.page, takes_own=not episode.sound), TextFrom.PAGE
    elif episode.text:
        request, origin = replace(request, pasted=episode.text), TextFrom.FEED
    else:
        request, origin = replace(request, source=episode.sound, narration=""), TextFrom.RECORDING
    words, characters = len(episode.text.split()), text_length.characters(episode.text)
    return Item(episode.title, request, origin, words, episode.published, episode.duration, characters=characters)


# -- what the library has ---------------------------------------------------------------------------------------


def marked(collection: BookOrFeed, stories: Sequence[Summary]) -> BookOrFeed:
    """Mark the items that the library has: by source, or by title and course. Raises nothing."""
    sources = {story.source for story in stories if story.source}
    titles = {(story.title, story.course) for story in stories}

    def is_known(item: Item) -> bool:
        of_feed = collection.is_feed and not sources.isdisjoint({item.request.source, item.request.narration})
        return of_feed or (item.title, item.request.course) in titles

    return replace(collection, items=tuple(replace(item, is_known=is_known(item)) for item in collection.items))


# -- narrations -------------------------------------------------------------------------------------------------


def with_narrations(collection: BookOrFeed, sounds: Sequence[str | Path]) -> BookOrFeed:
    """Give recordings to the items, by name and order: see `importing.chapter_recordings`."""
    from listenapp.importing import chapter_recordings  # noqa: PLC0415

    found = chapter_recordings.matched([item.title for item in collection.items], [Path(sound) for sound in sounds])
    return replace(collection, items=tuple(_narrated(collection.items, found)))


def with_narration(collection: BookOrFeed, sound: str) -> BookOrFeed:
    """Give one recording to the item that it fits by name, or else to the first one that the library does not have."""
    found = with_narrations(collection, [sound])
    if any(item.request.narration == sound for item in found.items):
        return found
    first = next((at for at, item in enumerate(found.items) if not item.is_known), 0)
    given = [Path(sound) if at == first else None for at in range(len(found.items))]
    return replace(found, items=tuple(_narrated(found.items, given)))


def sorted_sounds(paths: Sequence[str | Path]) -> list[Path]:
    """Sort recordings as people number them: 2 before 10."""
    from listenapp.importing import chapter_recordings  # noqa: PLC0415

    return chapter_recordings.in_order([Path(path) for path in paths])


def _narrated(items: Sequence[Item], sounds: Sequence[Path | None]) -> Iterator[Item]:
    for item, sound in zip(items, sounds, strict=True):
        request = item.request if sound is None else replace(item.request, narration=str(sound))
        yield replace(item, request=request)


def _sounds_beside(path: Path) -> list[Path]:
    from listenapp.importing import folder_scan  # noqa: PLC0415

    return sorted_sounds(folder_scan.sounds_in(path.parent))
