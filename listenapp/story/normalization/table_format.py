"""Read the tables of spoken forms."""

from __future__ import annotations

from listenapp.story.normalization.number_words import Reading

Table = dict[str, tuple[Reading, ...]]


def table(text: str) -> Table:
    """Parse entries such as "Mrs: missus; misses", one a line or divided by " | "."""
    entries = (entry.split(":", 1) for line in text.strip().splitlines() for entry in line.split(" | "))
    return {key.strip(): tuple(tuple(r.split()) for r in readings.split(";")) for key, readings in entries}
