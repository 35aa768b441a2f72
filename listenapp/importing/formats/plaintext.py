"""Read plain text and Markdown."""

from __future__ import annotations

import re

_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(\S.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_UNDERLINED = re.compile(r"^([^\n]*\w[^\n]*)\n {0,3}(?:=+|-{3,})[ \t]*$", re.MULTILINE)
_PICTURE = re.compile(r"!\[[^\]\n]*\]\([^()\s]*(?:\s+\"[^\"\n]*\")?\)")
_LINK = re.compile(r"\[([^\]\n]*)\]\([^()\s]*(?:\s+\"[^\"\n]*\")?\)")
_STRONG = re.compile(r"(?<![\w*_])(\*\*\*|___|\*\*|__|\*|_)(?=\S)([^\n]+?)(?<=\S)\1(?![\w*_])")
_QUOTED = re.compile(r"^ {0,3}> ?", re.MULTILINE)
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?:[\w-]+:.*\n|[ \t]+.*\n)*---[ \t]*\n")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!>-])")


def with_plain_line_ends(text: str) -> str:
    """Replace each line end with one newline character. Nothing else changes."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def without_markdown(text: str) -> str:
    """Remove the Markdown signs of headings, links, quotations and emphasis, and remove pictures.

    Keep all words. Plain text comes back unchanged.
    """
    text = _FRONT_MATTER.sub("", text)
    text = _HEADING.sub(r"\1", text)
    text = _UNDERLINED.sub(r"\1\n", text)
    text = _QUOTED.sub("", text)
    text = _PICTURE.sub("", text)
    text = _LINK.sub(r"\1", text)
    for _ in range(2):  # strong text inside emphasis
        text = _STRONG.sub(r"\2", text)
    return _ESCAPED.sub(r"\1", text)
