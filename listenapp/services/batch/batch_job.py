"""Time and export one story of a batch. Reading, timing and exporting each run in a process of their own."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from listenapp.align.alignment_messages import Failed, Finished, Progress
from listenapp.align.alignment_process import AlignmentProcess
from listenapp.errors import ImportFailed, ListenError, internal_error
from listenapp.export import FORMATS
from listenapp.export.clips_folder import TABLE
from listenapp.export.handout import HandoutWriter
from listenapp.library.store import Library
from listenapp.services import export_process, import_request, story_import
from listenapp.services.batch.batch_list import BatchStory
from listenapp.services.batch.batch_results import DONE, FAILED, Result
from listenapp.services.export_process import ExportStopped
from listenapp.services.import_request import ImportRequest
from listenapp.services.isolated_reader import ReadingStopped
from listenapp.services.story_export import ExportRequest
from listenapp.services.story_import import Prepared
from listenapp.story.alignment import Alignment
from listenapp.story.lesson_format import is_lesson
from listenapp.system.temporary_folder import TemporaryFolder

_TICK = 0.2  # seconds between two looks whether the batch goes on
_EXPORTING = 0.95  # fraction of the job that is done when the files are written


class BatchStopped(Exception):
    """The batch does not go on."""


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """Say what a batch does with each story. `formats` are names as in `listenapp export`."""

    formats: tuple[str, ...]
    out: Path
    models: Sequence[Path]
    model: str = ""
    language: str = ""
    threads: int = 1
    keeps_times: bool = False
    any_recording: bool = False
    write_handout: HandoutWriter | None = None

    @property
    def settings(self) -> str:
        """Return what makes the files of a story different."""
        return f"{' '.join(self.formats)} {self.model} {self.language} {self.keeps_times} {self.any_recording}"


def run(story: BatchStory, options: BatchOptions, stopped: threading.Event, report: Callable[[float], None]) -> Result:
    """Time and export a story. Blocks. `report` gets the fraction done.

    An error of the story is a part of the result. Raises BatchStopped soon after `stopped` has been set.
    """
    began = time.monotonic()
    result = Result(story.name, story.source, story.narration)
    try:
        with TemporaryFolder() as folder:
            made = _made(story, options, folder, stopped, report)
    except (ReadingStopped, ExportStopped) as stop:
        raise BatchStopped from stop
    except ListenError as error:
        made = replace(result, status=FAILED, error=str(error))
    except OSError as error:
        made = replace(result, status=FAILED, error=str(internal_error(error)))
    return replace(made, name=story.name, source=story.source, narration=story.narration, took=time.monotonic() - began)


def _made(
    story: BatchStory, options: BatchOptions, folder: Path, stopped: threading.Event, report: Callable[[float], None]
) -> Result:
    library = Library(folder / "library")
    id_ = _stored(library, story, options, folder, stopped, report)
    report(_EXPORTING)
    requests = [_request(story, format_, options) for format_ in options.formats]
    for request in requests:
        _drop_clips(request)
    export_process.export_all(library.root, [id_], requests, stopped, lambda _fraction: None)
    return _result(library, id_, [request.path.name for request in requests])


def _stored(
    library: Library,
    story: BatchStory,
    options: BatchOptions,
    folder: Path,
    stopped: threading.Event,
    report: Callable[[float], None],
) -> str:
    """Put the story into an empty library, timed if it has a narration. Return its id."""
    if is_lesson(story.source):
        return import_request.take_in(library, Path(story.source), stopped).id
    request = ImportRequest(
        source=story.source,
        narration=story.narration,
        takes_own=story.source.lower().endswith(".epub"),
        language=story.language or options.language or None,
        model=options.model,
        keeps_times=options.keeps_times,
    )
    fetched = folder / "fetched"
    fetched.mkdir()
    prepared = story_import.prepare(library, options.models, request, fetched, stopped)
    times = _timed(prepared, options, stopped, report)
    return story_import.store(library, prepared, times).id


def _timed(
    prepared: Prepared, options: BatchOptions, stopped: threading.Event, report: Callable[[float], None]
) -> Alignment | None:
    if prepared.audio is None or prepared.model is None:
        return None
    job = AlignmentProcess(
        prepared.story,
        prepared.audio,
        prepared.model,
        threads=options.threads,
        any_recording=options.any_recording,
    )
    try:
        job.start()
        while True:
            for event in job.wait(_TICK):
                match event:
                    case Progress():
                        report(_EXPORTING * event.fraction)
                    case Finished():
                        return event.alignment
                    case Failed():
                        raise event.error
            if stopped.is_set():
                raise BatchStopped
    finally:
        job.close()


def _request(story: BatchStory, format_: str, options: BatchOptions) -> ExportRequest:
    form = FORMATS[format_]
    name = f"{story.name} {format_}" if form.is_folder else f"{story.name}.{form.ending}"
    return ExportRequest(format_, options.out / name, write_handout=options.write_handout)


def _drop_clips(request: ExportRequest) -> None:
    """Delete a folder of clips from an earlier run, which would be in the way. A folder without their table stays."""
    if (request.path / TABLE).is_file():
        shutil.rmtree(request.path)


def _result(library: Library, id_: str, files: Sequence[str]) -> Result:
    opened = library.open(id_)
    if opened.fault is not None:
        raise opened.fault
    (summary,) = library.summaries()
    timed = [] if opened.alignment is None else [word.start is not None for word in opened.alignment.words]
    if not opened.story.words:
        raise ImportFailed("import.no_words", "The text contains no words.", "Keep at least one sentence.")
    return Result(
        "",
        "",
        "",
        DONE,
        opened.story.title,
        len(opened.story.words),
        sum(timed) / len(timed) if timed else None,
        summary.to_check if timed else None,
        summary.duration,
        files=tuple(files),
    )
