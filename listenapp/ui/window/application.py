"""Define the application object, which receives the files that macOS asks it to open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Application that emits the paths of files which macOS asks it to open.

    macOS sends an event to the running application when the user double-clicks a file. Other systems start the program
    with the file's path.
    """

    file_requested = Signal(str)  # path

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.file_requested.emit(event.file())
            return True
        return super().event(event)
