"""Run `listenapp batch LIST.csv|FOLDER --out DIR --to FORMATS`: time and export many stories."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from listenapp.commands.terminal import Pace, ProgressLine, tell
from listenapp.errors import ExportFailed
from listenapp.export.handout import HandoutWriter
from listenapp.library import atomic_files
from listenapp.library.paths import locate, user_path
from listenapp.services.batch import batch_list, batch_report, batch_runner, cluster_runner
from listenapp.services.batch.batch_job import BatchOptions
from listenapp.services.batch.batch_results import DONE, FAILED, FOLDER, Result, Results
from listenapp.system import disk_errors, temporary_folder

_MOST_THREADS = 4


@dataclass(frozen=True, slots=True)
class Options:
    stories: str
    out: str
    to: tuple[str, ...]
    jobs: int
    threads: int | None
    model: str | None
    language: str | None
    scheduler: str | None
    keep_times: bool
    any_recording: bool
    write_handout: HandoutWriter | None = None


def run(options: Options) -> int:
    """Return 0 if all stories are done, 1 if some have failed. The report says why."""
    stories = batch_list.stories(user_path(options.stories))
    out = _folder(Path(options.out))
    temporary_folder.sweep()
    chosen = BatchOptions(
        options.to,
        out,
        locate().model_places,
        options.model or "",
        options.language or "",
        options.threads or max(1, min(_MOST_THREADS, (os.cpu_count() or 1) // options.jobs)),
        options.keep_times,
        options.any_recording,
        options.write_handout,
    )
    results = Results(out, stories, chosen.settings)
    if known := results.count(DONE):
        tell(f"{known} of {len(stories)} stories were done before.")
    try:
        _run(stories, chosen, results, options)
    finally:
        batch_report.write(results)
    done, failed = results.count(DONE), results.count(FAILED)
    told = f", {failed} failed" if failed else ""
    tell(f"{done} of {len(stories)} stories done{told}. Report: {out / 'report.html'}")
    sys.stdout.write(f"{out / 'report.csv'}\n")
    return 1 if failed else 0


def _run(stories: list[batch_list.BatchStory], chosen: BatchOptions, results: Results, options: Options) -> None:
    line, pace = ProgressLine(f"Timing {len(stories)} stories"), Pace()

    def finished(result: Result) -> None:
        if result.status == FAILED:
            line.clear()
            tell(f"{result.name}: {result.error}")

    def report(done: float) -> None:
        line.show(done, pace.seconds_left(done))

    try:
        if options.scheduler is not None:
            cluster_runner.run(stories, chosen, results, options.scheduler, report, finished)
        else:
            batch_runner.run(stories, chosen, results, options.jobs, report, finished)
    finally:
        line.clear()


def _folder(out: Path) -> Path:
    """Make the folder for the files. Raises ExportFailed."""
    try:
        (out / FOLDER).mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise ExportFailed("export.no_place", f"“{out}” is a file.", "Name another folder.", file=str(out)) from error
    except OSError as error:
        raise disk_errors.not_written(out, error) from error
    atomic_files.drop_unfinished(out)
    return out
