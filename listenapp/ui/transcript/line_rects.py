"""Measure where positions of a text document lie on the page, and which position lies at a point."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLine


def line_rects(document: QTextDocument, start: int, end: int) -> Iterator[QRectF]:
    """Yield one rectangle for each line of text that `start`..`end` (positions, end exclusive) occupies.

    Each is in document coordinates and extends from the ascent of the font to its descent.
    """
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        origin = document.documentLayout().blockBoundingRect(block).topLeft()
        layout, inside = block.layout(), start - block.position()
        first = layout.lineForTextPosition(inside).lineNumber() if 0 < inside < block.length() else 0
        for number in range(first, layout.lineCount()):
            line = layout.lineAt(number)
            if block.position() + line.textStart() >= end:
                break
            rect = _on_line(block, line, start - block.position(), end - block.position())
            if rect is not None:
                yield rect.translated(_layout_origin(block, origin))
        block = block.next()


def position_at(document: QTextDocument, point: QPointF, last: int) -> int:
    """Return the position at a point in document coordinates, at most in the block of the position `last`.

    Between two lines it is the beginning of the lower one. Qt's own search looks at all blocks of the document if the
    point lies between two of them, which takes a second.
    """
    layout = document.documentLayout()
    blocks = range(document.findBlock(last).blockNumber() + 1)
    above = bisect_right(blocks, point.y(), key=lambda k: _bounding_rect(document, k).bottom())
    block = document.findBlockByNumber(min(above, blocks[-1]))
    inside = point - _layout_origin(block, layout.blockBoundingRect(block).topLeft())
    lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
    if not lines:
        return block.position()
    line = next((line for line in lines if line.naturalTextRect().bottom() > inside.y()), lines[-1])
    found: Any = line.xToCursor(inside.x()) if line.y() <= inside.y() else line.textStart()
    return block.position() + int(found)


def _bounding_rect(document: QTextDocument, number: int) -> QRectF:
    return document.documentLayout().blockBoundingRect(document.findBlockByNumber(number))


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
