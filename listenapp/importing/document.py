"""Read a story from a web address, a saved page, a text file or pasted text."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from listenapp.errors import ImportFailed, without_controls
from listenapp.importing import encoding, feed_content, limits
from listenapp.importing.article import article_structure, superscript
from listenapp.importing.article import language_detection as languages
from listenapp.importing.document_content import DocumentContent
from listenapp.importing.formats import docx, epub, line_wrapping, markdown, mhtml, plaintext
from listenapp.importing.formats.timed import book_overlay, timed_file, timed_text
from listenapp.importing.web import http_client, page_story
from listenapp.importing.web.html_text import Line
from listenapp.story import lemmatizer, story_builder, word_splitting
from listenapp.story.model import BlockKind, Story

_PAGES = frozenset({".html", ".htm", ".xhtml"})
MARKDOWN = (".md", ".markdown")


def read(source: str, language: str | None = None) -> DocumentContent:
    """Read the story at a URL, or in an .html, .mhtml, .txt, .md, .docx or .epub file, or in one with times.

    `timed_file.ENDINGS` lists the files with times.
    Detect the language if none is given. Blocks while a page is downloaded. Raises ImportFailed; for a feed, whose
    episodes are stories of their own, with the code “import.feed”.
    """
    if not source.strip():
        raise _unreadable(Path(source), "no name was given")
    if re.match(r"https?://", source, re.IGNORECASE):
        fetched = http_client.fetch(source)
        _check_no_feed(fetched.content, source)
        if (timed := timed_file.read(fetched.content, fetched.file_name, language)) is not None:
            return DocumentContent(replace(timed.story, source=source), times=timed.times)
        is_page = fetched.kind != "text/plain" or page_story.is_html(fetched.content)
        return _from_page(fetched, source, language) if is_page else _from_file(fetched.content, source, language)
    path = _path(source)
    if path.suffix.lower() in _READERS and os.path.isfile(path):  # noqa: PTH113 - Path raises for a long name
        return _READERS[path.suffix.lower()](path, language)
    content = content_of(path)
    _check_no_feed(content, path.name)
    if (timed := timed_file.read(content, path.name, language)) is not None:
        return DocumentContent(timed.story, times=timed.times)
    if mhtml.is_mhtml(content):
        return _from_page(mhtml.page(content), str(path), language)
    if path.suffix.lower() in _PAGES or page_story.is_html(content):
        return _from_page(http_client.Fetched(content, folder=path.absolute().parent), str(path), language)
    return _from_file(content, path.name, language)


def _check_no_feed(content: bytes, name: str) -> None:
    if feed_content.is_feed(content):
        raise ImportFailed(
            "import.feed",  # the code that `services.collection.IS_FEED` names
            f"“{name}” is a feed of several episodes.",
            "Choose among its episodes.",
            source=name,
        )
    if feed_content.is_list_of_feeds(content):
        raise ImportFailed(
            "import.list_of_feeds",
            f"“{name}” is a list of podcasts, not a story.",
            "Enter the address of one of these podcasts.",
            source=name,
        )


def _path(source: str) -> Path:
    is_address = source.lower().startswith("file:")
    with suppress(ValueError, RuntimeError):  # not a valid URL; no home directory
        return Path(url2pathname(urlsplit(source).path) if is_address else source).expanduser()
    return Path(source)


def _from_docx(path: Path, language: str | None) -> DocumentContent:
    text, marked = page_story.joined(with_headline(docx.lines(path)))
    return DocumentContent(story_of(text, marked, language, str(path), {}))


def _from_epub(path: Path, language: str | None) -> DocumentContent:
    book = epub.read(path)
    text, marked = page_story.joined(with_headline(book.lines))
    story = story_of(text, marked, language or language_of(text, book.language), str(path), {})
    story = replace(story, title=one_line(book.title) or story.title)
    spans = timed_text.placed(story, book_overlay.pieces(path))
    return DocumentContent(story, times=timed_text.times_of(story, spans, "EPUB") if spans else None)


_READERS = {".docx": _from_docx, ".epub": _from_epub}


def with_headline(lines: list[Line]) -> list[Line]:
    """Make a heading at the beginning of the document its headline, if the document has no other headline."""
    if lines and lines[0].kind is BlockKind.HEADING and all(line.kind is not BlockKind.HEADLINE for line in lines):
        return [replace(lines[0], kind=BlockKind.HEADLINE), *lines[1:]]
    return lines


def _from_file(content: bytes, name: str, language: str | None) -> DocumentContent:
    text = plain_text(content, name)
    if name.lower().endswith(MARKDOWN):
        text = markdown.without_markdown(text)
    return DocumentContent(from_text(cleaned(text, language), language, name))


def plain_text(content: bytes, name: str) -> str:
    """Decode a text file. Raises ImportFailed if it is too long."""
    text = plaintext.with_plain_line_ends(encoding.of_file(content, name))
    limits.check_text(text, name)
    return text


def from_pasted(text: str, language: str | None = None) -> Story:
    """Build a story from text that was copied somewhere, such as from a PDF. Raises ImportFailed as `from_text`."""
    text = plaintext.with_plain_line_ends(text)
    limits.check_text(text, "")
    return from_text(cleaned(text, language), language)


def cleaned(text: str, language: str | None) -> str:
    """Join lines that were broken for a page, and remove note marks."""
    return superscript.without_attached_marks(line_wrapping.joined(text, _dictionary(text, language)))


def _dictionary(text: str, language: str | None) -> Callable[[str], bool]:
    """Return a test whether a word is known in the language of the text. The language is detected at the first call."""
    detected = cache(lambda: language or languages.of(text))
    return lambda word: lemmatizer.is_known(word, detected())


def from_text(text: str, language: str | None = None, source: str = "") -> Story:
    """Build a story from plain text. Raises ImportFailed if the text contains no word."""
    return story_of(text, {}, language, source, {})


def _from_page(fetched: http_client.Fetched, source: str, language: str | None) -> DocumentContent:
    found = page_story.from_html(fetched, source)
    language = language or language_of(found.text, found.language)
    return DocumentContent(story_of(found.text, found.marked, language, source, found.extras), found.narrations)


def language_of(text: str, declared: str | None) -> str:
    """Return the declared language, unless the text is clearly in another one.

    Templates of sites often declare "en" for every page.
    """
    return languages.of(text, declared, certainty=0.95) if declared else languages.of(text)


def story_of(
    text: str, marked: dict[int, BlockKind], language: str | None, source: str, extras: dict[str, str]
) -> Story:
    """Build a story. `marked` holds kinds of paragraphs by their start. Raises ImportFailed if it has no word."""
    text, source = _without_halves(plaintext.with_plain_line_ends(text)), _without_halves(source)
    limits.check_text(text, source)
    if not word_splitting.has_words(text):
        raise ImportFailed(
            "import.empty",
            f"“{source or 'The text'}” contains no text.",
            "Choose a file or page with the text of the story, or paste the text.",
            source=source,
        )
    found = article_structure.recognise(text, marked)
    return story_builder.build(
        text,
        found.blocks,
        title=one_line(found.title),
        language=language or languages.of(text),
        glossary=found.glossary,
        source=source,
        extras=extras,
    )


def one_line(found: str) -> str:
    """Return a title as one line. A terminal would obey its control characters."""
    return " ".join(without_controls(found).split())


def _without_halves(text: str) -> str:
    """Replace halves of characters (lone surrogates), which no file can hold, by “?”.

    Python makes them of the bytes of a file name that is not UTF-8.
    """
    return text.encode("utf-8", "replace").decode("utf-8")


def content_of(path: Path) -> bytes:
    try:
        found = path.stat()
        # reading a pipe or a device may never end
        if not stat.S_ISREG(found.st_mode) and not stat.S_ISDIR(found.st_mode):
            raise _unreadable(path, "it is not a file")
        if found.st_size > limits.MOST_BYTES:
            raise limits.too_large(path.name, found.st_size, limits.MOST_BYTES)
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(path, (error.strerror or str(error)).lower()) from error
    except ValueError as error:  # a name that no file can have
        raise _unreadable(path, str(error)) from error


def _unreadable(path: Path, why: str) -> ImportFailed:
    return ImportFailed(
        "import.unreadable",
        f"“{path if path.name or path.anchor else ''}” cannot be read ({why}).",
        "Check the file name and your permission to open it.",
        source=str(path),
    )
