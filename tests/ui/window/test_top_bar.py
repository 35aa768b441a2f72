"""Test how the bar above the pages is painted."""

from __future__ import annotations

from PySide6.QtGui import QColor

from listenapp.app import Desktop

DARK = 60  # lightness


def test_the_arrow_of_practise_lies_on_the_bar(reading: Desktop) -> None:
    """Qt 6.8 paints a black box behind the arrow of a button, unless the style sheet has a rule for it."""
    image = reading.window.top.practise_button.grab().toImage()
    width, height = image.width(), image.height()
    arrow = [(x, y) for x in range(width * 5 // 6, width) for y in range(height)]
    dark = [place for place in arrow if QColor(image.pixel(*place)).lightness() < DARK]
    assert len(dark) < len(arrow) / 10
