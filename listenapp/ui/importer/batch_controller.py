"""Import dropped folders: scan them, let the user choose, add the stories one by one.

The results are emitted by signals of `AppController`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ImportFailed, ListenError
from listenapp.importing.folder_scan import Pair
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.services.import_request import find_pairs
from listenapp.ui.common.job_signals import JobSignals
from listenapp.ui.common.tasks import BackgroundTask, TaskRunner
from listenapp.ui.i18n import error_messages, formatting
from listenapp.ui.importer.batch_import import BatchImport, BatchResult, Queue, load_queue, save_queue
from listenapp.ui.importer.dropped_files import file_name

_NAMED = 3  # errors that are listed one by one


class BatchImportController(JobSignals):
    """Controller of the import of many stories."""

    library_changed = Signal()
    stories_found = Signal(list)  # of Pair
    retry_requested = Signal(list)  # of Pair: the user wants to try stories again

    def __init__(self, library: Library, paths: Paths, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._paths, self._tasks = library, paths, tasks
        self._scan: BackgroundTask | None = None
        self._stopped = threading.Event()  # of the scan

    @cached_property
    def _batch(self) -> BatchImport:
        batch = BatchImport(self._library, self._paths, self._tasks, self)
        batch.progress.connect(self.progress)
        batch.grew.connect(self.library_changed)
        batch.finished.connect(self._finished)
        return batch

    @property
    def busy(self) -> bool:
        return self._scan is not None or self._is_importing

    @property
    def _is_importing(self) -> bool:
        return "_batch" in self.__dict__ and self._batch.busy

    def scan(self, items: Sequence[str]) -> None:
        """Scan files and folders for stories. Emit `stories_found`, or `failed` if there are none."""

        def found(pairs_found: list[Pair]) -> None:
            self._end_scan()
            if pairs_found:
                self.stories_found.emit(pairs_found)
            else:
                self.failed.emit(_nothing(file_name(items[0])))

        def failed(error: ListenError) -> None:
            self._end_scan()
            self.failed.emit(error)

        stopped = self._stopped = threading.Event()
        self._scan = self._tasks.run_slow(lambda: find_pairs(items, stopped), found, failed)
        self.progress.emit(self.tr("Looking for stories…"), None)

    def _end_scan(self) -> None:
        self._scan = None
        self.finished.emit()

    def add(self, chosen: Sequence[Pair]) -> None:
        self._batch.start(chosen)

    def resume(self) -> None:
        """Continue the import that the last exit interrupted. Only offer the story during which the program crashed."""
        left = load_queue(self._paths.unfinished)
        if left.waiting:
            self._batch.start(left.waiting, left.crashed)
            return
        self._tasks.write(lambda: save_queue(self._paths.unfinished, Queue()), self.failed.emit)
        if left.crashed:
            self.notice.emit(self._crashed(left.crashed), "", self._retry(left.crashed))

    def cancel(self) -> None:
        if self._is_importing:
            self._batch.cancel()
        elif self._scan is not None:
            self._stopped.set()
            self._scan.discard()
            self._end_scan()

    def close(self) -> None:
        self._stopped.set()
        if "_batch" in self.__dict__:
            self._batch.close()

    def _finished(self, tally: BatchResult, cancelled: bool) -> None:
        self.library_changed.emit()
        self.finished.emit()
        happened = [self.tr("Cancelled.") if cancelled else "", self._summary_text(tally), self._crashed(tally.crashed)]
        self.notice.emit(formatting.sentences(happened), self._faults(tally), self._retry(tally.crashed))

    def _summary_text(self, tally: BatchResult) -> str:
        parts = [self.tr("%n story(s) added.", "", tally.added)]
        if tally.same:
            parts.append(self.tr("%n already in your library.", "", tally.same))
        if tally.failed:
            parts.append(self.tr("%n could not be added.", "", len(tally.failed)))
        return formatting.sentences(parts)

    def _crashed(self, pairs: Sequence[Pair]) -> str:
        if not pairs:
            return ""
        names = formatting.join_list(formatting.bidi_isolated(pair.name) for pair in pairs)
        return self.tr("ListenApp closed unexpectedly while adding “{names}”.").format(names=names)

    def _retry(self, pairs: Sequence[Pair]) -> tuple[str, Callable[[], None]] | None:
        return (self.tr("Try again"), lambda: self.retry_requested.emit(list(pairs))) if pairs else None

    @staticmethod
    def _faults(tally: BatchResult) -> str:
        shown = [error_messages.error_text(error) for _name, error in tally.failed[:_NAMED]]
        return "\n".join([*shown, *(["…"] if len(tally.failed) > _NAMED else [])])


def _nothing(name: str) -> ImportFailed:
    return ImportFailed(
        "import.empty_folder",
        f"No stories found in “{name}”.",
        "A story is a web page or a text file. Its recording must be in the same folder and have the same name.",
        folder=name,
    )
