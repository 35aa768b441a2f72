"""Scroll contents that are too tall for their room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QFrame, QScrollArea, QWidget

_AROUND = 3  # pixels that are shown around a widget, with its focus ring


def scroll_area(contents: QWidget) -> QScrollArea:
    """Return an area that scrolls `contents` up and down, and is itself no stop for Tab."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(contents)
    return area


def scroll_to(widget: QWidget) -> None:
    """Scroll all areas around a widget so that it can be seen. The field of a combo box brings the whole box."""
    parent = widget.parentWidget()
    if isinstance(parent, QComboBox | QAbstractSpinBox):
        widget, parent = parent, parent.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            _scroll(parent, widget)
        parent = parent.parentWidget()


def _scroll(area: QScrollArea, widget: QWidget) -> None:
    """Show the whole of a widget. `QScrollArea.ensureWidgetVisible` shows only the cursor of a text field."""
    if (contents := area.widget()) is None:
        return
    middle = widget.mapTo(contents, widget.rect().center())
    area.ensureVisible(middle.x(), middle.y(), 0, widget.height() // 2 + _AROUND)
