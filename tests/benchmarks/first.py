"""Measure the seconds until the first sentences are timed: python tests/benchmarks/first.py TEXT AUDIO MODEL

Print three numbers: after the start of an alignment by a new process, and, when a user adds the files, for reading and
checking them and for the alignment, whose process was started meanwhile.

This module imports nothing heavy at the top, because the worker process imports it again.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from listenapp.align.alignment_messages import SentencesTimed
from listenapp.align.alignment_process import AlignmentProcess
from listenapp.story.model import Story


def main() -> None:
    text, audio, model = map(Path, sys.argv[1:])
    started = time.monotonic()
    story, read = added(text, audio, model), time.monotonic() - started
    aligned = first_sentence(story, audio, model)
    print(f"{first_sentence(story, audio, model):.2f} {read:.2f} {aligned:.2f}")


def added(text: Path, audio: Path, model: Path) -> Story:
    """Read the files as the window does when a user adds them."""
    from listenapp.library.store import Library  # the worker does not need them
    from listenapp.services import isolated_reader, story_import
    from listenapp.services.import_request import ImportRequest

    request = ImportRequest(str(text), narration=str(audio), language="en", model=str(model))
    isolated_reader.shared().start_ahead()  # when the form opens
    with tempfile.TemporaryDirectory() as folder:
        return story_import.prepare(Library(Path(folder)), [], request, Path(folder)).story


def first_sentence(story: Story, audio: Path, model: Path) -> float:
    """Return the seconds from the start of an alignment to its first times."""
    started = time.monotonic()
    with AlignmentProcess(story, audio, model, threads=2) as job:
        while not job.ended and not any(isinstance(event, SentencesTimed) for event in job.wait(60)):
            pass
        return time.monotonic() - started


if __name__ == "__main__":
    main()
