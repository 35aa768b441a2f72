"""Define the application object, which receives the files that it is asked to open while it runs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Application that emits the paths of files which it is asked to open.

    macOS sends an event to the running application when the user double-clicks a file. Other systems start the program
    with the file's path, which hands it to the running one: see `system/running_window.py`.
    """

    file_requested = Signal(str)  # path

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.file_requested.emit(event.file())
            return True
        return super().event(event)
