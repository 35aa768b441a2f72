"""Test that masked and blurred text is hidden."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from listenapp.ui.transcript import mask_painter


def page(size: float, ratio: float) -> QPixmap:
    """Return a picture of twelve letters.

    `size`: text size in device-independent pixels. `ratio`: device pixel ratio.
    """
    made = QPixmap(round(9 * size * ratio), round(2 * size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    font = QFont("DejaVu Sans")
    font.setPixelSize(round(size))
    painter.setFont(font)
    painter.drawText(QPointF(size / 2, 1.4 * size), "Illuminating")
    painter.end()
    return made


def steepest(pixmap: QPixmap) -> float:
    """Return the largest difference of two neighbouring pixels in a row, 0 to 255."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return float(np.abs(np.diff(rows[:, : image.width()].astype(float), axis=1)).max())


@pytest.mark.parametrize("right_to_left", [False, True])
def test_a_sentence_ends_with_the_last_word_that_is_seen(right_to_left: bool) -> None:
    """Check that the highlight ends before the covered area. Otherwise the cover would cut its outline."""
    lines = [QRectF(50, 40 * k, 300, 30) for k in range(3)]
    word = QRectF(150, 39, 60, 33)
    first, second = mask_painter.up_to(lines, word, 5.0, right_to_left=right_to_left)
    assert first == lines[0]
    assert (second.left(), second.right()) == ((155, 350) if right_to_left else (50, 205))


@pytest.mark.parametrize(
    ("size", "ratio"), [(20.0, 1.0), (20.0, 1.75), (20.0, 3.0), (36.0, 1.0), (72.0, 1.0), (72.0, 2.0)]
)
def test_a_blurred_letter_has_no_edge(qtbot: QtBot, size: float, ratio: float) -> None:
    sharp = page(size, ratio)
    soft = mask_painter.blurred(sharp, size)
    assert soft.size() == sharp.size()
    assert soft.devicePixelRatio() == ratio
    assert steepest(sharp) > 150
    assert steepest(soft) * size * ratio < 400  # the slope is small compared to the height of a letter
