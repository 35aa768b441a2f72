"""Find layout errors in a window: widgets that are cut off, out of view or overlapping."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from listenapp.ui.common.overlay import Overlay

_KINDS = (QLabel, QAbstractButton, QLineEdit, QComboBox, QAbstractSlider)


def faults(window: QWidget) -> list[str]:
    """Return one line for each layout error.

    Widgets in a scroll area may be below its visible part, but not beside it.
    """
    shown = [widget for widget in window.findChildren(QWidget) if _is_judged(widget)]
    found = [f"{_name(widget)} {fault}" for widget in shown if (fault := _fault(window, widget))]
    areas = [area for area in window.findChildren(QScrollArea) if area.horizontalScrollBar().isVisible()]
    return found + [f"{_name(area)} scrolls sideways" for area in areas] + _overlapping(window, shown)


def _is_judged(widget: QWidget) -> bool:
    inside = widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), QComboBox)
    return isinstance(widget, _KINDS) and not isinstance(widget, QScrollBar) and widget.isVisible() and not inside


def _fault(window: QWidget, widget: QWidget) -> str:
    area = _area(widget)
    room = window if area is None else area.viewport()
    place = _place(room, widget)
    if area is None and not room.rect().contains(place):
        return f"is outside: {place.getRect()} in {room.rect().getRect()}"
    if area is not None and (place.left() < 0 or place.right() > room.width()):
        return f"is outside of what scrolls: {place.left()} to {place.right()} in {room.width()}"
    return f"is cut off: {widget.width()} x {widget.height()}" if _is_cut(widget) else ""


def _overlapping(window: QWidget, shown: list[QWidget]) -> list[str]:
    apart = [widget for widget in shown if not isinstance(widget, QLabel) or widget.text()]
    layers = [(_layer(widget), _area(widget), _place(window, widget).adjusted(1, 1, -1, -1)) for widget in apart]
    return [
        f"{_name(apart[i])} and {_name(apart[k])} overlap"
        for i, k in combinations(range(len(apart)), 2)
        if layers[i][:2] == layers[k][:2]
        and layers[i][2].intersects(layers[k][2])
        and not apart[i].isAncestorOf(apart[k])
        and not apart[k].isAncestorOf(apart[i])
    ]


def _layer(widget: QWidget) -> QWidget | None:
    """Return the dialog that holds a widget, or None. A dialog may cover the window behind it."""
    parent = widget.parentWidget()
    return parent if parent is None or isinstance(parent, Overlay) else _layer(parent)


def _area(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    return parent if parent is None or isinstance(parent, QScrollArea) else _area(parent)


def _place(room: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(room, QPoint(0, 0)), widget.size())


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} “{text or widget.objectName() or widget.accessibleName()}”"


def _is_cut(widget: QWidget) -> bool:
    wanted = widget.minimumSizeHint()
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            return widget.height() < widget.heightForWidth(widget.width())
        room = widget.contentsRect().width()
        wide = widget.fontMetrics().horizontalAdvance(widget.text()) > room + 1
        return wide or widget.height() < wanted.height()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.width() < wanted.width() - 1 or widget.height() < wanted.height() - 4
    return widget.height() < widget.fontMetrics().height() and not isinstance(widget, QAbstractButton | QAbstractSlider)
