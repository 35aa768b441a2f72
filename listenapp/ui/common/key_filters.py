"""Decide whether a key belongs to the focused widget or to the window's shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

PRESSING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})

_TAKES_TYPING = "takesTyping"


def accepts_typing(widget: QWidget) -> None:
    """Let a list receive letters, digits and the space bar while it has the focus."""
    widget.setProperty(_TAKES_TYPING, True)


def is_for_focused_widget(event: QKeyEvent, focused: QWidget | None) -> bool:
    """Return whether a key is for the focused widget and not for a shortcut of the window."""
    if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
        return False
    if isinstance(focused, QAbstractButton):
        return event.key() in PRESSING
    if isinstance(focused, QComboBox) or (focused is not None and focused.property(_TAKES_TYPING)):
        return event.key() == Qt.Key.Key_Space or event.text().isalnum()
    return False


class _KeepsKeys(QObject):
    def __init__(self, widget: QWidget, keys: frozenset[Qt.Key]) -> None:
        super().__init__(widget)
        self._keys = keys
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in self._keys:
            event.accept()
            return True
        return super().eventFilter(watched, event)


def keep_keys(widget: QWidget, keys: frozenset[Qt.Key]) -> None:
    """Let the widget receive `keys` keys while it has the focus, even if they are shortcuts of the window."""
    _KeepsKeys(widget, keys)
