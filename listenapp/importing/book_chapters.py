"""Read the chapters of a book: an e-book, a Word document or a long text. Each can become a story of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from listenapp.errors import ImportFailed
from listenapp.importing import chapter_lines, document
from listenapp.importing.document_content import DocumentContent
from listenapp.importing.formats import docx, epub, markdown
from listenapp.importing.formats.timed import book_overlay, timed_text
from listenapp.importing.web import page_story
from listenapp.importing.web.html_text import Line
from listenapp.story.model import BlockKind
from listenapp.story.unspaced import text_length

ENDINGS = (".epub", ".docx", ".txt", *document.MARKDOWN)
"""Endings of files that may be books."""


@dataclass(frozen=True, slots=True)
class Contents:
    """Title of a book, and its chapters."""

    title: str
    chapters: tuple[ChapterInfo, ...]


@dataclass(frozen=True, slots=True)
class ChapterInfo:
    title: str
    words: int
    characters: int = 0  # of a Chinese or Japanese text; see `text_length`
    has_sound: bool = False  # whether the book has a recording of it


@dataclass(frozen=True, slots=True)
class _Chapter:
    title: str
    text: str
    marked: dict[int, BlockKind]
    pages: frozenset[str] = frozenset()  # of an e-book


def contents(path: Path) -> Contents | None:
    """Return the chapters of a book, or None if the file is none or has only one. Raises ImportFailed."""
    if path.suffix.lower() not in ENDINGS:
        return None
    sounds = book_overlay.recordings(path) if path.suffix.lower() == ".epub" else {}
    found = tuple(
        ChapterInfo(
            one.title,
            len(one.text.split()),
            text_length.characters(one.text),
            has_sound=_has_one_recording(one, sounds),
        )
        for one in _chapters(path)
    )
    return Contents(_title(path), found) if len(found) > 1 else None


def _has_one_recording(one: _Chapter, sounds: Mapping[str, frozenset[str]]) -> bool:
    """Return whether one recording has the whole chapter. `sounds` are the recordings of each page."""
    return len({sound for page in one.pages for sound in sounds.get(page, ())}) == 1


def chapter(path: Path, number: int, language: str | None = None) -> DocumentContent:
    """Return a chapter as a story, with the times that an e-book has. The first one is 1. Raises ImportFailed."""
    one = _chapter(path, number)
    text = document.cleaned(one.text, language) if path.suffix.lower() != ".epub" else one.text
    story = document.story_of(text, one.marked, language, str(path), {})
    story = replace(story, title=one.title or story.title)
    spans = timed_text.placed(story, book_overlay.pieces(path, one.pages)) if one.pages else []
    return DocumentContent(story, times=timed_text.times_of(story, spans, "EPUB") if spans else None)


def recording(path: Path, number: int, folder: Path) -> Path | None:
    """Copy the recording of a chapter into `folder`. Return None if the book has none. Raises ImportFailed, OSError."""
    pages = _chapter(path, number).pages
    return book_overlay.recording(path, folder, pages) if pages else None


def _chapter(path: Path, number: int) -> _Chapter:
    found = list(_chapters(path))
    if not 1 <= number <= len(found):
        raise ImportFailed(
            "import.no_chapter",
            f"“{path.name}” has no chapter {number}.",
            "Choose among its chapters again. The file may have changed.",
            source=path.name,
            number=number,
        )
    return found[number - 1]


def _title(path: Path) -> str:
    title = epub.read(path).title if path.suffix.lower() == ".epub" else ""
    return document.one_line(title) or path.stem


def _chapters(path: Path) -> Iterator[_Chapter]:
    ending = path.suffix.lower()
    if ending == ".epub":
        yield from _of_epub(path)
        return
    if ending == ".docx":
        text = page_story.joined(docx.lines(path))[0]
    else:
        text = document.plain_text(document.content_of(path), path.name)
    for one in chapter_lines.of_text(text):
        plain = markdown.without_markdown(one.text) if ending in document.MARKDOWN else one.text
        yield _Chapter(document.one_line(one.title), plain, {})


def _of_epub(path: Path) -> Iterator[_Chapter]:
    for section in epub.sections(path):
        lines: list[Line] = document.with_headline(section.lines)
        text, marked = page_story.joined(lines)
        title = document.one_line(section.title) or chapter_lines.title_of(text)
        yield _Chapter(title, text, marked, section.pages)
