"""Define overlays of the class view: the frozen picture, and the exit button on a single screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from listenapp.ui.common.widgets import PushButton
from listenapp.ui.theme.theme_manager import ThemeManager

SHOWN_MS = 2500  # after the last movement of the mouse
_EDGE = 16


class ExitButton(PushButton):
    """Button that ends the class view with the mouse. It takes no focus; Esc and F5 also end the view."""

    def __init__(self, view: QWidget, moved_over: Iterable[QWidget], wanted: Callable[[], bool]) -> None:
        """Create the button.

        `moved_over`: widgets on which mouse movement shows it. `wanted`: returns whether the view covers the teacher's
        window, so that it cannot be ended there.
        """
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


class FrozenView(QWidget):
    """Overlay with the frozen picture.

    On a screen of another shape, the picture is scaled to fit on its paper colour.
    """

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme_manager = theme_manager
        self._paper = theme_manager.theme.paper
        self._picture = QPixmap()
        self.hide()

    def hold(self, picture: QPixmap) -> None:
        """Show the picture at the position that the parent has set."""
        self._picture, self._paper = picture, self._theme_manager.theme.paper
        self.raise_()
        self.show()

    def release(self) -> None:
        self.hide()
        self._picture = QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(self._paper))
        taken = self._picture.deviceIndependentSize()
        fitted = QRectF(0, 0, 0, 0)
        fitted.setSize(taken.scaled(self.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio))
        fitted.moveCenter(QRectF(self.rect()).center())
        painter.drawPixmap(fitted, self._picture, QRectF(self._picture.rect()))
