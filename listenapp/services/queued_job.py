"""Describe jobs that wait, and save them in `unfinished.json` for the next start."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from listenapp.errors import StoryUnreadable
from listenapp.library import atomic_files
from listenapp.services.import_request import ImportRequest

_LONGEST_NAME = 60  # characters


@dataclass(frozen=True, slots=True)
class QueuedImport:
    request: ImportRequest

    @property
    def name(self) -> str:
        """Return the name to show: the file name without its ending, the address, or the beginning of the text."""
        request = self.request
        if request.title.strip():
            return textwrap.shorten(request.title, _LONGEST_NAME, placeholder="…")
        if request.pasted.strip():
            return textwrap.shorten(request.pasted[: 10 * _LONGEST_NAME], _LONGEST_NAME, placeholder="…")
        named = request.source.strip() or request.recording
        return named if "://" in named else Path(named).stem


@dataclass(frozen=True, slots=True)
class QueuedTiming:
    """A story of the library that is to be aligned with its narration, or with another one that it then gets."""

    story: str  # id
    name: str  # title
    narration: str = ""  # address or path of the other narration
    any_recording: bool = False  # see `align.pipeline`


@dataclass(frozen=True, slots=True)
class QueuedEdit:
    """A story of the library that is to get another title and text."""

    story: str  # id
    name: str  # new title
    text: str


QueuedJob = QueuedImport | QueuedTiming | QueuedEdit
_KINDS: dict[str, type[QueuedTiming | QueuedEdit]] = {"timing": QueuedTiming, "edit": QueuedEdit}


def of_pair(source: str, narration: str = "") -> QueuedImport:
    """Return the import of a text and its narration, or of a page with its own."""
    return QueuedImport(ImportRequest(source=source, narration=narration, takes_own=True))


def for_any_recording(job: QueuedJob) -> QueuedJob | None:
    """Return the job without the check of the recording's beginning, or None for a text edit."""
    if isinstance(job, QueuedImport):
        return QueuedImport(replace(job.request, any_recording=True))
    return replace(job, any_recording=True) if isinstance(job, QueuedTiming) else None


@dataclass(frozen=True, slots=True)
class SavedQueue:
    """Jobs that an exit interrupted.

    A job is taken out of `waiting` before it is tried. A crash then does not repeat itself at every start.
    """

    waiting: tuple[QueuedJob, ...] = ()
    tried: QueuedJob | None = None  # the job that has begun
    crashed: tuple[QueuedJob, ...] = ()  # jobs during which the program ended without closing


def save(path: Path, queue: SavedQueue) -> None:
    """Save a queue in place of an older one. Delete the file if there are no jobs.

    Ignore write errors: the user can add the stories again, and only missing ones will be imported.
    """
    with suppress(OSError):
        if queue == SavedQueue():
            atomic_files.delete(path)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        stored = {
            "jobs": [_to_json(job) for job in queue.waiting],
            "tried": [_to_json(queue.tried)] if queue.tried else [],
            "crashed": [_to_json(job) for job in queue.crashed],
        }
        atomic_files.write_json(path, stored)


def load(path: Path) -> SavedQueue:
    """Return the saved queue, or an empty one where the file is missing or damaged.

    A job that had begun is among `crashed`. Earlier versions wrote "stories", as pairs of text and narration.
    """
    try:
        stored = atomic_files.read_json(path)
    except StoryUnreadable:
        return SavedQueue()
    waiting = (*_jobs(stored.get("stories")), *_jobs(stored.get("jobs")))
    return SavedQueue(waiting, None, (*_jobs(stored.get("crashed")), *_jobs(stored.get("tried"))))


def _to_json(job: QueuedJob) -> dict[str, Any]:
    if isinstance(job, QueuedImport):
        return {"kind": "import", **asdict(job.request)}
    return {"kind": "timing" if isinstance(job, QueuedTiming) else "edit", **asdict(job)}


def _jobs(stored: object) -> tuple[QueuedJob, ...]:
    return tuple(_of_json(stored)) if isinstance(stored, list) else ()


def _of_json(stored: list[object]) -> Iterator[QueuedJob]:
    for entry in stored:
        if isinstance(entry, list) and len(entry) == 2 and all(isinstance(path, str) for path in entry):
            yield of_pair(*entry)
        elif isinstance(entry, dict):
            yield from _of_dict(entry)


def _of_dict(entry: Mapping[str, Any]) -> Iterator[QueuedJob]:
    """Yield the job if its fields are known and have the right types."""
    kind = entry.get("kind")
    of = ImportRequest if kind == "import" else _KINDS.get(str(kind))
    given = {name: value for name, value in entry.items() if name != "kind"}
    if of is None or not _fits(given, of):
        return
    made = of(**given)
    yield QueuedImport(made) if isinstance(made, ImportRequest) else made


def _fits(given: Mapping[str, Any], of: type[ImportRequest | QueuedTiming | QueuedEdit]) -> bool:
    kinds = {"str": (str,), "bool": (bool,), "int": (int,), "str | None": (str, type(None))}
    known = {field.name: kinds[str(field.type)] for field in fields(of)}
    needed = {"story", "name", "text"} & known.keys()
    return needed <= given.keys() <= known.keys() and all(isinstance(given[name], known[name]) for name in given)
