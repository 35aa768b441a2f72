"""Record what was highlighted and when, as JSON lines, to measure the highlight from outside."""

from __future__ import annotations

import json
import time
from pathlib import Path
from types import TracebackType

from listenapp.errors import ExportFailed


class Trace:
    """Trace file. Each line is on disk when `event` returns. Call from one thread."""

    def __init__(self, path: Path) -> None:
        """Open `path` for appending. Raises ExportFailed if it cannot be written."""
        self._path = path
        self._fault: OSError | None = None
        try:
            self._file = path.open("a", encoding="utf-8", buffering=1)
        except OSError as error:
            raise self._unwritable() from error

    def _unwritable(self) -> ExportFailed:
        told = f"“{self._path}” cannot be written."
        return ExportFailed("trace.unwritable", told, "Choose another file.", file=str(self._path))

    def event(
        self, name: str, *, word: int | None = None, story_time: float | None = None, at: float | None = None
    ) -> None:
        """Write an event. `name`: play, word, pause, seek or end. `at`: unix time, default now.

        After an error, for example because the disk is full, nothing more is written. `close` tells it.
        """
        if self._fault is not None:
            return
        line: dict[str, object] = {"t": round(time.time() if at is None else at, 6), "event": name}
        if word is not None:
            line["word"] = word
        if story_time is not None:
            line["story_time"] = round(story_time, 4)
        try:
            self._file.write(json.dumps(line) + "\n")
        except OSError as error:
            self._fault = error

    def close(self) -> None:
        """Raises ExportFailed if a line could not be written."""
        try:
            self._file.close()
        except OSError as error:
            self._fault = self._fault or error
        if self._fault is not None:
            raise self._unwritable() from self._fault

    def __enter__(self) -> Trace:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
