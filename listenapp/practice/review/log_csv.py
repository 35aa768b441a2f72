"""Write the practice log as a table (CSV) that spreadsheets open."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from datetime import datetime

from listenapp.export.csv_cells import MARK, as_text
from listenapp.practice.log_events import Event

_HEAD = (
    "date", "time", "story", "stage", "event", "first word", "words", "answer", "hearing", "classes", "plays", "slower",
    "hint", "speed", "seconds", "sentence",
)  # fmt: skip


def to_csv(events: Iterable[Event], titles: Mapping[str, str]) -> str:
    """Return the log as CSV, with a byte order mark and a head line. `titles` are the stories' titles by id."""
    text = io.StringIO(newline="")
    text.write(MARK)
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(_HEAD)
    for event in events:
        writer.writerow([as_text(str(cell)) for cell in _row(event, titles)])
    return text.getvalue()


def _row(event: Event, titles: Mapping[str, str]) -> tuple[object, ...]:
    when = datetime.fromtimestamp(event.at)
    classes = " ".join(f"{word.lemma}:{word.miss}" for word in event.words)
    heard = "" if event.heard is None else round(event.heard, 3)
    return (
        when.date().isoformat(), when.time().isoformat("seconds"), titles.get(event.story, event.story), event.stage,
        event.kind.value, event.first_word, event.n_words, event.given, heard, classes, event.plays, int(event.slow),
        int(event.hint), event.speed, round(event.ms / 1000, 1), event.sentence_key,
    )  # fmt: skip
