"""Show a translation below each paragraph. It is painted into wider margins, so that the text keeps its positions."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from listenapp.ui.transcript import document_style
from listenapp.ui.transcript.text_page import TextPage

_SCALE = 0.82  # size of the translation, as a share of the text's
_GAP = 0.25  # distance from the paragraph, as a share of the text's size
_SLICE = 0.01  # seconds


class SecondTextLayer:
    """Translations of a text page, by the index of the story's block."""

    def __init__(self, page: TextPage) -> None:
        self._page = page
        self.texts: dict[int, str] = {}
        self.is_shown = False
        self._heights: dict[int, float] = {}  # of the translations, by the number of the paragraph
        self._shown: dict[int, QTextDocument] = {}  # those that were painted last
        self._margins: dict[int, tuple[float, float]] = {}  # usual and widened margin below a paragraph
        self._to_widen: deque[int] = deque()  # numbers of the paragraphs whose margin is not set yet
        self._is_placing = False
        self._placed_for: tuple[Any, ...] = (None,)
        self._work: Iterator[None] = iter(())
        page.also_format_to = self._widen_to
        self._timer = QTimer(page)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)

    @property
    def is_visible(self) -> bool:
        return self.is_shown and bool(self.texts)

    @property
    def is_placing(self) -> bool:
        """Return whether translations of a long text are still laid out."""
        return self._timer.isActive()

    def change(self, texts: dict[int, str], shown: bool) -> None:
        """Show other translations, or show or hide them. The line in the middle of the view stays there."""
        was_visible = self.is_visible
        if (texts, shown) == (self.texts, self.is_shown):
            return
        self.texts, self.is_shown = texts, shown
        if not was_visible and not self.is_visible:
            return
        page = self._page
        middle = page.page.nearest_word(page.position_at(page.viewport().rect().center()))
        before = page.word_rects(middle)
        page.layout_changed.emit()
        after = page.word_rects(middle)
        if before and after:
            bar = page.verticalScrollBar()
            bar.setValue(bar.value() + round(after[0].top() - before[0].top()))

    def place(self) -> None:
        """Widen the margins below the paragraphs for the translations, or reset them.

        Call it after the text was laid out anew, before the other layers. Those of a long text are laid out in slices,
        and appear when all of them are.
        """
        if self._is_placing:  # a wider margin can bring the scroll bar, which changes the size of the page
            return
        wanted = self._width, self._page.text_style, self._page.theme, self._page.filled, self.is_visible, self.texts
        if wanted == self._placed_for and self.texts is self._placed_for[-1]:
            return
        self._placed_for, self._heights, self._shown = wanted, {}, {}
        self._to_widen.clear()
        self._work = self._placing()
        if self._page.is_long:
            self._timer.start()
        else:
            self._step(None)

    def _step(self, seconds: float | None = _SLICE) -> None:
        """Go on with the layout for some time, or to its end."""
        began = time.monotonic()
        for _laid_out in self._work:
            if seconds is not None and time.monotonic() - began > seconds:
                return
        self._timer.stop()

    def _placing(self) -> Iterator[None]:
        """Lay out the translations, yield after each, and apply the margins at last."""
        heights: dict[int, float] = {}
        last_of_block = {block: number for number, (block, _text) in enumerate(self._page.page.paragraphs)}
        width, texts = self._width, self.texts if self.is_visible else {}
        for block, number in last_of_block.items():
            if text := texts.get(block):
                heights[number] = self._document(text, width).size().height()
                yield
        if not heights and not self._margins:
            return
        self._heights = heights
        self._is_placing = True
        with self._page.keeping_text():
            self._to_widen.extend(sorted({*heights, *self._margins}))
            if not self._page.is_long:
                self._widen_to(self._page.document().characterCount())
        self._is_placing = False

    @property
    def _width(self) -> float:
        frame = document_style.page_frame(self._page.document()).frameFormat()
        return self._page.viewport().width() - frame.leftMargin() - frame.rightMargin()

    def _document_of(self, number: int) -> QTextDocument:
        block, _text = self._page.page.paragraphs[number]
        return self._shown.get(number) or self._document(self.texts[block], self._width)

    def _document(self, text: str, width: float) -> QTextDocument:
        style, theme = self._page.text_style, self._page.theme
        font = QFont(self._page.document().defaultFont())
        font.setPixelSize(max(8, round(style.size * _SCALE)))
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(font)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        document.setDefaultTextOption(option)
        document.setTextWidth(width)
        colour = QTextCharFormat()
        colour.setForeground(QColor(theme.quiet))
        QTextCursor(document).insertText(text, colour)
        return document

    def _widen_to(self, end: int) -> None:
        """Apply the margins of the paragraphs before a position of the document, after those that have theirs."""
        if not self._to_widen:
            return
        document = self._page.document()
        last = document.findBlock(end - 1).blockNumber()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        while self._to_widen and (last < 0 or self._to_widen[0] <= last):
            number = self._to_widen.popleft()
            block = document.findBlockByNumber(number)
            if block.isValid():
                self._set_margin(cursor, block, number, _GAP * self._page.text_style.size)
        cursor.endEditBlock()

    def _set_margin(self, cursor: QTextCursor, block: QTextBlock, number: int, gap: float) -> None:
        now = block.blockFormat().bottomMargin()
        usual, widened = self._margins.get(number, (now, now))
        usual = usual if now == widened else now  # the text was filled in again, with its usual margins
        height = self._heights.get(number)
        wanted = usual if height is None else usual + gap + height
        self._margins[number] = usual, wanted
        if height is None:
            del self._margins[number]
        if now != wanted:
            changed = block.blockFormat()
            changed.setBottomMargin(wanted)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(changed)

    def paint(self, painter: QPainter, visible: QRectF) -> None:
        if not self._heights:
            return
        layout, gap = self._page.document().documentLayout(), _GAP * self._page.text_style.size
        left = document_style.page_frame(self._page.document()).frameFormat().leftMargin()
        first, last = (self._page.document().findBlock(at).blockNumber() for at in self._page.visible_positions)
        shown = range(first - 1, (last if last >= 0 else self._page.document().blockCount()) + 1)
        self._shown = {number: self._document_of(number) for number in shown if number in self._heights}
        for number, document in self._shown.items():
            block = self._page.document().findBlockByNumber(number)
            bottom = layout.blockBoundingRect(block).bottom() + gap
            if bottom < visible.bottom() and bottom + document.size().height() > visible.top():
                painter.save()
                painter.translate(left, bottom)
                document.drawContents(painter)
                painter.restore()
