"""A picture of what was seen, held in front of what goes on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from listenapp.ui.common.widgets import Look


class Still(QWidget):
    """On a screen of another shape the picture is fitted in, on the paper it was taken from."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._paper = look.theme.paper
        self._picture = QPixmap()
        self.hide()

    def hold(self, picture: QPixmap) -> None:
        """Where its parent put it."""
        self._picture, self._paper = picture, self._look.theme.paper
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
