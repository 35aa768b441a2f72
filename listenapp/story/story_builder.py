"""Build a story from a text and its blocks: split the blocks into sentences, and these into words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from listenapp.story import sentence_boundaries, word_splitting
from listenapp.story.model import Block, GlossaryEntry, Sentence, Story, Word
from listenapp.story.unspaced import division, scripts


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
    by_characters: bool = False,
) -> Story:
    """Build a story from blocks, which are in order and do not overlap. Text outside the blocks has no words.

    `by_characters` divides texts without spaces as earlier versions did: see `is_by_characters`.
    """
    blocks = tuple(blocks)
    all_words: list[Word] = []
    sentences: list[Sentence] = []
    for index, block in enumerate(blocks):
        for span in sentence_boundaries.spans(text, block.char_start, block.char_end, language):
            found = word_splitting.words(text, *span) if by_characters else division.words(text, *span, language)
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


def is_by_characters(story: Story) -> bool:
    """Return whether an earlier version divided the story, so that in Chinese each character is a word.

    False if both ways give the same words.
    """
    if not scripts.LETTER.search(story.text):
        return False
    parts = [(story.words[s.first_word : s.last_word + 1]) for s in story.sentences]
    spans = [(words[0].char_start, words[-1].char_end) for words in parts]
    if any(tuple(word_splitting.words(story.text, *span)) != words for span, words in zip(spans, parts, strict=True)):
        return False
    return any(
        tuple(division.words(story.text, *span, story.language)) != words
        for span, words in zip(spans, parts, strict=True)
    )
