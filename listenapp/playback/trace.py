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
        try:
            self._file = path.open("a", encoding="utf-8", buffering=1)
        except OSError as error:
            raise ExportFailed(
                "trace.unwritable", f"“{path}” cannot be written.", "Choose another file.", file=str(path)
            ) from error

    def event(
        self, name: str, *, word: int | None = None, story_time: float | None = None, at: float | None = None
    ) -> None:
        """Write an event. `name`: play, word, pause, seek or end. `at`: unix time, default now."""
        line: dict[str, object] = {"t": round(time.time() if at is None else at, 6), "event": name}
        if word is not None:
            line["word"] = word
        if story_time is not None:
            line["story_time"] = round(story_time, 4)
        self._file.write(json.dumps(line) + "\n")

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Trace:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
