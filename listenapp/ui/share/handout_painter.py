"""Lay out the text of a handout on pages and paint them: lines with numbers, gaps, glossary, answers and key.

+--------------------------------+
|      Title                     |
|   1  Boats came back to the    |     The numbers of the lines stand in the gutter, on the side where lines begin.
|   2  harbor. (1) ______ slept. |
|                                |
|             1 / 2              |
+--------------------------------+
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from listenapp.export.handout import Handout, HandoutLabels, Paragraph
from listenapp.story.model import BlockKind, GlossaryEntry
from listenapp.ui.theme import fonts

_GUTTER = 28.0  # points beside the text, for the numbers of the lines
_FOOT = 26.0  # points below the text, for the number of the page
_CSS_PIXELS = 96 / 72  # a document measures its margins in pixels of 1/96 inch, whatever the device has
_BODY, _TITLE, _HEADING, _SMALL, _TINY = 12.0, 20.0, 14.0, 10.5, 8.0  # points
_LINE = 150.0  # percent of the usual distance of lines
_WIDE_LINE = 200.0  # percent, for handwriting
_IS_NUMBERED = int(QTextFormat.Property.UserProperty) + 1  # property of blocks whose lines have numbers
_LONGER = 1.8  # handwriting is wider than print
_SHORTEST_GAP, _LONGEST_GAP = 8, 60  # underscores
_NO_BREAK = "\u00a0"
_QUIET = QColor("#666666")
_HEADINGS = frozenset({BlockKind.HEADLINE, BlockKind.HEADING})


class HandoutPainter:
    """Pages of a handout for one device. The coordinates are pixels of the device, from the corner of its margins."""

    def __init__(self, handout: Handout, labels: HandoutLabels, device: QPagedPaintDevice) -> None:
        self._handout, self._labels = handout, labels
        self._point = device.logicalDpiX() / 72  # pixels
        self._width, self._height = float(device.width()), float(device.height())
        self._body = QSizeF(self._width - _GUTTER * self._point, self._height - _FOOT * self._point)
        self.font = _font(_BODY)
        self._document = self._empty_document(device)
        self._cursor = QTextCursor(self._document)
        self._fill()

    def _empty_document(self, device: QPagedPaintDevice) -> QTextDocument:
        document = QTextDocument()
        document.documentLayout().setPaintDevice(device)
        document.setDefaultFont(self.font)
        document.setDocumentMargin(0)
        option = QTextOption()
        rtl = self._handout.direction == "rtl"
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        document.setDefaultTextOption(option)
        document.setPageSize(self._body)
        return document

    @property
    def text(self) -> str:
        return self._document.toPlainText()

    @property
    def page_count(self) -> int:
        return self._document.pageCount()

    # -- text ---------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        handout, labels = self._handout, self._labels
        self._add(handout.title, _TITLE, bold=True, below=10)
        if handout.key:
            self._add(f"{labels.name} {'_' * 34}   {labels.date} {'_' * 14}", _SMALL, below=12)
        for paragraph in handout.paragraphs:
            self._add_paragraph(paragraph)
        if handout.glossary:
            self._add(labels.glossary, _HEADING, bold=True, above=14)
            for entry in handout.glossary:
                self._add_entry(entry)
        if handout.key:
            self._add(labels.answers, _HEADING, bold=True, above=14)
            self._add_answer_lines(len(handout.key))
            self._add_key(handout.key)

    def _add(
        self, text: str, size: float, *, bold: bool = False, above: float = 0.0, below: float = 4.0, line: float = 120.0
    ) -> None:
        self._begin(above, below, line)
        self._cursor.insertText(text, _format(size, bold=bold))

    def _begin(
        self, above: float, below: float, line: float, *, numbered: bool = False, new_page: bool = False
    ) -> None:
        """Begin a paragraph. The distances above and below are in points, the line distance in percent."""
        form = QTextBlockFormat()
        form.setTopMargin(above * _CSS_PIXELS)
        form.setBottomMargin(below * _CSS_PIXELS)
        form.setLineHeight(line, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if numbered:
            form.setProperty(_IS_NUMBERED, True)
        if new_page:
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        if self._document.isEmpty():
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form)

    def _add_paragraph(self, paragraph: Paragraph) -> None:
        is_heading, is_caption = paragraph.kind in _HEADINGS, paragraph.kind is BlockKind.CAPTION
        self._begin(8 if is_heading else 0, 7, 130 if is_heading or is_caption else _LINE, numbered=True)
        form = _format(_HEADING if is_heading else _SMALL if is_caption else _BODY, bold=is_heading, italic=is_caption)
        for run in paragraph.runs:
            if run.gap:
                self._cursor.insertText(f"({run.gap}){_NO_BREAK}{gap_line(run.text)}", form)
            else:
                self._cursor.insertText(run.text, form)

    def _add_entry(self, entry: GlossaryEntry) -> None:
        self._begin(0, 3, 130)
        self._cursor.insertText(entry.term, _format(_SMALL, bold=True))
        if kind := " ".join(filter(None, (entry.part_of_speech, entry.remark))):
            self._cursor.insertText(f" {kind}", _format(_SMALL, italic=True))
        self._cursor.insertText(f" – {entry.definition}", _format(_SMALL))

    def _add_answer_lines(self, count: int) -> None:
        """Add a line to write on for each gap, in two columns that are read downwards."""
        form, rows = QTextTableFormat(), (count + 1) // 2
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setCellPadding(0)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        rtl = self._handout.direction == "rtl"  # Qt puts the first column to the left in every script
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 50)] * 2)
        self._begin(0, 0, 100)
        table = self._cursor.insertTable(rows, 2, form)
        for number in range(1, count + 1):
            column = (number - 1) // rows
            cell = table.cellAt((number - 1) % rows, 1 - column if rtl else column).firstCursorPosition()
            block = QTextBlockFormat()
            block.setLineHeight(_WIDE_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cell.setBlockFormat(block)
            cell.insertText(f"{number}.{_NO_BREAK}{'_' * 30}", _format(_SMALL))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _add_key(self, key: tuple[str, ...]) -> None:
        """Add the key on a page of its own, which the teacher keeps."""
        self._begin(0, 8, 120, new_page=True)
        self._cursor.insertText(f"{self._labels.key}: {self._handout.title}", _format(_HEADING, bold=True))
        for number, answer in enumerate(key, 1):
            self._add(f"{number}. {answer}", _BODY)

    # -- pages --------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint a page. `page` counts from 0."""
        rtl = self._handout.direction == "rtl"
        height = self._body.height()
        painter.save()
        painter.translate(0.0 if rtl else _GUTTER * self._point, -page * height)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        context.clip = QRectF(0, page * height, self._body.width(), height)
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()
        painter.setPen(_QUIET)
        painter.setFont(_font(_TINY))
        self._paint_line_numbers(painter, page, rtl)
        foot = QRectF(0, self._height - _FOOT * self._point, self._width, _FOOT * self._point)
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, self._page_number(page))

    def _page_number(self, page: int) -> str:
        return f"{page + 1} / {self.page_count}"

    def _paint_line_numbers(self, painter: QPainter, page: int, rtl: bool) -> None:
        height = self._body.height()
        narrow = (_GUTTER - 10) * self._point
        ascent = QFontMetricsF(painter.font(), painter.device()).ascent()
        for number, baseline in self._baselines():
            if page * height <= baseline < (page + 1) * height:
                left = self._width - narrow if rtl else 0.0
                place = QRectF(left, baseline - page * height - ascent, narrow, 2 * ascent)
                side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
                painter.drawText(place, side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute, str(number))

    def paragraphs(self) -> Iterator[tuple[QPointF, QTextBlock]]:
        """Yield all paragraphs with their places in the column of the text."""
        block = self._document.begin()
        while block.isValid():
            yield self._document.documentLayout().blockBoundingRect(block).topLeft(), block
            block = block.next()

    def _baselines(self) -> Iterator[tuple[int, float]]:
        """Yield the number and the baseline of each numbered line."""
        number, block = 0, self._document.begin()
        while block.isValid():
            if block.blockFormat().property(_IS_NUMBERED):
                top = self._document.documentLayout().blockBoundingRect(block).top()
                for index in range(block.layout().lineCount()):
                    line = block.layout().lineAt(index)
                    number += 1
                    yield number, top + line.y() + line.ascent()
            block = block.next()


def gap_line(answer: str) -> str:
    """Return a line to write an answer on."""
    return "_" * max(_SHORTEST_GAP, min(_LONGEST_GAP, round(_LONGER * len(answer))))


def _format(size: float, *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(_font(size, bold=bold, italic=italic))
    return form


def _font(size: float, *, bold: bool = False, italic: bool = False) -> QFont:
    """Return the font of the handout. It has no ligatures, which a reader of the file could not copy as letters."""
    font = QFont()
    font.setFamilies([fonts.SERIF, fonts.ARABIC, fonts.FILLING])
    font.setPointSizeF(size)
    font.setBold(bold)
    font.setItalic(italic)
    font.setFeature(QFont.Tag("liga"), 0)
    return font
