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
from listenapp.ui.common.tasks import BackgroundTask, TaskRunner
from listenapp.ui.importer.import_job import ImportJob


@dataclass(frozen=True, slots=True)
class Queue:
    """Stories of a batch import that was interrupted.

    A story is taken out of `waiting` before it is tried. A crash then does not repeat itself at every start.
    """

    waiting: tuple[Pair, ...] = ()
    tried: Pair | None = None  # the story whose import has begun
    crashed: tuple[Pair, ...] = ()  # stories during whose import the program ended without closing


def save_queue(path: Path, queue: Queue) -> None:
    """Save a queue in place of an older one. Delete the file if there are no stories.

    Ignore write errors: the user can add the folder again, and only missing stories will be imported.
    """
    with suppress(OSError):
        if queue == Queue():
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        stored = {
            "stories": [_stored(pair) for pair in queue.waiting],
            "tried": [_stored(queue.tried)] if queue.tried else [],
            "crashed": [_stored(pair) for pair in queue.crashed],
        }
        atomic_files.write_json(path, stored)


def load_queue(path: Path) -> Queue:
    """Return the saved queue, or an empty one where the file is missing or damaged.

    A story whose import had begun is among `crashed`.
    """
    try:
        stored = atomic_files.read_json(path)
    except StoryUnreadable:
        return Queue()
    crashed = (*_pairs(stored.get("crashed")), *_pairs(stored.get("tried")))
    return Queue(_pairs(stored.get("stories")), None, crashed)


def _stored(pair: Pair) -> list[str]:
    return [pair.source, pair.narration]


def _pairs(stored: object) -> tuple[Pair, ...]:
    return tuple(Pair(*pair) for pair in stored if _is_pair(pair)) if isinstance(stored, list) else ()


def _is_pair(stored: object) -> bool:
    return isinstance(stored, list) and len(stored) == 2 and all(isinstance(path, str) for path in stored)


@dataclass
class BatchResult:
    """Result of a batch import so far."""

    count: int
    added: int = 0
    same: int = 0  # already in the library
    failed: list[tuple[str, ListenError]] = field(default_factory=list)  # story name, error
    crashed: tuple[Pair, ...] = ()  # not tried, because an earlier import of them ended in a crash

    @property
    def done(self) -> int:
        return self.added + self.same + len(self.failed)


class BatchImport(QObject):
    """Import job for many stories. Each `start` ends with `finished`, also after a cancel.

    Stories that were added before the cancel stay.
    """

    progress = Signal(str, object)  # text of the progress; fraction from 0 to 1, or None if unknown
    grew = Signal()  # a story was added to the library
    finished = Signal(BatchResult, bool)  # the result; whether it was cancelled

    def __init__(self, library: Library, paths: Paths, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._adding = adding = ImportJob(library, paths, tasks, self)
        self._tasks, self._queue_path = tasks, paths.unfinished
        self._waiting: deque[Pair] = deque()
        self._current: Pair | None = None
        self._noting: BackgroundTask | None = None  # writes down which story is tried next
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

    def start(self, pairs: Sequence[Pair], crashed: tuple[Pair, ...] = ()) -> None:
        """Import `pairs`. `crashed` comes back in the result, and is saved until then."""
        self._waiting, self._stopped = deque(pairs), False
        self._tally = BatchResult(len(pairs), crashed=crashed)
        self._next()

    def cancel(self) -> None:
        self._waiting.clear()
        self._stopped = True
        self._save(Queue())
        if self._noting is not None:
            self._noting.discard()
            self._noting = None
            self._finish(True)
        else:
            self._adding.cancel()

    def close(self) -> None:
        """Stop the current import. It stays saved with the rest for the next start."""
        self._adding.close()
        if self._current is not None:
            self._save(Queue((self._current, *self._waiting), None, self._tally.crashed))

    def _next(self) -> None:
        if not self._waiting:
            self._save(Queue())
            self._finish(self._stopped)
            return
        self._current = pair = self._waiting.popleft()
        queue = Queue(tuple(self._waiting), pair, self._tally.crashed)
        self._noting = self._tasks.run_after_writes(
            lambda: save_queue(self._queue_path, queue), lambda _none: self._try(pair), self._failed
        )

    def _try(self, pair: Pair) -> None:
        self._noting = None
        self._adding.start(ImportRequest(source=pair.source, narration=pair.narration, takes_own=True))

    def _save(self, queue: Queue) -> None:
        self._tasks.write(lambda: save_queue(self._queue_path, queue), lambda _fault: None)

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
        self._noting = None
        if self._current is not None:
            self._tally.failed.append((self._current.name, error))
        self._next()

    def _finish(self, cancelled: bool) -> None:
        if self._current is not None:
            self._current = None
            self.finished.emit(self._tally, cancelled)
