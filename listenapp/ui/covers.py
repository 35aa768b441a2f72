"""The pictures of stories, scaled off the UI thread and kept while they are on the screen or near."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter, QPixmap

from listenapp.errors import ListenError
from listenapp.library.summary import Summary
from listenapp.ui.tasks import Tasks

_MOST = 400  # pictures kept, some 30 kB each
_ROUND = 1 / 9  # of the width: the corners' radius
_LARGEST = 64  # megapixels that are opened at all

Key = tuple[str, str, int, int]


class Covers(QObject):
    arrived = Signal()  # a picture that was asked for can be had now

    def __init__(self, root: Path, tasks: Tasks, parent: QObject | None = None) -> None:
        """`root`: the library's folder."""
        super().__init__(parent)
        self._root, self._tasks = root, tasks
        self._known: dict[Key, QPixmap | None] = {}  # None: on its way, or not to be had

    def picture(self, summary: Summary, size: QSize, ratio: float) -> QPixmap | None:
        """Filling `size`; None where there is none, or not yet. Costs next to nothing."""
        if not summary.cover:
            return None
        pixels = QSize(round(size.width() * ratio), round(size.height() * ratio))
        key = (summary.id, summary.cover, pixels.width(), pixels.height())
        if key not in self._known:
            self._ask(key, self._root / summary.id / summary.cover, pixels)
        return self._known[key]

    def _ask(self, key: Key, path: Path, pixels: QSize) -> None:
        while len(self._known) >= _MOST:
            self._known.pop(next(iter(self._known)))
        self._known[key] = None

        def scaled(image: QImage) -> None:
            if not image.isNull():
                self._known[key] = QPixmap.fromImage(image)
                self.arrived.emit()

        self._tasks.run(lambda: _filling(path, pixels), scaled, _never)


def _never(_error: ListenError) -> None:
    """A picture that cannot be read is none."""


def _filling(path: Path, pixels: QSize) -> QImage:
    """The middle of the picture at that size, with round corners; null where it cannot be read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    whole = reader.size()
    if whole.isEmpty() or whole.width() * whole.height() > _LARGEST * 1_000_000:
        return QImage()
    reader.setScaledSize(whole.scaled(pixels, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    middle = QRect(0, 0, pixels.width(), pixels.height())
    middle.moveCenter(image.rect().center())
    return _rounded(image.copy(middle), pixels.width() * _ROUND) if not image.isNull() else image


def _rounded(image: QImage, radius: float) -> QImage:
    made = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(image))
    painter.drawRoundedRect(made.rect(), radius, radius)
    painter.end()
    return made
