"""Start ListenApp.

No arguments, a lesson file or `play` open the window. Everything else runs on the command line.
"""

from __future__ import annotations

import gc
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from listenapp import cli
from listenapp.system import debug_log


def main() -> int:
    """Run the program and return the exit status."""
    # First of all, because a worker process of the frozen program starts here too.
    if getattr(sys, "frozen", False):
        import multiprocessing  # noqa: PLC0415 - only the frozen program needs it at the start

        multiprocessing.freeze_support()
    debug_log.start()
    given = sys.argv[1:]
    if not given:
        # Until the window is shown. The loaded modules stay, so a search for garbage would be wasted.
        gc.disable()
        return cli.guarded(_open_window)
    from listenapp.commands import arguments  # noqa: PLC0415 - the window opens without them

    if arguments.is_lesson_alone(given):
        return cli.guarded(lambda: _open_window(Path(given[0]).absolute()))
    if given[0] == "play":
        return cli.guarded(lambda: _play(arguments.parse(given)))
    return cli.main(given, _load_handout_writer)


def _open_window(lesson: Path | None = None) -> int:
    if lesson is not None and _is_taken_by_a_window(lesson):
        return 0
    from listenapp.app import run_window  # noqa: PLC0415 - Qt loads slowly, and the command line does not need it

    return run_window(lesson=lesson)


def _is_taken_by_a_window(lesson: Path) -> bool:
    from listenapp.library.paths import locate  # noqa: PLC0415 - as below
    from listenapp.system import running_window  # noqa: PLC0415

    return running_window.send(locate().home, lesson)


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


def _load_handout_writer() -> Callable[..., None]:
    from listenapp.ui.share.handout_pdf import write  # noqa: PLC0415 - as above

    return write


def _in_library(story: str) -> str:
    """Return the id or folder of a story. Import a lesson file into the library first, if it is not there yet."""
    from listenapp.story.lesson_format import is_lesson  # noqa: PLC0415 - as above

    if not is_lesson(story):
        return story
    from listenapp.library.paths import locate, user_path  # noqa: PLC0415
    from listenapp.library.store import Library  # noqa: PLC0415
    from listenapp.services.import_request import take_in  # noqa: PLC0415

    return take_in(Library(locate().library), user_path(story)).id


if __name__ == "__main__":
    sys.exit(main())
