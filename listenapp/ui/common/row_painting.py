"""Paint what all lists have in common behind their rows: the ground under the mouse, and the ring of the focus."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from listenapp.ui.theme.theme_files import Theme


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, frame: QRectF, theme: Theme, radius: float, colour: str = ""
) -> None:
    """Fill the frame with `colour`, or where it is empty with the theme's colour if the mouse is over the row."""
    if not colour and option.state & QStyle.StateFlag.State_MouseOver:
        colour = theme.hover
    if colour:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(frame, radius, radius)


def paint_focus(painter: QPainter, option: QStyleOptionViewItem, frame: QRectF, theme: Theme, radius: float) -> None:
    """Draw a ring inside the frame if the row has the focus."""
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), radius, radius)
