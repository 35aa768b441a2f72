"""Find the structure of a published text: headline, caption, story, sign-off, credit, glossary, invitation.

The result depends on nothing but the text. Three things decide about a paragraph: its wording (`footer_patterns`,
`header_patterns`), the form of glossary lines (`glossary_entries`) and its place in the text. This works for texts of
any publisher; plain prose or verse becomes body. The text is never altered: blocks are spans of it, and each visible
character lies in one block.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from listenapp.importing.article import (
    footer_blocks,
    footer_patterns,
    glossary_entries,
    glossary_section,
    header_blocks,
)
from listenapp.importing.article.block_labels import Reading
from listenapp.importing.article.header_patterns import is_leftover, is_separator
from listenapp.importing.article.paragraphs import Piece, Shape, pieces
from listenapp.story.model import Block, BlockKind, GlossaryEntry

_LONGEST_TITLE = 80  # characters; used for texts without a headline


@dataclass(frozen=True)
class Article:
    """The parts of a text. `title` is the headline, or the first words of the text."""

    title: str
    blocks: tuple[Block, ...]
    glossary: tuple[GlossaryEntry, ...]


def recognise(text: str, marked: Mapping[int, BlockKind] | None = None) -> Article:
    """Divide a text into blocks and collect its glossary.

    `marked` maps the start of a paragraph (a character offset) to the kind that the markup gave it: headline, heading
    or caption.
    """
    found = pieces(
        text, Shape(_stands_alone, glossary_section.opens, glossary_section.begins_entry, glossary_section.is_ending)
    )
    reading = Reading(found, [(marked or {}).get(piece.start) for piece in found])
    footer_blocks.mark_separators_and_leftovers(reading)
    glossary_section.mark_glossary(reading)
    footer_blocks.mark_weak_leftovers(reading)
    footer_blocks.mark_ending(reading)
    header_blocks.mark_headline(reading)
    header_blocks.mark_bylines_and_captions(reading)
    header_blocks.mark_headings(reading)
    blocks = [Block(kind or BlockKind.BODY, p.start, p.end) for p, kind in zip(found, reading.kinds, strict=True)]
    return Article(_title(found, blocks), tuple(blocks), tuple(reading.glossary))


def _stands_alone(line: str) -> bool:
    return (
        is_separator(line)
        or is_leftover(line)
        or footer_patterns.is_sign_off(line)
        or footer_patterns.is_certain_credit(line)
        or glossary_entries.parse(line) is not None
    )


def _title(found: Sequence[Piece], blocks: Sequence[Block]) -> str:
    for kinds in ({BlockKind.HEADLINE}, {BlockKind.BODY, BlockKind.HEADING}, set(BlockKind)):
        for piece, block in zip(found, blocks, strict=True):
            if block.kind in kinds:
                return piece.plain if block.kind is BlockKind.HEADLINE else _shortened(piece.plain)
    return ""


def _shortened(line: str) -> str:
    if len(line) <= _LONGEST_TITLE:
        return line
    return line[:_LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"
