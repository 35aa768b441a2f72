"""Read the paragraphs of an e-book (.epub). Its chapters are web pages, in an order that the book defines.

A chapter begins where an entry of the table of contents points: at a page, or at an element within it.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from selectolax.lexbor import LexborHTMLParser

from listenapp.errors import ImportFailed
from listenapp.importing import encoding, limits
from listenapp.importing.formats.zip_markup import Archive
from listenapp.importing.web import page_boilerplate, page_story
from listenapp.importing.web.html_text import Line, PageText

_OUTSIDE = frozenset(["cover", "title-page", "titlepage", "toc", "copyright-page", "colophon", "index"])

# "<span id='p7'/>" is a whole element in a chapter, which is XHTML. In HTML it would be open to the end of the chapter.
_CLOSED_ITSELF = re.compile(r"<([a-zA-Z][\w:-]*)(\s[^<>]*|)(?<!/)/>")
_BEFORE_CUT = re.compile(r"<[a-zA-Z][^<>]*>\s*\Z")  # a tag that ends where an element begins
_ID = re.compile(r"""<[^<>]*?\s(?:xml:)?id\s*=\s*["']([^"'<>]{1,200})["']""")
_LONGEST_TAG = 1000  # characters
_FEWEST_WORDS = 5  # of a chapter; a title page has fewer
_OF_FONTS = frozenset({"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"})
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())


@dataclass(frozen=True, slots=True)
class Book:
    """The text of an e-book. `title` and `language` are empty if the book does not give them."""

    lines: list[Line]
    title: str
    language: str


@dataclass(frozen=True, slots=True)
class Section:
    """A chapter. `title` is empty if the table of contents does not name it."""

    title: str
    lines: list[Line]
    pages: frozenset[str]  # names of the pages in the archive that it is on, or partly on


@dataclass(slots=True)
class _Cut:
    """Markup of a chapter, and the pages that it comes from."""

    title: str
    parts: list[str]
    pages: set[str]


def read(path: Path) -> Book:
    """Read an e-book. Raises ImportFailed for a damaged book and for one with copy protection."""
    with Archive(path) as archive:
        place, package = _package(archive)
        sources = _sources(archive, place, package, path.name).values()
        lines = [line for source in sources for line in _chapter(source, path.name)]
        return Book(lines, _told(package, "title"), _told(package, "language").split("-")[0].lower())


def sections(path: Path) -> list[Section]:
    """Return the chapters of a book, without those that have no text. Raises ImportFailed as `read`."""
    with Archive(path) as archive:
        place, package = _package(archive)
        sources = _sources(archive, place, package, path.name)
        contents = _contents(archive, place, package)
    return list(_with_text(_divided(sources, contents), path.name))


def _package(archive: Archive) -> tuple[str, Element]:
    """Return the name of the package document, and its content."""
    root = archive.xml("META-INF/container.xml").find(".//{*}rootfile")
    place = root.get("full-path", "") if root is not None else ""
    return place, archive.xml(place)


def _sources(archive: Archive, place: str, package: Element, name: str) -> dict[str, str]:
    """Return the pages by their names, in reading order: each once, wherever the book names it again."""
    members = dict.fromkeys(_member(place, address) for address in _in_reading_order(package))
    if members.keys() & _encrypted(archive):
        raise ImportFailed(
            "import.protected",
            f"“{name}” is protected: only the program it was bought for can open it.",
            "Choose a copy without protection, or paste the text.",
            source=name,
        )
    sources = {member: encoding.of_page(archive.content(member), "", name) for member in members}
    limits.check_elements("".join(sources.values()), name)
    return sources


def _encrypted(archive: Archive) -> set[str]:
    """Return the names of encrypted members. Fonts that are only made unreadable for other programs do not count."""
    name = "META-INF/encryption.xml"
    if name not in archive:
        return set()
    found = set()
    for data in archive.xml(name).iterfind(".//{*}EncryptedData"):
        method, reference = data.find("{*}EncryptionMethod"), data.find(".//{*}CipherReference")
        if reference is not None and (method is None or method.get("Algorithm") not in _OF_FONTS):
            found.add(posixpath.normpath(unquote(reference.get("URI", ""))))
    return found


def _member(base: str, address: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(address)))


# -- chapters ---------------------------------------------------------------------------------------------------


def _contents(archive: Archive, place: str, package: Element) -> dict[tuple[str, str], str]:
    """Return the table of contents: page and id of an element (or nothing), and the title of the chapter there."""
    items = list(package.iterfind(".//{*}manifest/{*}item"))
    for item in items:
        if "nav" in item.get("properties", "").split():
            return dict(_of_nav(archive, _member(place, item.get("href", ""))))
    for item in items:
        if item.get("media-type") == "application/x-dtbncx+xml":
            return dict(_of_ncx(archive, _member(place, item.get("href", ""))))
    return {}


def _of_nav(archive: Archive, name: str) -> Iterator[tuple[tuple[str, str], str]]:
    if name not in archive:
        return
    tree = tree_of(encoding.of_page(archive.content(name), "", name), name)
    navs = [nav for nav in tree.css("nav") if nav.attributes.get("epub:type") == "toc"] or tree.css("nav")[:1]
    for link in (link for nav in navs[:1] for link in nav.css("a[href]")):
        yield _target(name, link.attributes["href"] or ""), " ".join(link.text().split())


def _of_ncx(archive: Archive, name: str) -> Iterator[tuple[tuple[str, str], str]]:
    """Read the table of an EPUB 2. A damaged one, or one with a document type, counts as none."""
    try:
        points = archive.xml(name).iterfind(".//{*}navMap//{*}navPoint") if name in archive else ()
    except ImportFailed:
        return
    for point in points:
        content, text = point.find("{*}content"), point.find("{*}navLabel/{*}text")
        if content is not None and text is not None:
            yield _target(name, content.get("src", "")), " ".join((text.text or "").split())


def _target(base: str, address: str) -> tuple[str, str]:
    page, _, fragment = address.partition("#")
    return _member(base, page), unquote(fragment)


def _divided(sources: dict[str, str], contents: dict[tuple[str, str], str]) -> Iterator[_Cut]:
    """Yield the chapters. Without a table of contents, each page is one."""
    current = _Cut("", [], set())
    for name, source in sources.items():
        starts = _starts(source, [(key[1], title) for key, title in contents.items() if key[0] == name])
        cuts = [0, *sorted(starts), len(source)]
        for start, end in pairwise(cuts):
            if start in starts or not contents:
                yield current
                current = _Cut(starts.get(start, ""), [], set())
            current.parts.append(source[start:end])
            if source[start:end].strip():
                current.pages.add(name)
    yield current


def _starts(source: str, entries: Sequence[tuple[str, str]]) -> dict[int, str]:
    """Return where in a page the entries of the table point. If several point to one place, the last counts."""
    if not entries:
        return {}
    ids = {found[1]: found.start() for found in _ID.finditer(source)}
    known: dict[int, int] = {}
    return {_outermost(source, ids.get(fragment, 0), known): title for fragment, title in entries}


def _outermost(source: str, start: int, known: dict[int, int]) -> int:
    """Return where the outermost element begins that begins together with the one at `start`.

    Remember it in `known` for all elements between, as many entries may point into the same nest of elements.
    """
    passed = []
    while start not in known and start:
        passed.append(start)
        outer = _BEFORE_CUT.search(source, max(0, start - _LONGEST_TAG), start)
        if outer is None:
            break
        start = outer.start()
    start = known.get(start, start)
    known.update(dict.fromkeys(passed, start))
    return start


def _with_text(found: Iterator[_Cut], name: str) -> Iterator[Section]:
    for cut in found:
        lines = [line for part in cut.parts if part.strip() for line in _chapter(part, name)]
        if sum(len(line.text.split()) for line in lines) >= _FEWEST_WORDS:
            yield Section(cut.title, lines, frozenset(cut.pages))


# -- pages ------------------------------------------------------------------------------------------------------


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
    return page_story.parsed(_CLOSED_ITSELF.sub(_with_end_tag, source), name)


def _with_end_tag(tag: re.Match[str]) -> str:
    return tag[0] if tag[1].lower() in _VOID else f"<{tag[1]}{tag[2]}></{tag[1]}>"


def _told(package: Element, name: str) -> str:
    found = package.find(f".//{{http://purl.org/dc/elements/1.1/}}{name}")
    return " ".join((found.text or "").split()) if found is not None else ""
