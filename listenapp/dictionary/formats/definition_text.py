"""Turn the definitions of dictionaries into plain text: HTML, XDXF, Pango markup and Yomitan's structured content."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

MOST_CHARACTERS = 4000  # of a definition
_DEEPEST = 50  # levels of structured content
_SCRIPT = re.compile(r"<(script|style)\b.*?(</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_BREAK = re.compile(r"<\s*(br|/p|p|/div|div|/li|li|/tr|tr|/dd|dd|/dt|dt|h\d|/h\d|def|/def)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_BLOCKS = frozenset({"div", "p", "li", "ul", "ol", "tr", "table", "br", "details"})


def plain(text: str) -> str:
    """Return lines without empty ones and without spaces at their ends, and not too long."""
    lines = (" ".join(line.split()) for line in text[: 4 * MOST_CHARACTERS].splitlines())
    return "\n".join(line for line in lines if line)[:MOST_CHARACTERS]


def from_markup(markup: str) -> str:
    """Return the text of HTML, XDXF or Pango markup."""
    text = _SCRIPT.sub(" ", markup[: 20 * MOST_CHARACTERS])
    return plain(html.unescape(_TAG.sub("", _BREAK.sub("\n", text))))


def from_structured(content: object) -> str:
    """Return the text of Yomitan's structured content."""
    return plain("".join(_pieces(content, 0)))


def _pieces(content: object, depth: int) -> Iterator[str]:
    if depth > _DEEPEST:
        return
    if isinstance(content, str):
        yield content
    elif isinstance(content, list):
        for part in content:
            yield from _pieces(part, depth + 1)
    elif isinstance(content, dict):
        is_block = content.get("tag") in _BLOCKS
        yield "\n" if is_block else ""
        yield from _pieces(content.get("text", content.get("content")), depth + 1)
        yield "\n" if is_block else ""
