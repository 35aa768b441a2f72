"""Run an alignment in a worker process. It can be cancelled at any time, and its crash does not harm the app.

Events come back over a pipe. Finished, Failed or Cancelled is always the last event.

A worker needs half a second to load its modules. `start_ahead` starts it while the story is still being read.
"""

from __future__ import annotations

import os
import threading
import time
from contextlib import suppress
from pathlib import Path

from listenapp.align.alignment_messages import Cancelled, Event, Failed, Finished, NotResponding, UnwrittenStory
from listenapp.align.alignment_worker import Job, work, worker_died
from listenapp.errors import AlignmentFailed
from listenapp.story import story_pickle
from listenapp.story.model import Story
from listenapp.system.worker_process import WorkerDied, WorkerProcess

_MOST_THREADS = 4  # Whisper's small models gain almost nothing from more threads
_LAST = (Finished, Failed, Cancelled)
_TICK = 1.0  # seconds between two looks at the heartbeat
_SILENT = 15.0  # seconds without a heartbeat after which the user is told
_LOST = 120.0  # seconds without a heartbeat after which the alignment is given up
_FRESH = 30.0  # seconds for which a worker that was started ahead is used; it waits longer


class _Ahead:
    """Worker that was started before its job. Use it from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._worker: WorkerProcess | None = None
        self._since = 0.0

    def start(self) -> None:
        with self._lock:
            if self._is_fit():
                return
            self._drop()
            self._worker, self._since = WorkerProcess(work, name="alignment"), time.monotonic()
            self._worker.start()

    def take(self) -> WorkerProcess | None:
        with self._lock:
            if not self._is_fit():
                self._drop()
            worker, self._worker = self._worker, None
            return worker

    def _is_fit(self) -> bool:
        return self._worker is not None and self._worker.is_alive and time.monotonic() - self._since < _FRESH

    def _drop(self) -> None:
        if self._worker is not None:
            self._worker.close(polite=0.0)
            self._worker = None


_ahead = _Ahead()


def start_ahead() -> None:
    """Start a worker for the next alignment, unless one waits. It ends by itself if no job comes. Any thread.

    Blocks for some milliseconds.
    """
    _ahead.start()


class AlignmentProcess:
    """Alignment job in a worker process.

    Start it once. Use it from one thread. `close`, or the end of the `with` block, ends the process.
    """

    def __init__(
        self,
        story: Story | UnwrittenStory,
        audio: Path,
        model: Path,
        *,
        threads: int | None = None,
        any_recording: bool = False,
    ) -> None:
        """Prepare the process. The text of an unwritten story is written first. `any_recording`: see `pipeline`.

        The worker gets absolute paths, because loading the phone model may change its current folder for a moment.
        """
        threads = threads or min(_MOST_THREADS, os.cpu_count() or 1)
        given = story_pickle.pack(story) if isinstance(story, Story) else story
        self._job = Job(given, audio.absolute(), model.absolute(), threads, any_recording)
        self._worker = _ahead.take() or WorkerProcess(work, name="alignment")
        self._ended = self._closed = self._silence_told = False

    def __enter__(self) -> AlignmentProcess:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def ended(self) -> bool:
        """Return whether the last event has been handed out."""
        return self._ended

    @property
    def pid(self) -> int | None:
        """Return the worker's process id, or None before the start."""
        return self._worker.pid

    def start(self) -> None:
        if self._worker.pid is None:
            self._worker.start()
        with suppress(WorkerDied):  # `poll` tells it
            self._worker.send(self._job)

    def poll(self) -> list[Event]:
        """Return the events that have arrived. Does not block."""
        return self.wait(0.0)

    def wait(self, timeout: float | None = None) -> list[Event]:
        """Block until events arrive, at most `timeout` seconds, and return them. The list is empty after a timeout."""
        arrived: list[Event] = []
        while not self._ended and (event := self._next(timeout if not arrived else 0.0)) is not None:
            arrived.append(event)
            self._ended = isinstance(event, _LAST)
        return arrived

    def cancel(self) -> list[Event]:
        """End the worker within two seconds. Return Cancelled, or nothing if the job had already ended."""
        if self._ended:
            return []
        self._worker.end()
        self._ended = True
        return [Cancelled()]

    def close(self) -> None:
        if not self._closed:
            self._closed = self._ended = True
            self._worker.close()

    def _next(self, timeout: float | None) -> Event | None:
        ends = None if timeout is None else time.monotonic() + timeout
        while True:
            left = _TICK if ends is None else ends - time.monotonic()
            try:
                event: Event | None = self._worker.receive(max(0.0, min(_TICK, left)))
            except WorkerDied:
                return Failed(worker_died())
            event = event or self._told_silence()
            if event is not None or (ends is not None and time.monotonic() >= ends):
                return event

    def _told_silence(self) -> Event | None:
        """Return an event if the worker has been silent for long. A worker that goes on is forgiven."""
        silence = self._worker.silence
        if silence > _LOST:
            self._worker.end()
            return Failed(_not_responding())
        told, self._silence_told = self._silence_told, silence > _SILENT
        return NotResponding(silence) if self._silence_told and not told else None


def _not_responding() -> AlignmentFailed:
    return AlignmentFailed("align.not_responding", "Timing stopped responding.", "Close other programs and try again.")
