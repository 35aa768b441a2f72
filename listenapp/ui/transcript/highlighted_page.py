"""Show the highlight on the page: the current word and sentence, and marks of low-confidence sentences."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from listenapp.ui.common.view_options import Highlight, HighlightStyle, TextStyle
from listenapp.ui.theme.theme import Theme
from listenapp.ui.transcript import highlight_painter, text_geometry
from listenapp.ui.transcript.text_page import TextPage

BAND_PADDING = 4.0
_WORD_PADDING = 3.0, 1.0, 2.0  # pixels beside, above and below the word
_USUAL_SIZE = 50.0  # pixels, text size up to which paddings and corners do not grow


class HighlightedPage(TextPage):
    """Text page with a highlight. The highlight changes neither the text caret nor the layout."""

    def __init__(self, theme: Theme, face: TextStyle, parent: QWidget | None = None) -> None:
        super().__init__(theme, face, parent)
        self._word: int | None = None
        self._sentence: int | None = None
        self._unpainted: int | None = None
        self._dimmed = False
        self._last_word_rect: QRectF | None = None  # position of the narration, also between two words
        self._doubts: list[int] = []  # low-confidence sentences
        self._doubt_rects: list[QRectF] = []
        self._word_rects: list[QRectF] = []
        self._sentence_path = QPainterPath()
        self._sentence_rects: list[QRectF] = []
        self._highlight = Highlight()

    @property
    def lit_word(self) -> int | None:
        return self._word

    @property
    def lit_sentence(self) -> int | None:
        return self._sentence

    def set_position(self, word: int | None, sentence: int | None) -> None:
        """Highlight a word and a sentence. The call is cheap if nothing changed."""
        if word == self._word and sentence == self._sentence:
            return
        if sentence != self._sentence:
            self._sentence = sentence
            self._place_sentence()
        self._word = self._unpainted = word
        self._place_word()
        self._ink()

    def dim_others(self, dimmed: bool) -> None:
        """Dim everything but the highlighted sentence. Used while a sentence is replayed."""
        if dimmed != self._dimmed:
            self._dimmed = dimmed
            self._place_sentence()
            self.viewport().update()

    @property
    def highlight(self) -> Highlight:
        return self._highlight

    def set_highlight(self, how: Highlight) -> None:
        self._highlight = how
        self._ink()
        self.viewport().update()

    def mark_doubts(self, sentences: list[int]) -> None:
        """Mark low-confidence sentences with a dotted line in the margin."""
        self._doubts = sentences
        self._place_doubts()
        self.viewport().update()

    # -- geometry -----------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        self._word = self._sentence = self._unpainted = self._last_word_rect = None
        self._dimmed = False
        self._doubts = []

    def _place(self) -> None:
        self._last_word_rect = None
        self._place_sentence()
        self._place_word()
        self._place_doubts()
        self._ink()
        self.viewport().update()

    def _place_doubts(self) -> None:
        spans = [span for sentence in self._doubts if (span := self._page.sentence_spans[sentence])]
        self._doubt_rects = [rect for span in spans for rect in text_geometry.line_rects(self.document(), *span)]

    def _place_sentence(self) -> None:
        self._update(self._sentence_path.boundingRect())
        self._sentence_path, self._sentence_rects = QPainterPath(), []
        span = self._sentence_span(self._sentence)
        if span is not None:
            self._sentence_rects = self._uncovered(text_geometry.line_rects(self.document(), *span))
            self._sentence_path = highlight_painter.sentence_outline(
                self._sentence_rects, BAND_PADDING * self._growth, self._face.size * 1.6, self._radius
            )
        self._update(self._sentence_path.boundingRect())

    @property
    def _growth(self) -> float:
        """Return the factor for paddings and corners: above 1 for large text that is read from a distance."""
        return max(1.0, self._face.size / _USUAL_SIZE)

    @property
    def _radius(self) -> float:
        return highlight_painter.RADIUS * self._growth

    def _uncovered(self, lines: list[QRectF]) -> list[QRectF]:
        """Return the parts of a sentence's lines that no mask covers. A subclass with a mask overrides this."""
        return lines

    def _place_word(self) -> None:
        for rect in self._word_rects:
            self._update(rect)
        span = self._page.word_spans[self._word] if self._word is not None else None
        rects = text_geometry.line_rects(self.document(), *span) if span else []
        beside, above, below = (self._growth * pad for pad in _WORD_PADDING)
        self._word_rects = [rect.adjusted(-beside, -above, beside, below) for rect in rects]
        for rect in self._word_rects:
            self._update(rect)
        if self._word_rects:
            self._last_word_rect = self._word_rects[-1]
        if self._covers_with_the_word():
            self.viewport().update()

    def _covers_with_the_word(self) -> bool:
        """Return whether a change of the highlighted word changes the rest of the page, too."""
        return self._dimmed or self._highlight.style is HighlightStyle.FADE

    def _sentence_span(self, sentence: int | None) -> tuple[int, int] | None:
        return None if sentence is None else self._page.sentence_spans[sentence]

    def _update(self, rect: QRectF) -> None:
        """Repaint a part of the document. `rect` is in document coordinates."""
        if not rect.isEmpty():
            grown = self._radius + 2
            moved = rect.adjusted(-grown, -grown, grown, grown).translated(0, -self.verticalScrollBar().value())
            self.viewport().update(moved.toAlignedRect())

    # -- text colour and background -----------------------------------------------------------------------------

    def _ink(self) -> None:
        word = self._page.word_spans[self._word] if self._word is not None else None
        inks = (
            (self._sentence_span(self._sentence), self._highlight.sentence_ink_role),
            (word, self._highlight.word_ink_role),
        )
        self.setExtraSelections(
            [self._selection(*span, getattr(self._theme, role)) for span, role in inks if span and role]
        )

    def _selection(self, start: int, end: int, colour: str) -> QTextEdit.ExtraSelection:
        chosen = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(min(end, self.document().characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        chosen.cursor = cursor
        made = QTextCharFormat()
        made.setForeground(QColor(colour))
        chosen.format = made
        return chosen

    def _painter(self, event: QPaintEvent) -> QPainter:
        """Return a painter that uses document coordinates."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(event.rect())
        painter.translate(0, -self.verticalScrollBar().value())
        return painter

    def _paint_ground(self, event: QPaintEvent) -> None:
        """Paint the highlight and the marks under the text."""
        painter = self._painter(event)
        path, lines = self._sentence_path, self._sentence_rects
        highlight_painter.paint_highlight(
            painter, self._highlight, path, lines, self._word_rects, self._theme, self._radius
        )
        highlight_painter.paint_doubts(painter, self._doubt_rects, self._theme.warning)
        painter.end()
