"""A theme to choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from listenapp.ui.common.widgets import Look, scaled
from listenapp.ui.theme.theme import Theme


class Swatch(QAbstractButton):
    """Shows its paper, its ink, its lit word."""

    def __init__(self, look: Look, name: str, says: str, themes: Sequence[Theme]) -> None:
        super().__init__()
        self._look, self._themes = look, themes
        self.name = name
        self.setText(says)
        self.setAccessibleName(says)
        self.setToolTip(says)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(QSize(92, 70))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        worn = self._look.theme
        card = QRectF(3, 3, self.width() - 6, 42)
        for number, theme in enumerate(self._themes):
            part = QRectF(card)
            part.setWidth(card.width() / len(self._themes))
            part.moveLeft(card.left() + number * part.width())
            painter.save()
            painter.setClipRect(part)
            painter.setPen(QPen(QColor(worn.line), 1))
            painter.setBrush(QColor(theme.paper))
            painter.drawRoundedRect(card, 6, 6)
            painter.restore()
            self._paint_sample(painter, part, theme)
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(worn.accent if self.isChecked() else worn.ink), 2))
            painter.drawRoundedRect(card.adjusted(-1, -1, 1, 1), 7, 7)
        font = scaled(self.font(), 0.88)
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(QColor(worn.ink))
        painter.drawText(QRectF(0, 48, self.width(), 20), Qt.AlignmentFlag.AlignCenter, self.text())

    @staticmethod
    def _paint_sample(painter: QPainter, part: QRectF, theme: Theme) -> None:
        font = QFont(painter.font())
        font.setPixelSize(16)
        font.setBold(True)
        painter.setFont(font)
        box = QRectF(part.center().x() - 14, part.center().y() - 12, 28, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.word_ground))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(theme.word_ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "Aa")
