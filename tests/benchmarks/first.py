"""Seconds from the start of a job to its first timed sentences: python tests/benchmarks/first.py TEXT AUDIO MODEL

Imports nothing heavy itself: the worker's process imports this module again, as it does with any program's.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from listenapp.align.alignment_process import AlignmentJob
from listenapp.align.events import SentencesTimed


def main() -> None:
    from listenapp.importing import document  # the worker needs none of it

    text, audio, model = map(Path, sys.argv[1:])
    story = document.read(str(text), "en").story
    started = time.monotonic()
    with AlignmentJob(story, audio, model, threads=2) as job:
        while not job.ended and not any(isinstance(event, SentencesTimed) for event in job.wait(60)):
            pass
        print(f"{time.monotonic() - started:.2f}")


if __name__ == "__main__":
    main()
