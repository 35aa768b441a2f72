"""Stories inside other files: Word documents, e-books, and pages that a browser saved in one file (.mhtml).

A .docx and an .epub are zip archives of markup, so the standard library and the page's own reader do; python-docx and
ebooklib would each bring lxml, which nothing else here needs.
"""

from __future__ import annotations

import email
import email.policy
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

from selectolax.lexbor import LexborHTMLParser

from listenapp.errors import ImportFailed
from listenapp.importing import encoding, furniture, markup
from listenapp.importing.markup import Line
from listenapp.importing.web import Fetched
from listenapp.story.model import BlockKind

_MOST = 20_000_000  # bytes of one member, unpacked
_BROKEN = (zipfile.BadZipFile, zlib.error, KeyError, ElementTree.ParseError, NotImplementedError, RuntimeError, EOFError)
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_UNREAD = {f"{_WORD}{name}" for name in ("del", "moveFrom", "instrText", "delText", "drawing", "pict", "object")}
_UNREAD |= {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
_OF_STYLE = (  # names of styles that Word and LibreOffice write, in some languages
    (re.compile(r"title|titel|titre|título|titolo", re.IGNORECASE), BlockKind.HEADLINE),
    (re.compile(r"(?:heading|überschrift|berschrift|titre|ttulo|titolo)\s*\d", re.IGNORECASE), BlockKind.HEADING),
    (re.compile(r"caption|beschriftung|légende|lgende|figure", re.IGNORECASE), BlockKind.CAPTION),
)


def is_mhtml(content: bytes) -> bool:
    """A page with all that belongs to it, as a mail."""
    head = content[:4096]
    return re.match(rb"(?:From: .*Saved by|MIME-Version:)", head, re.IGNORECASE) is not None and b"multipart/" in head


def of_mhtml(content: bytes) -> Fetched:
    """The page in it; empty where there is none."""
    message = email.message_from_bytes(content, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            address = str(part["Content-Location"] or message["Snapshot-Content-Location"] or "")
            markup_ = part.get_payload(decode=True)
            return Fetched(markup_ if isinstance(markup_, bytes) else b"", part.get_content_charset() or "", address)
    return Fetched(b"")


def of_docx(path: Path) -> list[Line]:
    """The paragraphs of a Word document. Raises ImportFailed."""
    with _Archive(path) as archive:
        body = archive.xml("word/document.xml").find(f"{_WORD}body")
        return list(_paragraphs(body)) if body is not None else []


def of_epub(path: Path) -> tuple[list[Line], str, str]:
    """The paragraphs of an e-book in the order of reading, its title and language. Raises ImportFailed."""
    with _Archive(path) as archive:
        rootfile = archive.xml("META-INF/container.xml").find(".//{*}rootfile")
        place = rootfile.get("full-path", "") if rootfile is not None else ""
        package = archive.xml(place)
        lines: list[Line] = []
        for name in _in_reading_order(package):
            member = posixpath.normpath(posixpath.join(posixpath.dirname(place), unquote(name)))
            lines += _lines_of_chapter(archive.content(member), path.name)
        return lines, _told(package, "title"), _told(package, "language").split("-")[0].lower()


class _Archive:
    """Reads members of a zip; whatever is wrong with it becomes one sentence about the file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> _Archive:
        try:
            self._zip = zipfile.ZipFile(self._path)
        except (*_BROKEN, OSError, ValueError) as error:
            raise self._damaged(error) from error
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def content(self, name: str) -> bytes:
        try:
            with self._zip.open(name) as member:
                content = member.read(_MOST + 1)
        except (*_BROKEN, OSError, ValueError) as error:
            raise self._damaged(error) from error
        if len(content) > _MOST:
            raise ImportFailed(
                "import.too_large",
                f"“{self._path.name}” is too large for a story.",
                "Choose the file with the story's text.",
                source=str(self._path),
            )
        return content

    def xml(self, name: str) -> ElementTree.Element:
        try:
            return ElementTree.fromstring(self.content(name))
        except ElementTree.ParseError as error:
            raise self._damaged(error) from error

    def _damaged(self, error: Exception) -> ImportFailed:
        return ImportFailed(
            "import.unreadable",
            f"“{self._path}” cannot be read (it is damaged, locked or of another kind: {error}).",
            "Check that it opens in the program it comes from, or paste its text.",
            source=str(self._path),
        )


def _paragraphs(parent: ElementTree.Element) -> Iterator[Line]:
    for element in parent:
        if element.tag == f"{_WORD}p":
            text = "\n".join(" ".join(row.split()) for row in _run_text(element).split("\n")).strip()
            if text:
                yield Line(text, _kind_of(element))
        elif element.tag == f"{_WORD}tr" and (row := _row(element)):
            yield Line(row)
        elif element.tag not in _UNREAD:
            yield from _paragraphs(element)


def _row(row: ElementTree.Element) -> str:
    """Of a glossary's table: cells of one paragraph each, as "term – definition"."""
    cells = [list(_paragraphs(cell)) for cell in row.iter(f"{_WORD}tc")]
    if not 2 <= len(cells) <= 3 or not all(len(cell) == 1 for cell in cells):
        return ""
    first, *rest = (cell[0].text.replace("\n", " ") for cell in cells)
    return f"{first} – {' '.join(rest)}"


def _run_text(element: ElementTree.Element) -> str:
    if element.tag in _UNREAD:
        return ""
    own = {f"{_WORD}t": element.text or "", f"{_WORD}tab": " ", f"{_WORD}noBreakHyphen": "-"}
    breaks = {f"{_WORD}br", f"{_WORD}cr"}
    inner = "".join(map(_run_text, element)) if element.tag != f"{_WORD}pPr" else ""
    return ("\n" if element.tag in breaks else own.get(element.tag, "")) + inner


def _kind_of(paragraph: ElementTree.Element) -> BlockKind | None:
    style = paragraph.find(f"{_WORD}pPr/{_WORD}pStyle")
    name = style.get(f"{_WORD}val", "") if style is not None else ""
    return next((kind for pattern, kind in _OF_STYLE if pattern.fullmatch(name)), None)


def _in_reading_order(package: ElementTree.Element) -> Iterator[str]:
    """The names of the chapters, without tables of contents and what stands outside of the text."""
    items = {item.get("id"): item for item in package.iterfind(".//{*}manifest/{*}item")}
    aside = {"cover", "title-page", "titlepage", "toc", "copyright-page", "colophon", "index"}
    left_out = {
        ref.get("href", "").split("#")[0]
        for ref in package.iterfind(".//{*}guide/{*}reference")
        if ref.get("type", "") in aside
    }
    for reference in package.iterfind(".//{*}spine/{*}itemref"):
        item = items.get(reference.get("idref"))
        if item is None or reference.get("linear") == "no" or "nav" in item.get("properties", "").split():
            continue
        if "html" in item.get("media-type", "") and item.get("href", "") not in left_out:
            yield item.get("href", "")


def _lines_of_chapter(content: bytes, name: str) -> Sequence[Line]:
    tree = LexborHTMLParser(encoding.of_page(content, "", name))
    furniture.flatten(tree)
    furniture.clear(tree)
    return list(markup.lines(tree.body)) if tree.body is not None else []


def _told(package: ElementTree.Element, name: str) -> str:
    found = package.find(f".//{{http://purl.org/dc/elements/1.1/}}{name}")
    return " ".join((found.text or "").split()) if found is not None else ""
