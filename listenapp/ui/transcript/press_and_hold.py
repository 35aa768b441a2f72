"""Tell a click from a long press and from a drag."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication


class PressAndHold(QObject):
    """Press of a mouse button. `held` is emitted once it was held long enough without a move."""

    held = Signal(QPoint)  # where the button was pressed

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_taken = False  # whether the long press has had an effect, so that its release is no click
        self._at = QPoint()
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(QApplication.styleHints().mousePressAndHoldInterval())
        self.timer.timeout.connect(lambda: self.held.emit(self._at))

    def begin(self, at: QPoint, *, can_hold: bool) -> None:
        """Handle a press. Only with `can_hold` it can become a long one."""
        self._at, self.is_taken = at, False
        if can_hold:
            self.timer.start()

    def move(self, at: QPoint) -> None:
        if self._is_drag(at):
            self.timer.stop()

    def end(self, at: QPoint) -> bool:
        """Handle the release. Return whether it was a click."""
        self.timer.stop()
        return not self._is_drag(at) and not self.is_taken

    def _is_drag(self, at: QPoint) -> bool:
        return (at - self._at).manhattanLength() >= QApplication.startDragDistance()
