"""Handle files and addresses that are dropped on the window."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from listenapp.ui.window.base_window import BaseWindow
from listenapp.ui.window.dialogs import Dialogs
from listenapp.ui.window.narration_chooser import NarrationChooser

if TYPE_CHECKING:  # not needed to show the window
    from listenapp.ui.importer.dropped_files import DroppedItems
    from listenapp.ui.window.drag_cover import DragCover


class DragDropHandler(QObject):
    results_dropped = Signal(list)  # files and folders with results of a class

    def __init__(self, frame: BaseWindow, dialogs: Dialogs, chooser: NarrationChooser) -> None:
        super().__init__(frame)
        self._chooser = chooser
        self._frame, self._dialogs, self._controller = frame, dialogs, frame.controller
        frame.setAcceptDrops(True)
        frame.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.cover.hide()
            event.acceptProposedAction()
            QTimer.singleShot(0, self, partial(self.handle, _classified(event.mimeData())))
            return True
        if isinstance(event, QDragEnterEvent):
            if any(_items(event.mimeData())):
                event.acceptProposedAction()
                self._show_cover(event.mimeData())
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.cover.hide()
        return super().eventFilter(watched, event)

    @cached_property
    def cover(self) -> DragCover:
        from listenapp.ui.window.drag_cover import DragCover  # noqa: PLC0415 - not needed to show the window

        return DragCover(self._frame.theme_manager, self._frame.whole)

    def _show_cover(self, mime: QMimeData) -> None:
        current = self._controller.current
        is_story_open = self._frame.is_reading and current.id is not None
        has_sound = not current.needs_narration if is_story_open else None
        self.cover.show_for(_classified(mime), open_story_has_sound=has_sound)

    def handle(self, items: DroppedItems) -> None:
        """Handle dropped items by their kind.

        A text opens the import dialog. A lesson file is imported at once. A folder or several texts are scanned. An
        audio file alone is for the open story, or for the open import dialog; in the library it opens that dialog.
        """
        if items.results:
            self.results_dropped.emit(list(items.results))
        elif items.several:
            self._controller.jobs.scan(items.several)
        elif items.is_lesson:
            self._controller.jobs.add_file(items.source)
        elif self._dialogs.is_open(Dialogs.import_dialog) and not items.source:
            self._dialogs.import_dialog.narration_field.setEditText(items.narration)
        elif not items.source and self._frame.is_reading:
            self._chooser.take_dropped(items.narration)
        else:
            waiting = (
                self._dialogs.import_dialog.narration_field.currentText()
                if self._dialogs.is_open(Dialogs.import_dialog)
                else ""
            )
            self._dialogs.import_dialog.open_with(items.source, items.narration or waiting)


def _classified(mime: QMimeData) -> DroppedItems:
    from listenapp.ui.importer import dropped_files  # noqa: PLC0415 - not needed to show the window

    return dropped_files.classify(_items(mime))


def _items(mime: QMimeData) -> list[str]:
    """Return the addresses and file paths in the data."""
    items = [url.toLocalFile() if url.isLocalFile() else url.toString() for url in mime.urls()]
    if not items and mime.text().strip().startswith(("http://", "https://")):
        items = [mime.text().split()[0]]
    return items
