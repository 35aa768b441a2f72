"""The button that ends a class view which covers the only screen: there when the mouse is moved, else not."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from listenapp.ui.common.widgets import PushButton

SHOWN_MS = 2500  # after the mouse has come to rest
_EDGE = 16


class WayBack(PushButton):
    """Whoever has only a mouse finds out of it. It takes no keys: Esc and F5 end the view besides."""

    def __init__(self, view: QWidget, moved_over: Iterable[QWidget], wanted: Callable[[], bool]) -> None:
        """`moved_over`: where the mouse is watched; `wanted`: whether the teacher has no other window to end it in."""
        super().__init__(QCoreApplication.translate("ClassBar", "End class view"), view)
        self._view, self._wanted = view, wanted
        self.setToolTip("Esc")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(SHOWN_MS)
        self._rest.timeout.connect(self.hide)
        for watched in moved_over:
            watched.setMouseTracking(True)
            watched.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.MouseMove and self._wanted():
            self.adjustSize()
            self.move(self._view.width() - self.width() - _EDGE, _EDGE)
            self.raise_()
            self.show()
            self._rest.start()
        return super().eventFilter(watched, event)
