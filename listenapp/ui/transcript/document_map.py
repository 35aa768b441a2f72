"""From code points, which the story speaks, to UTF-16 units, which Qt counts: computed once for a page."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from listenapp.story.model import Block, BlockKind, Sentence, Story

HIDDEN = frozenset({BlockKind.LEFTOVER})
"""Kinds that are not shown: what a player left behind is no part of the story."""

LINE_BREAK = "\u2028"


def utf16_offsets(text: str) -> Sequence[int]:
    """`offsets[i]` is where code point `i` begins in UTF-16; one more than the text is long."""
    if max(text, default="") <= "\uffff":  # hardly a story has others
        return range(len(text) + 1)
    offsets = array("l", bytes(0))
    at = 0
    for char in text:
        offsets.append(at)
        at += 2 if ord(char) > 0xFFFF else 1
    offsets.append(at)
    return offsets


@dataclass(frozen=True)
class Page:
    """The story as paragraphs of a QTextDocument, and where its words stand in it.

    `paragraphs` holds (block index, text); `word_spans[i]` is (start, end) in UTF-16 units of the document, end
    exclusive, or None for a word of a hidden block. `sentence_spans` take in the punctuation around the words.
    """

    paragraphs: tuple[tuple[int, str], ...]
    word_spans: tuple[tuple[int, int] | None, ...]
    sentence_spans: tuple[tuple[int, int] | None, ...]
    shown_words: tuple[int, ...]
    starts: tuple[int, ...]  # where each shown word begins

    def word_at(self, offset: int) -> int | None:
        """The word that covers or touches the document's `offset`."""
        k = bisect_right(self.starts, offset) - 1
        if k < 0:
            return None
        word = self.shown_words[k]
        span = self.word_spans[word]
        return word if span and offset <= span[1] else None

    def nearest_word(self, offset: int) -> int | None:
        """The word at or before `offset`, or the first one."""
        if not self.shown_words:
            return None
        return self.shown_words[max(0, bisect_right(self.starts, offset) - 1)]


def lay_out(story: Story) -> Page:
    """One paragraph for each block that is shown; line breaks inside of a block stay."""
    offsets = utf16_offsets(story.text)
    paragraphs: list[tuple[int, str]] = []
    origin: dict[int, int] = {}  # document offset minus story offset, for each shown block
    at = 0
    for index, block in enumerate(story.blocks):
        if block.kind in HIDDEN:
            continue
        origin[index] = at - offsets[block.char_start]
        paragraphs.append((index, _paragraph(story.text, block)))
        at += offsets[block.char_end] - offsets[block.char_start] + 1  # the paragraph's end is one unit
    spans = _word_spans(story, offsets, origin)
    shown = tuple(i for i, span in enumerate(spans) if span)
    starts = tuple(span[0] for span in spans if span)
    return Page(tuple(paragraphs), spans, _sentence_spans(story, offsets, origin), shown, starts)


def _paragraph(text: str, block: Block) -> str:
    """As long as the story's text: only characters that would end a paragraph are replaced, one by one."""
    return text[block.char_start : block.char_end].translate({10: LINE_BREAK, 13: " ", 0x2029: LINE_BREAK, 0: " "})


def _word_spans(story: Story, offsets: Sequence[int], origin: dict[int, int]) -> tuple[tuple[int, int] | None, ...]:
    spans: list[tuple[int, int] | None] = [None] * len(story.words)
    for sentence in story.sentences:
        moved = origin.get(sentence.block)
        if moved is None:
            continue
        for index in range(sentence.first_word, sentence.last_word + 1):
            word = story.words[index]
            spans[index] = offsets[word.char_start] + moved, offsets[word.char_end] + moved
    return tuple(spans)


def _sentence_spans(story: Story, offsets: Sequence[int], origin: dict[int, int]) -> tuple[tuple[int, int] | None, ...]:
    return tuple(
        (offsets[start] + origin[sentence.block], offsets[end] + origin[sentence.block])
        if sentence.block in origin
        else None
        for sentence in story.sentences
        for start, end in (with_punctuation(story, sentence),)
    )


def with_punctuation(story: Story, sentence: Sentence) -> tuple[int, int]:
    """The sentence's span in code points, with the quotation marks, brackets and stops that touch its words."""
    text, block = story.text, story.blocks[sentence.block]
    start, end = story.words[sentence.first_word].char_start, story.words[sentence.last_word].char_end
    while start > block.char_start and _is_punctuation(text[start - 1]):
        start -= 1
    while end < block.char_end and _is_punctuation(text[end]):
        end += 1
    return start, end


def _is_punctuation(char: str) -> bool:
    return not char.isspace() and not char.isalnum()
