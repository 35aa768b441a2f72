"""Find the paragraphs that the publisher meant, whatever the line ends.

Some files have blank lines between paragraphs. Others have one paragraph a line without blank lines, hard-wrapped
lines, or verse.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from listenapp.story.story_builder import paragraphs

_END = re.compile(r"[.!?…。！？｡؟۔।:]$")
_CLOSING = "\"'”’»›“‘)]}）」』】"
# characters; no hard-wrapped line and no line of verse is longer
_UNWRAPPED = 160
_ROW = re.compile(r"\S[^\n]*")


class _Visible(dict[int, int | None]):
    """Table for `str.translate` that removes characters of format. It grows by the characters that are met."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.category(chr(code)) == "Cf" else code
        return self[code]


_VISIBLE = _Visible()


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph or line: `text[start:end]`, made of whole lines.

    `rows` holds the text of each line in plain form. It serves recognition only.
    """

    start: int
    end: int
    rows: tuple[str, ...]

    @property
    def plain(self) -> str:
        return " ".join(self.rows)


@dataclass(frozen=True, slots=True)
class Shape:
    """Tests for the form of a line.

    Each gets the `plain` form of a line; `opens_list` also gets that of the next line.
    """

    stands_alone: Callable[[str], bool]  # a paragraph of its own, such as a separator or a glossary entry
    opens_list: Callable[[str, str], bool]
    begins_item: Callable[[str], bool]  # in a list: the line does not belong to the item above
    ends_list: Callable[[str], bool]  # the line ends the list and is not an item


def plain(text: str) -> str:
    """Return the text on one line, with single spaces and without soft hyphens, joiners and other invisible marks."""
    visible = text if text.isascii() else text.translate(_VISIBLE)
    return " ".join(visible.split())


def is_ended(line: str) -> bool:
    """Return whether the line ends with the end of a sentence."""
    return _END.search(line.rstrip(_CLOSING + " ")) is not None


def pieces(text: str, shape: Shape) -> list[Piece]:
    """Divide a text into paragraphs, in order. Together they contain each visible character.

    In a list each item is a paragraph. The list ends before the first paragraph without items.
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
    """Yield runs of neighbouring rows that belong together, each with a flag: the run is an item of a list."""
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
        row = match.group().rstrip()
        yield Piece(match.start(), match.start() + len(row), (plain(row),))


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
    """Return the share of words that begin with a capital letter; 0 if there are no words to count.

    The first word and small words ("the", "of") do not count.
    """
    words = re.findall(r"[^\W\d_][\w’'-]*", line)[1:]
    weighty = [w for w in words if w.lower() not in _SMALL]
    return sum(w[0].isupper() for w in weighty) / len(weighty) if weighty else 0.0
