"""Mark sign-offs, credits, invitations, separators and remains of the player."""

from __future__ import annotations

from listenapp.importing.article.block_labels import Reading
from listenapp.importing.article.footer_patterns import is_certain_credit, is_credit, is_invitation, is_sign_off
from listenapp.importing.article.header_patterns import is_leftover, is_leftover_beside_another, is_separator
from listenapp.story.model import BlockKind

_TAIL = frozenset(
    {BlockKind.SEPARATOR, BlockKind.GLOSSARY_HEADING, BlockKind.GLOSSARY, BlockKind.INVITATION, BlockKind.LEFTOVER}
)
_ENDING = _TAIL | {BlockKind.CREDIT, BlockKind.SIGN_OFF}


def mark_separators_and_leftovers(reading: Reading) -> None:
    for i, line in enumerate(reading.lines):
        if is_separator(line):
            reading.kinds[i] = BlockKind.SEPARATOR
        elif reading.kinds[i] is None and is_leftover(line):
            reading.kinds[i] = BlockKind.LEFTOVER


def mark_weak_leftovers(reading: Reading) -> None:
    """Mark words such as "Share" as leftovers if they stand beside a certain leftover.

    Go through the text in both directions, because such words come in rows.
    """
    order = range(len(reading.lines))
    for i in (*order, *reversed(order)):
        rows = reading.pieces[i].rows
        weak = reading.kinds[i] is None and all(is_leftover_beside_another(r) or is_leftover(r) for r in rows)
        if weak and BlockKind.LEFTOVER in {reading.kind(i - 1), reading.kind(i + 1)}:
            reading.kinds[i] = BlockKind.LEFTOVER


def mark_ending(reading: Reading) -> None:
    """Mark the lines below the story, from the last paragraph upwards, because each depends on the one after it."""
    for i in reversed(range(1, len(reading.lines))):
        if reading.kinds[i] is None:
            reading.kinds[i] = _ending(reading, i)


def _ending(reading: Reading, i: int) -> BlockKind | None:
    line = reading.lines[i]
    before_ending = i + 1 == len(reading.lines) or reading.kinds[i + 1] in _ENDING
    if is_sign_off(line) and before_ending:
        return BlockKind.SIGN_OFF
    if is_credit(line) and (before_ending or is_sign_off(reading.lines[i - 1]) or is_certain_credit(line)):
        return BlockKind.CREDIT
    if is_invitation(line) and before_ending and _is_past_story(reading, i):
        return BlockKind.INVITATION
    return None


def _is_past_story(reading: Reading, i: int) -> bool:
    """Return whether paragraph `i` stands after the end of the story.

    Inside a story an invitation may be part of the narration.
    """
    above = reading.lines[max(0, i - 4) : i]
    return reading.kind(i - 1) in _TAIL or any(is_sign_off(line) or is_credit(line) for line in above)
