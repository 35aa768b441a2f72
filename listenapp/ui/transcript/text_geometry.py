"""Where words are on the laid-out page, and where to scroll so that the spoken line stays in view."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument, QTextLine


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


UPPER = 0.30
LOWER = 0.60
ROOM_BELOW = 0.55  # empty, below the text: the last line can rise into the band


def scroll_for(line_top: float, line_bottom: float, scrolled: float, height: float, furthest: float) -> float | None:
    """Where to scroll so that the line is in the band; None where it is in it, or no scrolling can bring it nearer.

    All in pixels: the line within the document, `scrolled` the document's offset at the top of the view, `height` of
    the view, `furthest` the last offset there is. The line is brought to the band's upper edge, so that the page rests
    until the voice has read on to the lower one. A text that is seen whole rests.
    """
    if furthest <= ROOM_BELOW * height:
        return None if scrolled < 1 else 0.0
    top, bottom = line_top - scrolled, line_bottom - scrolled
    if top >= UPPER * height - 1 and bottom <= max(LOWER * height, UPPER * height + (bottom - top)) + 1:
        return None
    wanted = min(max(0.0, line_top - UPPER * height), furthest)
    return None if abs(wanted - scrolled) < 1 else wanted
