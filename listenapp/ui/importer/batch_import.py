"""Import many stories one after the other. Save the rest in `unfinished.json` for the next start."""

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
from listenapp.services.import_request import ImportRequest
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.importer.import_job import ImportJob


def save_queue(path: Path, pairs: Sequence[Pair]) -> None:
    """Save the stories that are still to import, in place of an older list. Delete the file if there are none.

    Ignore write errors: the user can add the folder again, and only missing stories will be imported.
    """
    with suppress(OSError):
        if pairs:
            path.parent.mkdir(parents=True, exist_ok=True)
            atomic_files.write_json(path, {"stories": [[pair.source, pair.narration] for pair in pairs]})
        else:
            path.unlink(missing_ok=True)


def load_queue(path: Path) -> list[Pair]:
    """Return the saved stories, or an empty list where the file is missing or damaged."""
    with suppress(StoryUnreadable):
        match atomic_files.read_json(path):
            case {"stories": list(stories)}:
                return [Pair(*story) for story in stories if _is_pair(story)]
    return []


def _is_pair(stored: object) -> bool:
    return isinstance(stored, list) and len(stored) == 2 and all(isinstance(path, str) for path in stored)


@dataclass
class BatchResult:
    """Result of a batch import so far."""

    count: int
    added: int = 0
    same: int = 0  # already in the library
    failed: list[tuple[str, ListenError]] = field(default_factory=list)  # story name, error

    @property
    def done(self) -> int:
        return self.added + self.same + len(self.failed)


class BatchImport(QObject):
    """Import job for many stories. Each `start` ends with `finished`, also after a cancel.

    Stories that were added before the cancel stay.
    """

    progress = Signal(str, object)  # text; fraction from 0 to 1, or None if unknown
    grew = Signal()  # a story was added to the library
    finished = Signal(BatchResult, bool)  # the result; whether it was cancelled

    def __init__(self, library: Library, paths: Paths, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._adding = adding = ImportJob(library, paths, tasks, self)
        self._tasks, self._queue_path = tasks, paths.unfinished
        self._waiting: deque[Pair] = deque()
        self._current: Pair | None = None
        self._stopped = False
        self._tally = BatchResult(0)
        adding.progress.connect(self._show_progress)
        adding.added.connect(self._added)
        adding.found_same.connect(self._found_same)
        adding.failed.connect(self._failed)
        adding.cancelled.connect(lambda: self._finish(True))

    @property
    def busy(self) -> bool:
        return self._current is not None

    def start(self, pairs: Sequence[Pair]) -> None:
        self._waiting, self._stopped = deque(pairs), False
        self._tally = BatchResult(len(pairs))
        self._next()

    def cancel(self) -> None:
        self._waiting.clear()
        self._stopped = True
        self._keep_waiting()
        self._adding.cancel()

    def close(self) -> None:
        """Stop the current import. The list of the rest stays saved for the next start."""
        self._adding.close()

    def _next(self) -> None:
        self._keep_waiting()
        if not self._waiting:
            self._finish(self._stopped)
            return
        self._current = pair = self._waiting.popleft()
        self._adding.start(ImportRequest(source=pair.source, narration=pair.narration, takes_own=True))

    def _keep_waiting(self) -> None:
        """Save the list of stories still to import. It includes the next one, whose import may be interrupted."""
        waiting = tuple(self._waiting)
        self._tasks.write(lambda: save_queue(self._queue_path, waiting), lambda _fault: None)

    def _show_progress(self, doing: str, fraction: float | None) -> None:
        number = self._tally.done + 1
        text = self.tr("Story {number} of {count}: {doing}")
        whole = (self._tally.done + (fraction or 0.0)) / max(1, self._tally.count)
        self.progress.emit(text.format(number=number, count=self._tally.count, doing=doing), whole)

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
