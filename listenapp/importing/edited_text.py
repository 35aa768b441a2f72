"""Rebuild a story after its title or text was edited: detect its paragraphs and glossary again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from listenapp.errors import ImportFailed
from listenapp.importing import limits
from listenapp.importing.article import article_structure
from listenapp.importing.formats.plaintext import with_plain_line_ends
from listenapp.story import story_builder, word_splitting
from listenapp.story.model import Block, BlockKind, Story

_MANY = 1000  # paragraphs
_OF_MARKUP = frozenset({BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.CAPTION})


def edited(old: Story, title: str, text: str) -> Story:
    """Return the story with a new title and text.

    Paragraphs that existed before keep the kind that the page's markup gave them. If the title was the headline and was
    not edited, it follows the new headline. A story of an earlier version keeps its way to divide a text into words,
    because its times, marks and records count these words.

    Raises ImportFailed if no word is left.
    """
    text, title = with_plain_line_ends(text), " ".join(title.split())
    if text == old.text:
        return replace(old, title=title or old.title)
    limits.check_text(text, old.title)
    if not word_splitting.has_words(text):
        raise ImportFailed("import.no_words", "The text contains no words.", "Keep at least one sentence.")
    found = article_structure.recognise(text, _marked(old, text))
    follows = title in {"", old.title} and old.title == _headline(old)
    return story_builder.build(
        text,
        found.blocks,
        title=found.title if follows else title or old.title,
        language=old.language,
        glossary=found.glossary,
        source=old.source,
        extras=old.extras,
        by_characters=story_builder.is_by_characters(old),
    )


def _headline(story: Story) -> str:
    marked = {block.char_start: block.kind for block in story.blocks if block.kind in _OF_MARKUP}
    return article_structure.recognise(story.text, marked).title


def _marked(old: Story, text: str) -> dict[int, BlockKind]:
    """Return the kinds that the old markup gave to paragraphs, by the character at which each starts in `text`.

    A paragraph counts as the same one if it is unchanged, or if it was edited in place.
    """
    blocks = article_structure.recognise(text).blocks
    return {
        blocks[now].char_start: old.blocks[then].kind
        for then, now in _pairs(old, text, blocks)
        if old.blocks[then].kind in _OF_MARKUP
    }


def _pairs(old: Story, text: str, blocks: tuple[Block, ...]) -> Iterator[tuple[int, int]]:
    before = [old.text[b.char_start : b.char_end] for b in old.blocks]
    after = [text[b.char_start : b.char_end] for b in blocks]
    first = _same(before, after)
    last = _same(before[first:][::-1], after[first:][::-1])
    yield from zip(range(first), range(first), strict=True)
    yield from zip(range(len(before) - last, len(before)), range(len(after) - last, len(after)), strict=True)
    then, now = before[first : len(before) - last], after[first : len(after) - last]
    # many equal paragraphs, such as "* * *", would take quadratic time
    matcher = SequenceMatcher(None, then, now, autojunk=max(len(then), len(now)) > _MANY)
    for _tag, a1, a2, b1, b2 in matcher.get_opcodes():
        if a2 - a1 == b2 - b1:
            yield from zip(range(first + a1, first + a2), range(first + b1, first + b2), strict=True)


def _same(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many paragraphs at the beginning are equal."""
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
