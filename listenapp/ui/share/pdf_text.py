"""Let readers of a PDF copy text whose letters join, stack or change places, as in Arabic, Hindi and Thai.

Fonts of such scripts draw one letter with several glyphs, and use a glyph for several letters: dots are glyphs of their
own. QPdfWriter tells readers one character for each glyph, so what they copied was not the text. Here the first glyph
of each cluster of letters gets a code of its own in the font, which stands for the text of the cluster and is as wide
as the cluster. Its further glyphs become shapes (form XObjects). All of them look and stand as before.

pdftotext and Chromium turn the characters of a glyph around where the script runs from right to left, so they stand in
the order from the left there: a letter after its vowel marks.

The glyphs are found by their positions, which QTextLayout tells. “ActualText” on each cluster would be simpler, but
Chromium then copies Hebrew and Arabic backwards, Firefox ignores it, and pdftotext parts words.

Measured: 30 pages of Arabic (10,800 words) take 3 s and 0.6 MB instead of 0.5 s and 0.2 MB.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QRawFont, QTextBlock

from listenapp.export import pdf_file
from listenapp.export.pdf_file import PdfFile

_GLYPH = re.compile(rb"(-?[\d.]+) (-?[\d.]+) Td <([0-9A-Fa-f]{4})> Tj")  # offset from the last glyph, then the glyph
_FONT = re.compile(rb"/F(\d+) ([\d.]+) Tf .*Tm")
_TEXT = re.compile(rb"\nBT\n(?:(?!BT\n|ET\n)[^\n]*\n)+ET\n")
_PAGE = re.compile(rb"/Type /Page\n(?:(?!/Contents |/Type )[^>])*/Contents (\d+) 0 R\s*+/Resources (\d+) 0 R")
_WIDTHS = re.compile(rb"/W \[0 \[([\d ]*)\]")
_STEPS = 64  # in a pixel. Qt's layouts round positions to them.
_FIRST_CODE = 0x8000  # of a font that QPdfWriter has reduced to its glyphs in use; they have the codes from 0
_FORM = b"/Type /XObject /Subtype /Form /BBox [-10000 -10000 10000 10000] "
_MOST_IN_TABLE = 100  # entries, says the specification
_JOINING = re.compile("[\u0300-\u036f\u0590-\u10ff\u1700-\u1cff\ua800-\uabff\ufb1d-\ufdff\ufe70-\ufefc]")


@dataclass(frozen=True, slots=True, eq=False)
class Cluster:
    """Letters that share glyphs. `width` is the sum of their advances in pixels."""

    text: str
    width: float


@dataclass(frozen=True, slots=True)
class Glyph:
    cluster: Cluster
    is_first: bool  # of the cluster
    font: QRawFont
    index: int  # in the font

    @property
    def outline(self) -> QPainterPath:
        """Return its shape in pixels, from its origin."""
        return self.font.pathForGlyph(self.index)


Position = tuple[int, int]
Glyphs = Mapping[Position, deque[Glyph]]
"""Glyphs by their positions in the column of the text, in the order of the text."""


def glyphs(paragraphs: Iterator[tuple[QPointF, QTextBlock]]) -> Glyphs:
    """Return the glyphs of clusters. Paragraphs come with their places in pixels. Plain letters have no clusters."""
    found: dict[Position, deque[Glyph]] = defaultdict(deque)
    for origin, paragraph in paragraphs:
        for start, end, text in _graphemes(paragraph):
            drawn = [
                (point, run.rawFont(), index)
                for run in paragraph.layout().glyphRuns(start, end - start)
                for index, point in zip(run.glyphIndexes(), run.positions(), strict=True)
            ]
            width = sum(font.advancesForGlyphIndexes([index])[0].x() for _, font, index in drawn)
            cluster = Cluster(text[::-1] if _is_from_right(text) else text, width)
            for number, (point, font, index) in enumerate(drawn):
                place = _position(origin.x() + point.x(), origin.y() + point.y())
                found[place].append(Glyph(cluster, number == 0, font, index))
    return found


def _graphemes(paragraph: QTextBlock) -> Iterator[tuple[int, int, str]]:
    """Yield begin and end of the graphemes that need a cluster, in UTF-16 units, and their text."""
    text = paragraph.text()
    if not _JOINING.search(text):
        return
    units, start = text.encode("utf-16-le", "surrogatepass"), 0
    while start < len(units) // 2:
        end = paragraph.layout().nextCursorPosition(start)
        grapheme = units[2 * start : 2 * end].decode("utf-16-le", "replace")
        if _JOINING.search(grapheme):
            yield start, end, grapheme
        start = end


def _is_from_right(text: str) -> bool:
    return unicodedata.bidirectional(text[0]) in ("R", "AL")


def _position(x: float, y: float) -> Position:
    return round(x * _STEPS), round(y * _STEPS)


# -- file -------------------------------------------------------------------------------------------------------


Meaning = tuple[int, int, str]
"""Glyph of a font, width in thousandths of the font's size, and text of a new code."""


@dataclass(frozen=True, slots=True)
class _New:
    """New codes by the number of their font, and new shapes by font, its size and glyph, with their names."""

    codes: dict[int, dict[Meaning, int]] = field(default_factory=lambda: defaultdict(dict))
    shapes: dict[tuple[int, bytes, int], tuple[bytes, bytes]] = field(default_factory=dict)

    def code(self, font: int, glyph: int, width: float, text: str) -> int:
        codes = self.codes[font]
        return codes.setdefault((glyph, round(width), text), _FIRST_CODE + len(codes))

    def shape(self, font: int, size: bytes, glyph: int, drawn: Glyph) -> bytes:
        """Return the name of the shape of a glyph."""
        key = (font, size, glyph)
        if key not in self.shapes:
            self.shapes[key] = (b"Shape%d" % len(self.shapes), _filled(drawn.outline))
        return self.shapes[key][0]


def with_text(pdf: bytes, known: Glyphs) -> bytes:
    """Return a file of QPdfWriter with the text of the clusters. Each glyph of `known` is looked up once."""
    if not known:
        return pdf
    file, new = PdfFile(pdf), _New()
    objects: dict[int, bytes] = {}
    pages = [(int(found[1]), int(found[2])) for found in _PAGE.finditer(pdf)]
    for contents, _ in pages:
        page = _TEXT.sub(lambda found: _coded(found[0], known, new), file.stream(contents))
        objects[contents] = pdf_file.stream(page)
    for index, (number, codes) in enumerate(new.codes.items()):
        objects |= _with_codes(file, number, codes, file.size + index)
    first = file.size + len(new.codes)
    named = b" ".join(b"/%s %d 0 R" % (name, first + k) for k, (name, _) in enumerate(new.shapes.values()))
    objects |= {first + k: pdf_file.stream(shape, _FORM) for k, (_, shape) in enumerate(new.shapes.values())}
    for _, resources in pages:
        text = file.text(resources).split(b"obj\n", 1)[1]
        objects[resources] = text.replace(b"/XObject <<", b"/XObject << " + named, 1)
    return file.updated(objects)


def _coded(text_object: bytes, known: Glyphs, new: _New) -> bytes:
    """Return a text object of a page with the new codes, and the shapes of further glyphs after it."""
    lines: list[bytes] = []
    shapes: list[bytes] = []
    font, size = 0, b"1"
    x = y = last_x = last_y = 0.0  # of the glyph, and of the one before that is still text
    for line in text_object.split(b"\n"):
        if found := _FONT.fullmatch(line):
            font, size = int(found[1]), found[2]
        if line.endswith(b"Tm"):
            x = y = last_x = last_y = 0.0
        glyph = _GLYPH.fullmatch(line)
        if glyph is None:
            lines.append(line)
            continue
        x, y, code = x + float(glyph[1]), y + float(glyph[2]), int(glyph[3], 16)
        waiting = known.get(_position(x, -y))
        drawn = waiting.popleft() if waiting else None
        if drawn and not drawn.is_first:
            shapes.append(b"q 1 0 0 1 %.4f %.4f cm /%s Do Q\n" % (x, -y, new.shape(font, size, code, drawn)))
            continue
        if drawn:
            code = new.code(font, code, 1000 * drawn.cluster.width / float(size), drawn.cluster.text)
        lines.append(b"%.4f %.4f Td <%04X> Tj" % (x - last_x, y - last_y, code))
        last_x, last_y = x, y
    return b"\n".join(lines) + b"".join(shapes)


def _filled(outline: QPainterPath) -> bytes:
    """Return the operators that fill an outline. A curve has two control points and its end."""
    written, waiting = [], []
    for index in range(outline.elementCount()):
        element = outline.elementAt(index)
        point = b"%.2f %.2f " % (element.x, element.y)
        if element.isMoveTo():
            written.append(point + b"m\n")
        elif element.isLineTo():
            written.append(point + b"l\n")
        else:
            waiting.append(point)
            if len(waiting) == 3:
                written.append(b"".join(waiting) + b"c\n")
                waiting = []
    return b"".join(written) + b"f\n" if written else b""


def _with_codes(file: PdfFile, number: int, codes: Mapping[Meaning, int], free: int) -> Iterator[tuple[int, bytes]]:
    """Yield the objects of a font with new codes. `free` is the number for a new object."""
    font = file.text(number)
    inner, table = _referred(font, rb"/DescendantFonts \["), _referred(font, rb"/ToUnicode ")
    described = file.text(inner).split(b"obj\n", 1)[1]
    widths = _WIDTHS.search(described)
    if widths is None:
        raise ValueError("no widths")
    new = b" ".join(b"%d" % width for _, width, _ in codes)
    described = described.replace(b"/W [", b"/W [%d [%s] " % (_FIRST_CODE, new), 1)
    yield inner, described.replace(b"/CIDToGIDMap /Identity", b"/CIDToGIDMap %d 0 R" % free)
    known = range(len(widths[1].split()))
    map_ = [*known, *[0] * (_FIRST_CODE - len(known)), *(glyph for glyph, _, _ in codes)]
    yield free, pdf_file.stream(b"".join(glyph.to_bytes(2) for glyph in map_))
    yield table, pdf_file.stream(file.stream(table).replace(b"endcmap", _texts(codes) + b"endcmap", 1))


def _texts(codes: Mapping[Meaning, int]) -> bytes:
    """Return the text of the codes, as a part of a font's table of characters."""
    lines = [b"<%04X> <%s>\n" % (code, text.encode("utf-16-be").hex().encode()) for (_, _, text), code in codes.items()]
    parts = [lines[k : k + _MOST_IN_TABLE] for k in range(0, len(lines), _MOST_IN_TABLE)]
    return b"".join(b"%d beginbfchar\n%sendbfchar\n" % (len(part), b"".join(part)) for part in parts)


def _referred(text: bytes, name: bytes) -> int:
    found = re.search(name + rb"(\d+) 0 R", text)
    if found is None:
        raise ValueError(f"no {name!r}")
    return int(found[1])
