"""Read a feed in the JSON Feed format (https://www.jsonfeed.org/version/1.1/), in the terms that feedparser uses."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from html import escape
from typing import Any

Entry = dict[str, Any]


def read(content: bytes) -> tuple[str, str, list[Mapping[str, Any]]]:
    """Return the title, the address of the home page and the entries. Raises ValueError for a damaged file."""
    try:
        found = json.loads(content.decode("utf-8-sig"))
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    if not isinstance(found, dict):
        raise ValueError("it is no object")
    items = found.get("items")
    listed = items if isinstance(items, list) else ()
    entries: list[Mapping[str, Any]] = [_entry(item) for item in listed if isinstance(item, dict)]
    return _text(found, "title"), _text(found, "home_page_url"), entries


def _entry(item: Entry) -> Entry:
    attachments = item.get("attachments")
    sounds = [one for one in attachments if isinstance(one, dict)] if isinstance(attachments, list) else []
    entry: Entry = {
        "title": _text(item, "title"),
        "link": _text(item, "url"),
        "links": [{"rel": "enclosure", "href": _text(one, "url"), "type": _text(one, "mime_type")} for one in sounds],
        "itunes_duration": next(_durations(sounds), ""),
        "content": [{"value": _text(item, "content_html") or _paragraphs(_text(item, "content_text"))}],
    }
    with suppress(ValueError):  # no date, or none that is known
        entry["published_parsed"] = date.fromisoformat(_text(item, "date_published")[:10]).timetuple()
    return entry


def _durations(sounds: list[Entry]) -> Iterator[str]:
    for sound in sounds:
        seconds = sound.get("duration_in_seconds")
        if isinstance(seconds, int | float) and 0 < seconds < 1e6:
            yield str(round(seconds))


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(line)}</p>" for line in text.split("\n") if line.strip())


def _text(of: Entry, name: str) -> str:
    found = of.get(name)
    return found if isinstance(found, str) else ""
