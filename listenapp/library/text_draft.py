"""Save the unsaved edits of a story's title and text: `draft.json` in its folder."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from listenapp.errors import ListenError
from listenapp.library import atomic_files

_FORMAT = 1
_NAME = "draft.json"


@dataclass(frozen=True, slots=True)
class Draft:
    title: str
    text: str


def load(folder: Path, text_sha256: str) -> Draft | None:
    """Return the draft, or None if there is none or if it belongs to another text than the current one."""
    path = folder / _NAME
    with suppress(ListenError, KeyError):
        stored = atomic_files.read_json(path) if path.exists() else {}
        if stored and stored["of_text"] == text_sha256:
            return Draft(str(stored["title"]), str(stored["text"]))
    return None


def save(folder: Path, text_sha256: str, draft: Draft) -> None:
    """Write the draft. `text_sha256` is the hash of the text that is being edited.

    Raises ExportFailed; the file is then unchanged.
    """
    path = folder / _NAME
    try:
        atomic_files.write_json(
            path, {"format": _FORMAT, "of_text": text_sha256, "title": draft.title, "text": draft.text}
        )
    except OSError as error:
        raise atomic_files.not_written(path, error) from error


def drop(folder: Path) -> None:
    with suppress(OSError):
        (folder / _NAME).unlink(missing_ok=True)
