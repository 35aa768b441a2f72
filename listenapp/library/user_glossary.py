"""Store the glossary words that the learner added to a story: `own_words.json` in its folder."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from listenapp.errors import ListenError
from listenapp.library import atomic_files

if TYPE_CHECKING:  # the list of stories needs none
    from listenapp.story.model import GlossaryEntry

_FORMAT = 1
_NAME = "own_words.json"


def load(folder: Path) -> tuple[GlossaryEntry, ...]:
    """Return the entries in the order in which they were added. Skip entries that cannot be read."""
    path = folder / _NAME
    if not path.exists():
        return ()
    with suppress(ListenError):
        stored = atomic_files.read_json(path).get("words")
        return tuple(_entry(one) for one in stored if _is_entry(one)) if isinstance(stored, list) else ()
    return ()


def save(folder: Path, entries: Sequence[GlossaryEntry]) -> None:
    """Write the entries. Raises ExportFailed; the file is then unchanged."""
    path = folder / _NAME
    try:
        atomic_files.write_json(path, document(entries))
    except OSError as error:
        raise atomic_files.not_written(path, error) from error


def document(entries: Sequence[GlossaryEntry]) -> dict[str, Any]:
    """Return the content of the file."""
    words = [{"term": entry.term, "definition": entry.definition} for entry in entries]
    return {"format": _FORMAT, "words": words}


def _is_entry(stored: object) -> bool:
    return isinstance(stored, dict) and all(isinstance(stored.get(name), str) for name in ("term", "definition"))


def _entry(stored: dict[str, str]) -> GlossaryEntry:
    from listenapp.story.model import GlossaryEntry  # noqa: PLC0415 - as above

    return GlossaryEntry(stored["term"], stored["definition"])
