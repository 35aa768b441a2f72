"""Do an alignment in its worker process, which never imports Qt.

The worker loads its modules while the job arrives, because `start_ahead` may have started it before there was a job.
"""

from __future__ import annotations

import gc
import importlib
import multiprocessing
import os
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from listenapp.align.alignment_messages import Failed, Finished, UnwrittenStory
from listenapp.errors import AlignmentFailed, ListenError, internal_error
from listenapp.story.story_pickle import PackedStory
from listenapp.system import debug_log, malloc
from listenapp.system.worker_process import Channel

if TYPE_CHECKING:
    from listenapp.align.pipeline import Report
    from listenapp.align.whisper_recognizer import Recognizer
    from listenapp.story.alignment import Alignment

# Objects allocated between two garbage collections. A long story has about as many words, and none is garbage.
_RARELY = 100_000
_IDLE = 60.0  # seconds after which a worker without a job ends


@dataclass(frozen=True, slots=True)
class Job:
    story: PackedStory | UnwrittenStory
    audio: Path
    model: Path
    threads: int
    any_recording: bool


def work(channel: Channel) -> None:
    """Load the modules while the job arrives, and do the job."""
    _forget_semaphores()
    _add_up_in_one_thread()
    debug_log.start()
    malloc.limit_arenas()
    gc.set_threshold(_RARELY)
    with ThreadPoolExecutor(2) as beside:
        receiving = beside.submit(channel.receive, _IDLE)
        beside.submit(importlib.import_module, "listenapp.align.short_window_whisper")  # the largest
        from listenapp.align import pipeline, whisper_recognizer  # noqa: F401, PLC0415 - only the worker loads them
        from listenapp.align.transcription import write_and_align  # noqa: F401, PLC0415

        with suppress(EOFError):  # the parent process has gone
            if (job := receiving.result()) is not None:
                _do(job, channel)


def _do(job: Job, channel: Channel) -> None:
    from listenapp.align.models import installed  # noqa: PLC0415 - only the worker loads them
    from listenapp.align.whisper_recognizer import loading  # noqa: PLC0415

    recognizer = loading(job.model, threads=job.threads)
    try:
        channel.send(Finished(_aligned(job, channel.send, recognizer)))
    except ListenError as error:
        channel.send(Failed(error))
    except BrokenPipeError:
        return  # the parent process has gone
    except Exception as bug:
        if installed.lacks_memory(bug):
            channel.send(Failed(worker_died()))
            return
        # otherwise the parent process would report a lack of memory
        channel.send(Failed(internal_error(bug, AlignmentFailed)))
        raise


def _aligned(job: Job, report: Report, recognizer: Future[Recognizer]) -> Alignment:
    from listenapp.align.pipeline import align  # noqa: PLC0415 - only the worker loads them
    from listenapp.align.transcription.write_and_align import write_and_align  # noqa: PLC0415

    story, audio, model, threads = job.story, job.audio, job.model, job.threads
    if isinstance(story, UnwrittenStory):
        return write_and_align(story, audio, model, threads=threads, report=report, recognizer=recognizer)
    return align(
        story.unpack(),
        audio,
        model,
        threads=threads,
        report=report,
        recognizer=recognizer,
        any_recording=job.any_recording,
    )


def worker_died() -> AlignmentFailed:
    return AlignmentFailed(
        "align.worker_died",
        "Timing was interrupted, possibly because memory ran out.",
        "Close other programs and try again.",
    )


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
