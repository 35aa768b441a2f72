"""Show the steps of a guide: a heading, a text, and a picture where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from listenapp.ui.common.widgets import label
from listenapp.ui.help.guide import Step

_WIDEST = 560  # pixels


class GuidePage(QWidget):
    def __init__(self, steps: Sequence[Step], pictures: Path) -> None:
        """Create the page. `pictures`: folder of the pictures."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for number, step in enumerate(steps):
            column.addSpacing(14 if number else 0)
            column.addWidget(label(step.heading, "heading", factor=1.1, wrap=True))
            column.addWidget(label(step.text, wrap=True))
            if step.picture:
                column.addWidget(Picture(pictures / f"{step.picture}.png", step.heading))


class Picture(QWidget):
    """Picture that fits the width of the page. It is read when it is first painted."""

    def __init__(self, path: Path, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._path = path
        self._image: QImage | None = None
        self.setFixedHeight(1)

    @property
    def image(self) -> QImage:
        if self._image is None:
            self._image = QImage(str(self._path))
        return self._image

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.setFixedHeight(max(1, self._size().height()))

    def _size(self) -> QSize:
        room = QSize(min(_WIDEST, self.width()), 10_000)
        return self.image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._size()
        left = self.width() - size.width() if self.isRightToLeft() else 0
        painter.drawImage(QRectF(left, 0, size.width(), size.height()), self.image)
