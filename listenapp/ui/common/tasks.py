"""Work off the UI thread: a pure function in the thread pool, its outcome back on the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from listenapp.errors import ListenError, mistake


class Task(QObject):
    """One function's run. `drop` lets the work end on its own and keeps its outcome from arriving."""

    _done = Signal(object, object)  # result, what went wrong

    def __init__(
        self,
        parent: QObject,
        succeeded: Callable[[Any], None],
        failed: Callable[[ListenError], None],
        *,
        keeps: bool = False,
    ) -> None:
        """`keeps`: whether the work stores something, so that a fault of it must not be lost."""
        super().__init__(parent)
        self.keeps = keeps
        self.fault: Exception | None = None  # that was not delivered
        self._answer: tuple[Callable[[Any], None], Callable[[ListenError], None]] | None = (succeeded, failed)
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def drop(self) -> None:
        self._answer = None

    def carry_out(self, work: Callable[[], Any]) -> None:
        """In the worker's thread."""
        try:
            self._done.emit(work(), None)
        except Exception as error:  # noqa: BLE001 - nobody would hear of it here: it is raised again by `_deliver`
            self.fault = error
            self._done.emit(None, error)

    def _deliver(self, result: Any, error: Exception | None) -> None:
        """Lets go of those who are answered first: a task must not keep alive whoever owns it.

        A bug is told like a fault, so that nobody waits for ever, and raised.
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
            failed(mistake(error))
            raise error


class Tasks(QObject):
    """Runs functions one beside the other."""

    finishing = Signal()  # whoever lets work go on for long is to end it

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(3)  # one may decode a narration for some seconds
        self._writing = QThreadPool(self)
        self._writing.setMaxThreadCount(1)
        self.late_faults: list[ListenError] = []  # of work that had something to store when the window was closed

    def run(
        self,
        work: Callable[[], Any],
        succeeded: Callable[[Any], None],
        failed: Callable[[ListenError], None],
        *,
        keeps: bool = False,
    ) -> Task:
        """Calls `work` in a thread, then one of the two on the UI thread, unless the task was dropped.

        `keeps`: whether the work stores something, so that its fault belongs to `late_faults` if it comes too late.
        """
        task = Task(self, succeeded, failed, keeps=keeps)
        self._pool.start(partial(task.carry_out, work))
        return task

    def read_back(
        self,
        work: Callable[[], Any],
        succeeded: Callable[[Any], None],
        failed: Callable[[ListenError], None],
        *,
        keeps: bool = False,
    ) -> Task:
        """As `run`, but after all that was given to `write`: for what tells, or takes away, what has just been kept."""
        task = Task(self, succeeded, failed, keeps=keeps)
        self._writing.start(partial(task.carry_out, work))
        return task

    def write(self, work: Callable[[], Any], failed: Callable[[ListenError], None]) -> None:
        """For what is kept on the disk: one after the other, so that the last one given is what stays."""
        self._writing.start(partial(Task(self, lambda _none: None, failed, keeps=True).carry_out, work))

    def finish(self) -> None:
        """Waits for all that was given; no outcome arrives any more, but see `late_faults`."""
        self.finishing.emit()
        given = self.findChildren(Task)
        for task in given:
            task.drop()
        self.wait()
        self.late_faults += [_as_fault(task.fault) for task in given if task.keeps and task.fault is not None]

    def wait(self) -> None:
        """Until all work that was given is done; its outcomes are still to arrive."""
        self._pool.waitForDone()
        self._writing.waitForDone()


def _as_fault(error: Exception) -> ListenError:
    if isinstance(error, ListenError):
        return error
    fault = mistake(error)
    fault.__cause__ = error
    return fault
