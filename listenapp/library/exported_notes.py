"""Remember the notes of a story that were exported for Anki: `exported_notes.json` in its folder.

It is no part of a lesson. Without it, the next export makes all notes newer, and Anki says that it updated them.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from listenapp.errors import ListenError
from listenapp.library import atomic_files
from listenapp.story.file_format import FORMAT
from listenapp.system import disk_errors

NAME = "exported_notes.json"

Notes = Mapping[str, tuple[str, int]]
"""Hash of the content of each note, and the Unix time in seconds of its change."""


def load(folder: Path) -> Notes:
    """Return the notes by their guid. A file that is missing or cannot be read holds none."""
    with suppress(ListenError, KeyError, TypeError, ValueError):
        notes = atomic_files.read_json(folder / NAME)["notes"]
        return {str(guid): (str(sha256), int(changed)) for guid, (sha256, changed) in notes.items()}
    return {}


def save(folder: Path, notes: Notes) -> None:
    """Write the notes. Raises ExportFailed; the file is then unchanged."""
    path = folder / NAME
    try:
        atomic_files.write_json(path, {"format": FORMAT, "notes": {guid: list(note) for guid, note in notes.items()}})
    except OSError as error:
        raise disk_errors.not_written(path, error) from error
