"""Scale a picture to a thumbnail for the list. Uses no widgets, and runs in a worker thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter

_ROUND = 1 / 9  # radius of the corners, as a share of the width
_LARGEST = 64  # megapixels; larger pictures are not opened


def load_thumbnail(path: Path, pixels: QSize) -> QImage:
    """Return the middle of the picture at the size `pixels`, with round corners.

    Return a null image where the picture is unreadable or too large.
    """
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    whole = reader.size()
    if whole.isEmpty() or whole.width() * whole.height() > _LARGEST * 1_000_000:
        return QImage()
    reader.setScaledSize(whole.scaled(pixels, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    middle = QRect(0, 0, pixels.width(), pixels.height())
    middle.moveCenter(image.rect().center())
    return _rounded(image.copy(middle), pixels.width() * _ROUND) if not image.isNull() else image


def _rounded(image: QImage, radius: float) -> QImage:
    rounded = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    rounded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(image))
    painter.drawRoundedRect(rounded.rect(), radius, radius)
    painter.end()
    return rounded
