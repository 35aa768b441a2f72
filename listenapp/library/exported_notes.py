"""Remember the notes of a story that were exported for Anki: `exported_notes.json` in its folder.

It is no part of a lesson. Without it, the next export makes all notes newer, and Anki says that it updated them.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from listenapp.errors import ListenError
from listenapp.library import atomic_files
from listenapp.story.file_format import FORMAT
from listenapp.story.validation import is_number
from listenapp.system import disk_errors

NAME = "exported_notes.json"
_LATEST = 1e11  # Unix time

Notes = Mapping[str, tuple[str, int]]
"""Hash of the content of each note, and the Unix time in seconds of its change."""


def load(folder: Path) -> Notes:
    """Return the notes by their guid. Skip those that cannot be read."""
    with suppress(ListenError):
        return _from_json(atomic_files.read_json(folder / NAME))
    return {}


def is_readable(folder: Path) -> bool:
    """Return whether all notes of the file can be read."""
    try:
        document = atomic_files.read_json(folder / NAME)
    except ListenError:
        return False
    notes = document.get("notes")
    return isinstance(notes, dict) and len(_from_json(document)) == len(notes)


def _from_json(document: Mapping[str, Any]) -> Notes:
    """Return the notes in the content of the file. Skip those that cannot be read."""
    notes = document.get("notes")
    items = notes.items() if isinstance(notes, dict) else ()
    return {guid: (note[0], note[1]) for guid, note in items if _is_note(note)}


def _is_note(stored: object) -> bool:
    match stored:
        case [str(), int(changed)]:
            return is_number(changed, 0, _LATEST)
    return False


def save(folder: Path, notes: Notes) -> None:
    """Write the notes. Raises ExportFailed; the file is then unchanged."""
    path = folder / NAME
    try:
        atomic_files.write_json(path, {"format": FORMAT, "notes": {guid: list(note) for guid, note in notes.items()}})
    except OSError as error:
        raise disk_errors.not_written(path, error) from error
