"""Alignment in a process of its own: it can be cancelled at any moment, and its death harms nobody.

The process is spawned, not forked (Qt and PortAudio threads do not survive a fork), and never imports Qt. Events come
back over a pipe; no event after the last one (Finished, Failed, Cancelled).
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

from listenapp import malloc
from listenapp.align.events import Cancelled, Event, Failed, Finished
from listenapp.errors import AlignmentFailed, ListenError, mistake
from listenapp.story.model import Sentence, Story, Word

_MOST_THREADS = 4  # beyond this Whisper's small models gain next to nothing
_LAST = (Finished, Failed, Cancelled)
_RARELY = 100_000  # objects made between two searches for waste; a long story's words are as many, and none of it is
_POLITE = 0.5  # seconds a cancelled worker is given before it is killed


class AlignmentJob:
    """Start it once; use it from one thread. `close` (or the end of the `with` block) leaves no process behind."""

    def __init__(self, story: Story, audio: Path, model: Path, *, threads: int | None = None) -> None:
        context = multiprocessing.get_context("spawn")
        self._events, self._sending = context.Pipe(duplex=False)
        threads = threads or min(_MOST_THREADS, os.cpu_count() or 1)
        self._process = context.Process(
            target=_work, args=(self._sending, _packed(story), audio, model, threads), name="alignment", daemon=True
        )
        self._ended = False

    def __enter__(self) -> AlignmentJob:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def ended(self) -> bool:
        """Whether the last event has been handed out."""
        return self._ended

    @property
    def pid(self) -> int | None:
        """The worker's process id, None before it is started."""
        return self._process.pid

    def start(self) -> None:
        self._process.start()
        self._sending.close()  # so that the pipe ends when the worker does

    def poll(self) -> list[Event]:
        """What has arrived; never blocks."""
        return self.wait(0.0)

    def wait(self, timeout: float | None = None) -> list[Event]:
        """Blocks until something arrives, at most `timeout` seconds; an empty list when nothing did."""
        arrived: list[Event] = []
        while not self._ended and self._events.poll(timeout if not arrived else 0.0):
            arrived.append(self._receive())
            self._ended = isinstance(arrived[-1], _LAST)
        return arrived

    def cancel(self) -> list[Event]:
        """Ends the worker, within a second. Returns the last event: Cancelled, if the job had not ended before."""
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
    """Its words and sentences as numbers: sending 80,000 objects takes longer than hearing the first sentence."""
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
    malloc.share()
    gc.set_threshold(_RARELY)
    from listenapp.align.recognizer import loading  # noqa: PLC0415 - only the worker loads it

    recognizer = loading(model, threads=threads)
    from listenapp.align.pipeline import align  # noqa: PLC0415 - while it is being loaded

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    try:
        story = _unpacked(packed)
        times = align(story, audio, model, threads=threads, report=sending.send, recognizer=recognizer)
        sending.send(Finished(times))
    except ListenError as error:
        sending.send(Failed(error))
    except BrokenPipeError:
        return  # nobody waits any more
    except Exception as bug:
        sending.send(Failed(mistake(bug, AlignmentFailed)))  # or it would be told as a want of memory
        raise


def _forget_semaphores() -> None:
    """tqdm, which faster-whisper imports, makes a lock that a killed worker of a spawned process would leave behind,
    and Python warns of it when the program ends; locks of the fork kind are unlinked as soon as they are made.
    """
    if "fork" in multiprocessing.get_all_start_methods():
        multiprocessing.set_start_method("fork", force=True)
