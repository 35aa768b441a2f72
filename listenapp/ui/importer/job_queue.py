"""Run jobs that take long one after the other: imports, alignments, text edits. Save the rest for the next start."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ListenError
from listenapp.library.paths import Paths
from listenapp.library.store import Library, OpenedStory
from listenapp.services import queued_job
from listenapp.services.queued_job import QueuedEdit, QueuedImport, QueuedJob, SavedQueue
from listenapp.ui.common.tasks import BackgroundTask, TaskRunner
from listenapp.ui.importer.import_job import ImportJob


@dataclass(frozen=True, slots=True)
class JobEntry:
    """A job as the user sees it. `number` identifies it."""

    number: int
    name: str
    is_running: bool


@dataclass
class QueueResult:
    """Result of the jobs that ran since the queue was empty."""

    count: int = 0
    imports: int = 0  # jobs that are imports
    added: list[str] = field(default_factory=list)  # ids
    same: int = 0  # already in the library
    timed: int = 0  # stories of the library
    edited: int = 0
    failed: list[tuple[QueuedJob, ListenError]] = field(default_factory=list)
    cancelled: int = 0
    crashed: tuple[QueuedJob, ...] = ()  # not tried, because an earlier try ended in a crash

    @property
    def done(self) -> int:
        return len(self.added) + self.same + self.timed + self.edited + len(self.failed) + self.cancelled


class JobQueue(QObject):
    """Queue of jobs. `finished` is emitted when it is empty, also after a cancel.

    What was done before a cancel stays.
    """

    progress = Signal(str, object)  # text of the progress; fraction from 0 to 1, or None if unknown
    changed = Signal()  # another job runs, or others wait
    grew = Signal()  # a story was added to the library
    timed = Signal(OpenedStory)  # a story with its new times
    edit_requested = Signal(OpenedStory, str, str)  # the story, title, text; the receiver calls `end_edit`
    edit_cancel_requested = Signal()
    finished = Signal(QueueResult, bool)  # the result; whether everything was cancelled

    def __init__(
        self,
        library: Library,
        paths: Paths,
        tasks: TaskRunner,
        may_start: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`may_start` returns whether nothing else runs. If not, call `start` when it has ended."""
        super().__init__(parent)
        self._library, self._tasks, self._path, self._may_start = library, tasks, paths.unfinished, may_start
        self._job = job = ImportJob(library, paths, tasks, self)
        self._waiting: deque[tuple[int, QueuedJob]] = deque()
        self._current: tuple[int, QueuedJob] | None = None
        self._preparing: BackgroundTask | None = None  # saves the queue and reads the story, before a job begins
        self._edits = False  # whether a text edit runs
        self._number = 0
        self._tally = QueueResult()
        job.progress.connect(self._show_progress)
        job.added.connect(self._added)
        job.found_same.connect(self._found_same)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)

    @property
    def busy(self) -> bool:
        return self._current is not None

    @property
    def entries(self) -> list[JobEntry]:
        running = [JobEntry(self._current[0], self._current[1].name, True)] if self._current else []
        return [*running, *(JobEntry(number, job.name, False) for number, job in self._waiting)]

    def add(self, jobs: Sequence[QueuedJob], crashed: tuple[QueuedJob, ...] = ()) -> None:
        """Append jobs and start the first one if possible. `crashed` comes back in the result, and is saved until then.

        Empty between two runs, the queue counts the jobs anew.
        """
        if not self.busy and not self._waiting:
            self._tally = QueueResult(crashed=crashed)
        for job in jobs:
            self._number += 1
            self._waiting.append((self._number, job))
        self._tally.count += len(jobs)
        self._tally.imports += sum(isinstance(job, QueuedImport) for job in jobs)
        self.start()
        self._save()
        self.changed.emit()

    def start(self) -> None:
        """Start the first waiting job, unless something runs."""
        if self._waiting and not self.busy and self._may_start():
            self._next()

    def cancel(self) -> None:
        """Cancel all jobs."""
        self._tally.cancelled += len(self._waiting)
        self._waiting.clear()
        if self.busy:
            self._cancel_current()
        else:
            self._save()
        self.changed.emit()

    def cancel_one(self, number: int) -> None:
        """Cancel the running or waiting job of this number. Do nothing if it has ended."""
        if self._current is not None and self._current[0] == number:
            self._cancel_current()
            return
        left = [entry for entry in self._waiting if entry[0] != number]
        self._tally.cancelled += len(self._waiting) - len(left)
        self._waiting = deque(left)
        self._save()
        self.changed.emit()

    def _cancel_current(self) -> None:
        if self._preparing is not None:
            self._preparing.discard()
            self._preparing = None
            self._cancelled()
        elif self._edits:
            self.edit_cancel_requested.emit()
        else:
            self._job.cancel()

    def close(self) -> None:
        """Stop the current job. It stays saved with the rest for the next start."""
        self._job.close()
        if self._preparing is not None:
            self._preparing.discard()
        if self._current is not None:
            first = () if self._edits else (self._current[1],)  # an edit that runs is kept as a draft
            self._write(SavedQueue((*first, *(job for _, job in self._waiting)), None, self._tally.crashed))

    def end_edit(self, is_stored: bool) -> None:
        """Go on after a text edit. Its errors were reported by whoever ran it."""
        if not self._edits:
            return
        self._edits = False
        if is_stored:
            self._tally.edited += 1
        else:
            self._tally.cancelled += 1
        self._next()

    # -- one job after the other --------------------------------------------------------------------------------

    def _next(self) -> None:
        if not self._waiting:
            self._write(SavedQueue())
            self._finish()
            return
        self._current = self._waiting.popleft()
        job = self._current[1]
        queue = SavedQueue(tuple(waiting for _, waiting in self._waiting), job, self._tally.crashed)

        def prepare() -> OpenedStory | None:
            queued_job.save(self._path, queue)
            return None if isinstance(job, QueuedImport) else self._library.open(job.story)

        self._preparing = self._tasks.run_after_writes(prepare, lambda opened: self._begin(job, opened), self._failed)
        self.changed.emit()

    def _begin(self, job: QueuedJob, opened: OpenedStory | None) -> None:
        self._preparing = None
        if isinstance(job, QueuedImport):
            self._job.start(job.request)
        elif opened is None:
            return
        elif isinstance(job, QueuedEdit):
            self._edits = True
            self.edit_requested.emit(opened, job.name, job.text)
        elif job.narration:
            self._job.attach(opened, job.narration, any_recording=job.any_recording)
        else:
            self._job.time_again(opened, any_recording=job.any_recording)

    def _save(self) -> None:
        """Save what waits, and the running job as one that is tried."""
        waiting, current = tuple(job for _, job in self._waiting), self._current[1] if self._current else None
        self._write(SavedQueue(waiting, current, self._tally.crashed if waiting or current else ()))

    def _write(self, queue: SavedQueue) -> None:
        self._tasks.write(lambda: queued_job.save(self._path, queue), lambda _fault: None)

    def _show_progress(self, doing: str, fraction: float | None) -> None:
        tally = self._tally
        whole = (tally.done + (fraction or 0.0)) / max(1, tally.count)
        if tally.count > 1:
            text = self.tr("Story {number} of {count}: {doing}")
            doing = text.format(number=tally.done + 1, count=tally.count, doing=doing)
        self.progress.emit(doing, whole if tally.count > 1 else fraction)

    def _added(self, id_: str, _alignment: object) -> None:
        if self._current is not None and not isinstance(self._current[1], QueuedImport):
            self._tally.timed += 1
            self._tasks.run(lambda: self._library.open(id_), self.timed.emit, lambda _error: None)
        else:
            self._tally.added.append(id_)
        self.grew.emit()
        self._next()

    def _found_same(self, _id: str) -> None:
        self._tally.same += 1
        self._next()

    def _failed(self, error: ListenError) -> None:
        self._preparing = None
        if self._current is not None:
            self._tally.failed.append((self._current[1], error))
        self._next()

    def _cancelled(self) -> None:
        self._tally.cancelled += 1
        self._next()

    def _finish(self) -> None:
        if self._current is not None:
            self._current = None
            tally, self._tally = self._tally, QueueResult()
            self.changed.emit()
            self.finished.emit(tally, bool(tally.cancelled))
