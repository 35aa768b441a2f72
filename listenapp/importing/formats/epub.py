"""Read the paragraphs of an e-book (.epub). Its chapters are web pages, in an order that the book defines."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from selectolax.lexbor import LexborHTMLParser

from listenapp.importing import encoding
from listenapp.importing.formats.zip_markup import Archive
from listenapp.importing.web import html_text, page_boilerplate
from listenapp.importing.web.html_text import Line

_OUTSIDE = frozenset(["cover", "title-page", "titlepage", "toc", "copyright-page", "colophon", "index"])


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
        lines: list[Line] = []
        for address in _in_reading_order(package):
            member = posixpath.normpath(posixpath.join(posixpath.dirname(place), unquote(address)))
            lines += _chapter(archive.content(member), path.name)
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


def _chapter(content: bytes, name: str) -> Iterator[Line]:
    tree = LexborHTMLParser(encoding.of_page(content, "", name))
    page_boilerplate.flatten(tree)
    page_boilerplate.clear(tree)
    if tree.body is not None:
        yield from html_text.lines(tree.body)


def _told(package: Element, name: str) -> str:
    found = package.find(f".//{{http://purl.org/dc/elements/1.1/}}{name}")
    return " ".join((found.text or "").split()) if found is not None else ""
