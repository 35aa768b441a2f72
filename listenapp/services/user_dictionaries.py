"""Add the dictionaries of other programs. Their files come from strangers, so a reader process converts them."""

from __future__ import annotations

import threading
from pathlib import Path

from listenapp.services import isolated_reader, reader_tasks
from listenapp.system import disk_errors, files_in_use


def add(source: Path, folder: Path, stopped: threading.Event | None = None) -> Path:
    """Convert a dictionary to a file in `folder`, and return that file. Blocks, for a large one half a minute.

    `source` is one of its files. Raises ImportFailed, ReadingStopped; `folder` is then unchanged.
    """
    return isolated_reader.shared().call(
        source.name, isolated_reader.DICTIONARY, stopped, reader_tasks.convert_dictionary, source, folder
    )


def remove(file: Path) -> None:
    """Delete a converted dictionary. Raises ExportFailed."""
    try:
        files_in_use.unlink(file, missing_ok=True)
    except OSError as error:
        raise disk_errors.not_written(file, error) from error
