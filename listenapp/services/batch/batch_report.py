"""Write the results of a batch as a table, report.csv, and as a page, report.html."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from html import escape

from listenapp.export.csv_cells import as_text
from listenapp.library import atomic_files
from listenapp.services.batch.batch_results import COLUMNS, DONE, FAILED, Result, Results

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


def write(results: Results) -> None:
    """Write both files to the folder of the batch. Raises OSError."""
    for name, text in (("report.csv", _table(results.all)), ("report.html", _page(results.all))):
        with atomic_files.replacing(results.out / name) as file:
            file.write(text.encode("utf-8", "replace"))


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
