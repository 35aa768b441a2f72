"""The pictures of stories, scaled off the UI thread and kept while they are on the screen or near."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QPixmap

from listenapp.errors import ListenError
from listenapp.library.summary import Summary
from listenapp.ui.common.tasks import Tasks

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_MOST = 400  # pictures kept, some 30 kB each

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

        def read() -> QImage:
            from listenapp.ui.library.thumbnails import filling  # noqa: PLC0415 - many libraries have no pictures

            return filling(path, pixels)

        self._tasks.run(read, scaled, _never)


def _never(_error: ListenError) -> None:
    """A picture that cannot be read is none."""
