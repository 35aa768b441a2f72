"""Scan dropped folders, run the queue of jobs, and report what was done.

The results are emitted by the signals of jobs.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from listenapp.align.alignment_messages import OTHER_BEGINNING
from listenapp.errors import ImportFailed, ListenError
from listenapp.importing.folder_scan import Pair
from listenapp.library.paths import Paths
from listenapp.library.store import Library, OpenedStory
from listenapp.services import queued_job
from listenapp.services.import_request import ImportRequest, find_pairs
from listenapp.services.queued_job import (
    QueuedEdit,
    QueuedImport,
    QueuedJob,
    QueuedTiming,
    SavedQueue,
    for_any_recording,
    of_pair,
)
from listenapp.ui.common.job_signals import JobSignals
from listenapp.ui.common.tasks import BackgroundTask, TaskRunner
from listenapp.ui.i18n import error_messages, formatting
from listenapp.ui.importer.dropped_files import file_name
from listenapp.ui.importer.job_queue import JobEntry, JobQueue, QueueResult

_NAMED = 3  # errors that are listed one by one


class QueueController(QObject):
    """Controller of the queue, and of the scan of folders. It emits the signals of jobs."""

    def __init__(
        self, library: Library, paths: Paths, tasks: TaskRunner, may_start: Callable[[], bool], signals: JobSignals
    ) -> None:
        """`may_start`: see `JobQueue`."""
        super().__init__(signals)
        self._signals = signals
        self._library, self._paths, self._tasks, self._may_start = library, paths, tasks, may_start
        self._queue: JobQueue | None = None
        self._scan: BackgroundTask | None = None
        self._stopped = threading.Event()  # of the scan

    @property
    def queue(self) -> JobQueue:
        """Return the queue. It begins with the jobs that the last exit interrupted."""
        if self._queue is None:
            self._queue = queue = JobQueue(self._library, self._paths, self._tasks, self._may_start, self)
            signals = self._signals
            queue.progress.connect(signals.progress)
            queue.changed.connect(signals.queue_changed)
            queue.grew.connect(signals.library_changed)
            queue.timed.connect(signals.narration_attached)
            queue.edit_requested.connect(signals.edit_requested)
            queue.edit_cancel_requested.connect(signals.edit_cancel_requested)
            queue.finished.connect(self._finished)
            self._restore(queue)
        return self._queue

    def _restore(self, queue: JobQueue) -> None:
        """Let the interrupted jobs wait. Only offer the one during which the program crashed."""
        left = queued_job.load(self._paths.unfinished)
        if left.waiting:
            queue.add(left.waiting, left.crashed)
        elif left.crashed:
            self._tasks.write(lambda: queued_job.save(self._paths.unfinished, SavedQueue()), self._signals.failed.emit)
            self._signals.notice.emit(self._crashed(left.crashed), "", self._retry(left.crashed))

    @property
    def busy(self) -> bool:
        return self._scan is not None or self.runs

    @property
    def scans(self) -> bool:
        return self._scan is not None

    @property
    def runs(self) -> bool:
        """Return whether a job of the queue runs."""
        return self._queue is not None and self._queue.busy

    @property
    def entries(self) -> list[JobEntry]:
        return self._queue.entries if self._queue is not None else []

    # -- jobs that wait -----------------------------------------------------------------------------------------

    def add_imports(self, requests: Sequence[ImportRequest]) -> None:
        self.queue.add([QueuedImport(request) for request in requests])

    def add_pairs(self, pairs: Sequence[Pair]) -> None:
        self.queue.add([of_pair(pair.source, pair.narration) for pair in pairs])

    def add_timing(self, opened: OpenedStory, narration: str = "") -> None:
        """Let a story wait for its alignment, with its stored narration if no other one is named."""
        self.queue.add([QueuedTiming(opened.id, opened.story.title, narration)])

    def add_edit(self, opened: OpenedStory, title: str, text: str) -> None:
        self.queue.add([QueuedEdit(opened.id, title, text)])

    # -- folders ------------------------------------------------------------------------------------------------

    def scan(self, items: Sequence[str]) -> None:
        """Scan files and folders for stories. Emit `stories_found`, or `failed` if there are none."""

        def found(pairs_found: list[Pair]) -> None:
            self._end_scan()
            if pairs_found:
                self._signals.stories_found.emit(pairs_found)
            else:
                self._signals.failed.emit(_nothing(file_name(items[0])))

        def failed(error: ListenError) -> None:
            self._end_scan()
            self._signals.failed.emit(error)

        stopped = self._stopped = threading.Event()
        self._scan = self._tasks.run_slow(lambda: find_pairs(items, stopped), found, failed)
        self._signals.progress.emit(self.tr("Looking for stories…"), None)

    def _end_scan(self) -> None:
        self._scan = None
        self._signals.finished.emit()

    # -- running ------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Start the next job, if one waits and nothing else runs."""
        if self._queue is not None:
            self._queue.start()

    def cancel(self) -> None:
        if self._queue is not None and self._queue.busy:
            self._queue.cancel()
        elif self._scan is not None:
            self._stopped.set()
            self._scan.discard()
            self._end_scan()

    def close(self) -> None:
        self._stopped.set()
        if self._queue is not None:
            self._queue.close()

    # -- what was done ------------------------------------------------------------------------------------------

    def _finished(self, tally: QueueResult, cancelled: bool) -> None:
        self._signals.library_changed.emit()
        self._signals.finished.emit()
        happened = [self.tr("Cancelled.") if cancelled else "", self._summary_text(tally), self._crashed(tally.crashed)]
        if any(happened):
            self._signals.notice.emit(formatting.sentences(happened), self._faults(tally), self._offer(tally))

    def _summary_text(self, tally: QueueResult) -> str:
        parts = []
        if tally.imports:
            parts.append(self.tr("%n story(s) added.", "", len(tally.added)))
        if tally.timed:
            parts.append(self.tr("%n story(s) timed.", "", tally.timed))
        if tally.same:
            parts.append(self.tr("%n already in your library.", "", tally.same))
        not_added = sum(isinstance(job, QueuedImport) for job, _error in tally.failed)
        if not_added:
            parts.append(self.tr("%n could not be added.", "", not_added))
        if not_changed := len(tally.failed) - not_added:
            parts.append(self.tr("%n could not be changed.", "", not_changed))
        return formatting.sentences(parts)

    def _crashed(self, jobs: Sequence[QueuedJob]) -> str:
        if not jobs:
            return ""
        names = formatting.join_list(formatting.bidi_isolated(job.name) for job in jobs)
        return self.tr("ListenApp closed unexpectedly while adding “{names}”.").format(names=names)

    def _offer(self, tally: QueueResult) -> tuple[str, Callable[[], None]] | None:
        """Return the command that most likely comes next: try again, change what has failed, or open the story."""
        if tally.crashed:
            return self._retry(tally.crashed)
        if len(tally.failed) == 1:
            return self._mend(*tally.failed[0])
        if len(tally.added) == 1 == tally.count:
            return self.tr("Open"), lambda: self._signals.story_added.emit(tally.added[0], "")
        return None

    def _mend(self, job: QueuedJob, error: ListenError) -> tuple[str, Callable[[], None]] | None:
        if error.code == OTHER_BEGINNING and (overruled := for_any_recording(job)) is not None:
            return self.tr("Time it anyway"), lambda: self.queue.add([overruled])
        if isinstance(job, QueuedImport):
            return self.tr("Change…"), lambda: self._signals.form_requested.emit(job.request)
        return None

    def _retry(self, jobs: Sequence[QueuedJob]) -> tuple[str, Callable[[], None]] | None:
        return (self.tr("Try again"), lambda: self.queue.add(jobs)) if jobs else None

    @staticmethod
    def _faults(tally: QueueResult) -> str:
        shown = [error_messages.error_text(error) for _job, error in tally.failed[:_NAMED]]
        return "\n".join([*shown, *(["…"] if len(tally.failed) > _NAMED else [])])


def _nothing(name: str) -> ImportFailed:
    return ImportFailed(
        "import.empty_folder",
        f"No stories found in “{name}”.",
        "A story is a web page or a text file. Its recording must be in the same folder and have the same name.",
        folder=name,
    )
