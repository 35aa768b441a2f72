"""Run the stories of a batch on a Dask cluster, whose workers are other computers with ListenApp.

Text and narration travel with the job, the speech model by its name and the hash of its files, which the worker
compares. A worker runs `listenapp batch` for one story in a process of its own, so that it makes the same files, and
sends them back. Dask gives the jobs of a lost worker to another one. The scheduler and its workers are trusted, as Dask
sends them code.
"""

from __future__ import annotations

import csv
import importlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from listenapp.align.models import installed
from listenapp.errors import ListenError, ModelMissing
from listenapp.library.paths import locate
from listenapp.services.batch import batch_report
from listenapp.services.batch.batch_job import BatchOptions
from listenapp.services.batch.batch_list import BatchStory
from listenapp.services.batch.batch_results import COLUMNS, FAILED, FOLDER, Result, Results
from listenapp.system.temporary_folder import TemporaryFolder

_TICK = 0.5  # seconds between two reports of the progress
_CONNECT = 20.0  # seconds to wait for the scheduler


@dataclass(frozen=True, slots=True)
class Parcel:
    """A story that travels to a worker: its files, the arguments of the command, and the hashes of models by name.

    `model` is the model that was asked for, or empty.
    """

    story: BatchStory
    files: tuple[tuple[str, bytes], ...]
    arguments: tuple[str, ...]
    model: str
    hashes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Delivery:
    """The result of a story, and its files."""

    result: Result
    files: tuple[tuple[str, bytes], ...]


def run(
    stories: Sequence[BatchStory],
    options: BatchOptions,
    results: Results,
    address: str,
    report: Callable[[float], None],
    finished: Callable[[Result], None],
) -> None:
    """Run the stories that have no result yet on the cluster whose scheduler has this address. Blocks.

    `report` and `finished`: see `batch_runner`. Raises ListenError without Dask or scheduler, and OSError.
    """
    distributed = _dask()
    waiting = {story.key: story for story in stories if not results.is_done(story)}
    hashes = installed.fingerprints(options.model, options.models)
    done = len(stories) - len(waiting)
    with _client(distributed, address) as client:
        futures = {
            client.submit(carry_out, _parcel(story, options, hashes), key=key, retries=1, pure=False): key
            for key, story in waiting.items()
        }
        try:
            while futures:
                for future in [future for future in futures if future.done()]:
                    story = waiting[futures.pop(future)]
                    result = _received(story, future, options.out)
                    results.add(story, result)
                    batch_report.write(results)
                    finished(result)
                    done += 1
                report(done / len(stories))
                time.sleep(_TICK)
        finally:
            client.cancel(list(futures))


def _dask() -> Any:
    try:
        return importlib.import_module("distributed")
    except ImportError as error:
        raise ListenError(
            "batch.no_dask",
            "Dask is not installed.",
            "Install it with “pip install 'listenapp[cluster]'”, or leave --scheduler out.",
        ) from error


def _client(distributed: Any, address: str) -> Any:
    try:
        return distributed.Client(address, timeout=_CONNECT, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise ListenError(
            "batch.no_scheduler",
            f"No scheduler answers at “{address}”.",
            "Start one with “dask scheduler”, and its workers with “dask worker ADDRESS”.",
            address=address,
        ) from error


def _parcel(story: BatchStory, options: BatchOptions, hashes: Mapping[str, str]) -> Parcel:
    """Pack a story. A file that cannot be read is left out; the worker then says that it is missing."""
    paths = [Path(name) for name in (story.source, story.narration) if name and "://" not in name]
    files = tuple((path.name, path.read_bytes()) for path in paths if path.is_file())
    arguments = ["--to", ",".join(options.formats), "--threads", str(options.threads)]
    arguments += ["--model", options.model] if options.model else []
    arguments += ["--language", story.language or options.language] if story.language or options.language else []
    arguments += ["--keep-times"] if options.keeps_times else []
    arguments += ["--any-recording"] if options.any_recording else []
    return Parcel(story, files, tuple(arguments), options.model, hashes)


def _received(story: BatchStory, future: Any, out: Path) -> Result:
    """Write the files of a story, and return its result."""
    if future.status != "finished":
        fault = future.exception() if future.status == "error" else None
        error = (
            str(fault) if isinstance(fault, ListenError) else f"The cluster could not do it ({fault or 'it was lost'})."
        )
        return Result(story.name, story.source, story.narration, FAILED, error=error)
    delivery: Delivery = future.result()
    for name, content in delivery.files:
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return replace(delivery.result, name=story.name, source=story.source, narration=story.narration)


# -- on a worker ------------------------------------------------------------------------------------------------


def carry_out(parcel: Parcel) -> Delivery:
    """Time and export a story in a process of its own: workers of Dask may have no process as a child of Python.

    Raises ModelMissing if this computer lacks the model or has another one of this name, OSError, and RuntimeError if
    the command did not even report an error of the story.
    """
    _compare_models(parcel)
    with TemporaryFolder() as folder:
        for name, content in parcel.files:
            (folder / name).write_bytes(content)
        out, table = folder / "out", folder / "list.csv"
        with table.open("w", encoding="utf-8", newline="") as file:
            named = [_as_on_worker(name) for name in (parcel.story.source, parcel.story.narration)]
            csv.writer(file).writerows([("text", "narration", "name"), (*named, parcel.story.name)])
        command = [sys.executable, "-m", "listenapp", "batch", str(table), "--out", str(out), *parcel.arguments]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
        found = sorted((out / FOLDER).glob("*.json"))
        if not found:
            raise RuntimeError(done.stderr.strip().rsplit("\n", 1)[-1])
        return Delivery(_stored_result(found[0]), tuple(_files(out)))


def _compare_models(parcel: Parcel) -> None:
    here = installed.fingerprints(parcel.model, locate().model_places)
    for name, expected in parcel.hashes.items():
        if here.get(name) != expected:
            raise ModelMissing(
                "model.another",
                f"A worker of the cluster has another speech model “{name}” than this computer.",
                "Install the same version of ListenApp and the same models on all computers.",
                model=name,
            )


def _as_on_worker(name: str) -> str:
    return name if "://" in name else Path(name).name


def _stored_result(path: Path) -> Result:
    document = json.loads(path.read_bytes())
    return Result(**{name: document[name] for name in COLUMNS if name != "files"}, files=(*document["files"],))


def _files(out: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the files of the story, without the reports."""
    for path in sorted(out.rglob("*")):
        name = path.relative_to(out).as_posix()
        if path.is_file() and not name.startswith((FOLDER, "report.")):
            yield name, path.read_bytes()
