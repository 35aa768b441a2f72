"""Hide parts of the highlighted page behind the mask that the learner or the teacher chose."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from listenapp.ui.common.view_options import HighlightStyle, TextMask, TextStyle
from listenapp.ui.theme.theme import Theme
from listenapp.ui.transcript import highlight_painter, mask_painter, text_geometry
from listenapp.ui.transcript.highlighted_page import BAND_PADDING, HighlightedPage


class MaskedPage(HighlightedPage):
    word_painted = Signal(int)  # once for each highlighted word, after it was painted

    def __init__(self, theme: Theme, face: TextStyle, parent: QWidget | None = None) -> None:
        super().__init__(theme, face, parent)
        self._veil, self._peeking = TextMask.NONE, False
        self._hint = ""
        self._revealed: int | None = None  # the last visible word; None: nothing is covered
        self._revealed_rect: QRectF | None = None

    @property
    def veil(self) -> TextMask:
        return self._veil

    def set_veil(self, wanted: TextMask) -> None:
        self._veil = wanted
        self._place_sentence()
        self.viewport().update()

    def set_hint(self, hint: str) -> None:
        """Set the text to show in place of the hidden story."""
        self._hint = hint

    def peek(self, peeking: bool) -> None:
        """Remove the mask while the user holds a key or a mouse button."""
        if peeking != self._peeking:
            self._peeking = peeking
            self._place_sentence()
            self.viewport().update()

    @property
    def revealed(self) -> int | None:
        return self._revealed

    def reveal(self, last_word: int | None) -> None:
        """Cover everything after `last_word`, in addition to the mask. -1 covers everything and None nothing."""
        self._revealed = last_word
        self._place_revealed()
        self.viewport().update()

    # -- geometry -----------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        super()._forget()
        self._revealed = self._revealed_rect = None

    def _place(self) -> None:
        super()._place()
        self._place_revealed()

    def _place_word(self) -> None:
        super()._place_word()
        if self._veil is TextMask.UP_TO_VOICE:
            self._place_sentence()

    def _uncovered(self, lines: list[QRectF]) -> list[QRectF]:
        follows_voice = self._veil is TextMask.UP_TO_VOICE and not self._peeking and not self._dimmed
        beyond = (
            BAND_PADDING * self._growth + highlight_painter.EDGE
        )  # so that the sentence's highlight ends where the word's ends
        for word in (self._last_word_rect if follows_voice else None, self._revealed_rect):
            if word is not None:
                lines = mask_painter.up_to(lines, word, beyond, right_to_left=self._runs_leftwards)
        return lines

    def _place_revealed(self) -> None:
        seen = self._revealed
        span = self._page.word_spans[seen] if seen is not None and seen >= 0 else None
        rects = text_geometry.line_rects(self.document(), span[0], self._end_with_stops(*span)) if span else []
        self._revealed_rect = rects[-1] if rects else None
        self._place_sentence()

    def _end_with_stops(self, start: int, end: int) -> int:
        """Return the end of the word's span, including the full stop, comma or closing quote after the word."""
        starts, document = self._page.starts, self.document()
        k = bisect_right(starts, start)
        following = starts[k] if k < len(starts) else document.characterCount() - 1
        while end < following and not document.characterAt(end).isspace():
            end += 1
        return end

    def _covers_with_the_word(self) -> bool:
        return self._veil is not TextMask.NONE or super()._covers_with_the_word()

    # -- painting -----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        worn = TextMask.NONE if self._peeking else self._veil
        if worn is TextMask.HIDDEN:
            self._paint_hidden()
            return
        self._paint_ground(event)
        if worn is TextMask.BLURRED:
            self._paint_blurred()
        else:
            super().paintEvent(event)
            self._paint_veil(event, worn)
        if self._revealed is not None:
            self._cover(event, self._ahead_of(self._revealed_rect), 1.0)
        if self._unpainted is not None and self._is_painted(event.rect()):
            word, self._unpainted = self._unpainted, None
            self.word_painted.emit(word)

    def _paint_veil(self, event: QPaintEvent, worn: TextMask) -> None:
        if self._highlight.style is HighlightStyle.FADE and worn is TextMask.NONE and not self._dimmed:
            kept = highlight_painter.undimmed_area(self._highlight, self._sentence_path, self._word_rects)
            if not kept.isEmpty():
                self._cover(event, mask_painter.area_outside(self._seen(), kept, self._radius), self._theme.dim_opacity)
        elif worn is TextMask.SENTENCE or self._dimmed:
            strength = 1.0 if worn is TextMask.SENTENCE else self._theme.dim_opacity
            self._cover(event, mask_painter.area_outside(self._seen(), self._sentence_path, self._radius), strength)
        elif worn is TextMask.UP_TO_VOICE:
            read = mask_painter.with_rim(self._sentence_path, self._radius)  # its rim extends into the next line
            self._cover(event, self._ahead_of(self._last_word_rect).subtracted(read), 1.0)

    def _cover(self, event: QPaintEvent, path: QPainterPath, strength: float) -> None:
        painter = self._painter(event)
        mask_painter.cover(painter, path, self._theme.paper, strength)
        painter.end()

    def _ahead_of(self, word: QRectF | None) -> QPainterPath:
        pitch = self._face.size * self._face.line_height
        return mask_painter.area_after(self._seen(), word, pitch, right_to_left=self._runs_leftwards)

    @property
    def _runs_leftwards(self) -> bool:
        return self.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft

    def _seen(self) -> QRectF:
        """Return the visible part of the document, in document coordinates."""
        return QRectF(self.viewport().rect()).translated(0, self.verticalScrollBar().value())

    def _paint_hidden(self) -> None:
        painter = QPainter(self.viewport())
        painter.setPen(QColor(self._theme.quiet))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.viewport().rect(), flags, self._hint)
        painter.end()

    def _paint_blurred(self) -> None:
        ratio = self.viewport().devicePixelRatioF()
        sharp = QPixmap(self.viewport().size() * ratio)
        sharp.setDevicePixelRatio(ratio)
        sharp.fill(Qt.GlobalColor.transparent)
        painter = QPainter(sharp)
        painter.translate(0, -self.verticalScrollBar().value())
        self.document().drawContents(painter, self._seen())
        painter.end()
        painter = QPainter(self.viewport())
        painter.drawPixmap(0, 0, mask_painter.blurred(sharp, self._face.size))
        painter.end()

    def _is_painted(self, painted: QRect) -> bool:
        scrolled = self.verticalScrollBar().value()
        return any(QRectF(painted).intersects(rect.translated(0, -scrolled)) for rect in self._word_rects)
