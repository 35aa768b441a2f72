"""Remember the results of a batch, so that it goes on where it stopped, and write them as CSV and HTML.

DIR/Boats come home.listen        the files of the stories
DIR/report.csv, report.html       all results, in the order of the list
DIR/.batch/3f2a....json           the result of a story, written when all its files are complete
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from html import escape
from pathlib import Path

from listenapp.export.csv_format import as_text
from listenapp.library import atomic_files
from listenapp.services.batch.batch_list import BatchStory

FOLDER = ".batch"
DONE, FAILED, WAITING = "done", "failed", "not started"
_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>ListenApp: report of a batch</title>
<style>
body {{ font: 15px/1.5 system-ui, sans-serif; margin: 2rem; color: #1f2328; background: #fbfaf7; }}
table {{ border-collapse: collapse; }}
th, td {{ padding: 4px 10px; border-bottom: 1px solid #d8d5cc; text-align: left; vertical-align: top; }}
td.number {{ text-align: right; font-variant-numeric: tabular-nums; }}
tr.failed td {{ background: #fff4d6; }}
</style></head><body>
<h1>{summary}</h1>
<table><thead><tr>{head}</tr></thead><tbody>
{rows}
</tbody></table></body></html>
"""


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
        self._out, self._stories, self._settings = out, stories, settings
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
        atomic_files.write_json(self._out / FOLDER / f"{story.key}.json", document)

    def write_report(self) -> None:
        """Write the report as CSV and as HTML. Raises OSError."""
        for name, text in (("report.csv", _table(self.all)), ("report.html", _page(self.all))):
            with atomic_files.replacing(self._out / name) as file:
                file.write(text.encode("utf-8", "replace"))

    def _earlier(self, story: BatchStory) -> Result:
        """Return the stored result, if the inputs, the settings and all files are still the same."""
        empty = Result(story.name, story.source, story.narration)
        with suppress(OSError, ValueError, KeyError, TypeError):
            document = json.loads((self._out / FOLDER / f"{story.key}.json").read_bytes())
            same = (document["settings"], document["inputs"]) == (self._settings, _state(story))
            result = Result(
                **{name: document[name] for name in COLUMNS if name != "files"}, files=(*document["files"],)
            )
            if same and result.status == DONE and all((self._out / name).exists() for name in result.files):
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


def _table(results: Iterable[Result]) -> str:
    target = io.StringIO(newline="")
    target.write("\ufeff")  # without it, Excel shows accents wrongly
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([as_text(cell) for cell in _cells(result)] for result in results)
    return target.getvalue()


def _cells(result: Result) -> list[str]:
    return [_cell(getattr(result, name)) for name in COLUMNS]


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.3f}"
    return "; ".join(value) if isinstance(value, tuple) else str(value)


def _page(results: Sequence[Result]) -> str:
    done, failed = (sum(result.status == status for result in results) for status in (DONE, FAILED))
    waiting = len(results) - done - failed
    counts = [f"{done} of {len(results)} stories done", f"{failed} failed", f"{waiting} not started"]
    rows = (
        f'<tr class="{escape(result.status)}">{"".join(map(_html_cell, COLUMNS, _cells(result)))}</tr>'
        for result in results
    )
    return _PAGE.format(
        summary=", ".join([counts[0], *([counts[1]] if failed else []), *([counts[2]] if waiting else [])]),
        head="".join(f"<th>{escape(name.replace('_', ' '))}</th>" for name in COLUMNS),
        rows="\n".join(rows),
    )


def _html_cell(column: str, text: str) -> str:
    is_number = column in {"words", "share_timed", "sentences_to_check", "duration", "took"}
    return f'<td class="number">{escape(text)}</td>' if is_number else f"<td>{escape(text)}</td>"
