"""Starts ListenApp: the window for no arguments, a lesson file and `play`, the command line for everything else."""

from __future__ import annotations

import gc
import sys
from argparse import Namespace
from pathlib import Path

from listenapp import cli


def main() -> int:
    """Returns the exit status."""
    if getattr(sys, "frozen", False):  # before anything else: a frozen worker starts here too
        import multiprocessing  # noqa: PLC0415 - nobody else needs it to start

        multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if not arguments:
        gc.disable()  # until the window is there: what is loaded stays, and need not be searched for waste
        return cli.guarded(_open_window)
    if cli.is_lesson_alone(arguments):
        return cli.guarded(lambda: _open_window(Path(arguments[0]).absolute()))
    if arguments[0] == "play":
        options = cli.parse(arguments)
        return cli.guarded(lambda: _play(options))
    return cli.main(arguments)


def _open_window(lesson: Path | None = None) -> int:
    from listenapp.app import run_window  # noqa: PLC0415 - Qt takes its time, and the command line needs none of it

    return run_window(lesson=lesson)


def _play(options: Namespace) -> int:
    from listenapp.app import run_window  # noqa: PLC0415 - as above

    return run_window(
        _in_library(options.story),
        speed=options.speed,
        trace=Path(options.trace) if options.trace else None,
        quit_at_end=options.quit_at_end,
        picture=Path(options.picture) if options.picture else None,
        stop_after=options.stop_after,
    )


def _in_library(story: str) -> str:
    """A lesson file is taken into the library, or found there, before the window opens."""
    from listenapp.story.lesson_format import is_lesson  # noqa: PLC0415 - as above

    if not is_lesson(story):
        return story
    from listenapp.library import lesson_import  # noqa: PLC0415 - as above
    from listenapp.library.paths import locate  # noqa: PLC0415
    from listenapp.library.store import Library  # noqa: PLC0415

    return lesson_import.take_in(Library(locate().library), Path(story).expanduser()).id


if __name__ == "__main__":
    sys.exit(main())
