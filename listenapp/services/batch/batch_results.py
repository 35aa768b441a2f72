"""Remember the results of a batch, so that it goes on where it stopped.

DIR/Boats come home.listen        the files of the stories
DIR/report.csv, report.html       all results, in the order of the list: see `batch_report`
DIR/.batch/3f2a....json           the result of a story, written when all its files are complete
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from listenapp.library import atomic_files
from listenapp.services.batch.batch_list import BatchStory

FOLDER = ".batch"
DONE, FAILED, WAITING = "done", "failed", "not started"


@dataclass(frozen=True, slots=True)
class Result:
    """Result of a story. `share_timed` is the share of its words that have a time. `took` is in seconds."""

    name: str
    source: str
    narration: str
    status: str = WAITING
    title: str = ""
    words: int = 0
    share_timed: float | None = None
    sentences_to_check: int | None = None
    duration: float | None = None  # of the narration, in seconds
    took: float | None = None
    error: str = ""
    files: tuple[str, ...] = ()


COLUMNS = tuple(field.name for field in fields(Result))


class Results:
    """Results of the stories of a batch in the folder `out`. `settings` describes what makes the files different."""

    def __init__(self, out: Path, stories: Sequence[BatchStory], settings: str) -> None:
        """Read the results of earlier runs."""
        self.out, self._stories, self._settings = out, stories, settings
        self._results = {story.key: self._earlier(story) for story in stories}

    def is_done(self, story: BatchStory) -> bool:
        return self._results[story.key].status == DONE

    @property
    def all(self) -> list[Result]:
        return [self._results[story.key] for story in self._stories]

    def count(self, status: str) -> int:
        return sum(result.status == status for result in self._results.values())

    def add(self, story: BatchStory, result: Result) -> None:
        """Keep a result. Raises OSError."""
        self._results[story.key] = result
        document = {"settings": self._settings, "inputs": _state(story), **asdict(result)}
        atomic_files.write_json(self.out / FOLDER / f"{story.key}.json", document)

    def _earlier(self, story: BatchStory) -> Result:
        """Return the stored result, if the inputs, the settings and all files are still the same."""
        empty = Result(story.name, story.source, story.narration)
        with suppress(OSError, ValueError, KeyError, TypeError):
            document = json.loads((self.out / FOLDER / f"{story.key}.json").read_bytes())
            same = (document["settings"], document["inputs"]) == (self._settings, _state(story))
            result = Result(
                **{name: document[name] for name in COLUMNS if name != "files"}, files=(*document["files"],)
            )
            if same and result.status == DONE and all((self.out / name).exists() for name in result.files):
                return result
        return empty


def _state(story: BatchStory) -> list[list[str | int]]:
    """Return size and time of change of the text and the narration. An address has none."""
    return [[name, *_size_and_time(name)] for name in (story.source, story.narration) if name]


def _size_and_time(name: str) -> tuple[int, int]:
    try:
        state = Path(name).stat()
    except (OSError, ValueError):
        return 0, 0
    return state.st_size, state.st_mtime_ns
