"""Paint the highlight of the spoken word and sentence, and the marks of low-confidence sentences."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from listenapp.ui.common.view_options import Highlight, HighlightStyle
from listenapp.ui.theme.theme_files import Theme, mixed

RADIUS = 5.0  # pixels, radius of the corners at the usual text size
_WAIST = 0.45  # inner radius of a star, as a share of the outer one
_FOOT = 0.4  # height of the line under a word, as a share of the radius
EDGE = 1.0  # pixels, width of the line around a sentence


def sentence_outline(rects: Iterable[QRectF], pad: float, reach: float, radius: float = RADIUS) -> QPainterPath:
    """Return the outline of a sentence that extends over several lines of text.

    Lines whose gap is smaller than `reach` (pixels) are joined without a gap. `pad`: pixels to add at the left and
    right; half of it is added above and below. The outline is smaller by `radius` at each edge. `paint_outline` adds
    the radius with its pen.
    """
    rects = [rect.adjusted(-pad, -pad * 0.5, pad, pad * 0.5) for rect in rects]
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for rect, below in pairwise(rects):
        if 0 < below.top() - rect.bottom() < reach:
            middle = (below.top() + rect.bottom()) / 2
            rect.setBottom(middle)
            below.setTop(middle)
            path = path.united(_bridge(rect, below, radius))
    for rect in rects:
        path = path.united(_rectangle(rect.adjusted(radius, radius, -radius, -radius)))
    return path


def _bridge(rect: QRectF, below: QRectF, radius: float) -> QPainterPath:
    """Return the area that joins two lines of a sentence.

    It is only as wide as the overlap of the lines, because the text beside it belongs to other sentences.
    """
    left, right = max(rect.left(), below.left()) + radius, min(rect.right(), below.right()) - radius
    bridge = QRectF(left, rect.bottom() - radius, right - left, 2 * radius)
    return _rectangle(bridge) if left < right else QPainterPath()


def _rectangle(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(rect)
    return path


def paint_outline(painter: QPainter, path: QPainterPath, colour: str, edge: str, radius: float = RADIUS) -> None:
    """Paint an outline from `sentence_outline`. The pen adds the radius at the edges and makes the outer corners round.

    A thin line surrounds the area, so that colour is not the only mark.
    """
    line, rounded = Qt.PenStyle.SolidLine, (Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    for ink, width in ((edge, 2 * radius + 2 * EDGE), (colour, 2 * radius)):
        painter.setBrush(QColor(ink))
        painter.setPen(QPen(QColor(ink), width, line, *rounded))
        painter.drawPath(path)


def paint_word_box(painter: QPainter, rect: QRectF, ground: str, edge: str, radius: float = RADIUS) -> None:
    """Paint a word's box with a line along its lower edge, so that colour is not the only mark."""
    painter.setPen(Qt.PenStyle.NoPen)
    box = QPainterPath()
    box.addRoundedRect(rect, radius, radius)
    painter.fillPath(box, QColor(ground))
    painter.save()
    painter.setClipPath(box)
    foot = _FOOT * radius
    painter.fillRect(QRectF(rect.left(), rect.bottom() - foot, rect.width(), foot), QColor(edge))
    painter.restore()


def paint_low_confidence(painter: QPainter, rects: Iterable[QRectF], colour: str) -> None:
    """Paint a dotted vertical line in the margin beside each line of the low-confidence sentences."""
    pen = QPen(QColor(colour), 3, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.1, 2.2])
    painter.setPen(pen)
    lines: dict[int, QRectF] = {}
    for rect in rects:
        known = lines.get(round(rect.center().y()))
        lines[round(rect.center().y())] = rect if known is None else known.united(rect)
    left = min((rect.left() for rect in lines.values()), default=0.0) - 16
    for rect in lines.values():
        painter.drawLine(QPointF(left, rect.top()), QPointF(left, rect.bottom()))


def paint_stars(painter: QPainter, rects: Iterable[QRectF], colour: str) -> None:
    """Paint a star in each of the rectangles."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    for rect in rects:
        painter.drawPolygon(_star(rect))


def _star(rect: QRectF) -> QPolygonF:
    """Return a star of five points that fills a square."""
    outer = rect.width() / 2
    radii = [outer if corner % 2 == 0 else outer * _WAIST for corner in range(10)]
    angles = [math.pi * (corner / 5 - 0.5) for corner in range(10)]
    center = rect.center()
    corners = zip(radii, angles, strict=True)
    return QPolygonF([center + QPointF(r * math.cos(angle), r * math.sin(angle)) for r, angle in corners])


_QUIET = 0.5  # share of the word's edge colour in the line around a sentence
_THIN, _THICK = 2.0, 4.0  # pixels, underline of a sentence and of a word


def paint_highlight(
    painter: QPainter,
    how: Highlight,
    path: QPainterPath,
    lines: Iterable[QRectF],
    word: Sequence[QRectF],
    theme: Theme,
    radius: float = RADIUS,
) -> None:
    """Paint the highlight that lies under the text.

    `path`: the outline of the sentence. `lines`: the rectangles of its lines. `word`: the rectangles of the word.
    `radius`: radius of the corners in pixels. Underlines become thicker by the factor `radius / RADIUS`.
    """
    growth = radius / RADIUS
    boxed = how.style is HighlightStyle.BOX
    if how.sentence and boxed:
        paint_outline(painter, path, theme.sentence_ground, sentence_edge(theme), radius)
    elif how.sentence and how.style is not HighlightStyle.FADE:
        _underline(painter, lines, theme.quiet, _THIN * growth)
    for rect in word if how.word else ():
        if boxed:
            paint_word_box(painter, rect, theme.word_ground, theme.word_edge, radius)
        else:
            _underline(painter, [rect], theme.accent, _THICK * growth)


def sentence_edge(theme: Theme) -> str:
    """Return the colour of the line around a sentence: a paler form of the word's edge colour."""
    return mixed(theme.paper, theme.word_edge, _QUIET)


def undimmed_area(how: Highlight, path: QPainterPath, word: Sequence[QRectF]) -> QPainterPath:
    """Return the area that is not dimmed when the rest of the page is; empty if nothing is highlighted."""
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
