"""Show the story's text as a page: fonts, colours, margins, and marks under words of the glossary."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLine,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.ui.common.view_options import TextStyle
from listenapp.ui.theme.theme_files import Theme
from listenapp.ui.transcript import document_style
from listenapp.ui.transcript.document_map import DocumentMap, map_story

ROOM_BELOW = 0.55  # space below the text, as a share of the view's height: the last line can scroll into the band
_COLUMN = 33.5  # column width in body sizes: 62 to 70 characters of the bundled serif font


class TextPage(QTextEdit):
    """Text page that is addressed by word indices. Rectangles of words are in document coordinates."""

    layout_changed = Signal()  # words have other positions now

    def __init__(self, theme: Theme, style: TextStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript")
        self.setAccessibleName(self.tr("Story text"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme, self._style = theme, style
        self._story: Story | None = None
        self._alignment: Alignment | None = None
        self._page = DocumentMap((), (), (), (), ())
        self._is_quiet: Sequence[bool | None] = ()  # for each word whether the page shows it in the quiet colour
        self._glossary_spans: list[tuple[int, int]] = []
        self._definitions: dict[int, str] = {}
        self._is_filling = False
        self._apply_theme(theme)

    @property
    def story(self) -> Story | None:
        return self._story

    @property
    def page(self) -> DocumentMap:
        return self._page

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def text_style(self) -> TextStyle:
        return self._style

    # -- geometry -----------------------------------------------------------------------------------------------

    def word_rects(self, word: int | None) -> list[QRectF]:
        """Return the rectangles of a word, one for each line of text. A word that is not shown has none."""
        span = None if word is None else self._page.word_spans[word]
        return [] if span is None else self.span_rects(*span)

    def sentence_rects(self, sentence: int | None) -> list[QRectF]:
        span = None if sentence is None else self._page.sentence_spans[sentence]
        return [] if span is None else self.span_rects(*span)

    def span_rects(self, start: int, end: int) -> list[QRectF]:
        """Return one rectangle for each line of text that `start`..`end` (document positions, end exclusive) occupies.

        Each extends from the ascent of the font to its descent and does not depend on the line height.
        """
        return list(_line_rects(self.document(), start, end))

    @property
    def visible_rect(self) -> QRectF:
        """Return the visible part of the document."""
        return QRectF(self.viewport().rect()).translated(0, self.verticalScrollBar().value())

    @property
    def runs_leftwards(self) -> bool:
        return self.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft

    def update_area(self, area: QRectF) -> None:
        """Repaint a part of the document."""
        self.viewport().update(area.translated(0, -self.verticalScrollBar().value()).toAlignedRect())

    def document_painter(self, clip: QRect) -> QPainter:
        """Return a painter of the viewport that uses document coordinates. `clip` is in viewport coordinates."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(clip)
        painter.translate(0, -self.verticalScrollBar().value())
        return painter

    # -- showing a story ----------------------------------------------------------------------------------------

    def show_story(self, story: Story, alignment: Alignment | None = None) -> None:
        self._story, self._alignment = story, alignment
        self._page = map_story(story)
        self._glossary_spans, self._definitions = [], {}
        self._fill()
        self.verticalScrollBar().setValue(0)

    def show_alignment(self, alignment: Alignment) -> None:
        """Recolour the text for a new alignment. The scroll position stays."""
        if self._story is not None:
            self._alignment = alignment
            self._colour()
            self.layout_changed.emit()

    def show_glossary(self, spans: list[tuple[int, int]], definitions: dict[int, str]) -> None:
        """Mark the words of `spans` (first, last). `definitions` (by word index) become tool tips."""
        if self._glossary_spans:
            document_style.clear_marks(self.document())
        self._glossary_spans, self._definitions = spans, definitions
        document_style.mark_glossary(self.document(), self._page, spans, self._theme)

    def set_text_style(self, style: TextStyle) -> None:
        """Set the text style. The text at the top of the view stays there."""
        anchor = self.cursorForPosition(QPoint(self.viewport().width() // 2, 4)).position()
        self._style = style
        self._fill()
        if anchor and (rects := self.span_rects(anchor, anchor + 1)):
            self.verticalScrollBar().setValue(round(rects[0].top()) - 4)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._apply_theme(theme)
        scrolled = self.verticalScrollBar().value()
        self._fill()
        self.verticalScrollBar().setValue(scrolled)

    def _apply_theme(self, theme: Theme) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.paper))
        palette.setColor(QPalette.ColorRole.Text, QColor(theme.ink))
        self.setPalette(palette)

    def _fill(self) -> None:
        if self._story is None:
            return
        self.setExtraSelections([])
        self._is_filling = True  # clearing the document can resize the viewport
        document_style.fill_document(
            self.document(), self._story, self._page, self._style, self._theme, self._margins()
        )
        self._is_quiet = document_style.set_quiet(self._story)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._colour()
        document_style.mark_glossary(self.document(), self._page, self._glossary_spans, self._theme)
        self._is_filling = False
        self._set_margins()
        self.layout_changed.emit()

    def _colour(self) -> None:
        story = self._story
        if story is None:
            return
        before, self._is_quiet = self._is_quiet, document_style.quiet_words(story, self._alignment)
        for quiet, colour in ((False, self._theme.ink), (True, self._theme.quiet)):
            changed = [now is quiet and was is not quiet for was, now in zip(before, self._is_quiet, strict=True)]
            spans = document_style.runs(changed, story.sentence_of_word)
            document_style.colour_words(self.document(), self._page, spans, colour, to_stop=True)

    def _margins(self) -> QTextFrameFormat:
        """Return the format of the root frame for the present size of the view."""
        width, height = self.viewport().width(), self.viewport().height()
        margins = document_style.page_frame(self.document()).frameFormat()
        side = max(24.0, 1.2 * self._style.size, (width - _COLUMN * self._style.size) / 2)
        margins.setLeftMargin(side)
        margins.setRightMargin(side)
        margins.setTopMargin(2.0 * self._style.size)
        margins.setBottomMargin(ROOM_BELOW * height)
        return margins

    def _set_margins(self) -> None:
        width, margins = self.viewport().width(), self._margins()
        frame = document_style.page_frame(self.document())
        if margins == frame.frameFormat():
            return
        frame.setFrameFormat(margins)
        if self.viewport().width() < width:  # the scroll bar appeared, and no resize event reports it
            self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if not self._is_filling:
            self._set_margins()
            self.layout_changed.emit()


def _line_rects(document: QTextDocument, start: int, end: int) -> Iterator[QRectF]:
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        origin = document.documentLayout().blockBoundingRect(block).topLeft()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            rect = _on_line(block, line, start - block.position(), end - block.position())
            if rect is not None:
                yield rect.translated(_layout_origin(block, origin))
        block = block.next()


def _layout_origin(block: QTextBlock, bounding: QPointF) -> QPointF:
    """Return the origin of the block's layout in document coordinates.

    A bounding rectangle begins at the top of the first line. That top is not always zero in the layout.
    """
    return bounding - block.layout().boundingRect().topLeft()


def _on_line(block: QTextBlock, line: QTextLine, start: int, end: int) -> QRectF | None:
    first = max(start, line.textStart())
    last = min(end, line.textStart() + line.textLength())
    if first >= last:
        return None
    used = line.naturalTextRect()  # excludes the invisible space at the end of a line
    left, right = (min(max(_x(line, at), used.left()), used.right()) for at in (first, last))
    metrics = QFontMetricsF(block.charFormat().font())
    baseline = line.y() + line.ascent()
    return QRectF(
        min(left, right), baseline - metrics.ascent(), abs(right - left), metrics.ascent() + metrics.descent()
    )


def _x(line: QTextLine, position: int) -> float:
    x: Any = line.cursorToX(position)  # PySide returns the float, or a tuple of it and the position
    return float(x[0] if isinstance(x, tuple) else x)
