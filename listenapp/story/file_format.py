"""Convert stored files from and to JSON, and check the format number that each of them carries.

Older formats always open. Newer ones are rejected.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NoReturn

from listenapp.errors import StoryTooNew, StoryUnreadable
from listenapp.system import garbage_collection

FORMAT = 1
_LONG = 1_000_000  # characters of JSON, which are read in 20 ms


def to_bytes(document: Mapping[str, Any]) -> bytes:
    """Return a document as compact JSON in UTF-8. Half of a character (a lone surrogate) becomes “?”.

    Raises ValueError for NaN and infinity.
    """
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8", "replace")


def from_bytes(content: bytes) -> dict[str, Any]:
    """Read a JSON object.

    Raises ValueError for other content, and for what JSON in UTF-8 cannot hold: NaN, infinity and lone surrogates. A
    number such as 1e999 still becomes infinite.
    """
    text = content.decode(json.detect_encoding(content))
    try:
        with garbage_collection.paused():
            document = json.loads(text, parse_constant=_refuse, object_hook=_same if len(text) > _LONG else None)
    except RecursionError as error:
        raise ValueError("too deep") from error
    if not isinstance(document, dict):
        raise ValueError("no object")
    if "\\ud" in text or "\\uD" in text:  # may be half of a character; the program itself writes no such escape
        json.dumps(document, ensure_ascii=False).encode("utf-8")
    return document


def _same(found: dict[str, Any]) -> dict[str, Any]:
    """Return the object. While Python is called for each object, other threads such as the window's go on."""
    return found


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number")


def check_format(document: Mapping[str, Any], name: str) -> None:
    """Check the format number. Raises StoryTooNew for a newer format, StoryUnreadable if there is none."""
    written = document.get("format") if isinstance(document, Mapping) else None
    if type(written) is not int or written < 1:
        raise damaged(name)
    if written > FORMAT:
        raise StoryTooNew(
            "story.too_new",
            f"“{name}” was made with a newer version of ListenApp.",
            "Update ListenApp to open it.",
            file=name,
        )


def damaged(name: str) -> StoryUnreadable:
    return StoryUnreadable(
        "story.damaged", f"“{name}” is damaged and cannot be read.", "Import the story again.", file=name
    )
