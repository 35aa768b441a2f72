"""The paragraphs of a text as its publisher meant them, whatever the line ends.

Files come with blank lines between paragraphs, with one paragraph a line and no blank lines, hard-wrapped, or as verse.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from listenapp.story.segmentation import paragraphs

_END = re.compile(r"[.!?…。！？｡؟۔।:]$")
_CLOSING = "\"'”’»›“‘)]}）」』】"
_UNWRAPPED = 160  # characters: no wrapped or verse line is longer
_ROW = re.compile(r"[^\n]*\S")


@dataclass(frozen=True, slots=True)
class Piece:
    """`text[start:end]`, one or more whole lines; `rows` are what they say, for recognising only."""

    start: int
    end: int
    rows: tuple[str, ...]

    @property
    def plain(self) -> str:
        return " ".join(self.rows)


@dataclass(frozen=True, slots=True)
class Shape:
    """What a line looks like. Each gets the line's `plain` form; `opens_list` also that of the next line."""

    stands_alone: Callable[[str], bool]  # a separator, a glossary entry: a paragraph of its own
    opens_list: Callable[[str, str], bool]
    begins_item: Callable[[str], bool]  # in a list: a line that does not belong to the item above
    ends_list: Callable[[str], bool]  # nor does this one, and it is no item


def plain(text: str) -> str:
    """On one line, with single ordinary spaces and without invisible characters (soft hyphens, joiners, marks)."""
    visible = "".join(char for char in text if unicodedata.category(char) != "Cf")
    return " ".join(visible.split())


def is_ended(line: str) -> bool:
    """Whether it ends as a sentence does."""
    return _END.search(line.rstrip(_CLOSING + " ")) is not None


def pieces(text: str, shape: Shape) -> list[Piece]:
    """Paragraphs, in order, that together hold every visible character.

    In a list each item is a paragraph; the list goes on up to a paragraph without items.
    """
    all_rows = [list(_rows(text, *span)) for span in paragraphs(text)]
    found: list[Piece] = []
    listed = False
    for n, rows in enumerate(all_rows):
        following = all_rows[n + 1][0].plain if n + 1 < len(all_rows) else ""
        nexts = [*(row.plain for row in rows[1:]), following]
        opens = [shape.opens_list(row.plain, after) for row, after in zip(rows, nexts, strict=True)]
        listed = any(opens) or (listed and any(shape.begins_item(row.plain) for row in rows))
        for run, is_item in _runs(rows, opens, shape, listed):
            found += [_joined(run)] if is_item else _of_run(run, first=not found)
    return found


def _runs(
    rows: Sequence[Piece], opens: Sequence[bool], shape: Shape, listed: bool
) -> Iterator[tuple[list[Piece], bool]]:
    """Neighbouring rows that belong together, and whether they are an item of a list."""
    run: list[Piece] = []
    is_item = False
    for row, opens_list in zip(rows, opens, strict=True):
        begins_item = listed and not opens_list and shape.begins_item(row.plain)
        if begins_item or opens_list or shape.stands_alone(row.plain):
            yield run, is_item
            yield from () if begins_item else [([row], False)]
            run, is_item = ([row], True) if begins_item else ([], False)
        elif is_item and shape.ends_list(row.plain):
            yield run, is_item
            run, is_item = [row], False
        else:
            run.append(row)
    yield run, is_item


def _rows(text: str, start: int, end: int) -> Iterator[Piece]:
    for match in _ROW.finditer(text, start, end):
        at = match.end() - len(match.group().lstrip())
        yield Piece(at, match.end(), (plain(match.group()),))


def _joined(run: Sequence[Piece]) -> Piece:
    start, end = run[0].start, run[-1].end
    return Piece(start, end, tuple(row for piece in run for row in piece.rows))


def _of_run(run: list[Piece], first: bool) -> list[Piece]:
    if len(run) < 2 or _is_line_a_paragraph(run):
        return run
    if first and _is_title_above(run):
        return [run[0], *_of_run(run[1:], False)]
    return [_joined(run)]


def _is_line_a_paragraph(run: list[Piece]) -> bool:
    ended = sum(is_ended(row.plain) for row in run)
    return ended >= 0.6 * len(run) or max(row.end - row.start for row in run) > _UNWRAPPED


def _is_title_above(run: list[Piece]) -> bool:
    title, rest = run[0].plain, run[1:]
    prose = len(rest) == 1 or _is_line_a_paragraph(rest)
    return prose and is_ended(rest[-1].plain) and not is_ended(title) and title_case(title) >= 0.8


_SMALL = frozenset("a an the of or and in on at to for from by as is it be but nor vs with".split())


def title_case(line: str) -> float:
    """The share of its weighty words, the first left out, that begin with a capital; 0 where there are none."""
    words = re.findall(r"[^\W\d_][\w’'-]*", line)[1:]
    weighty = [w for w in words if w.lower() not in _SMALL]
    return sum(w[0].isupper() for w in weighty) / len(weighty) if weighty else 0.0
