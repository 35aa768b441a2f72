"""Read the paragraphs of a Word document (.docx).

The standard library is enough. python-docx would add lxml as a dependency.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from listenapp.importing.article import superscript
from listenapp.importing.formats import docx_styles
from listenapp.importing.formats.zip_markup import Archive
from listenapp.importing.web.html_text import Line
from listenapp.story.model import BlockKind

_UNREAD = frozenset(
    "del moveFrom instrText delText drawing pict object Fallback sectPr pPrChange rPrChange rt rubyPr".split()
)
_PROPERTIES = frozenset(["pPr", "rPr"])
_NEAR = 8  # pieces of text before a raised one that tell whether it is a power
_TEXTS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# Style names of Word and LibreOffice. Some languages lose their accents in these names.
_OF_STYLE = (
    (re.compile(r"title|titel|titre|t[ií]?tulo|titolo", re.IGNORECASE), BlockKind.HEADLINE),
    (re.compile(r"(?:heading|(?:ü|ue)?berschrift|titre|t[ií]?tulo|titolo) ?\d", re.IGNORECASE), BlockKind.HEADING),
    (re.compile(r"caption|beschriftung|l[eé]?gende|figure", re.IGNORECASE), BlockKind.CAPTION),
)


def lines(path: Path) -> list[Line]:
    """Return the paragraphs, without hidden or deleted text, footnotes, headers, text boxes and readings of characters.

    Raises ImportFailed.
    """
    with Archive(path) as archive:
        document = _related(archive, "", "officeDocument") or "word/document.xml"
        styles = _related(archive, document, "styles") or "word/styles.xml"
        hiding = docx_styles.hiding(archive.xml(styles)) if styles in archive else frozenset()
        return archive.parse(document, _Paragraphs(hiding))


def _related(archive: Archive, name: str, kind: str) -> str:
    """Return the part that another one names as its `kind`, empty if it names none that exists.

    Only some programs call the document “word/document.xml”. The part without a name is the archive.
    """
    folder, _, own = name.rpartition("/")
    relations = posixpath.join(folder, "_rels", f"{own}.rels")
    if relations not in archive:
        return ""
    for relation in archive.xml(relations).iterfind("{*}Relationship"):
        if relation.get("Type", "").endswith(f"/{kind}") and relation.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))[1:]
            if target in archive:
                return target
    return ""


@dataclass(slots=True)
class _Run:
    """Properties of the text that is being read. None: not given there."""

    vanish: bool | None = None
    style: str = ""
    is_raised: bool = False


@dataclass(slots=True)
class _Row:
    cells: list[list[Line]] = field(default_factory=list)


class _Paragraphs:
    """Collect the lines while the document is parsed. A tree of a large document would take gigabytes."""

    def __init__(self, hiding: frozenset[str]) -> None:
        self._hiding = hiding
        # Numbers of elements around the present place: all that are left out, properties, paragraphs
        self._unread = self._properties = self._paragraphs = 0
        self._path: list[str] = []
        self._text: list[str] = []
        self._style = ""
        self._runs = [_Run()]
        self._rows: list[_Row] = []
        self._lines: list[Line] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition("}")[2]
        self._path.append(name)
        self._unread += name in _UNREAD
        if self._unread:
            return
        self._properties += name in _PROPERTIES
        if self._properties:
            self._property(name, attributes)
        elif name in _TEXTS:
            self._add(_TEXTS[name])
        elif name == "sym":
            self._add(docx_styles.symbol(attributes))
        else:
            self._begin(name)

    def _begin(self, name: str) -> None:
        if name == "p":
            if not self._paragraphs:
                self._text, self._style = [], ""
            self._paragraphs += 1
        elif name == "r":
            self._runs.append(replace(self._runs[-1]) if len(self._runs) > 1 else _Run())
        elif name == "tr" and not self._paragraphs:
            self._rows.append(_Row())
        elif name == "tc" and self._rows and not self._paragraphs:
            self._rows[-1].cells.append([])

    def _property(self, name: str, attributes: Mapping[str, str]) -> None:
        value, run = docx_styles.attribute(attributes, "val") or "", self._runs[-1]
        if name == "pStyle":
            self._style = value
        elif "pPr" in self._path[-4:]:  # properties of the paragraph's end mark
            return
        elif name == "vanish":
            run.vanish = docx_styles.is_on(attributes)
        elif name == "rStyle":
            run.style = value
        elif name == "vertAlign":
            run.is_raised = value == "superscript"

    def data(self, text: str) -> None:
        if not self._unread and self._path and self._path[-1] == "t":
            self._add(text)

    def _add(self, text: str) -> None:
        if not self._paragraphs or self._is_hidden():
            return
        if self._runs[-1].is_raised:
            text = superscript.shown(text, "".join(self._text[-_NEAR:]))
        self._text.append(text)

    def _is_hidden(self) -> bool:
        run = self._runs[-1]
        if run.vanish is not None:
            return run.vanish
        return (self._style in self._hiding) != (run.style in self._hiding)  # two such styles show it again

    def end(self, _tag: str) -> None:
        name = self._path.pop()
        if self._unread:
            self._unread -= name in _UNREAD
        elif self._properties:
            self._properties -= name in _PROPERTIES
        elif name == "r":
            self._runs.pop()
        elif name == "p":
            self._paragraphs -= 1
            if not self._paragraphs:
                self._end_paragraph()
        elif name == "tr" and self._rows and not self._paragraphs:
            self._end_row(self._rows.pop())

    def _end_paragraph(self) -> None:
        text = superscript.without_marks("".join(self._text))
        rows = [" ".join(row.split()) for row in text.split("\n")]
        if joined := "\n".join(filter(None, rows)):
            self._place().append(Line(joined, _kind(self._style)))

    def _end_row(self, row: _Row) -> None:
        """Keep a row of a glossary table as "term – definition": two or three cells of one paragraph each."""
        if 2 <= len(row.cells) <= 3 and all(len(cell) == 1 for cell in row.cells):
            first, *rest = (cell[0].text.replace("\n", " ") for cell in row.cells)
            self._place().append(Line(f"{first} – {' '.join(rest)}"))
        else:
            self._place().extend(line for cell in row.cells for line in cell)

    def _place(self) -> list[Line]:
        """Return the list that the next line belongs to: a cell, or the document."""
        return self._rows[-1].cells[-1] if self._rows and self._rows[-1].cells else self._lines

    def close(self) -> list[Line]:
        return self._lines


def _kind(style: str) -> BlockKind | None:
    return next((kind for pattern, kind in _OF_STYLE if pattern.fullmatch(style)), None)
