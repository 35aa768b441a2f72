"""Read a podcast's transcript in JSON: {"segments": [{"startTime": 0.5, "endTime": 2.1, "body": "Hello."}, ...]}."""

from __future__ import annotations

import json
from typing import Any

from listenapp.importing.formats.timed.timed_text import TimedPiece, TimedText

_MOST_SECONDS = 1e6


def from_json(text: str) -> TimedText | None:
    """Return the segments with their times, or None if the file is no such transcript."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return None
    segments = document.get("segments") if isinstance(document, dict) else None
    if not isinstance(segments, list) or not segments or not all(map(_is_segment, segments)):
        return None
    return TimedText(tuple(_piece(before, segment) for before, segment in zip([{}, *segments], segments, strict=False)))


def _is_segment(segment: object) -> bool:
    return (
        isinstance(segment, dict)
        and isinstance(segment.get("body"), str)
        and _is_time(segment.get("startTime"))
        and (segment.get("endTime") is None or _is_time(segment["endTime"]))
    )


def _is_time(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < _MOST_SECONDS


def _piece(before: dict[str, Any], segment: dict[str, Any]) -> TimedPiece:
    """Return a segment as a piece. Another speaker begins another paragraph."""
    speaks = segment.get("speaker") != before.get("speaker", segment.get("speaker"))
    end = segment.get("endTime")
    body = " ".join(segment["body"].split())
    return TimedPiece(
        f" {body}", float(segment["startTime"]), None if end is None else float(end), begins_paragraph=speaks
    )
