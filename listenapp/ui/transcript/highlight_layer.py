"""Hold the highlight of the current word and sentence, and the marks of low-confidence sentences."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from listenapp.ui.common.view_options import Highlight, HighlightStyle
from listenapp.ui.transcript import document_style, highlight_painter, mask_painter
from listenapp.ui.transcript.text_page import TextPage

BAND_PADDING = 4.0
_WORD_PADDING = 3.0, 1.0, 2.0  # pixels beside, above and below the word
_STAR, _STAR_DISTANCE = 14.0, 12.0  # pixels, size of a star and its distance from the text
_USUAL_SIZE = 50.0  # pixels, text size up to which paddings and corners do not grow

ClipLines = Callable[[list[QRectF]], list[QRectF]]
"""Function that returns the parts of a sentence's lines that no mask covers."""


class HighlightLayer:
    """Highlight of a text page. It changes neither the text caret nor the layout."""

    def __init__(self, page: TextPage, clip_lines: ClipLines) -> None:
        self._page, self._clip_lines = page, clip_lines
        self.word: int | None = None
        self.sentence: int | None = None
        self.options = Highlight()
        self.is_dimming = False  # everything but the sentence is dimmed
        self.word_rects: list[QRectF] = []
        self.sentence_rects: list[QRectF] = []
        self.sentence_path = QPainterPath()
        self.last_word_rect: QRectF | None = None  # position of the narration, also between two words
        self._low_confidence: list[int] = []  # sentences, in order
        self._starred: list[int] = []  # sentences, in order
        self._known_lines: dict[int, list[QRectF]] = {}  # rectangles of marked sentences
        self._unpainted: int | None = None

    def forget(self) -> None:
        """Drop the state of the old story. Called before another story is shown."""
        self.word = self.sentence = self._unpainted = self.last_word_rect = None
        self.is_dimming = False
        self._low_confidence, self._starred = [], []

    def set_position(self, word: int | None, sentence: int | None) -> None:
        if sentence != self.sentence:
            self.sentence = sentence
            self.place_sentence()
        self.word = self._unpainted = word
        self._place_word()

    def mark_low_confidence(self, sentences: list[int]) -> None:
        self._low_confidence = sorted(sentences)

    def mark_starred(self, sentences: list[int]) -> None:
        self._starred = sorted(sentences)

    # -- geometry -----------------------------------------------------------------------------------------------

    @property
    def growth(self) -> float:
        """Return the factor for paddings and corners: above 1 for large text that is read from a distance."""
        return max(1.0, self._page.text_style.size / _USUAL_SIZE)

    @property
    def radius(self) -> float:
        return highlight_painter.RADIUS * self.growth

    @property
    def spoken_line(self) -> QRectF | None:
        """Return a rectangle on the spoken line.

        This is the line of the highlighted word, or the first line of the highlighted sentence, or the line of the last
        word that was highlighted.
        """
        highlighted = self.word_rects or self.sentence_rects
        return highlighted[0] if highlighted else self.last_word_rect

    @property
    def changes_page(self) -> bool:
        """Return whether a change of the highlighted word changes the rest of the page, too."""
        return self.is_dimming or self.options.style is HighlightStyle.FADE

    def place(self) -> None:
        """Compute all geometry again, because words have other positions."""
        self.last_word_rect = None
        self._place_word()
        self.place_sentence()  # last, because a mask can end at the word
        self._known_lines.clear()

    def place_sentence(self) -> None:
        self._update(self.sentence_path.boundingRect())
        self.sentence_rects = self._clip_lines(self._page.sentence_rects(self.sentence))
        self.sentence_path = highlight_painter.sentence_outline(
            self.sentence_rects, BAND_PADDING * self.growth, self._page.text_style.size * 1.6, self.radius
        )
        self._update(self.sentence_path.boundingRect())

    def _place_word(self) -> None:
        beside, above, below = (self.growth * pad for pad in _WORD_PADDING)
        before = self.word_rects
        self.word_rects = [rect.adjusted(-beside, -above, beside, below) for rect in self._page.word_rects(self.word)]
        for rect in before + self.word_rects:
            self._update(rect)
        if self.word_rects:
            self.last_word_rect = self.word_rects[-1]

    @property
    def low_confidence_rects(self) -> list[QRectF]:
        """Return the lines of visible low-confidence sentences."""
        return [rect for sentence in self._visible(self._low_confidence) for rect in self._lines(sentence)]

    @property
    def star_rects(self) -> dict[int, QRectF]:
        """Return the places of the visible stars by sentence, in the margin."""
        lines = {sentence: self._lines(sentence) for sentence in self._visible(self._starred)}
        return {sentence: self._in_margin(rects[0]) for sentence, rects in lines.items() if rects}

    def _visible(self, sentences: list[int]) -> list[int]:
        """Return those of the sentences that are in the view. A long story may have thousands of them."""
        first, last = self._page.visible_sentences if sentences else (0, -1)
        return sentences[bisect_left(sentences, first) : bisect_right(sentences, last)]

    def _lines(self, sentence: int) -> list[QRectF]:
        if sentence not in self._known_lines:
            self._known_lines[sentence] = self._page.sentence_rects(sentence)
        return self._known_lines[sentence]

    def _in_margin(self, line: QRectF) -> QRectF:
        """Return the place of a star beside a line of text, where the lines end."""
        margin = document_style.page_frame(self._page.document()).frameFormat().rightMargin()
        width = self._page.viewport().width()
        near = min(margin / 2, _STAR_DISTANCE + _STAR * self.growth / 2)
        middle = margin - near if self._page.runs_leftwards else width - margin + near
        side = _STAR * self.growth
        return QRectF(middle - side / 2, line.center().y() - side / 2, side, side)

    def _update(self, rect: QRectF) -> None:
        if not rect.isEmpty():
            margin = self.radius + 2
            self._page.update_area(rect.adjusted(-margin, -margin, margin, margin))

    # -- painting -----------------------------------------------------------------------------------------------

    def selections(self) -> list[QTextEdit.ExtraSelection]:
        """Return the text colours of the word and the sentence."""
        page, options = self._page.page, self.options
        coloured = (
            (None if self.sentence is None else page.sentence_spans[self.sentence], options.sentence_ink_role),
            (None if self.word is None else page.word_spans[self.word], options.word_ink_role),
        )
        theme = self._page.theme
        shown = [(span, role) for span, role in coloured if span and role and self._page.is_laid_out(span[1])]
        return [self._selection(*span, getattr(theme, role)) for span, role in shown]

    def _selection(self, start: int, end: int, colour: str) -> QTextEdit.ExtraSelection:
        document, selection = self._page.document(), QTextEdit.ExtraSelection()
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(min(end, document.characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        text_format = QTextCharFormat()
        text_format.setForeground(QColor(colour))
        selection.format = text_format
        return selection

    def paint(self, painter: QPainter) -> None:
        """Paint the highlight and the marks. Called before the text is painted."""
        theme = self._page.theme
        highlight_painter.paint_highlight(
            painter, self.options, self.sentence_path, self.sentence_rects, self.word_rects, theme, self.radius
        )
        highlight_painter.paint_low_confidence(painter, self.low_confidence_rects, theme.warning)
        highlight_painter.paint_stars(painter, self.star_rects.values(), theme.accent)

    def dimmed_area(self, visible: QRectF) -> QPainterPath:
        """Return the area to dim after the text was painted; empty where nothing is dimmed."""
        if self.is_dimming:
            return mask_painter.area_outside(visible, self.sentence_path, self.radius)
        if self.options.style is HighlightStyle.FADE:
            undimmed = highlight_painter.undimmed_area(self.options, self.sentence_path, self.word_rects)
            if not undimmed.isEmpty():
                return mask_painter.area_outside(visible, undimmed, self.radius)
        return QPainterPath()

    def take_painted_word(self, painted: QRectF) -> int | None:
        """Return the word if it is in the area that was just painted, for the first time since it was highlighted."""
        if self._unpainted is None or not any(painted.intersects(rect) for rect in self.word_rects):
            return None
        word, self._unpainted = self._unpainted, None
        return word
