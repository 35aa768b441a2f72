"""Store the glossary words that the learner added to a story: `own_words.json` in its folder."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from listenapp.errors import ListenError
from listenapp.library import atomic_files, transaction
from listenapp.system import disk_errors

if TYPE_CHECKING:  # the list of stories needs none
    from listenapp.story.model import GlossaryEntry

_FORMAT = 1
NAME = "own_words.json"


def load(folder: Path) -> tuple[GlossaryEntry, ...]:
    """Return the entries in the order in which they were added. Skip entries that cannot be read."""
    path = transaction.latest(folder) / NAME
    if not path.exists():
        return ()
    with suppress(ListenError):
        return from_json(atomic_files.read_json(path))
    return ()


def is_readable(folder: Path) -> bool:
    """Return whether all entries of the file can be read."""
    try:
        stored = atomic_files.read_json(folder / NAME).get("words")
    except ListenError:
        return False
    return isinstance(stored, list) and all(map(_is_entry, stored))


def from_json(document: Mapping[str, Any]) -> tuple[GlossaryEntry, ...]:
    """Return the entries of the file's content. Skip entries that cannot be read."""
    stored = document.get("words")
    return tuple(_entry(one) for one in stored if _is_entry(one)) if isinstance(stored, list) else ()


def save(folder: Path, entries: Sequence[GlossaryEntry]) -> None:
    """Write the entries. A file that cannot be read is kept under another name.

    Raises ExportFailed; the file is then unchanged.
    """
    path = folder / NAME
    try:
        transaction.settle(folder)
        if path.is_file() and not is_readable(folder):  # keep what the learner wrote
            atomic_files.copy(path, path.with_name(f"damaged-{int(time.time())}-{NAME}"))
        atomic_files.write_json(path, document(entries))
    except OSError as error:
        raise disk_errors.not_written(path, error) from error


def document(entries: Sequence[GlossaryEntry]) -> dict[str, Any]:
    """Return the content of the file."""
    words = [{"term": entry.term, "definition": entry.definition} for entry in entries]
    return {"format": _FORMAT, "words": words}


def _is_entry(stored: object) -> bool:
    return isinstance(stored, dict) and all(isinstance(stored.get(name), str) for name in ("term", "definition"))


def _entry(stored: dict[str, str]) -> GlossaryEntry:
    from listenapp.story.model import GlossaryEntry  # noqa: PLC0415 - as above

    return GlossaryEntry(stored["term"], stored["definition"])
