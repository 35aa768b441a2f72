"""Handle the keys of tasks: check, play again, slower, hint, show, "I was right", the sentence before and after."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_NONE, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
_KEYS = {
    (_NONE, Qt.Key.Key_Return): "entered",
    (_CTRL, Qt.Key.Key_R): "again",
    (_CTRL | _SHIFT, Qt.Key.Key_R): "slower",
    (_CTRL, Qt.Key.Key_H): "hint",
    (_CTRL, Qt.Key.Key_G): "show_answer",
    (_CTRL, Qt.Key.Key_Y): "was_right",
    (_ALT, Qt.Key.Key_Left): "previous",
    (_ALT, Qt.Key.Key_Right): "following",
}


class AnswerKeys(QObject):
    """Event filter that turns keys of some widgets into signals. The widgets do not get these keys."""

    entered = Signal()
    again = Signal()
    slower = Signal()
    hint = Signal()
    show_answer = Signal()
    was_right = Signal()
    previous = Signal()
    following = Signal()

    def watch(self, widget: QWidget) -> None:
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return super().eventFilter(watched, event)
        name = _name_of(event)
        if not name:
            return super().eventFilter(watched, event)
        event.accept()  # so that no shortcut of the window gets it
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            getattr(self, name).emit()
        return True


def _name_of(event: QKeyEvent) -> str:
    """Return the name of the signal of a key, or an empty string. Both Enter keys are the same."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
    return _KEYS.get((modifiers, key), "")
