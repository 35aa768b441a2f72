"""Run an alignment in a worker process. It can be cancelled at any time, and its crash does not harm the app.

The process is spawned, not forked, because Qt and PortAudio threads do not survive a fork. The worker never imports Qt.
Events come back over a pipe. Finished, Failed or Cancelled is always the last event.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

from listenapp import debug_log, malloc
from listenapp.align.events import Cancelled, Event, Failed, Finished
from listenapp.errors import AlignmentFailed, ListenError, internal_error
from listenapp.story.model import Sentence, Story, Word

_MOST_THREADS = 4  # Whisper's small models gain almost nothing from more threads
_LAST = (Finished, Failed, Cancelled)
# Objects allocated between two garbage collections. A long story has about as many words, and none is garbage.
_RARELY = 100_000
_POLITE = 0.5  # seconds between terminating and killing a cancelled worker


class AlignmentProcess:
    """Alignment job in a worker process.

    Start it once. Use it from one thread. `close`, or the end of the `with` block, ends the process.
    """

    def __init__(self, story: Story, audio: Path, model: Path, *, threads: int | None = None) -> None:
        context = multiprocessing.get_context("spawn")
        self._events, self._sending = context.Pipe(duplex=False)
        threads = threads or min(_MOST_THREADS, os.cpu_count() or 1)
        self._process = context.Process(
            target=_work, args=(self._sending, _packed(story), audio, model, threads), name="alignment", daemon=True
        )
        self._ended = False

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
        return self._process.pid

    def start(self) -> None:
        self._process.start()
        self._sending.close()  # the pipe then ends when the worker ends

    def poll(self) -> list[Event]:
        """Return the events that have arrived. Does not block."""
        return self.wait(0.0)

    def wait(self, timeout: float | None = None) -> list[Event]:
        """Block until events arrive, at most `timeout` seconds, and return them. The list is empty after a timeout."""
        arrived: list[Event] = []
        while not self._ended and self._events.poll(timeout if not arrived else 0.0):
            arrived.append(self._receive())
            self._ended = isinstance(arrived[-1], _LAST)
        return arrived

    def cancel(self) -> list[Event]:
        """End the worker within a second. Return Cancelled, or nothing if the job had already ended."""
        if self._ended:
            return []
        self._end_process()
        self._ended = True
        return [Cancelled()]

    def close(self) -> None:
        if self._process.pid is not None:
            self._end_process()
            self._process.close()
        self._events.close()
        self._ended = True

    def _receive(self) -> Event:
        try:
            event: Event = self._events.recv()
        except EOFError:
            return Failed(_worker_died())
        return event

    def _end_process(self) -> None:
        if self._process.is_alive():
            self._process.terminate()
            self._process.join(_POLITE)
        if self._process.is_alive():
            self._process.kill()
        self._process.join()


def _worker_died() -> AlignmentFailed:
    return AlignmentFailed(
        "align.worker_died",
        "Timing was interrupted, possibly because memory ran out.",
        "Close other programs and try again.",
    )


_Packed = tuple[Story, list[tuple[int, int]], list[tuple[int, int, int]]]


def _packed(story: Story) -> _Packed:
    """Pack the story for the pipe, with its words and sentences as plain numbers.

    Pickling 80,000 objects would take longer than recognising the first sentence.
    """
    words = [(word.char_start, word.char_end) for word in story.words]
    sentences = [(s.first_word, s.last_word, s.block) for s in story.sentences]
    return replace(story, words=(), sentences=()), words, sentences


def _unpacked(packed: _Packed) -> Story:
    story, words, sentences = packed
    return replace(
        story,
        words=tuple(Word(story.text[first:end], first, end) for first, end in words),
        sentences=tuple(Sentence(*numbers) for numbers in sentences),
    )


def _work(sending: Connection, packed: _Packed, audio: Path, model: Path, threads: int) -> None:
    _forget_semaphores()
    debug_log.start()
    malloc.limit_arenas()
    gc.set_threshold(_RARELY)
    from listenapp.align.recognizer import loading  # noqa: PLC0415 - only the worker loads it

    recognizer = loading(model, threads=threads)
    from listenapp.align.pipeline import align  # noqa: PLC0415 - imported while the model loads

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent process handles Ctrl-C
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    try:
        story = _unpacked(packed)
        times = align(story, audio, model, threads=threads, report=sending.send, recognizer=recognizer)
        sending.send(Finished(times))
    except ListenError as error:
        sending.send(Failed(error))
    except BrokenPipeError:
        return  # the parent process has gone
    except Exception as bug:
        # otherwise the parent process would report a lack of memory
        sending.send(Failed(internal_error(bug, AlignmentFailed)))
        raise


def _forget_semaphores() -> None:
    """Keep a killed worker from leaving a semaphore behind.

    tqdm, which faster-whisper imports, creates a lock. In a spawned process that is killed, the lock's semaphore stays,
    and Python warns about it at exit. With the "fork" start method the semaphore is unlinked as soon as it is created.
    """
    if "fork" in multiprocessing.get_all_start_methods():
        multiprocessing.set_start_method("fork", force=True)
