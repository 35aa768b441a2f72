"""Build a story from a text and its blocks: split the blocks into sentences, and these into words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from listenapp.story import sentence_boundaries, word_splitting
from listenapp.story.model import Block, GlossaryEntry, Sentence, Story, Word


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Return the spans of text between blank lines, without surrounding white space."""
    spans = []
    for match in re.finditer(r"\S(?:.*\S)?(?:[^\S\n]*\n(?:[^\S\n]*\S.*))*", text):
        stripped = match.group().rstrip()
        spans.append((match.start(), match.start() + len(stripped)))
    return spans


def build(
    text: str,
    blocks: Iterable[Block],
    *,
    title: str,
    language: str = "en",
    glossary: Iterable[GlossaryEntry] = (),
    source: str = "",
    extras: dict[str, str] | None = None,
) -> Story:
    """Build a story from blocks, which are in order and do not overlap. Text outside the blocks has no words."""
    blocks = tuple(blocks)
    all_words: list[Word] = []
    sentences: list[Sentence] = []
    for index, block in enumerate(blocks):
        for span in sentence_boundaries.spans(text, block.char_start, block.char_end, language):
            found = word_splitting.words(text, *span)
            if found:
                sentences.append(Sentence(len(all_words), len(all_words) + len(found) - 1, index))
                all_words += found
    return Story(
        title=title,
        text=text,
        blocks=blocks,
        words=tuple(all_words),
        sentences=tuple(sentences),
        glossary=tuple(glossary),
        language=language,
        source=source,
        extras=dict(extras or {}),
    )
