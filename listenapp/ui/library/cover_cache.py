"""Load the covers of stories, scale them in a worker thread, and cache those shown last."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QPixmap

from listenapp.errors import ListenError
from listenapp.library.summary import Summary
from listenapp.ui.common.tasks import TaskRunner

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_MOST = 400  # cached pictures, each about 30 kB

Key = tuple[str, str, int, int]


class CoverCache(QObject):
    arrived = Signal()  # a requested picture was loaded

    def __init__(self, root: Path, tasks: TaskRunner, parent: QObject | None = None) -> None:
        """Create the cache. `root`: the library's folder."""
        super().__init__(parent)
        self._root, self._tasks = root, tasks
        self._known: dict[Key, QPixmap | None] = {}  # None: still loading, or unreadable

    def picture(self, summary: Summary, size: QSize, ratio: float) -> QPixmap | None:
        """Return the cover that fills `size`, or None where there is none or it is still loading. Return at once.

        `ratio`: the device pixel ratio.
        """
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
            from listenapp.ui.library.thumbnails import load_thumbnail  # noqa: PLC0415 - many libraries have no pictures

            return load_thumbnail(path, pixels)

        self._tasks.run(read, scaled, _never)


def _never(_error: ListenError) -> None:
    """Ignore the error: a story with an unreadable cover is shown without one."""
