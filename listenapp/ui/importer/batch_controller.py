"""Import dropped folders: scan them, let the user choose, add the stories one by one.

The results are emitted by signals of `AppController`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ImportFailed, ListenError
from listenapp.importing.folder_scan import Pair, pairs
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.ui.common.job_signals import JobSignals
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.i18n import error_messages, formatting
from listenapp.ui.importer.batch_import import BatchImport, BatchResult
from listenapp.ui.importer.dropped_files import file_name

_NAMED = 3  # errors that are listed one by one


class BatchImportController(JobSignals):
    """Controller of the import of many stories."""

    library_changed = Signal()
    stories_found = Signal(list)  # of Pair

    def __init__(self, library: Library, paths: Paths, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._paths, self._tasks = library, paths, tasks
        self._is_scanning = False

    @cached_property
    def _batch(self) -> BatchImport:
        batch = BatchImport(self._library, self._paths, self._tasks, self)
        batch.progress.connect(self.progress)
        batch.grew.connect(self.library_changed)
        batch.finished.connect(self._finished)
        return batch

    @property
    def busy(self) -> bool:
        return self._is_scanning or self._is_importing

    @property
    def _is_importing(self) -> bool:
        return "_batch" in self.__dict__ and self._batch.busy

    def scan(self, items: Sequence[str]) -> None:
        """Scan files and folders for stories. Emit `stories_found`, or `failed` if there are none."""

        def found(pairs_found: list[Pair]) -> None:
            self._is_scanning = False
            if pairs_found:
                self.stories_found.emit(pairs_found)
            else:
                self.failed.emit(_nothing(file_name(items[0])))

        def failed(error: ListenError) -> None:
            self._is_scanning = False
            self.failed.emit(error)

        self._is_scanning = True
        self._tasks.run_slow(lambda: pairs(items), found, failed)

    def add(self, chosen: Sequence[Pair]) -> None:
        self._batch.start(chosen)

    def cancel(self) -> None:
        if self._is_importing:
            self._batch.cancel()

    def close(self) -> None:
        if "_batch" in self.__dict__:
            self._batch.close()

    def _finished(self, tally: BatchResult, cancelled: bool) -> None:
        self.library_changed.emit()
        self.finished.emit()
        happened = self.tr("Cancelled.") if cancelled else ""
        self.notice.emit(formatting.sentences([happened, self._summary_text(tally)]), self._faults(tally), None)

    def _summary_text(self, tally: BatchResult) -> str:
        parts = [self.tr("%n story(s) added.", "", tally.added)]
        if tally.same:
            parts.append(self.tr("%n already in your library.", "", tally.same))
        if tally.failed:
            parts.append(self.tr("%n could not be added.", "", len(tally.failed)))
        return formatting.sentences(parts)

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
