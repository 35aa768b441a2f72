"""Let the keyboard search the library: Enter opens, Down goes to the list, Esc clears the field and then leaves it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from listenapp.ui.common.key_filters import keep_keys


class SearchField(QLineEdit):
    left = Signal()  # the list is to get the focus

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_keys(self, frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Down}))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
