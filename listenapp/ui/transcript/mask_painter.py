"""Paints what covers the text."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPixmap

from listenapp.ui.transcript.highlight_painter import EDGE, RADIUS

_BLUR = 0.6  # of the type's size: the pixels that become one before the page is drawn large again


def outside(seen: QRectF, area: QPainterPath, radius: float = RADIUS) -> QPainterPath:
    """All of `seen` but the area with its rim."""
    whole = QPainterPath()
    whole.addRect(seen)
    return whole.subtracted(with_rim(area, radius))


def with_rim(area: QPainterPath, radius: float = RADIUS) -> QPainterPath:
    """The area and the rounded rim that is stroked around it, with the rim's own line."""
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * (radius + EDGE))
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return area.united(stroker.createStroke(area))


def ahead(seen: QRectF, word: QRectF | None, pitch: float, *, right_to_left: bool) -> QPainterPath:
    """What follows the word: the rest of its line and all below; everything where no word was read yet."""
    path = QPainterPath()
    if word is None:
        path.addRect(seen)
        return path
    half = max(pitch, word.height()) / 2 + 2
    line = QRectF(seen.left(), word.top(), seen.width(), word.center().y() + half - word.top())
    rest = QRectF(line)  # not from higher up, where the ground under the line before ends
    if right_to_left:
        rest.setRight(word.left())
    else:
        rest.setLeft(word.right())
    path.addRect(rest)
    path.addRect(QRectF(seen.left(), line.bottom(), seen.width(), max(0.0, seen.bottom() - line.bottom())))
    return path


def up_to(lines: Iterable[QRectF], word: QRectF, beyond: float, *, right_to_left: bool) -> list[QRectF]:
    """Of a sentence's lines, what is not ahead of the word: its own line ends `beyond` before the word's end."""
    kept = []
    for line in lines:
        if line.center().y() < word.top():
            kept.append(line)
        elif line.center().y() <= word.bottom():
            own = QRectF(line)
            if right_to_left:
                own.setLeft(max(line.left(), word.left() + beyond))
            else:
                own.setRight(min(line.right(), word.right() - beyond))
            kept += [own] if own.width() > 0 else []
    return kept


def cover(painter: QPainter, path: QPainterPath, paper: str, strength: float) -> None:
    colour = QColor(paper)
    colour.setAlphaF(strength)
    painter.fillPath(path, colour)


def blurred(sharp: QPixmap, size: float) -> QPixmap:
    """Unreadable for type of that size, in device-independent pixels, on any screen."""
    side = max(2.0, _BLUR * size * sharp.devicePixelRatio())
    small = sharp.scaled(
        max(1, round(sharp.width() / side)),
        max(1, round(sharp.height() / side)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    soft = small.scaled(
        sharp.width(), sharp.height(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    soft.setDevicePixelRatio(sharp.devicePixelRatio())
    return soft
