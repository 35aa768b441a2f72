"""Run an alignment in a worker process. It can be cancelled at any time, and its crash does not harm the app.

The worker never imports Qt. Events come back over a pipe. Finished, Failed or Cancelled is always the last event.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import time
from pathlib import Path

from listenapp.align.alignment_messages import Cancelled, Event, Failed, Finished, NotResponding, UnwrittenStory
from listenapp.errors import AlignmentFailed, ListenError, internal_error
from listenapp.story import story_pickle
from listenapp.story.model import Story
from listenapp.story.story_pickle import PackedStory
from listenapp.system import debug_log, malloc
from listenapp.system.worker_process import Channel, WorkerDied, WorkerProcess

_MOST_THREADS = 4  # Whisper's small models gain almost nothing from more threads
_LAST = (Finished, Failed, Cancelled)
# Objects allocated between two garbage collections. A long story has about as many words, and none is garbage.
_RARELY = 100_000
_TICK = 1.0  # seconds between two looks at the heartbeat
_SILENT = 15.0  # seconds without a heartbeat after which the user is told
_LOST = 120.0  # seconds without a heartbeat after which the alignment is given up


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
        self._worker = WorkerProcess(
            _work,
            story_pickle.pack(story) if isinstance(story, Story) else story,
            audio.absolute(),
            model.absolute(),
            threads,
            any_recording,
            name="alignment",
        )
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
        self._worker.start()

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
                return Failed(_worker_died())
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


def _worker_died() -> AlignmentFailed:
    return AlignmentFailed(
        "align.worker_died",
        "Timing was interrupted, possibly because memory ran out.",
        "Close other programs and try again.",
    )


def _not_responding() -> AlignmentFailed:
    return AlignmentFailed("align.not_responding", "Timing stopped responding.", "Close other programs and try again.")


def _work(
    channel: Channel, given: PackedStory | UnwrittenStory, audio: Path, model: Path, threads: int, any_recording: bool
) -> None:
    _forget_semaphores()
    _add_up_in_one_thread()
    debug_log.start()
    malloc.limit_arenas()
    gc.set_threshold(_RARELY)
    from listenapp.align.whisper_recognizer import loading  # noqa: PLC0415 - only the worker loads it

    recognizer = loading(model, threads=threads)
    from listenapp.align.models import installed  # noqa: PLC0415 - imported while the model loads
    from listenapp.align.pipeline import align  # noqa: PLC0415
    from listenapp.align.transcription.write_and_align import write_and_align  # noqa: PLC0415

    try:
        if isinstance(given, UnwrittenStory):
            times = write_and_align(given, audio, model, threads=threads, report=channel.send, recognizer=recognizer)
        else:
            times = align(
                given.unpack(),
                audio,
                model,
                threads=threads,
                report=channel.send,
                recognizer=recognizer,
                any_recording=any_recording,
            )
        channel.send(Finished(times))
    except ListenError as error:
        channel.send(Failed(error))
    except BrokenPipeError:
        return  # the parent process has gone
    except Exception as bug:
        if installed.lacks_memory(bug):
            channel.send(Failed(_worker_died()))
            return
        # otherwise the parent process would report a lack of memory
        channel.send(Failed(internal_error(bug, AlignmentFailed)))
        raise


def _forget_semaphores() -> None:
    """Keep a killed worker from leaving a semaphore behind.

    tqdm, which faster-whisper imports, creates a lock. In a spawned process that is killed, the lock's semaphore stays,
    and Python warns about it at exit. With the "fork" start method the semaphore is unlinked as soon as it is created.
    """
    if "fork" in multiprocessing.get_all_start_methods():
        multiprocessing.set_start_method("fork", force=True)


def _add_up_in_one_thread() -> None:
    """Let NumPy's OpenBLAS use one thread, so that each computer gives the same times. Call it before NumPy's import.

    With more threads, sums have another order. Whisper's input then differs by rounding, and confidences by 0.002.
    """
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
