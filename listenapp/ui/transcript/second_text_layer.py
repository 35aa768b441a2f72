"""Show a translation below each paragraph. It is painted into wider margins, so that the text keeps its positions."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from listenapp.ui.transcript import document_style
from listenapp.ui.transcript.text_page import TextPage

_SCALE = 0.82  # size of the translation, as a share of the text's
_GAP = 0.25  # distance from the paragraph, as a share of the text's size


class SecondTextLayer:
    """Translations of a text page, by the index of the story's block."""

    def __init__(self, page: TextPage) -> None:
        self._page = page
        self.texts: dict[int, str] = {}
        self.is_shown = False
        self._laid_out: dict[int, QTextDocument] = {}  # by the number of the paragraph
        self._margins: dict[int, tuple[float, float]] = {}  # usual and widened margin below a paragraph
        self._is_placing = False

    @property
    def is_visible(self) -> bool:
        return self.is_shown and bool(self.texts)

    def change(self, texts: dict[int, str], shown: bool) -> None:
        """Show other translations, or show or hide them. The line in the middle of the view stays there."""
        was_visible = self.is_visible
        if (texts, shown) == (self.texts, self.is_shown):
            return
        self.texts, self.is_shown = texts, shown
        if not was_visible and not self.is_visible:
            return
        page = self._page
        middle = page.page.nearest_word(page.cursorForPosition(page.viewport().rect().center()).position())
        before = page.word_rects(middle)
        page.layout_changed.emit()
        after = page.word_rects(middle)
        if before and after:
            bar = page.verticalScrollBar()
            bar.setValue(bar.value() + round(after[0].top() - before[0].top()))

    def place(self) -> None:
        """Widen the margins below the paragraphs for the translations, or reset them.

        Call it after the text was laid out anew, before the other layers.
        """
        if self._is_placing:  # a wider margin can bring the scroll bar, which changes the size of the page
            return
        self._is_placing = True
        self._laid_out = self._lay_out() if self.is_visible else {}
        self._apply_margins()
        self._is_placing = False

    def _lay_out(self) -> dict[int, QTextDocument]:
        frame = document_style.page_frame(self._page.document()).frameFormat()
        width = self._page.viewport().width() - frame.leftMargin() - frame.rightMargin()
        last_of_block = {block: number for number, (block, _text) in enumerate(self._page.page.paragraphs)}
        wanted = ((number, self.texts.get(block)) for block, number in last_of_block.items())
        return {number: self._document(text, width) for number, text in wanted if text}

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

    def _apply_margins(self) -> None:
        gap = _GAP * self._page.text_style.size
        cursor = QTextCursor(self._page.document())
        cursor.beginEditBlock()
        for number in sorted({*self._laid_out, *self._margins}):
            block = self._page.document().findBlockByNumber(number)
            if block.isValid():
                self._set_margin(cursor, block, number, gap)
        cursor.endEditBlock()
        self._margins = {number: self._margins[number] for number in self._laid_out if number in self._margins}

    def _set_margin(self, cursor: QTextCursor, block: QTextBlock, number: int, gap: float) -> None:
        now = block.blockFormat().bottomMargin()
        usual, widened = self._margins.get(number, (now, now))
        usual = usual if now == widened else now  # the text was filled in again, with its usual margins
        document = self._laid_out.get(number)
        wanted = usual if document is None else usual + gap + document.size().height()
        self._margins[number] = usual, wanted
        if now != wanted:
            changed = block.blockFormat()
            changed.setBottomMargin(wanted)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(changed)

    def paint(self, painter: QPainter, visible: QRectF) -> None:
        if not self._laid_out:
            return
        layout, gap = self._page.document().documentLayout(), _GAP * self._page.text_style.size
        left = document_style.page_frame(self._page.document()).frameFormat().leftMargin()
        for number, document in self._laid_out.items():
            block = self._page.document().findBlockByNumber(number)
            bottom = layout.blockBoundingRect(block).bottom() + gap
            if bottom < visible.bottom() and bottom + document.size().height() > visible.top():
                painter.save()
                painter.translate(left, bottom)
                document.drawContents(painter)
                painter.restore()
