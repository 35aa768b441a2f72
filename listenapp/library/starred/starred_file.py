"""Store the starred sentences of a story: `starred.json` in its folder."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from listenapp.errors import ListenError
from listenapp.library import atomic_files, transaction
from listenapp.story import starred
from listenapp.story.starred import StarredSentence
from listenapp.system import disk_errors

NAME = "starred.json"


def load(folder: Path) -> tuple[StarredSentence, ...]:
    """Return the stars, not yet placed in the text. Skip those that cannot be read."""
    path = folder / NAME
    if not path.exists():
        return ()
    with suppress(ListenError):
        return starred.from_json(atomic_files.read_json(path))
    return ()


def is_readable(folder: Path) -> bool:
    """Return whether all stars of the file can be read."""
    try:
        return starred.is_whole(atomic_files.read_json(folder / NAME))
    except ListenError:
        return False


def save(folder: Path, stars: Sequence[StarredSentence]) -> None:
    """Write the stars. A file that cannot be read is kept under another name.

    Raises ExportFailed; the file is then unchanged.
    """
    path = folder / NAME
    try:
        transaction.settle(folder)
        if path.is_file() and not is_readable(folder):  # keep what the learner wrote
            atomic_files.copy(path, path.with_name(f"damaged-{int(time.time())}-{NAME}"))
        atomic_files.write_json(path, starred.to_json(stars))
    except OSError as error:
        raise disk_errors.not_written(path, error) from error
