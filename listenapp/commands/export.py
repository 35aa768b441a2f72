"""Run `listenapp export STORY --to FORMAT -o FILE`: export a story for other programs, or as a lesson package."""

from __future__ import annotations

import io
import sys
from argparse import Namespace
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import IO

from listenapp.commands.library import story_of
from listenapp.commands.terminal import tell
from listenapp.export import formats
from listenapp.library import atomic_files, lesson_package


def run(options: Namespace) -> int:
    with story_of(options) as opened:
        if opened.fault is not None:  # a better message than “not timed yet”
            raise opened.fault
        work = partial(formats.write, options.to, opened.story, opened.alignment, partial(lesson_package.parts, opened))
        if options.output == "-":
            _print(work)
        else:
            atomic_files.save(Path(options.output), work)
        if opened.repairs_fault is not None:
            tell(str(opened.repairs_fault))
    return 0


def _print(work: Callable[[IO[bytes]], None]) -> None:
    """Write everything at once to stdout. A zip archive seeks back while it is written, which a pipe does not allow."""
    whole = io.BytesIO()
    work(whole)
    sys.stdout.buffer.write(whole.getbuffer())
