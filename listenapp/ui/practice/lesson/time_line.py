"""Show how far a stage is as a thin line."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from listenapp.ui.theme.theme_files import track_colour
from listenapp.ui.theme.theme_manager import ThemeManager

_HEIGHT = 6  # pixels


class TimeLine(QWidget):
    """Line that fills up. Unlike a QProgressBar it does not repaint at once when it is set, 20 times a second."""

    def __init__(self, theme_manager: ThemeManager) -> None:
        super().__init__()
        self._theme_manager = theme_manager
        self.share = 0.0
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(self.tr("Progress"))
        theme_manager.changed.connect(self.update)

    def show_share(self, share: float) -> None:
        """Fill a share from 0 to 1."""
        before, self.share = self.share, min(1.0, max(0.0, share))
        if round(before * self.width()) != round(self.share * self.width()):
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        theme = self._theme_manager.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        whole = QRectF(self.rect())
        done = QRectF(0, 0, self.share * whole.width(), whole.height())
        if self.isRightToLeft():
            done.moveRight(whole.right())
        for rect, color in ((whole, track_colour(theme)), (done, theme.accent)):
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(rect, _HEIGHT / 2, _HEIGHT / 2)
