"""Show one thing in the middle of a page, in a column of limited width. It scrolls where the window is too small."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from listenapp.ui.practice.lesson.stage_page import COLUMN

_EDGE = 24  # pixels
_NARROWEST = 520  # pixels, fits into the smallest window


class Centred(QScrollArea):
    """Scroll area with its contents in the middle."""

    def __init__(self, contents: QWidget, width: int = COLUMN, *, edge: int = _EDGE) -> None:
        """`width` is the widest that the contents get, and `edge` the room around them, both in pixels."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        contents.setMaximumWidth(width)
        contents.setMinimumWidth(min(width, _NARROWEST))  # for the height of text that is wrapped
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(edge, edge, edge, edge)
        column = QVBoxLayout()
        column.addStretch(2)
        column.addWidget(contents)
        column.addStretch(3)
        row.addStretch(1)
        row.addLayout(column, 1000)
        row.addStretch(1)
        self.setWidget(middle)


def filled(page: QWidget, contents: QWidget) -> None:
    """Let `contents` fill a page."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(contents)
