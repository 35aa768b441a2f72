"""Compute the areas that a mask covers, and cover or blur them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPixmap

from listenapp.ui.transcript.highlight_painter import EDGE, RADIUS

_BLUR = 0.6  # side of the square of pixels that are averaged to one, as a share of the text size


def area_outside(seen: QRectF, area: QPainterPath, radius: float = RADIUS) -> QPainterPath:
    """Return all of `seen` except `area` and its rim."""
    whole = QPainterPath()
    whole.addRect(seen)
    return whole.subtracted(with_rim(area, radius))


def with_rim(area: QPainterPath, radius: float = RADIUS) -> QPainterPath:
    """Return the area with the rounded rim that is stroked around it, including the line around the rim."""
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * (radius + EDGE))
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return area.united(stroker.createStroke(area))


def area_after(seen: QRectF, word: QRectF | None, pitch: float, *, right_to_left: bool) -> QPainterPath:
    """Return the area after the word: the rest of its line and everything below.

    `word` is None before the first spoken word. Then the area is all of `seen`. `pitch`: line height in pixels.
    """
    path = QPainterPath()
    if word is None:
        path.addRect(seen)
        return path
    half = max(pitch, word.height()) / 2 + 2
    line = QRectF(seen.left(), word.top(), seen.width(), word.center().y() + half - word.top())
    rest = QRectF(line)  # starts no higher: the highlight under the line above ends there
    if right_to_left:
        rest.setRight(word.left())
    else:
        rest.setLeft(word.right())
    path.addRect(rest)
    path.addRect(QRectF(seen.left(), line.bottom(), seen.width(), max(0.0, seen.bottom() - line.bottom())))
    return path


def up_to(lines: Iterable[QRectF], word: QRectF, beyond: float, *, right_to_left: bool) -> list[QRectF]:
    """Return the parts of a sentence's lines that do not come after the word.

    The word's own line ends `beyond` pixels before the end of the word.
    """
    visible = []
    for line in lines:
        if line.center().y() < word.top():
            visible.append(line)
        elif line.center().y() <= word.bottom():
            own = QRectF(line)
            if right_to_left:
                own.setLeft(max(line.left(), word.left() + beyond))
            else:
                own.setRight(min(line.right(), word.right() - beyond))
            visible += [own] if own.width() > 0 else []
    return visible


def cover(painter: QPainter, path: QPainterPath, paper: str, strength: float) -> None:
    colour = QColor(paper)
    colour.setAlphaF(strength)
    painter.fillPath(path, colour)


def blurred(sharp: QPixmap, size: float) -> QPixmap:
    """Return a blurred copy in which text is unreadable on any screen.

    `size`: text size in device-independent pixels.
    """
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
