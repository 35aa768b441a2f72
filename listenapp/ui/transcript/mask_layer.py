"""Hold the mask that hides parts of the text, and paint the blurred text or a hint in its place."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from listenapp.ui.common.view_options import TextMask
from listenapp.ui.transcript import mask_painter
from listenapp.ui.transcript.text_page import TextPage


class MaskLayer:
    """Mask of a text page. `revealed` covers everything after a word, in addition to the mask."""

    def __init__(self, page: TextPage) -> None:
        self._page = page
        self.chosen = TextMask.NONE
        self.hint = ""  # text in place of the hidden story
        self.is_peeking = False  # the mask is removed while the user holds a key or a mouse button
        self.revealed: int | None = None  # the last visible word; -1 covers everything, None nothing
        self.revealed_rect: QRectF | None = None

    def forget(self) -> None:
        """Drop the state of the old story. Called before another story is shown."""
        self.revealed = self.revealed_rect = None

    @property
    def active(self) -> TextMask:
        """Return the chosen mask, or no mask while the user peeks."""
        return TextMask.NONE if self.is_peeking else self.chosen

    # -- geometry -----------------------------------------------------------------------------------------------

    def place(self) -> None:
        """Compute the end of the revealed text, after it was changed or words have other positions."""
        span = self._revealed_span
        rects = self._page.span_rects(span[0], self._end_with_stops(*span)) if span else []
        self.revealed_rect = rects[-1] if rects else None

    @property
    def end(self) -> int:
        """Return the position in the document where the revealed text ends; 0 if there is none."""
        return self._revealed_span[1] if self._revealed_span else 0

    @property
    def _revealed_span(self) -> tuple[int, int] | None:
        word = self.revealed
        return self._page.page.word_spans[word] if word is not None and word >= 0 else None

    def _end_with_stops(self, start: int, end: int) -> int:
        """Return the end of the word's span, including the full stop, comma or closing quote after the word."""
        starts, document = self._page.page.starts, self._page.document()
        k = bisect_right(starts, start)
        following = starts[k] if k < len(starts) else document.characterCount() - 1
        while end < following and not document.characterAt(end).isspace():
            end += 1
        return end

    def visible_lines(self, lines: list[QRectF], spoken: QRectF | None, beyond: float) -> list[QRectF]:
        """Return the parts of a sentence's lines that are not covered.

        `spoken`: the word up to which the text is visible, or None without that limit. `beyond`: see
        `mask_painter.up_to`.
        """
        for word in (spoken if self.active is TextMask.UP_TO_VOICE else None, self.revealed_rect):
            if word is not None:
                lines = mask_painter.up_to(lines, word, beyond, right_to_left=self._page.runs_leftwards)
        return lines

    # -- painting -----------------------------------------------------------------------------------------------

    def covered_area(self, sentence: QPainterPath, spoken: QRectF | None, radius: float) -> QPainterPath:
        """Return the area that the mask covers; empty for a mask that covers no area of the text.

        `sentence`: outline of the current sentence. `spoken`: the last spoken word. `radius`: width of the rim.
        """
        if self.active is TextMask.SENTENCE:
            return mask_painter.area_outside(self._page.visible_rect, sentence, radius)
        if self.active is TextMask.UP_TO_VOICE:
            rim = mask_painter.with_rim(sentence, radius)  # it extends into the next line
            return self._area_after(spoken).subtracted(rim)
        return QPainterPath()

    def unrevealed_area(self) -> QPainterPath:
        """Return the area after the last revealed word; empty if nothing is covered."""
        return QPainterPath() if self.revealed is None else self._area_after(self.revealed_rect)

    def _area_after(self, word: QRectF | None) -> QPainterPath:
        style = self._page.text_style
        return mask_painter.area_after(
            self._page.visible_rect, word, style.size * style.line_height, right_to_left=self._page.runs_leftwards
        )

    def paint_hint(self) -> None:
        """Paint the hint in place of the hidden text."""
        viewport = self._page.viewport()
        painter = QPainter(viewport)
        painter.setPen(QColor(self._page.theme.quiet))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(viewport.rect(), flags, self.hint)
        painter.end()

    def paint_blurred(self) -> None:
        """Paint the blurred text."""
        viewport, visible = self._page.viewport(), self._page.visible_rect
        ratio = viewport.devicePixelRatioF()
        sharp = QPixmap(viewport.size() * ratio)
        sharp.setDevicePixelRatio(ratio)
        sharp.fill(Qt.GlobalColor.transparent)
        painter = QPainter(sharp)
        painter.translate(0, -visible.top())
        self._page.document().drawContents(painter, visible)
        painter.end()
        painter = QPainter(viewport)
        painter.drawPixmap(0, 0, mask_painter.blurred(sharp, self._page.text_style.size))
        painter.end()
