"""Show the teacher's bar at the foot of the class view, where one screen is all there is."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from listenapp.ui.classroom.class_bar import ClassBar

SHOWN_MS = 2500  # after the last movement of the mouse or the last key


class FootBar(QObject):
    """Bar that slides in when the mouse moves or a key is pressed, and leaves after a while.

    It takes no focus, so that the keys keep their meaning for the class view.
    """

    def __init__(
        self,
        bar: ClassBar,
        view: QWidget,
        card: QWidget,
        moved_over: Iterable[QWidget],
        is_wanted: Callable[[], bool],
    ) -> None:
        """Create the object.

        `card`: the glossary entry, which the bar does not cover. `moved_over`: widgets on which mouse movement shows
        the bar. `is_wanted`: returns whether the view covers the teacher's window.
        """
        super().__init__(view)
        self.bar, self._view, self._card, self._is_wanted = bar, view, card, is_wanted
        bar.setParent(view)
        bar.hide()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(SHOWN_MS)
        self._rest.timeout.connect(self._leave)
        for watched in moved_over:
            watched.setMouseTracking(True)
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.MouseMove:
            self.show()
        return super().eventFilter(watched, event)

    def show(self) -> None:
        """Show the bar for a while, unless the teacher has a screen with a bar of its own."""
        if self._is_wanted():
            height = self.bar.height()
            foot = self._card.y() if self._card.isVisible() else self._view.height()
            self.bar.setGeometry(0, foot - height, self._view.width(), height)
            self.bar.raise_()
            self.bar.show()
            self._rest.start()

    def hide(self) -> None:
        self._rest.stop()
        self.bar.hide()

    def _leave(self) -> None:
        """Hide the bar, but not under the mouse that is about to click."""
        if self.bar.underMouse():
            self._rest.start()
        else:
            self.bar.hide()
