"""Run a function in a worker thread and deliver its result on the UI thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from listenapp.errors import ListenError, internal_error

_PATIENCE = 10.0  # seconds that a closing window waits for slow tasks


class BackgroundTask(QObject):
    """Background task that runs one function.

    `discard` lets the function finish, but its result is not delivered.
    """

    _done = Signal(object, object)  # result, exception

    def __init__(
        self,
        parent: QObject,
        succeeded: Callable[[Any], None],
        failed: Callable[[ListenError], None],
        *,
        stores: bool = False,
    ) -> None:
        """`stores`: whether the function stores data, so that its error must not be lost."""
        super().__init__(parent)
        self.stores = stores
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


class _DaemonThreads:
    """Threads for slow functions, of which at most `most` run at once.

    A QThreadPool would keep the process alive while a function hangs, because its destructor waits for the function.
    """

    def __init__(self, most: int) -> None:
        self._slots = threading.Semaphore(most)
        self._threads: set[threading.Thread] = set()  # used in the UI thread only

    def start(self, work: Callable[[], None]) -> None:
        self._threads = {thread for thread in self._threads if thread.is_alive()}
        thread = threading.Thread(target=self._run, args=(work,), name="slow-task", daemon=True)
        self._threads.add(thread)
        thread.start()

    def _run(self, work: Callable[[], None]) -> None:
        with self._slots:
            work()

    def wait(self, seconds: float) -> bool:
        """Wait for all functions, at most so long. Return whether all have ended."""
        until = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)


class TaskRunner(QObject):
    """Runner of background tasks. Up to three quick tasks and eight slow ones run at once; writes run one by one.

    A task is slow if it can take more than a moment: it decodes audio, uses the network, opens a device or reads the
    whole library. A quick one never waits for a slow one, so that a story opens at once.
    """

    finishing = Signal()  # request to stop long-running tasks

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quick = QThreadPool(self)
        self._quick.setMaxThreadCount(3)
        self._slow = _DaemonThreads(8)  # most of them wait for the network
        self._writing = QThreadPool(self)
        self._writing.setMaxThreadCount(1)
        self._is_shut_down = False
        self.late_faults: list[ListenError] = []  # errors of tasks that were storing data while the window closed

    def run(
        self,
        work: Callable[[], Any],
        succeeded: Callable[[Any], None],
        failed: Callable[[ListenError], None],
        *,
        stores: bool = False,
    ) -> BackgroundTask:
        """Call `work` in a worker thread, then `succeeded` or `failed` on the UI thread, unless the task was discarded.

        `stores`: whether `work` stores data. Its error is then added to `late_faults` if it comes too late to be
        delivered.
        """
        task = self._new_task(succeeded, failed, stores=stores)
        self._quick.start(partial(task.run, work))
        return task

    def run_slow(
        self, work: Callable[[], Any], succeeded: Callable[[Any], None], failed: Callable[[ListenError], None]
    ) -> BackgroundTask:
        """Run a slow task, unless `shutdown` was called.

        It must not store data, because `shutdown` does not wait for it without end.
        """
        task = self._new_task(succeeded, failed)
        if not self._is_shut_down:
            self._slow.start(partial(task.run, work))
        return task

    def run_after_writes(
        self,
        work: Callable[[], Any],
        succeeded: Callable[[Any], None],
        failed: Callable[[ListenError], None],
        *,
        stores: bool = False,
    ) -> BackgroundTask:
        """Run after all pending writes, so that the task sees what they stored. Otherwise like `run`."""
        task = self._new_task(succeeded, failed, stores=stores)
        self._writing.start(partial(task.run, work))
        return task

    def _new_task(
        self, succeeded: Callable[[Any], None], failed: Callable[[ListenError], None], *, stores: bool = False
    ) -> BackgroundTask:
        """Return a task. After `shutdown` its result is not delivered, because the window is gone."""
        task = BackgroundTask(self, succeeded, failed, stores=stores)
        if self._is_shut_down:
            task.discard()
        return task

    def write(self, work: Callable[[], Any], failed: Callable[[ListenError], None]) -> None:
        """Write to the disk. Writes run one after the other, so that the last one given wins."""
        self._writing.start(partial(BackgroundTask(self, lambda _none: None, failed, stores=True).run, work))

    def shutdown(self, patience: float = _PATIENCE) -> None:
        """Wait for all tasks without delivering their results. Add errors of tasks that store data to `late_faults`.

        Slow tasks are left alone after `patience` seconds, for example a download from a server that does not answer.
        """
        self._is_shut_down = True
        self.finishing.emit()
        given = self.findChildren(BackgroundTask)
        for task in given:
            task.discard()
        self.wait(patience)
        self.late_faults += [_as_fault(task.fault) for task in given if task.stores and task.fault is not None]

    def wait(self, patience: float = _PATIENCE) -> None:
        """Wait for all tasks, for slow ones at most `patience` seconds. The event loop delivers their results later."""
        self._quick.waitForDone()
        self._writing.waitForDone()
        self._slow.wait(patience)


def _as_fault(error: Exception) -> ListenError:
    if isinstance(error, ListenError):
        return error
    fault = internal_error(error)
    fault.__cause__ = error
    return fault
