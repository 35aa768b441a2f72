"""Call functions that read files of strangers in a process of its own, with limits of time and memory.

A file may crash a C library, keep the interpreter's lock for ever or unpack to gigabytes. Then only the reader process
ends, and the caller gets one sentence about the file. The process stays for the next file, because its start takes
longer than reading a text. It ends by itself when nothing was read for a while. `start_ahead` starts it before there
is a file.
"""

from __future__ import annotations

import atexit
import logging
import os
import signal
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Any, Concatenate, ParamSpec, TypeVar

from listenapp.errors import ImportFailed, ListenError
from listenapp.system import debug_log, malloc, process_limits
from listenapp.system.worker_process import Channel, Stopwatch, WorkerDied, WorkerProcess

Args = ParamSpec("Args")
Result = TypeVar("Result")
Report = Callable[[float], None]
"""Gets the fraction done, 0 to 1."""

_SHARED = 0.5  # seconds to wait for a process that reads for another caller, before another one is started
_TICK = 0.1  # seconds between two looks whether the caller still wants the result
_STEP = 0.005  # fraction of the work between two reports
_MEMORY = 800_000_000  # bytes beyond those of an idle reader process, which has about 100 MB


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds that the reading of one file may take."""

    processor: float
    patience: float  # of the user: waiting for the disk, the network or other programs counts too


TEXT = Limits(18.0, 60.0)
PAGE = Limits(18.0, 120.0)  # with its download
LESSON = Limits(60.0, 600.0)  # with a narration of up to some hundred megabytes
SOUND = Limits(60.0, 120.0)
DICTIONARY = Limits(120.0, 600.0)  # of up to some million entries
GLANCE = Limits(5.0, 20.0)  # for one of many pages of a folder
DOWNLOAD = Limits(300.0, 24 * 3600.0)  # `http_connection` ends a download that is too slow


class ReadingStopped(Exception):
    """The caller does not want the result any more."""


class ReaderBug(Exception):
    """Traceback of an unexpected exception in the reader process. It is the cause of the error about the file."""


@dataclass(frozen=True, slots=True)
class _Request:
    work: Callable[..., object]
    args: tuple[object, ...]
    folder: str  # current folder of the caller
    processor: float
    reports: bool  # whether `work` takes a `Report` first


@dataclass(frozen=True, slots=True)
class _Progress:
    fraction: float


@dataclass(frozen=True, slots=True)
class _Done:
    result: Any


@dataclass(frozen=True, slots=True)
class _Failed:
    error: ListenError


@dataclass(frozen=True, slots=True)
class _Bug:
    traceback: str


@dataclass(frozen=True, slots=True)
class _OutOfMemory:
    pass


@dataclass(frozen=True, slots=True)
class _Ended:
    """The process had ended in peace before it saw the request, because it was idle."""


_Answer = _Done | _Failed | _Bug | _OutOfMemory | _Ended


class IsolatedReader:
    """Reader processes: one for each call that runs, and one that waits for the next call. Use it from any thread."""

    def __init__(self, idle: float = 120.0) -> None:
        """Start no process yet. `idle`: seconds until an unused process ends."""
        self._idle = idle
        self._changed = threading.Condition()  # guards the two below
        self._waiting: WorkerProcess | None = None
        self._busy = 0  # processes that read

    def start_ahead(self) -> None:
        """Start a process for the next call, unless one reads or waits. Blocks for some milliseconds.

        Measured: with eight other programs on two processors a process needs 4 s to start and to open a recording.
        """
        with self._changed:
            if self._busy or (self._waiting is not None and self._waiting.is_alive):
                return
        worker = self._new_worker(ahead=True)
        worker.start()
        if (surplus := self._given_back(worker)) is not None:
            surplus.close(polite=0.0)

    def _new_worker(self, *, ahead: bool = False) -> WorkerProcess:
        return WorkerProcess(_serve, self._idle, ahead, name="reader")

    def call(
        self,
        name: str,
        limits: Limits,
        stopped: threading.Event | None,
        work: Callable[Args, Result],
        *args: Args.args,
        **_none: Args.kwargs,
    ) -> Result:
        """Return `work(*args)`, called in a reader process. `work` is a function of a module. Blocks.

        `name` names the file in messages. Raises the ListenError of `work`, ImportFailed if the process dies or takes
        too long, and ReadingStopped within 0.2 s after `stopped` has been set.
        """
        request = _Request(work, args, _current_folder(), limits.processor, reports=False)
        result: Result = self._result(request, limits, stopped, name, lambda _fraction: None)
        return result

    def call_reporting(
        self,
        name: str,
        limits: Limits,
        stopped: threading.Event | None,
        report: Report,
        work: Callable[Concatenate[Report, Args], Result],
        *args: Args.args,
        **_none: Args.kwargs,
    ) -> Result:
        """Like `call`, for a `work` that takes a function first and calls it with the fraction done.

        `report` is called with these fractions in this thread. An exception from it ends the work.
        """
        request = _Request(work, args, _current_folder(), limits.processor, reports=True)
        result: Result = self._result(request, limits, stopped, name, report)
        return result

    def _result(
        self, request: _Request, limits: Limits, stopped: threading.Event | None, name: str, report: Report
    ) -> Any:
        answer = self._asked(self._taken(stopped), request, limits, stopped, name, report)
        if isinstance(answer, _Ended):
            answer = self._asked(None, request, limits, stopped, name, report)
        match answer:
            case _Done():
                return answer.result
            case _Failed():
                raise answer.error
            case _Bug():
                raise _crashed(name) from ReaderBug(answer.traceback)
            case _OutOfMemory():
                raise _no_memory(name)
            case _Ended():
                raise _crashed(name)

    def _asked(
        self,
        waiting: WorkerProcess | None,
        request: _Request,
        limits: Limits,
        stopped: threading.Event | None,
        name: str,
        report: Report,
    ) -> _Answer:
        """Send a request and wait for the answer. Keep the process if it is fit for another request."""
        worker = waiting or self._new_worker()
        fit = False
        self._count(1)
        try:
            if waiting is None:
                worker.start()
            answer = _answer(worker, request, limits, stopped, name, report)
            fit = not isinstance(answer, (_OutOfMemory, _Ended))
        finally:
            surplus = self._given_back(worker) if fit else worker
            self._count(-1)
            if surplus is not None:
                surplus.close(polite=0.0)
        return answer

    def close(self) -> None:
        """End the waiting process. The next call starts another one."""
        with self._changed:
            worker, self._waiting = self._waiting, None
        if worker is not None:
            worker.close(polite=0.0)

    def _taken(self, stopped: threading.Event | None) -> WorkerProcess | None:
        """Return the waiting process. If all processes read, wait a moment for one of them."""
        waited = Stopwatch()
        with self._changed:
            while self._waiting is None and self._busy and waited.seconds < _SHARED:
                if stopped is not None and stopped.is_set():
                    raise ReadingStopped
                self._changed.wait(_TICK)
            worker, self._waiting = self._waiting, None
        return worker

    def _given_back(self, worker: WorkerProcess) -> WorkerProcess | None:
        """Let the process wait for the next call. Return the one that has waited until now."""
        with self._changed:
            surplus, self._waiting = self._waiting, worker
        return surplus

    def _count(self, change: int) -> None:
        with self._changed:
            self._busy += change
            self._changed.notify_all()


@cache
def shared() -> IsolatedReader:
    """Return the reader of this program. All windows and commands share its waiting process."""
    reader = IsolatedReader()
    atexit.register(reader.close)
    return reader


def _current_folder() -> str:
    try:
        return os.getcwd()  # noqa: PTH109 - sent as text
    except OSError:  # deleted
        return ""


def _answer(
    worker: WorkerProcess,
    request: _Request,
    limits: Limits,
    stopped: threading.Event | None,
    name: str,
    report: Report,
) -> _Answer:
    """Send a request and wait for the answer. Raises ImportFailed, ReadingStopped."""
    waited = Stopwatch()
    try:
        worker.send(request)
        while not isinstance(answer := worker.receive(_TICK), _Answer):
            if answer is not None:
                report(answer.fraction)
            if stopped is not None and stopped.is_set():
                raise ReadingStopped
            if waited.seconds > limits.patience:
                raise _too_slow(name)
    except WorkerDied as death:
        if death.exit_code == 0:
            return _Ended()
        raise _reason(death.exit_code, name) from death
    return answer


def _reason(exit_code: int | None, name: str) -> ImportFailed:
    if exit_code == -getattr(signal, "SIGXCPU", 0):
        return _too_slow(name)
    if exit_code == -getattr(signal, "SIGKILL", 0):  # by the system, which lacks memory
        return _no_memory(name)
    return _crashed(name)


# -- in the reader process --------------------------------------------------------------------------------------


def _serve(channel: Channel, idle: float, ahead: bool) -> None:
    """Answer requests until the parent process ends or sends none for `idle` seconds.

    `ahead`: whether there may be no request yet. The time is then used for imports.
    """
    debug_log.start()
    _save_address_space()
    process_limits.limit_memory(_MEMORY)
    with suppress(EOFError, OSError):  # the parent process has gone
        if ahead and not channel.has_message:
            _load()
        while (request := channel.receive(idle)) is not None:
            process_limits.limit_processor(request.processor)
            if not _carry_out(request, channel):
                return


def _load() -> None:
    """Import what most requests need, while the user chooses a file."""
    from listenapp.audio import incremental_decoder  # noqa: F401, PLC0415 - NumPy and FFmpeg take 0.2 s
    from listenapp.services import reader_tasks  # noqa: F401, PLC0415


def _save_address_space() -> None:
    """Keep libraries from reserving memory for each processor, which would use up the limit on large machines.

    Measured:
    After the import of NumPy the address space is 135 MB with 2 processors and 695 MB with 16. OpenBLAS reserves a
    buffer for each thread.
    """
    for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
        os.environ.setdefault(variable, "1")
    malloc.limit_arenas()


def _carry_out(request: _Request, channel: Channel) -> bool:
    """Send the answer. Return whether this process is fit for another request."""
    try:
        with suppress(OSError):  # then only relative paths fail, and name what is missing
            os.chdir(request.folder or os.curdir)
        args = (_reporter(channel), *request.args) if request.reports else request.args
        channel.send(_Done(request.work(*args)))
    except ListenError as error:
        channel.send(_Failed(error))
    except MemoryError:
        channel.send(_OutOfMemory())
        return False
    except BrokenPipeError:
        raise
    except Exception:
        # No file may end the program. The parent process gets the traceback, and the debug log too.
        logging.getLogger(__name__).debug("An unexpected exception while a file was read", exc_info=True)
        channel.send(_Bug(traceback.format_exc()))
    return True


def _reporter(channel: Channel) -> Report:
    """Return a function that sends a fraction if it is much more than the last one that was sent."""
    sent = 0.0

    def report(fraction: float) -> None:
        nonlocal sent
        if fraction >= min(1.0, sent + _STEP) and fraction > sent:
            sent = fraction
            channel.send(_Progress(fraction))

    return report


# -- errors -----------------------------------------------------------------------------------------------------

_NEXT = "Check that it opens in another program or choose another file."


def _too_slow(name: str) -> ImportFailed:
    return ImportFailed("file.too_slow", f"“{name}” takes too long to read.", _NEXT, file=name)


def _no_memory(name: str) -> ImportFailed:
    return ImportFailed("file.no_memory", f"“{name}” needs too much memory to read.", _NEXT, file=name)


def _crashed(name: str) -> ImportFailed:
    return ImportFailed("file.crashed", f"“{name}” cannot be read. It may be damaged.", _NEXT, file=name)
