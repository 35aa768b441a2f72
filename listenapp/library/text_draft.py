"""Save the unsaved edits of a story's title and text: `draft.json` in its folder."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from listenapp.errors import ListenError
from listenapp.library import atomic_files
from listenapp.system import disk_errors

_FORMAT = 1
NAME = "draft.json"


@dataclass(frozen=True, slots=True)
class Draft:
    title: str
    text: str


def load(folder: Path, text_sha256: str) -> Draft | None:
    """Return the draft, or None if there is none or if it belongs to another text than the current one."""
    path = folder / NAME
    with suppress(ListenError):
        stored = atomic_files.read_json(path) if path.exists() else {}
        title, text = stored.get("title"), stored.get("text")
        if stored.get("of_text") == text_sha256 and isinstance(title, str) and isinstance(text, str):
            return Draft(title, text)
    return None


def is_readable(folder: Path) -> bool:
    try:
        stored = atomic_files.read_json(folder / NAME)
    except ListenError:
        return False
    return all(isinstance(stored.get(name), str) for name in ("of_text", "title", "text"))


def save(folder: Path, text_sha256: str, draft: Draft) -> None:
    """Write the draft. `text_sha256` is the hash of the text that is being edited.

    Raises ExportFailed; the file is then unchanged.
    """
    path = folder / NAME
    try:
        atomic_files.write_json(
            path, {"format": _FORMAT, "of_text": text_sha256, "title": draft.title, "text": draft.text}
        )
    except OSError as error:
        raise disk_errors.not_written(path, error) from error


def drop(folder: Path) -> None:
    with suppress(OSError):
        atomic_files.delete(folder / NAME)
