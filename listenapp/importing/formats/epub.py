"""Read the paragraphs of an e-book (.epub). Its chapters are web pages, in an order that the book defines."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from selectolax.lexbor import LexborHTMLParser

from listenapp.importing import encoding, limits
from listenapp.importing.formats.zip_markup import Archive
from listenapp.importing.web import page, page_boilerplate
from listenapp.importing.web.html_text import Line, PageText

_OUTSIDE = frozenset(["cover", "title-page", "titlepage", "toc", "copyright-page", "colophon", "index"])

# "<span id='p7'/>" is a whole element in a chapter, which is XHTML. In HTML it would be open to the end of the chapter.
_CLOSED_ITSELF = re.compile(r"<([a-zA-Z][\w:-]*)(\s[^<>]*|)(?<!/)/>")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())


@dataclass(frozen=True, slots=True)
class Book:
    """The text of an e-book. `title` and `language` are empty if the book does not give them."""

    lines: list[Line]
    title: str
    language: str


def read(path: Path) -> Book:
    """Read an e-book. Raises ImportFailed for a damaged book and for one with copy protection."""
    with Archive(path) as archive:
        root = archive.xml("META-INF/container.xml").find(".//{*}rootfile")
        place = root.get("full-path", "") if root is not None else ""
        package = archive.xml(place)
        folder = posixpath.dirname(place)
        members = (posixpath.normpath(posixpath.join(folder, unquote(at))) for at in _in_reading_order(package))
        # each chapter once, wherever the book names it again
        sources = [encoding.of_page(archive.content(name), "", path.name) for name in dict.fromkeys(members)]
        limits.check_elements("".join(sources), path.name)
        lines = [line for source in sources for line in _chapter(source, path.name)]
        return Book(lines, _told(package, "title"), _told(package, "language").split("-")[0].lower())


def _in_reading_order(package: Element) -> Iterator[str]:
    """Yield the addresses of the chapters, without covers, tables of contents and chapters marked as not linear."""
    items = {item.get("id"): item for item in package.iterfind(".//{*}manifest/{*}item")}
    guide = package.iterfind(".//{*}guide/{*}reference")
    left_out = {ref.get("href", "").split("#")[0] for ref in guide if ref.get("type", "").lower() in _OUTSIDE}
    for reference in package.iterfind(".//{*}spine/{*}itemref"):
        item = items.get(reference.get("idref"))
        if item is None or reference.get("linear") == "no" or "nav" in item.get("properties", "").split():
            continue
        if "html" in item.get("media-type", "") and item.get("href", "") not in left_out:
            yield item.get("href", "")


def _chapter(source: str, name: str) -> Iterator[Line]:
    tree = tree_of(source, name)
    page_boilerplate.clear(tree)
    if tree.body is not None:
        yield from PageText(tree).lines(tree.body)


def tree_of(source: str, name: str) -> LexborHTMLParser:
    """Parse a chapter, which is XHTML."""
    return page.parsed(_CLOSED_ITSELF.sub(_with_end_tag, source), name)


def _with_end_tag(tag: re.Match[str]) -> str:
    return tag[0] if tag[1].lower() in _VOID else f"<{tag[1]}{tag[2]}></{tag[1]}>"


def _told(package: Element, name: str) -> str:
    found = package.find(f".//{{http://purl.org/dc/elements/1.1/}}{name}")
    return " ".join((found.text or "").split()) if found is not None else ""
