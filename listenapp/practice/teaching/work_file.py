"""Write and read the result file of a learner: `NAME - story.listenwork`, a zip archive with `result.json`.

If the learner wants it, recordings are in it as `takes/01.flac`, `takes/02.flac` and so on.

A result file may be damaged or edited by hand. Its marks are not read: they are computed again from the answers, with
the tasks and the text that the teacher has.
"""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from listenapp.errors import ListenError, PracticeFailed
from listenapp.story import archive_limits, file_format
from listenapp.story.archive_limits import ArchiveLimits, OverLimit
from listenapp.story.task_set import LONGEST_TEXT, MOST_GAPS, MOST_QUESTIONS
from listenapp.story.validation import is_index, is_number
from listenapp.system import file_names

ENDING = ".listenwork"
_MEMBER = "result.json"
MOST_TAKES = 40
_TAKES = "takes/"
_LIMITS = ArchiveLimits(listed=65_536, members=100, unpacked=2_000_000, nesting=20)
_LIMITS_OF_TAKES = replace(_LIMITS, unpacked=100_000_000)
_LONGEST_NAME = 80
_STEADY_DATE = (1980, 1, 1, 0, 0, 0)  # the same result is the same bytes


@dataclass(frozen=True, slots=True)
class GapResult:
    """Answer to one gap. `given` is empty if the answer was shown."""

    first: int
    last: int
    given: str
    plays: int = 0
    hint: bool = False
    shown: bool = False


@dataclass(frozen=True, slots=True)
class WorkResult:
    """Result of a learner. `text_sha256` names the text of the story. `answers` are those to the questions."""

    pupil: str
    title: str
    text_sha256: str
    at: float  # unix time
    minutes: float
    gaps: tuple[GapResult, ...]
    answers: tuple[str, ...]


def file_name(pupil: str, title: str) -> str:
    """Return the proposed name of the file."""
    return f"{_safe(pupil)} - {_safe(title)}{ENDING}"


def _safe(text: str) -> str:
    return file_names.portable(unicodedata.normalize("NFC", text), _LONGEST_NAME, "-")


def pack(result: WorkResult, takes: Sequence[bytes] = ()) -> bytes:
    """Return the content of the file. `takes` are the contents of FLAC files."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(zipfile.ZipInfo(_MEMBER, _STEADY_DATE), file_format.to_bytes(_document(result)))
        for number, take in enumerate(takes[:MOST_TAKES], 1):
            packed.writestr(zipfile.ZipInfo(f"{_TAKES}{number:02}.flac", _STEADY_DATE), take, zipfile.ZIP_STORED)
    return content.getvalue()


def has_takes(path: Path) -> bool:
    """Return whether a result file that was read before holds recordings."""
    try:
        with path.open("rb") as file, archive_limits.opened(file, _LIMITS) as packed:
            return any(name.startswith(_TAKES) for name in packed.namelist())
    except _BROKEN:
        return False


def read_takes(path: Path) -> list[bytes]:
    """Return the recordings in a result file. Raises PracticeFailed."""
    try:
        with path.open("rb") as file, archive_limits.opened(file, _LIMITS) as packed:
            unpacking = archive_limits.Unpacking(packed, _LIMITS_OF_TAKES)
            names = sorted(name for name in packed.namelist() if name.startswith(_TAKES))
            return [unpacking.read(name) for name in names[:MOST_TAKES]]
    except (*_BROKEN, KeyError, ValueError) as error:
        raise _unreadable(path) from error


def _document(result: WorkResult) -> dict[str, Any]:
    return {"format": file_format.FORMAT, **asdict(result)}


def read(path: Path) -> WorkResult:
    """Read a result file. Raises PracticeFailed with one sentence for any other file."""
    try:
        with path.open("rb") as file, archive_limits.opened(file, _LIMITS) as packed:
            names = packed.namelist()
            if names.count(_MEMBER) != 1:
                raise ValueError("no result")
            document = file_format.from_bytes(archive_limits.Unpacking(packed, _LIMITS).read(_MEMBER))
        file_format.check_format(document, path.name)
        return _result(document)
    except ListenError as error:
        if error.code == "story.too_new":
            raise
        raise _unreadable(path) from error
    except (*_BROKEN, KeyError, TypeError, ValueError) as error:
        raise _unreadable(path) from error


_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError, OverLimit)


def _unreadable(path: Path) -> PracticeFailed:
    return PracticeFailed(
        "work.unreadable",
        f"“{path.name}” is not a result file, or it was changed.",
        "Ask the learner to save it again.",
        file=path.name,
    )


def _result(stored: Mapping[str, Any]) -> WorkResult:
    if not is_number(stored["at"], 0, 1e11) or not is_number(stored["minutes"], 0, 1e6):
        raise ValueError("a number out of range")
    return WorkResult(
        _text(stored["pupil"], _LONGEST_NAME),
        _text(stored["title"], LONGEST_TEXT),
        _digest(stored["text_sha256"]),
        float(stored["at"]),
        float(stored["minutes"]),
        tuple(map(_gap, _list(stored["gaps"], MOST_GAPS))),
        tuple(_text(text, 5000) for text in _list(stored["answers"], MOST_QUESTIONS)),
    )


def _gap(stored: Any) -> GapResult:
    first, last, plays = stored["first"], stored["last"], stored["plays"]
    if not (is_index(first) and is_index(last) and is_index(plays)) or first > last:
        raise ValueError("a gap out of place")
    if type(stored["hint"]) is not bool or type(stored["shown"]) is not bool:
        raise ValueError("no yes or no")
    return GapResult(first, last, _text(stored["given"], LONGEST_TEXT), plays, stored["hint"], stored["shown"])


def _digest(stored: Any) -> str:
    if not isinstance(stored, str) or not re.fullmatch("[0-9a-f]{64}", stored):
        raise ValueError("no hash")
    return stored


def _list(stored: Any, most: int) -> Sequence[Any]:
    if not isinstance(stored, list) or len(stored) > most:
        raise ValueError("a list of another kind")
    return stored


def _text(stored: Any, longest: int) -> str:
    if not isinstance(stored, str) or len(stored) > longest:
        raise ValueError("a text of another kind")
    return stored
