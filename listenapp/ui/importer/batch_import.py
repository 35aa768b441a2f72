"""Import many stories one after the other. What is left is saved in `unfinished.json` for the next start."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ListenError, StoryUnreadable
from listenapp.importing.folder_scan import Pair
from listenapp.library import atomic_files
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.services.import_request import Wish
from listenapp.ui.common.tasks import Tasks
from listenapp.ui.importer.import_job import Adding


def keep(path: Path, pairs: Sequence[Pair]) -> None:
    """In place of what `path` held; for none it is removed. Where nothing can be written, nothing is kept: the folder
    can be added again, and only what is missing will be.
    """
    with suppress(OSError):
        if pairs:
            path.parent.mkdir(parents=True, exist_ok=True)
            atomic_files.write_json(path, {"stories": [[pair.source, pair.narration] for pair in pairs]})
        else:
            path.unlink(missing_ok=True)


def left(path: Path) -> list[Pair]:
    """None where the file is missing or damaged."""
    with suppress(StoryUnreadable):
        match atomic_files.read_json(path):
            case {"stories": list(stories)}:
                return [Pair(*story) for story in stories if _is_pair(story)]
    return []


def _is_pair(stored: object) -> bool:
    return isinstance(stored, list) and len(stored) == 2 and all(isinstance(path, str) for path in stored)


@dataclass
class Tally:
    """What came of it so far."""

    count: int
    added: int = 0
    same: int = 0  # were in the library already
    failed: list[tuple[str, ListenError]] = field(default_factory=list)  # by the story's name

    @property
    def done(self) -> int:
        return self.added + self.same + len(self.failed)


class Batch(QObject):
    """After `start`, `finished` comes in the end, also when it was cancelled: what was added stays."""

    told = Signal(str, object)  # what is going on, and its fraction (None if unknown)
    grew = Signal()  # one more story is in the library
    finished = Signal(object, bool)  # Tally, whether it was cancelled

    def __init__(self, library: Library, paths: Paths, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._adding = adding = Adding(library, paths, tasks, self)
        self._tasks, self._kept = tasks, paths.unfinished
        self._waiting: deque[Pair] = deque()
        self._current: Pair | None = None
        self._stopped = False
        self._tally = Tally(0)
        adding.told.connect(self._tell)
        adding.added.connect(self._added)
        adding.found_same.connect(self._found_same)
        adding.failed.connect(self._failed)
        adding.cancelled.connect(lambda: self._finish(True))

    @property
    def busy(self) -> bool:
        return self._current is not None

    def start(self, pairs: Sequence[Pair]) -> None:
        self._waiting, self._stopped = deque(pairs), False
        self._tally = Tally(len(pairs))
        self._next()

    def cancel(self) -> None:
        self._waiting.clear()
        self._stopped = True
        self._keep_waiting()
        self._adding.cancel()

    def close(self) -> None:
        """What is still to come stays kept."""
        self._adding.close()

    def _next(self) -> None:
        self._keep_waiting()
        if not self._waiting:
            self._finish(self._stopped)
            return
        self._current = pair = self._waiting.popleft()
        self._adding.start(Wish(source=pair.source, narration=pair.narration, takes_own=True))

    def _keep_waiting(self) -> None:
        """The one that comes next among them, for it may be broken off."""
        waiting = tuple(self._waiting)
        self._tasks.write(lambda: keep(self._kept, waiting), lambda _fault: None)

    def _tell(self, doing: str, fraction: float | None) -> None:
        number = self._tally.done + 1
        told = self.tr("Story {number} of {count}: {doing}")
        whole = (self._tally.done + (fraction or 0.0)) / max(1, self._tally.count)
        self.told.emit(told.format(number=number, count=self._tally.count, doing=doing), whole)

    def _added(self, _id: str, _alignment: object) -> None:
        self._tally.added += 1
        self.grew.emit()
        self._next()

    def _found_same(self, _id: str) -> None:
        self._tally.same += 1
        self._next()

    def _failed(self, error: ListenError) -> None:
        if self._current is not None:
            self._tally.failed.append((self._current.name, error))
        self._next()

    def _finish(self, cancelled: bool) -> None:
        if self._current is not None:
            self._current = None
            self.finished.emit(self._tally, cancelled)
