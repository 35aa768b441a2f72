"""Run a command of the command line and print its errors. A command's code is loaded only when it runs.

Exit status: 0 for success, 1 for an expected error (one line on stderr), 2 for wrong arguments.
"""

from __future__ import annotations

import argparse
import errno
import importlib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import fields
from functools import partial
from pathlib import Path

from listenapp.errors import ListenError
from listenapp.system import disk_errors

LoadHandoutWriter = Callable[[], Callable[..., None]]

_COMMANDS = {
    "align": "listenapp.commands.align",
    "import": "listenapp.commands.importing",
    "show": "listenapp.commands.show",
    "export": "listenapp.commands.export",
    "batch": "listenapp.commands.batch",
    "check": "listenapp.commands.check",
    "mark": "listenapp.commands.mark",
    "practice": "listenapp.commands.practice",
    "models": "listenapp.commands.models",
    "self-test": "listenapp.commands.selftest",
}
_LONGEST_SHOWN = 120  # characters of a path
_CAUSES = {
    errno.EACCES: "you do not have permission",
    errno.EPERM: "you do not have permission",
    errno.EROFS: "the disk is write-protected",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ELOOP: "it is a link to itself",
    errno.ENOTDIR: "a part of the path is not a folder",
}


def main(argv: Sequence[str] | None = None, load_handout_writer: LoadHandoutWriter | None = None) -> int:
    """Run a command that does not open the window, and return the exit status.

    `load_handout_writer` returns the function that lays out the pages of a handout. It is called for handouts only,
    because it loads Qt. It comes from outside, because commands do not know Qt.
    """
    try:
        return guarded(partial(_parse_and_run, sys.argv[1:] if argv is None else argv, load_handout_writer))
    # argparse has printed the help, the version or its error message.
    except SystemExit as ending:
        return ending.code if isinstance(ending.code, int) else 2


def _parse_and_run(argv: Sequence[str], load_handout_writer: LoadHandoutWriter | None) -> int:
    from listenapp.commands import arguments  # noqa: PLC0415 - the window uses this module, and opens without them
    from listenapp.export import HANDOUT  # noqa: PLC0415

    options = arguments.parse(argv)
    if options.command not in _COMMANDS:
        sys.stderr.write("listenapp: the window is opened by python -m listenapp\n")
        return 2
    to = getattr(options, "to", None)
    if load_handout_writer is not None and to is not None and (to == HANDOUT or HANDOUT in tuple(to)):
        options.write_handout = load_handout_writer()
    return _run(options)


def _run(options: argparse.Namespace) -> int:
    """Run the command with its own options. Each module of a command has a dataclass `Options` and a function `run`."""
    module = importlib.import_module(_COMMANDS[options.command])
    names = [field.name for field in fields(module.Options)]
    return int(module.run(module.Options(**{name: getattr(options, name) for name in names if hasattr(options, name)})))


def guarded(work: Callable[[], int]) -> int:
    """Run `work` and return its exit status. Print an expected error as one line on stderr."""
    _ready_streams()
    try:
        status = work()
        sys.stdout.flush()
    except ListenError as error:
        return _complain(str(error))
    except KeyboardInterrupt:
        return _complain("stopped.")
    except BrokenPipeError:  # the reader of our output has closed the pipe
        _discard_output()
        return 1
    except OSError as error:
        if _is_closed_pipe(error):
            _discard_output()
            return 1
        if disk_errors.is_full(error):  # also raised by libraries that write temporary files
            if error.filename is None:  # maybe by the output itself
                _discard_output()
            return _complain(str(disk_errors.full(error.filename)))
        if error.errno not in _CAUSES or error.filename is None:
            raise
        return _complain(f"“{_shortened(str(error.filename))}” cannot be used: {_CAUSES[error.errno]}.")
    return status


def _is_closed_pipe(error: OSError) -> bool:
    """Return whether the reader of our output has closed the pipe.

    Windows' C library then reports an invalid argument. Its own functions have a `winerror`, and opening has a name.
    """
    is_of_c_library = sys.platform == "win32" and error.winerror is None
    return is_of_c_library and error.errno == errno.EINVAL and error.filename is None


def _discard_output() -> None:
    """Discard the output that is not written yet. Python would otherwise fail again when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_SHOWN else f"{name[:_LONGEST_SHOWN]}…"


def _ready_streams() -> None:
    """Make the streams able to write any character.

    A program without a terminal, as on Windows, has no streams. It gets streams that discard everything.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - open as long as the program runs
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _complain(message: str) -> int:
    sys.stderr.write(f"listenapp: {' '.join(message.split())}\n")
    return 1
