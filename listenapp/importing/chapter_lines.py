"""Divide a long text into its chapters, by the lines that begin them. E-books have a table of contents instead.

CHAPTER I. Loomings              A line of a table of contents begins no chapter, because no text follows it.
CHAPTER II. The Carpet-Bag
CHAPTER I. Loomings              Chapter 1, to the next such line
Call me Ishmael. ...
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_NUMBER = r"(?:\d{1,4}|[ivxlcdm]{1,8}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the \w{3,12})"
_HEADING = re.compile(
    rf"(?:(?:chapter|chapitre|cap[ií]tulo|capitolo|kapitel|hoofdstuk|rozdział|глава|chương|book|part|story|lesson"
    rf"|letter|canto|stave) {_NUMBER}\b.{{0,100}}|الفصل .{{1,60}}"
    r"|第[0-9一二三四五六七八九十百零〇]{1,8}[章回課课].{0,60})",
    re.IGNORECASE,
)
_MARKDOWN = re.compile(r"# \S.{0,150}")
_FEWEST_WORDS = 30
_LONGEST_TITLE = 120  # characters


@dataclass(frozen=True, slots=True)
class Chapter:
    title: str
    text: str  # with the title as its first paragraph

    @property
    def words(self) -> int:
        return len(self.text.split())


def of_text(text: str) -> tuple[Chapter, ...]:
    """Return the chapters of a plain text or of Markdown, or nothing if it has fewer than two.

    A preface before the first chapter is one, if it has a few sentences.
    """
    for pattern in (_HEADING, _MARKDOWN):
        found = tuple(_divided(text, [at for at, line in _lines(text) if pattern.fullmatch(line)]))
        if len(found) > 1:
            return found
    return ()


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the start of each line that stands alone, and its words."""
    lines, at = text.split("\n"), 0
    for before, line in pairwise(["", *lines]):
        if line.strip() and not before.strip():
            yield at, " ".join(line.split()).strip("_*")
        at += len(line) + 1


def _divided(text: str, starts: Sequence[int]) -> Iterator[Chapter]:
    for start, end in pairwise([0, *starts, len(text)]):
        part = text[start:end].strip()
        body = part.partition("\n")[2]
        if len(body.split()) >= _FEWEST_WORDS:
            yield Chapter(title_of(part), part)


def title_of(text: str) -> str:
    """Return the first line of a chapter as its title."""
    first = " ".join(text.strip().partition("\n")[0].split()).strip("#_* ")
    return first if len(first) <= _LONGEST_TITLE else first[:_LONGEST_TITLE].rsplit(" ", 1)[0] + " …"
