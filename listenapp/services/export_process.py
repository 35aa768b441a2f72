"""Export stories of the library in a process of its own, so that the window stays responsive and can cancel.

Writers are Python code that would hold the interpreter's lock of the window. A killed export leaves no file behind.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from listenapp.errors import ExportFailed, ListenError, internal_error
from listenapp.library.store import Library
from listenapp.services import story_export
from listenapp.services.story_export import ExportRequest, Source
from listenapp.system import debug_log, malloc
from listenapp.system.worker_process import Channel, WorkerDied, WorkerProcess

_TICK = 0.1  # seconds between two looks whether the caller still wants the file


class ExportStopped(Exception):
    """The caller does not want the file any more."""


@dataclass(frozen=True, slots=True)
class _Progress:
    fraction: float


@dataclass(frozen=True, slots=True)
class _Done:
    pass


@dataclass(frozen=True, slots=True)
class _Failed:
    error: ListenError


def export(
    library: Path,
    ids: Sequence[str],
    request: ExportRequest,
    stopped: threading.Event,
    report: Callable[[float], None],
) -> None:
    """Export stories of the library in the folder `library`. Blocks. `report` gets the fraction done.

    Raises ListenError, and ExportStopped within a second after `stopped` has been set. There is then no new file.
    """
    export_all(library, ids, [request], stopped, report)


def export_all(
    library: Path,
    ids: Sequence[str],
    requests: Sequence[ExportRequest],
    stopped: threading.Event,
    report: Callable[[float], None],
) -> None:
    """Export stories to several files, one after the other, in one process. `report` begins again with each file.

    Raises as `export`. Files that were complete before stay.
    """
    worker = WorkerProcess(_work, library, tuple(ids), tuple(requests), name="export")
    finished = False
    try:
        worker.start()
        _follow(worker, stopped, report)
        finished = True
    except WorkerDied as death:
        raise _died() from death
    finally:
        pid = worker.pid
        worker.close(polite=0.5 if finished else 0.0)
        if not finished:
            for folder in {request.path.parent for request in requests}:
                story_export.drop_unfinished(folder, pid)


def _follow(worker: WorkerProcess, stopped: threading.Event, report: Callable[[float], None]) -> None:
    while True:
        match worker.receive(_TICK):
            case _Progress(fraction):
                report(fraction)
            case _Done():
                return
            case _Failed(error):
                raise error
        if stopped.is_set():
            raise ExportStopped


def _died() -> ExportFailed:
    return ExportFailed(
        "export.interrupted",
        "Saving was interrupted, possibly because memory ran out.",
        "Close other programs and try again.",
    )


# -- in the export process --------------------------------------------------------------------------------------


def _work(channel: Channel, folder: Path, ids: Sequence[str], requests: Sequence[ExportRequest]) -> None:
    debug_log.start()
    malloc.limit_arenas()
    try:
        for request in requests:
            run(folder, ids, request, lambda fraction: channel.send(_Progress(fraction)))
        channel.send(_Done())
    except ListenError as error:
        channel.send(_Failed(error))
    except MemoryError:
        channel.send(_Failed(_died()))
    except BrokenPipeError:
        return  # the parent process has gone
    except Exception as bug:
        channel.send(_Failed(internal_error(bug, ExportFailed)))
        raise


def run(folder: Path, ids: Sequence[str], request: ExportRequest, report: Callable[[float], None]) -> None:
    """Export stories of the library in `folder`, in this process. Raises ListenError."""
    library = Library(folder)
    opened = [library.check_audio(library.open(id_), remembers=False) for id_ in ids]
    told = replace(request, sound=replace(request.sound, report=report))
    story_export.save([Source(one) for one in opened], told)
