"""Hold the places that a search has found in the text, and paint them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from listenapp.ui.theme.theme_files import mixed
from listenapp.ui.transcript.text_page import TextPage

_PALE = 0.3  # share of the accent colour in the ground of a match
_PAD, _RADIUS, _EDGE = 1.0, 3.0, 2.0  # pixels

Span = tuple[int, int]


class MatchLayer:
    """Matches of a text page, as (start, end) positions of its document, in order."""

    def __init__(self, page: TextPage) -> None:
        self._page = page
        self.matches: Sequence[Span] = ()
        self.current: Span | None = None

    def show(self, matches: Sequence[Span], current: Span | None) -> None:
        self.matches, self.current = matches, current
        self._page.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Paint the visible matches. The current one has a frame. Called before the text is painted."""
        if not self.matches:
            return
        theme = self._page.theme
        for span in self._visible():
            is_current = span == self.current
            painter.setBrush(QColor(mixed(theme.paper, theme.accent, _PALE)))
            painter.setPen(QPen(QColor(theme.accent), _EDGE) if is_current else Qt.PenStyle.NoPen)
            for rect in self.rects(span):
                painter.drawRoundedRect(rect.adjusted(-_PAD, 0, _PAD, 0), _RADIUS, _RADIUS)

    def rects(self, span: Span) -> list[QRectF]:
        return self._page.span_rects(*span)

    def _visible(self) -> Sequence[Span]:
        first, last = self._page.visible_positions
        begin = bisect_left(self.matches, (first, first))
        return self.matches[max(0, begin - 1) : bisect_right(self.matches, (last, 0))]  # one may begin above
