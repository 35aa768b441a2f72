"""Read what is left of a damaged practice log."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from listenapp.practice.log_events import COLUMNS, Event, from_row


def readable_events(path: Path) -> list[Event]:
    """Return the events of a damaged file that can still be read, in order. Empty if it is no database at all."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as database:
        return [event for _, event in sorted(_rows(database).items())]
    return []


def _rows(database: sqlite3.Connection) -> dict[int, Event]:
    """Read from the beginning up to the damage, and from the end back to it."""
    found: dict[int, Event] = {}
    there = {name for _, name, *_ in database.execute("PRAGMA table_info(event)")}
    names = ", ".join(name if name in there else "1.0" for name in COLUMNS)  # version 1 has no speed
    for order in ("ASC", "DESC"):
        with suppress(sqlite3.Error):
            query = f"SELECT id, {names} FROM event ORDER BY id {order}"
            found.update(_good_rows(database.execute(query)))
    return found


def _good_rows(cursor: sqlite3.Cursor) -> Iterator[tuple[int, Event]]:
    for number, *row in cursor:
        with suppress(ValueError, TypeError, RecursionError):
            yield int(number), from_row(row)
