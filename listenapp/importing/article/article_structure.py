"""The structure of a published page's text: headline, caption, story, sign-off, credit, glossary, invitation.

A pure function of the text. It goes by wording (`footer_patterns`, `header_patterns`), by the form of glossary lines
(`glossary_entries`) and by where a paragraph stands, so that texts of any publisher come out sensibly and plain prose
or verse is simply body. The text is never altered: blocks are spans of it, and every visible character lies in one.
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

_LONGEST_TITLE = 80  # characters, where a text has no headline


@dataclass(frozen=True)
class Article:
    """What a text is made of. `title` is the headline, or the text's first words."""

    title: str
    blocks: tuple[Block, ...]
    glossary: tuple[GlossaryEntry, ...]


def recognise(text: str, marked: Mapping[int, BlockKind] | None = None) -> Article:
    """`marked` tells what markup said of the paragraph that starts at a character: headline, heading, caption."""
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
