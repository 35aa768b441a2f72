"""Compute the rectangles of words on the page, and the scroll position for the spoken line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLine


def line_rects(document: QTextDocument, start: int, end: int) -> list[QRectF]:
    """Return one rectangle for each line of text that `start`..`end` (document positions, end exclusive) occupies.

    Rectangles are in document coordinates. Each extends from the ascent of the font to its descent and does not
    depend on the line height.
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


UPPER = 0.30  # top of the band for the spoken line, as a share of the view's height
LOWER = 0.60  # bottom of the band
ROOM_BELOW = 0.55  # space below the text, as a share of the view's height: the last line can scroll into the band


def scroll_target(line_top: float, line_bottom: float, scrolled: float, height: float, furthest: float) -> float | None:
    """Return the scroll offset that brings the line into the band between `UPPER` and `LOWER`.

    Return None if the line is already in the band, or if no scrolling can bring it nearer. All values are in pixels.
    `line_top`, `line_bottom`: position in the document. `scrolled`: current offset. `height`: height of the view.
    `furthest`: largest offset. The line is scrolled to the upper edge of the band. The page then does not move until
    the narration reaches the lower edge. A text that fits into the view does not scroll.
    """
    if furthest <= ROOM_BELOW * height:
        return None if scrolled < 1 else 0.0
    top, bottom = line_top - scrolled, line_bottom - scrolled
    if top >= UPPER * height - 1 and bottom <= max(LOWER * height, UPPER * height + (bottom - top)) + 1:
        return None
    wanted = min(max(0.0, line_top - UPPER * height), furthest)
    return None if abs(wanted - scrolled) < 1 else wanted
