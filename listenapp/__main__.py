"""Starts ListenApp: the window for no arguments and for `play`, the command line for everything else."""

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
    if arguments[0] == "play":
        options = cli.parse(arguments)
        return cli.guarded(lambda: _play(options))
    return cli.main(arguments)


def _open_window() -> int:
    from listenapp.app import run_window  # noqa: PLC0415 - Qt takes its time, and the command line needs none of it

    return run_window()


def _play(options: Namespace) -> int:
    from listenapp.app import run_window  # noqa: PLC0415 - as above

    return run_window(
        options.story,
        speed=options.speed,
        trace=Path(options.trace) if options.trace else None,
        quit_at_end=options.quit_at_end,
        picture=Path(options.picture) if options.picture else None,
        stop_after=options.stop_after,
    )


if __name__ == "__main__":
    sys.exit(main())
