"""Remove the signs of Markdown from a text. Each step takes time in proportion to the length of the text.

A Markdown parser is not used, because it changes more than the signs. Tried with markdown-it-py (MIT): an indented line
becomes code, a paragraph that begins with "1986." becomes a list without its number, and "<b>" becomes markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(\S.*)", re.DOTALL)
_UNDERLINE = re.compile(r" {0,3}(?:=+|-{3,})[ \t]*")
_WORD = re.compile(r"\w")
_TARGET = r"\([^()\s]*(?:\s+\"[^\"\n]*\")?\)"
_PICTURE = re.compile(rf"!\[[^\[\]\n]*\]{_TARGET}")
_LINK = re.compile(rf"\[([^\[\]\n]*)\]{_TARGET}")
_ITEM = re.compile(r"\s*(?:[*+-]|\d{1,9}[.)])\s")
_QUOTED = re.compile(r"^ {0,3}> ?", re.MULTILINE)
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?:[\w-]+:.*\n|[ \t].*\n)*---[ \t]*\n")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!>-])")
_RUN = re.compile(r"\*+|_+")
_RUNS = re.compile(r"(?<![\\*_])[*_]+")
_LONGEST_MARK = 3  # longer runs, such as "****", are no emphasis


def without_markdown(text: str) -> str:
    """Remove the Markdown signs of headings, links, quotations and emphasis, and remove pictures.

    Keep all words. Plain text comes back unchanged.
    """
    text = _FRONT_MATTER.sub("", text)
    text = "\n".join(map(_without_signs, _blocks(text.split("\n"))))
    return _ESCAPED.sub(r"\1", text)


def _without_signs(block: str) -> str:
    """Remove the signs inside a paragraph, a heading or an item of a list."""
    text = _PICTURE.sub("", _QUOTED.sub("", block))
    return _without_emphasis(_LINK.sub(r"\1", text))


def _blocks(lines: list[str]) -> Iterator[str]:
    """Yield the parts of the text in which emphasis may go over line ends. Headings are without their signs."""
    block: list[str] = []
    for line, is_heading in _without_headings(lines):
        shown = _QUOTED.sub("", line)
        stands_alone = is_heading or not shown.strip()
        if block and (stands_alone or _ITEM.match(shown)):
            yield "\n".join(block)
            block = []
        if stands_alone:
            yield line
        else:
            block.append(line)
    if block:
        yield "\n".join(block)


def _without_headings(lines: list[str]) -> Iterator[tuple[str, bool]]:
    """Yield each line, and whether it is a heading."""
    for before, line in pairwise(["", *lines]):
        heading = _HEADING.fullmatch(line)
        if heading:
            yield heading[1].rstrip(" \t").rstrip("#").rstrip(" \t") or heading[1], True
        elif _UNDERLINE.fullmatch(line) and _WORD.search(before):
            yield "", True
        else:
            yield line, False


@dataclass(slots=True)
class _Opener:
    """A run of signs that may begin emphasis: `text[start:end]`. Its end moves back as its signs are used."""

    sign: str
    start: int
    end: int


def _without_emphasis(text: str) -> str:
    """Remove pairs of "*", "**", "_" and so on, as CommonMark finds them: each closes the nearest fitting opener.

    A sign inside a word or between spaces stays.
    """
    if "*" not in text and "_" not in text:
        return text
    removed: list[tuple[int, int]] = []
    openers: list[_Opener] = []
    for runs in _RUNS.finditer(text):
        before, after = text[max(0, runs.start() - 1) : runs.start()], text[runs.end() : runs.end() + 1]
        closes = bool(before) and not before.isspace() and not _is_wordy(after)
        opens = bool(after) and not after.isspace() and not _is_wordy(before)
        for run in _RUN.finditer(text, *runs.span()):
            start = _close(run, openers, removed) if closes else run.start()
            if opens and 0 < run.end() - start <= _LONGEST_MARK:
                openers.append(_Opener(run.group()[0], start, run.end()))
    return _cut(text, removed)


def _close(run: re.Match[str], openers: list[_Opener], removed: list[tuple[int, int]]) -> int:
    """Use the signs of a closing run. Return where those begin that are left."""
    start = run.start()
    if run.end() - start > _LONGEST_MARK:
        return start
    while start < run.end() and any(opener.sign == run.group()[0] for opener in openers[-_LONGEST_MARK * 2 :]):
        while openers[-1].sign != run.group()[0]:
            openers.pop()
        used = min(openers[-1].end - openers[-1].start, run.end() - start)
        removed += [(openers[-1].end - used, openers[-1].end), (start, start + used)]
        openers[-1].end -= used
        start += used
        if openers[-1].start == openers[-1].end:
            openers.pop()
    return start


def _is_wordy(char: str) -> bool:
    return _WORD.match(char) is not None


def _cut(line: str, removed: list[tuple[int, int]]) -> str:
    parts, at = [], 0
    for start, end in sorted(removed):
        parts.append(line[at:start])
        at = end
    return "".join([*parts, line[at:]])
