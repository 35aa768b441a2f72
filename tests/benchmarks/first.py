"""Measure the seconds until the first sentences are timed: python tests/benchmarks/first.py TEXT AUDIO MODEL

This module imports nothing heavy at the top, because the worker process imports it again.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from listenapp.align.alignment_messages import SentencesTimed
from listenapp.align.alignment_process import AlignmentProcess


def main() -> None:
    from listenapp.importing import document  # the worker does not need it

    text, audio, model = map(Path, sys.argv[1:])
    story = document.read(str(text), "en").story
    started = time.monotonic()
    with AlignmentProcess(story, audio, model, threads=2) as job:
        while not job.ended and not any(isinstance(event, SentencesTimed) for event in job.wait(60)):
            pass
        print(f"{time.monotonic() - started:.2f}")


if __name__ == "__main__":
    main()
