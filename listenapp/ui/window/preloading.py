"""Create parts of the window before they are used, when the window has been painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from listenapp.ui.window.dialogs import Dialogs
from listenapp.ui.window.reader_coordinator import ReaderCoordinator


def often_used(coordinator: ReaderCoordinator, dialogs: Dialogs) -> list[Callable[[], object]]:
    """Return functions that create the parts which most users need."""
    return [
        lambda: coordinator.reading,
        lambda: coordinator.listening,
        lambda: coordinator.class_controller,
        lambda: dialogs.import_dialog,
        lambda: dialogs.appearance,
        lambda: dialogs.playback_popup,
        lambda: dialogs.shortcuts,
    ]


class Preloader(QObject):
    """Functions that create parts. They are called one after the other; keys and clicks are handled in between."""

    ended = Signal()

    def __init__(self, left: list[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self.left = left

    def begin(self) -> None:
        QTimer.singleShot(0, self, self._create_next)

    def _create_next(self) -> None:
        if self.left:
            self.left.pop(0)()
        if self.left:
            self.begin()
        else:
            self.ended.emit()
