"""Run a function in a thread pool and deliver its result on the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from listenapp.errors import ListenError, internal_error


class BackgroundTask(QObject):
    """Background task that runs one function.

    `drop` lets the function finish, but its result is not delivered.
    """

    _done = Signal(object, object)  # result, exception

    def __init__(
        self,
        parent: QObject,
        succeeded: Callable[[Any], None],
        failed: Callable[[ListenError], None],
        *,
        keeps: bool = False,
    ) -> None:
        """`keeps`: whether the function stores data, so that its error must not be lost."""
        super().__init__(parent)
        self.keeps = keeps
        self.fault: Exception | None = None  # exception that was not delivered
        self._answer: tuple[Callable[[Any], None], Callable[[ListenError], None]] | None = (succeeded, failed)
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def discard(self) -> None:
        """Discard the result. The function still finishes."""
        self._answer = None

    def run(self, work: Callable[[], Any]) -> None:
        """Call the function and emit its result or exception. Runs in a worker thread."""
        try:
            self._done.emit(work(), None)
        except Exception as error:  # noqa: BLE001 - would be lost in this thread; `_deliver` raises it again
            self.fault = error
            self._done.emit(None, error)

    def _deliver(self, result: Any, error: Exception | None) -> None:
        """Call one of the two callbacks on the UI thread.

        The task drops its references to the callbacks first, so that it does not keep its owner alive. An exception
        that is not a ListenError is a bug. It is passed to `failed`, because the caller waits for a result, and then
        raised.
        """
        answer, self._answer = self._answer, None
        self.deleteLater()
        if answer is None:
            return
        self.fault = None
        succeeded, failed = answer
        if error is None:
            succeeded(result)
        elif isinstance(error, ListenError):
            failed(error)
        else:
            failed(internal_error(error))
            raise error


class TaskRunner(QObject):
    """Runner of background tasks. Up to three run at once; writes run one after the other."""

    finishing = Signal()  # request to stop long-running tasks

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(3)  # one of them may decode a narration for some seconds
        self._writing = QThreadPool(self)
        self._writing.setMaxThreadCount(1)
        self.late_faults: list[ListenError] = []  # errors of tasks that were storing data while the window closed

    def run(
        self,
        work: Callable[[], Any],
        succeeded: Callable[[Any], None],
        failed: Callable[[ListenError], None],
        *,
        keeps: bool = False,
    ) -> BackgroundTask:
        """Call `work` in a worker thread, then `succeeded` or `failed` on the UI thread, unless the task was dropped.

        `keeps`: whether `work` stores data. Its error is then added to `late_faults` if it comes too late to be
        delivered.
        """
        task = BackgroundTask(self, succeeded, failed, keeps=keeps)
        self._pool.start(partial(task.run, work))
        return task

    def run_after_writes(
        self,
        work: Callable[[], Any],
        succeeded: Callable[[Any], None],
        failed: Callable[[ListenError], None],
        *,
        keeps: bool = False,
    ) -> BackgroundTask:
        """Run after all pending writes, so that the task sees what they stored. Otherwise like `run`."""
        task = BackgroundTask(self, succeeded, failed, keeps=keeps)
        self._writing.start(partial(task.run, work))
        return task

    def write(self, work: Callable[[], Any], failed: Callable[[ListenError], None]) -> None:
        """Write to the disk. Writes run one after the other, so that the last one given wins."""
        self._writing.start(partial(BackgroundTask(self, lambda _none: None, failed, keeps=True).run, work))

    def shutdown(self) -> None:
        """Wait for all tasks without delivering their results. Add errors of tasks that store data to `late_faults`."""
        self.finishing.emit()
        given = self.findChildren(BackgroundTask)
        for task in given:
            task.discard()
        self.wait()
        self.late_faults += [_as_fault(task.fault) for task in given if task.keeps and task.fault is not None]

    def wait(self) -> None:
        """Wait for all tasks. Their results are delivered later by the event loop."""
        self._pool.waitForDone()
        self._writing.waitForDone()


def _as_fault(error: Exception) -> ListenError:
    if isinstance(error, ListenError):
        return error
    fault = internal_error(error)
    fault.__cause__ = error
    return fault
