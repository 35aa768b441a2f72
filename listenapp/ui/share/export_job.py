"""Save a story in an export process, with progress and cancel."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ListenError
from listenapp.ui.common.tasks import BackgroundTask, TaskRunner

if TYPE_CHECKING:  # not needed to show the window
    from listenapp.services.story_export import ExportRequest


class ExportJob(QObject):
    """Writer of one file at a time. It ends with one of the signals `finished`, `failed` and `cancelled`."""

    progress = Signal(float)  # fraction from 0 to 1
    finished = Signal()
    failed = Signal(ListenError)
    cancelled = Signal()

    def __init__(self, library: Path, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._task: BackgroundTask | None = None
        self._stopped = threading.Event()
        tasks.finishing.connect(self.close)

    @property
    def busy(self) -> bool:
        return self._task is not None

    def start(self, id_: str, request: ExportRequest) -> None:
        """Save a story. It begins after pending writes, such as a correction that was made a moment ago."""
        self._stopped = threading.Event()
        work = partial(_export, self._library, id_, request, self._stopped, self)
        self._task = self._tasks.run_after_writes(lambda: None, lambda _none: self._begin(work), self._fail)

    def _begin(self, work: partial[bool]) -> None:
        if not self._stopped.is_set():
            self._task = self._tasks.run_slow(work, self._end, self._fail)
        else:
            self._end(False)

    def cancel(self) -> None:
        """Stop saving. `cancelled` follows within a second, and there is no new file."""
        self._stopped.set()

    def close(self) -> None:
        """Stop saving without a signal."""
        self._stopped.set()
        if self._task is not None:
            self._task.discard()
            self._task = None

    def _end(self, is_saved: bool) -> None:
        self._task = None
        (self.finished if is_saved else self.cancelled).emit()

    def _fail(self, fault: ListenError) -> None:
        self._task = None
        self.failed.emit(fault)


def _export(library: Path, id_: str, request: ExportRequest, stopped: threading.Event, job: ExportJob) -> bool:
    """Save a story. Return False if it was stopped. Runs in a worker thread. Raises ListenError."""
    from listenapp.services import export_process  # noqa: PLC0415 - seldom used

    try:
        export_process.export(library, [id_], request, stopped, job.progress.emit)
    except export_process.ExportStopped:
        return False
    return True
