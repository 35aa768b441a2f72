"""`listenapp export STORY --to FORMAT -o FILE`: a story for other programs, or as a lesson for other ListenApps."""

from __future__ import annotations

from argparse import Namespace
from functools import partial
from pathlib import Path

from listenapp.commands.library import story_of
from listenapp.commands.terminal import tell
from listenapp.export import formats
from listenapp.library import files, lesson


def run(options: Namespace) -> int:
    out = Path(options.output)
    with story_of(options) as opened:
        if opened.fault is not None:  # rather than “not timed yet”
            raise opened.fault
        work = partial(formats.write, options.to, opened.story, opened.alignment, partial(lesson.parts, opened))
        files.save(out, work)
        if opened.repairs_fault is not None:
            tell(str(opened.repairs_fault))
    return 0
