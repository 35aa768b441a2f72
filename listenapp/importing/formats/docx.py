"""Read the paragraphs of a Word document (.docx).

The standard library is enough. python-docx would add lxml as a dependency.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from listenapp.importing.formats.zip_markup import Archive
from listenapp.importing.web.html_text import Line
from listenapp.story.model import BlockKind

_UNREAD = frozenset("del moveFrom instrText delText drawing pict object Fallback pPr rPr sectPr".split())
# Style names of Word and LibreOffice. Some languages lose their accents in these names.
_OF_STYLE = (
    (re.compile(r"title|titel|titre|t[ií]?tulo|titolo", re.IGNORECASE), BlockKind.HEADLINE),
    (re.compile(r"(?:heading|(?:ü|ue)?berschrift|titre|t[ií]?tulo|titolo) ?\d", re.IGNORECASE), BlockKind.HEADING),
    (re.compile(r"caption|beschriftung|l[eé]?gende|figure", re.IGNORECASE), BlockKind.CAPTION),
)


def lines(path: Path) -> list[Line]:
    """Return the paragraphs, without deleted text, footnotes, headers and text boxes. Raises ImportFailed."""
    with Archive(path) as archive:
        return list(_paragraphs(archive.xml("word/document.xml")))


def _paragraphs(parent: Element) -> Iterator[Line]:
    for element in parent:
        name = _name(element)
        if name == "p":
            rows = [" ".join(row.split()) for row in _text(element).split("\n")]
            if text := "\n".join(filter(None, rows)):
                yield Line(text, _kind(element))
        elif name == "tr" and (row := _row(element)):
            yield Line(row)
        elif name not in _UNREAD:
            yield from _paragraphs(element)


def _row(row: Element) -> str:
    """Return a row of a glossary table as "term – definition", or an empty string.

    Such a row has two or three cells of one paragraph each.
    """
    cells = [list(_paragraphs(cell)) for cell in row if _name(cell) == "tc"]
    if not 2 <= len(cells) <= 3 or any(len(cell) != 1 for cell in cells):
        return ""
    first, *rest = (cell[0].text.replace("\n", " ") for cell in cells)
    return f"{first} – {' '.join(rest)}"


def _text(element: Element) -> str:
    name = _name(element)
    if name in _UNREAD:
        return ""
    own = {"t": element.text or "", "tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
    return own.get(name, "") + "".join(map(_text, element))


def _kind(paragraph: Element) -> BlockKind | None:
    style = paragraph.find("{*}pPr/{*}pStyle")
    named = next((v for k, v in style.attrib.items() if k.endswith("}val")), "") if style is not None else ""
    return next((kind for pattern, kind in _OF_STYLE if pattern.fullmatch(named)), None)


def _name(element: Element) -> str:
    """Return the tag without its namespace. There are two namespaces, transitional and strict."""
    return element.tag.rpartition("}")[2]
