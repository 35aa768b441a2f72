"""Find the glossary of a text: its heading, and its entries with or without a heading."""

from __future__ import annotations

from listenapp.importing.article import glossary_entries
from listenapp.importing.article.block_labels import Reading
from listenapp.importing.article.footer_patterns import is_credit, is_invitation, is_sign_off
from listenapp.importing.article.glossary_headings import is_glossary_heading, is_glossary_heading_before_entries
from listenapp.importing.article.header_patterns import is_separator
from listenapp.importing.article.paragraphs import Piece, is_ended
from listenapp.story.model import BlockKind, GlossaryEntry

_MAY_BE_ENTRY = frozenset({None, BlockKind.HEADING})
_PASSED_OVER = frozenset({BlockKind.SEPARATOR, BlockKind.LEFTOVER})


def opens(line: str, following: str) -> bool:
    """Return whether the line is a glossary's heading, judged by the line itself and the line after it."""
    return is_glossary_heading(line) or (is_glossary_heading_before_entries(line) and begins_entry(following))


def begins_entry(line: str) -> bool:
    """Return whether the line begins an entry under a glossary's heading."""
    return glossary_entries.parse(line, under_heading=True) is not None and not is_ending(line)


def mark_glossary(reading: Reading) -> None:
    i = 0
    while i < len(reading.lines):
        i = _mark_listed(reading, i) if _is_heading(reading, i) else _mark_alone(reading, i)


def _is_heading(reading: Reading, i: int) -> bool:
    if reading.kinds[i] is BlockKind.SEPARATOR:
        return False
    line = reading.lines[i]
    below = [piece for piece in reading.pieces[i + 1 : i + 5] if not is_separator(piece.plain)]
    return opens(line, below[0].plain if below else "") or (
        is_glossary_heading_before_entries(line) and all(map(_pair, below[:2])) and len(below) > 1
    )


def _mark_listed(reading: Reading, i: int) -> int:
    """Mark the heading and its entries. Return the index of the first paragraph after them."""
    reading.kinds[i] = BlockKind.GLOSSARY_HEADING
    in_pairs = all(_pair(piece) for piece in reading.pieces[i + 1 : i + 3])
    for k in range(i + 1, len(reading.lines)):
        if reading.kinds[k] in _PASSED_OVER:
            continue
        if _is_past_list(reading, k):
            return k
        line = reading.lines[k]
        entry = glossary_entries.parse(line, under_heading=True) or (_pair(reading.pieces[k]) if in_pairs else None)
        if not (entry or _goes_on_after(reading, k)):
            return k
        _take(reading, k, [entry] if entry else [])
    return len(reading.lines)


def _mark_alone(reading: Reading, i: int) -> int:
    """Mark an entry that is recognised without a heading, or that lies between two such entries."""
    if reading.kinds[i] in _MAY_BE_ENTRY:
        line = reading.lines[i]
        between = reading.kind(i - 1) is BlockKind.GLOSSARY and any(
            map(glossary_entries.parse, reading.lines[i + 1 : i + 2])
        )
        entry = glossary_entries.parse(line, under_heading=between)
        found = [entry] if entry else glossary_entries.parse_row(line)
        if found:
            _take(reading, i, found)
    return i + 1


def _take(reading: Reading, i: int, found: list[GlossaryEntry]) -> None:
    reading.kinds[i] = BlockKind.GLOSSARY
    reading.glossary += found


def _is_past_list(reading: Reading, i: int) -> bool:
    return reading.kinds[i] not in _MAY_BE_ENTRY or is_ending(reading.lines[i]) or _is_heading(reading, i)


def _goes_on_after(reading: Reading, i: int) -> bool:
    """Return whether an entry follows within two paragraphs.

    Then line `i` belongs to the list. It may be an example sentence.
    """
    for k in range(i + 1, min(i + 3, len(reading.lines))):
        if reading.kinds[k] not in _PASSED_OVER:
            if _is_past_list(reading, k):
                return False
            if glossary_entries.parse(reading.lines[k], under_heading=True):
                return True
    return False


def is_ending(line: str) -> bool:
    """Return whether the line is a sign-off, credit or invitation. Such a line ends a glossary."""
    return is_sign_off(line) or is_credit(line) or is_invitation(line)


def _pair(piece: Piece) -> GlossaryEntry | None:
    """Return an entry of two lines, the term and its definition, or None."""
    if len(piece.rows) != 2 or is_ended(piece.rows[0]) or len(piece.rows[0].split()) > 6:
        return None
    return GlossaryEntry(piece.rows[0], piece.rows[1])
