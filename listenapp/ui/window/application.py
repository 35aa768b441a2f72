"""Define the application object, which receives the files that it is asked to open while it runs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

from listenapp.ui.common.scroll_area import scroll_to


class Application(QApplication):
    """Application that emits the paths of files which it is asked to open.

    macOS sends an event to the running application when the user double-clicks a file. Other systems start the program
    with the file's path, which hands it to the running one: see `system/running_window.py`.
    """

    file_requested = Signal(str)  # path

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.focusChanged.connect(self._show_focused)

    def _show_focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll the widget that got the focus into view.

        Qt does so only where Tab moves from one widget of a scroll area to another. A click scrolls nothing: the button
        would move away from the pointer before it is released.
        """
        if now is not None and self.mouseButtons() == Qt.MouseButton.NoButton:
            scroll_to(now)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.file_requested.emit(event.file())
            return True
        return super().event(event)
