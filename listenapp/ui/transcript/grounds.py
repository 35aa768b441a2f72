"""Where words stand on the laid-out page, and the grounds painted under them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QTextBlock, QTextDocument, QTextLine

RADIUS = 5.0  # pixels, for type of the usual size
_FOOT = 0.4  # of the radius
EDGE = 1.0  # pixels, of the line around a sentence


def line_rects(document: QTextDocument, start: int, end: int) -> list[QRectF]:
    """One rectangle for each line that `start`..`end` (document positions, end exclusive) stands on.

    In the document's coordinates; from the font's ascent to its descent, whatever the line height is.
    """
    return list(_line_rects(document, start, end))


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
    """Bounding rectangles begin at the first line's top, which is not always zero in the layout."""
    return bounding - block.layout().boundingRect().topLeft()


def _on_line(block: QTextBlock, line: QTextLine, start: int, end: int) -> QRectF | None:
    first = max(start, line.textStart())
    last = min(end, line.textStart() + line.textLength())
    if first >= last:
        return None
    used = line.naturalTextRect()  # a space at the end of a line is not seen
    left, right = (min(max(_x(line, at), used.left()), used.right()) for at in (first, last))
    metrics = QFontMetricsF(block.charFormat().font())
    baseline = line.y() + line.ascent()
    return QRectF(
        min(left, right), baseline - metrics.ascent(), abs(right - left), metrics.ascent() + metrics.descent()
    )


def _x(line: QTextLine, position: int) -> float:
    x: Any = line.cursorToX(position)  # PySide gives the float, or it and the position
    return float(x[0] if isinstance(x, tuple) else x)


def joined(rects: Iterable[QRectF], pad: float, reach: float, radius: float = RADIUS) -> QPainterPath:
    """The outline of a sentence over several lines: lines nearer than `reach` grow together without a gap.

    It lacks the radius at each edge, which `paint_joined` brings back.
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
    """Between two lines, no wider than both: what is beside it belongs to other sentences."""
    left, right = max(rect.left(), below.left()) + radius, min(rect.right(), below.right()) - radius
    bridge = QRectF(left, rect.bottom() - radius, right - left, 2 * radius)
    return _rectangle(bridge) if left < right else QPainterPath()


def _rectangle(rect: QRectF) -> QPainterPath:
    made = QPainterPath()
    made.addRect(rect)
    return made


def paint_joined(painter: QPainter, path: QPainterPath, colour: str, edge: str, radius: float = RADIUS) -> None:
    """The stroke brings back what `joined` took off the edges, with round outer corners.

    With a thin line around it, so that it is not told by colour alone.
    """
    line, rounded = Qt.PenStyle.SolidLine, (Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    for ink, width in ((edge, 2 * radius + 2 * EDGE), (colour, 2 * radius)):
        painter.setBrush(QColor(ink))
        painter.setPen(QPen(QColor(ink), width, line, *rounded))
        painter.drawPath(path)


def paint_box(painter: QPainter, rect: QRectF, ground: str, edge: str, radius: float = RADIUS) -> None:
    """A word's box with a line along its foot, so that it is not told by colour alone."""
    painter.setPen(Qt.PenStyle.NoPen)
    box = QPainterPath()
    box.addRoundedRect(rect, radius, radius)
    painter.fillPath(box, QColor(ground))
    painter.save()
    painter.setClipPath(box)
    foot = _FOOT * radius
    painter.fillRect(QRectF(rect.left(), rect.bottom() - foot, rect.width(), foot), QColor(edge))
    painter.restore()


def paint_doubts(painter: QPainter, rects: Iterable[QRectF], colour: str) -> None:
    """A dotted rule in the margin beside each line."""
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
