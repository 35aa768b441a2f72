"""Turn a story into the content of a printed handout: its text, gaps with their key, and the glossary.

The content knows no page: `ui/share/handout_painter.py` lays it out with Qt, and
`ui/share/handout_pdf.py` writes the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import IO

from listenapp.export.markup import direction
from listenapp.story.alignment import Alignment
from listenapp.story.model import Block, BlockKind, GlossaryEntry, Story

# Paragraphs that a handout leaves out unless they are read aloud. The glossary follows the text.
_ONLY_IF_READ = frozenset({BlockKind.GLOSSARY, BlockKind.GLOSSARY_HEADING, BlockKind.LEFTOVER, BlockKind.INVITATION})
_LINE_END = re.compile(r" ?\n ?")

Span = tuple[int, int]
"""First and last word, both included."""


@dataclass(frozen=True, slots=True)
class Run:
    """Piece of a paragraph. `gap` is the number of the gap whose answer `text` is, or 0 for printed text."""

    text: str
    gap: int = 0


@dataclass(frozen=True, slots=True)
class Paragraph:
    kind: BlockKind
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Handout:
    """Content of a handout. `paragraphs` do not repeat the title. `key` holds the answers of the gaps in order.

    A gap in a paragraph that is not printed is left out.
    """

    title: str
    direction: str  # of the script: "ltr" or "rtl"
    language: str
    paragraphs: tuple[Paragraph, ...]
    glossary: tuple[GlossaryEntry, ...]

    @property
    def key(self) -> tuple[str, ...]:
        return tuple(run.text for paragraph in self.paragraphs for run in paragraph.runs if run.gap)


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class HandoutLabels:
    """Words that are printed beside the story, in the language of the reader."""

    name: str = "Name"
    date: str = "Date"
    glossary: str = "Words in This Story"
    answers: str = "Answers"
    key: str = "Key"


@dataclass(frozen=True, slots=True)
class PageOptions:
    paper: Paper = Paper.A4
    labels: HandoutLabels = HandoutLabels()


HandoutWriter = Callable[[Handout, PageOptions, IO[bytes]], None]
"""Function that writes a handout as PDF. It raises ExportFailed and OSError."""


def handout(story: Story, alignment: Alignment | None, gaps: Sequence[Span] = ()) -> Handout:
    """Return the content of a handout. `gaps` are in the order of the story and do not overlap."""
    title = " ".join(story.title.split())
    blocks = list(_printed_blocks(story, alignment, title))
    asked = [gap for gap in gaps if any(_is_in(block, story, gap) for block in blocks)]
    paragraphs = (Paragraph(block.kind, tuple(_runs(story, block, asked))) for block in blocks)
    kept = tuple(paragraph for paragraph in paragraphs if paragraph.runs)
    return Handout(title, direction(story.language), story.language, kept, story.glossary)


def _printed_blocks(story: Story, alignment: Alignment | None, title: str) -> Iterator[Block]:
    """Yield the blocks of the story but the first headline if it repeats the title."""
    read, has_title = _blocks_read(story, alignment), False
    for index, block in enumerate(story.blocks):
        if block.kind is BlockKind.SEPARATOR or (block.kind in _ONLY_IF_READ and index not in read):
            continue
        text = " ".join(story.text[block.char_start : block.char_end].split())
        if block.kind is BlockKind.HEADLINE and text == title and not has_title:
            has_title = True
            continue
        yield block


def _is_in(block: Block, story: Story, gap: Span) -> bool:
    return block.char_start <= story.words[gap[0]].char_start < block.char_end


def _blocks_read(story: Story, alignment: Alignment | None) -> set[int]:
    if alignment is None:
        return set()
    timed = zip(story.sentences, alignment.sentences, strict=True)
    return {sentence.block for sentence, timing in timed if timing.start is not None}


def _runs(story: Story, block: Block, gaps: Sequence[Span]) -> Iterator[Run]:
    """Yield the text of a block with its gaps. Punctuation beside a gap stays on the paper."""
    at = block.char_start
    for number, gap in enumerate(gaps, 1):
        if _is_in(block, story, gap):
            begin, end = story.words[gap[0]].char_start, story.words[gap[1]].char_end
            if before := _in_lines(story.text[at:begin]):
                yield Run(before)
            yield Run(" ".join(story.text[begin:end].split()), number)
            at = end
    if after := _in_lines(story.text[at : block.char_end]):
        yield Run(after)


def _in_lines(text: str) -> str:
    """Return the text with single spaces. Its line ends, as in verse, become line separators."""
    return _LINE_END.sub("\u2028", re.sub(r"[^\S\n]+", " ", text))
