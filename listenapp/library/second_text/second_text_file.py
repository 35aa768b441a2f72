"""Store the translation of a story: `second_text.json` in its folder."""

from __future__ import annotations

from pathlib import Path

from listenapp.errors import ListenError
from listenapp.library import atomic_files, transaction
from listenapp.story import second_text
from listenapp.story.lesson_format import SECOND_TEXT
from listenapp.story.second_text import Pairs
from listenapp.system import disk_errors

NAME = SECOND_TEXT


def load(folder: Path) -> Pairs:
    """Return the translation. It is empty if there is none or if the file is damaged."""
    path = transaction.latest(folder) / NAME
    if not path.exists():
        return ()
    try:
        return second_text.from_json(atomic_files.read_json(path))
    except (ListenError, KeyError, TypeError, ValueError):
        return ()


def is_readable(folder: Path) -> bool:
    """Return whether the file is undamaged."""
    try:
        second_text.from_json(atomic_files.read_json(folder / NAME))
    except (ListenError, KeyError, TypeError, ValueError):
        return False
    return True


def save(folder: Path, pairs: Pairs) -> None:
    """Write the translation, or delete it if it is empty. Raises ExportFailed; the file is then unchanged."""
    path = folder / NAME
    try:
        transaction.settle(folder)
        if pairs:
            atomic_files.write_json(path, second_text.to_json(pairs))
        else:
            atomic_files.delete(path)
    except OSError as error:
        raise disk_errors.not_written(path, error) from error
