"""Provide a list with check boxes that the keyboard can use: Space checks a row, Enter ends the choice."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from listenapp.ui.common.key_filters import accepts_typing

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CheckedRow(QStandardItem):
    """Row with a check box."""

    def __init__(self, text: str, *, is_checked: bool) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setEditable(False)
        self.setCheckState(Qt.CheckState.Checked if is_checked else Qt.CheckState.Unchecked)


class _RoomyRows(QStyledItemDelegate):
    """Rows with some pixels to spare. Qt leaves out the second line of a row whose fonts differ in height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        return super().sizeHint(option, index) + QSize(0, 4)


class CheckedList(QListView):
    """List whose rows are checked by a click on the box, or by Space."""

    entered_key = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        accepts_typing(self)
        self.setItemDelegate(_RoomyRows(self))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMinimumHeight(60)  # a row of two lines, in the lowest window
        self.setWordWrap(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in _ENTER:
            self.entered_key.emit()
        else:
            super().keyPressEvent(event)
