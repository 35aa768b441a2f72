"""Tint the text of the loop: the part that is played over and over."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from listenapp.ui.theme.theme_files import mixed
from listenapp.ui.transcript import highlight_painter
from listenapp.ui.transcript.text_page import TextPage

_PALE = 0.14  # share of the accent colour in the ground
_PAD = 3.0  # pixels
_REACH = 1.6  # text sizes; lines that are nearer to each other are joined


class LoopLayer:
    """Words `first` to `last` of a text page, or none."""

    def __init__(self, page: TextPage) -> None:
        self._page = page
        self.words: tuple[int, int] | None = None

    def show(self, words: tuple[int, int] | None) -> None:
        if words != self.words:
            self.words = words
            self._page.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Paint the ground of the loop. Called before the text is painted."""
        if self.words is None:
            return
        spans = [span for word in self.words if (span := self._page.page.word_spans[word])]
        if not spans:
            return
        start, end = self._page.visible_positions  # a loop can be as long as the story
        lines = self._page.span_rects(max(spans[0][0], start), min(spans[-1][1], end))
        theme, radius = self._page.theme, highlight_painter.RADIUS
        path = highlight_painter.sentence_outline(lines, _PAD, self._page.text_style.size * _REACH, radius)
        painter.save()
        ground, edge = mixed(theme.paper, theme.accent, _PALE), mixed(theme.paper, theme.accent, 3 * _PALE)
        highlight_painter.paint_outline(painter, path, ground, edge, radius)
        painter.restore()
