"""Paints what makes the word and the sentence stand out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from listenapp.ui.common.view_options import Highlight, Style
from listenapp.ui.theme.theme import Theme, mixed
from listenapp.ui.transcript import grounds

_QUIET = 0.5
_THIN, _THICK = 2.0, 4.0  # pixels, of lines under a sentence and under a word


def paint(
    painter: QPainter,
    how: Highlight,
    path: QPainterPath,
    lines: Iterable[QRectF],
    word: Sequence[QRectF],
    theme: Theme,
    radius: float = grounds.RADIUS,
) -> None:
    """What lies under the text. `path`, `lines`: the sentence as one outline and as its lines; `word`: the word's.

    `radius`: of the corners; lines are as much thicker as it is larger than usual.
    """
    growth = radius / grounds.RADIUS
    boxed = how.style is Style.BOX
    if how.sentence and boxed:
        grounds.paint_joined(painter, path, theme.sentence_ground, sentence_edge(theme), radius)
    elif how.sentence and how.style is not Style.FADE:
        _underline(painter, lines, theme.quiet, _THIN * growth)
    for rect in word if how.word else ():
        if boxed:
            grounds.paint_box(painter, rect, theme.word_ground, theme.word_edge, radius)
        else:
            _underline(painter, [rect], theme.accent, _THICK * growth)


def sentence_edge(theme: Theme) -> str:
    """Of the line around a sentence: as the word's, and quieter."""
    return mixed(theme.paper, theme.word_edge, _QUIET)


def kept(how: Highlight, path: QPainterPath, word: Sequence[QRectF]) -> QPainterPath:
    """What does not step back while all else does; empty where nothing is heard."""
    around = QPainterPath(path if how.sentence else QPainterPath())
    for rect in word if how.word else ():
        line = QPainterPath()
        line.addRect(rect.adjusted(0, 0, 0, _THICK))
        around = around.united(line)
    return around


def _underline(painter: QPainter, rects: Iterable[QRectF], colour: str, width: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    for rect in rects:
        painter.drawRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), width))
