"""Timing a story from the command line: the model that fits, the worker, its progress, and Ctrl-C."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from listenapp.align import models
from listenapp.align.events import Cancelled, Failed, Finished, Progress
from listenapp.align.worker import AlignmentJob
from listenapp.commands.terminal import ProgressLine
from listenapp.importing import language
from listenapp.library.paths import Paths
from listenapp.story.model import Story
from listenapp.story.timeline import Alignment, Status

_TICK = 0.2  # seconds between two looks at the keyboard


def model_for(story: Story, wanted: str | None, paths: Paths) -> Path:
    """The folder of the model `wanted` by name or folder, else of the one for the language. Raises ModelMissing."""
    return models.find(wanted or models.default_for(story.language), paths.model_places)


def time_story(story: Story, audio: Path, model: Path, *, threads: int | None = None) -> Alignment:
    """Progress goes to stderr. Raises ListenError; KeyboardInterrupt once the worker is gone. Main thread only."""
    language.forget()  # the worker needs the memory more
    line = ProgressLine("Timing the story")
    job = AlignmentJob(story, audio, model, threads=threads)
    try:
        with _deaf_to_ctrl_c():
            job.start()
        return _follow(job, line)
    finally:
        job.close()
        line.clear()


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """A process started in here ignores Ctrl-C from its first moment: it reaches all of a terminal's processes."""
    heard_by = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, heard_by)


def _follow(job: AlignmentJob, line: ProgressLine) -> Alignment:
    while True:
        for event in job.wait(_TICK):
            match event:
                case Progress():
                    line.show(event.fraction, event.seconds_left)
                case Finished():
                    return event.alignment
                case Failed():
                    raise event.error
                case Cancelled():
                    raise KeyboardInterrupt


def describe(alignment: Alignment) -> str:
    """ "402 words timed, 3 of them by their neighbours; 14 not spoken"."""
    count = {status: sum(w.status is status for w in alignment.words) for status in Status}
    timed = count[Status.SPOKEN] + count[Status.ESTIMATED]
    estimated = f", {count[Status.ESTIMATED]} of them by their neighbours" if count[Status.ESTIMATED] else ""
    return f"{timed} words timed{estimated}; {count[Status.NOT_SPOKEN]} not spoken"
