"""Define the overlay of the class view that shows the frozen picture."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from listenapp.ui.theme.theme_manager import ThemeManager


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
