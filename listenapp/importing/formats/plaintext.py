"""Read plain text."""

from __future__ import annotations


def with_plain_line_ends(text: str) -> str:
    """Replace each line end with one newline character. Nothing else changes."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
