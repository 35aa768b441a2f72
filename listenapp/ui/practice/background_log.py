"""Use the practice log from the window: one thread opens it when it is first needed, reads it and writes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ListenError
from listenapp.practice.log_events import Event
from listenapp.practice.log_store import LogStore
from listenapp.ui.common.tasks import TaskRunner

T = TypeVar("T")


class BackgroundLog(QObject):
    """Practice log of the window. Its calls return at once and are done one after the other."""

    failed = Signal(ListenError)  # also when a damaged file was replaced

    def __init__(self, tasks: TaskRunner, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._path = tasks, path
        self._store: LogStore | None = None  # used in the writing thread only

    def ask(
        self,
        work: Callable[[LogStore], T],
        then: Callable[[T], None] = lambda _: None,
        failed: Callable[[ListenError], None] | None = None,
    ) -> None:
        """Call `work` with the store in the writing thread, then `then` with its result on the UI thread.

        An error is emitted, after a call of `failed`. What was written is on the disk when `then` is called.
        """

        def tell(error: ListenError) -> None:
            if failed is not None:
                failed(error)
            self.failed.emit(error)

        self._tasks.run_after_writes(
            lambda: self._done(work), lambda done: self._deliver(done, then), tell, stores=True
        )

    def append(self, *events: Event) -> None:
        """Write events to the log."""
        self.ask(lambda store: store.append(*events))

    def _done(self, work: Callable[[LogStore], T]) -> tuple[T, ListenError | None]:
        """Return the result, and the fault of a file that was opened for it. Runs in the writing thread."""
        fault = None
        if self._store is None:
            self._store = LogStore(self._path)
            fault = self._store.fault
        return work(self._store), fault

    def _deliver(self, done: tuple[T, ListenError | None], then: Callable[[T], None]) -> None:
        result, fault = done
        if fault is not None:
            self.failed.emit(fault)
        then(result)

    def close(self) -> None:
        """Close the file. Call it after all tasks have finished."""
        if self._store is not None:
            self._store.close()
            self._store = None
