"""Run a function in a process of its own, and exchange messages with it over a pipe.

The process is spawned, not forked, because Qt and PortAudio threads do not survive a fork. It can be ended at any time,
and its crash does not harm the app. A heartbeat shows whether it still runs: a process that was stopped (SIGSTOP), that
is swapped out, or whose C code never releases the interpreter's lock has none.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from typing import Any

_BEAT = 1.0  # seconds between two heartbeats
_POLITE = 0.5  # seconds between terminating and killing a process
_GONE = 1.0  # seconds to wait for the end of a killed process, which swapping can delay
_HEARTBEAT = None  # the message


class WorkerDied(Exception):
    """The process ended without an answer. `exit_code` is negative for a signal, None if it is unknown."""

    def __init__(self, exit_code: int | None) -> None:
        super().__init__(exit_code)
        self.exit_code = exit_code


class Stopwatch:
    """Seconds since `restart` in which this process ran and looked at the stopwatch at least every two seconds.

    A computer that slept, or a debugger, lets no time pass.
    """

    def __init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        self._seconds, self._looked = 0.0, time.monotonic()

    @property
    def seconds(self) -> float:
        now = time.monotonic()
        self._seconds += min(now - self._looked, 2 * _BEAT)
        self._looked = now
        return self._seconds


class Channel:
    """The worker's end of the pipe. Any thread of the worker may send."""

    def __init__(self, pipe: Connection[Any, Any]) -> None:
        self._pipe, self._sending = pipe, threading.Lock()

    def send(self, message: object) -> None:
        """Send a message. None is taken: it is the heartbeat. Raises BrokenPipeError if the parent process has gone."""
        with self._sending:
            self._pipe.send(message)

    @property
    def has_message(self) -> bool:
        """Return whether `receive` would return at once. Raises OSError if the parent process has gone."""
        return self._pipe.poll()

    def receive(self, timeout: float) -> Any:
        """Return the next message, or None after `timeout` seconds. Raises EOFError if the parent process has gone."""
        return self._pipe.recv() if self._pipe.poll(timeout) else None


class WorkerProcess:
    """Process that calls `target` with a Channel and `args`. Use it from one thread at a time."""

    def __init__(self, target: Callable[..., None], *args: object, name: str) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, self._far_end = context.Pipe()
        self._process = context.Process(target=_run, args=(self._far_end, target, args), name=name, daemon=True)
        self._since_sign = Stopwatch()

    @property
    def pid(self) -> int | None:
        """Return the process id, or None before the start."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        return self._process.is_alive()

    @property
    def silence(self) -> float:
        """Return the seconds since the last message or heartbeat."""
        return self._since_sign.seconds

    def start(self) -> None:
        with _deaf_to_ctrl_c():
            self._process.start()
        self._far_end.close()  # the pipe then ends when the worker ends
        self._since_sign.restart()

    def send(self, message: object) -> None:
        """Send a message to the worker. Raises WorkerDied."""
        try:
            self._pipe.send(message)
        except OSError as error:
            raise self._died() from error

    def receive(self, timeout: float) -> Any:
        """Return the next message, or None after `timeout` seconds. Raises WorkerDied at the end of the pipe."""
        ends = time.monotonic() + timeout
        try:
            while self._pipe.poll(max(0.0, ends - time.monotonic())):
                message = self._pipe.recv()
                self._since_sign.restart()
                if message is not _HEARTBEAT:
                    return message
        except (EOFError, OSError) as error:
            raise self._died() from error
        return None

    def _died(self) -> WorkerDied:
        self._process.join(_GONE)
        return WorkerDied(self._process.exitcode)

    def end(self, polite: float = _POLITE) -> None:
        """End the process: ask it to end, and kill it after `polite` seconds. Also a stopped process ends."""
        if self._process.pid is None:
            return
        if polite and self._process.is_alive():
            self._process.terminate()
            self._process.join(polite)
        if self._process.is_alive():
            self._process.kill()
            self._process.join(_GONE)

    def close(self, polite: float = _POLITE) -> None:
        """End the process and free its resources. Call it once."""
        self.end(polite)
        with suppress(ValueError):  # still running: the system ends it as soon as it can
            self._process.close()
        self._pipe.close()


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """Block Ctrl-C in this thread, so that a process started in this block ignores it from the beginning.

    A terminal sends Ctrl-C to all of its processes. The parent process handles it.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _run(pipe: Connection[Any, Any], target: Callable[..., None], args: tuple[object, ...]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    channel = Channel(pipe)
    threading.Thread(target=_beat, args=(channel,), name="heartbeat", daemon=True).start()
    target(channel, *args)


def _beat(channel: Channel) -> None:
    """Send heartbeats. End this process if the parent process has gone, whatever it is doing."""
    while True:
        time.sleep(_BEAT)
        try:
            channel.send(_HEARTBEAT)
        except MemoryError:
            continue
        except OSError:
            os._exit(1)
