"""Map the story's code points to UTF-16 offsets of the QTextDocument.

The story counts code points and Qt counts UTF-16 units. The map is computed once for each story that is shown.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import overload

from listenapp.story.model import Block, BlockKind, Sentence, Story

HIDDEN = frozenset({BlockKind.LEFTOVER})
"""Kinds of blocks that are not shown. A leftover of the web page, such as a player's text, is not part of the story."""

LINE_BREAK = "\u2028"
_NOT_SHOWN = -1  # in place of the offsets of a word


def utf16_offsets(text: str) -> Sequence[int]:
    """Return `offsets`: code point `i` begins at UTF-16 unit `offsets[i]`. The length is `len(text) + 1`."""
    if max(text, default="") <= "\uffff":  # true of nearly all stories
        return range(len(text) + 1)
    offsets = array("l", bytes(0))
    at = 0
    for char in text:
        offsets.append(at)
        at += 2 if ord(char) > 0xFFFF else 1
    offsets.append(at)
    return offsets


class WordSpans(Sequence["tuple[int, int] | None"]):
    """Spans of the words as two arrays, because a long text has more than a million words.

    Measured: the map of 190,000 Chinese characters takes half the time that it takes with a tuple for each word.
    """

    def __init__(self, starts: array[int], ends: array[int]) -> None:
        self.starts, self._ends = starts, ends

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, index: int) -> tuple[int, int] | None: ...
    @overload
    def __getitem__(self, index: slice) -> list[tuple[int, int] | None]: ...
    def __getitem__(self, index: int | slice) -> tuple[int, int] | list[tuple[int, int] | None] | None:
        if isinstance(index, slice):
            return [self[number] for number in range(*index.indices(len(self)))]
        start = self.starts[index]
        return None if start == _NOT_SHOWN else (start, self._ends[index])


@dataclass(frozen=True)
class DocumentMap:
    """Paragraphs of the QTextDocument and the positions of the story's words in it.

    `paragraphs` holds (block index, text). `word_spans[i]` is (start, end) in UTF-16 units of the document, end
    exclusive, or None for a word of a hidden block. `sentence_spans` include the punctuation around the words.
    `shown_words` holds the indices of the words that have a span.
    """

    paragraphs: tuple[tuple[int, str], ...]
    word_spans: Sequence[tuple[int, int] | None]
    sentence_spans: tuple[tuple[int, int] | None, ...]
    shown_words: Sequence[int]
    starts: Sequence[int]  # start of each shown word, in UTF-16 units

    def word_at(self, offset: int) -> int | None:
        """Return the word that covers or touches `offset` in the document; None if there is none."""
        k = bisect_right(self.starts, offset) - 1
        if k < 0:
            return None
        word = self.shown_words[k]
        span = self.word_spans[word]
        return word if span and offset <= span[1] else None

    def nearest_word(self, offset: int) -> int | None:
        """Return the last word that begins at or before `offset`, or else the first word; None if no word is shown."""
        if not self.shown_words:
            return None
        return self.shown_words[max(0, bisect_right(self.starts, offset) - 1)]


def map_story(story: Story) -> DocumentMap:
    """Make one paragraph of each block that is shown. Line breaks inside a block stay."""
    offsets = utf16_offsets(story.text)
    paragraphs: list[tuple[int, str]] = []
    origin: dict[int, int] = {}  # document offset minus story offset, for each shown block
    at = 0
    for index, block in enumerate(story.blocks):
        if block.kind in HIDDEN:
            continue
        origin[index] = at - offsets[block.char_start]
        paragraphs.append((index, _paragraph(story.text, block)))
        at += offsets[block.char_end] - offsets[block.char_start] + 1  # the end of a paragraph counts as one unit
    spans = _word_spans(story, offsets, origin)
    shown: Sequence[int] = range(len(spans))
    starts: Sequence[int] = spans.starts
    if _NOT_SHOWN in spans.starts:
        shown = [index for index, start in enumerate(spans.starts) if start != _NOT_SHOWN]
        starts = [start for start in spans.starts if start != _NOT_SHOWN]
    return DocumentMap(tuple(paragraphs), spans, _sentence_spans(story, offsets, origin), shown, starts)


def _paragraph(text: str, block: Block) -> str:
    """Return the block's text without characters that would end a paragraph.

    Each such character is replaced by one other, so the length stays the same.
    """
    shown = text[block.char_start : block.char_end]
    for end, replacement in (("\n", LINE_BREAK), ("\u2029", LINE_BREAK), ("\r", " "), ("\0", " ")):
        shown = shown.replace(end, replacement)
    return shown


def _word_spans(story: Story, offsets: Sequence[int], origin: dict[int, int]) -> WordSpans:
    starts, ends = array("l"), array("l")
    for sentence in story.sentences:
        moved, words = origin.get(sentence.block), story.words[sentence.first_word : sentence.last_word + 1]
        if moved is None:
            starts.extend([_NOT_SHOWN] * len(words))
            ends.extend([_NOT_SHOWN] * len(words))
        elif isinstance(offsets, range):  # then the offset of a character is its index
            starts.extend([word.char_start + moved for word in words])
            ends.extend([word.char_end + moved for word in words])
        else:
            starts.extend([offsets[word.char_start] + moved for word in words])
            ends.extend([offsets[word.char_end] + moved for word in words])
    return WordSpans(starts, ends)


def _sentence_spans(story: Story, offsets: Sequence[int], origin: dict[int, int]) -> tuple[tuple[int, int] | None, ...]:
    return tuple(
        (offsets[start] + origin[sentence.block], offsets[end] + origin[sentence.block])
        if sentence.block in origin
        else None
        for sentence in story.sentences
        for start, end in (with_punctuation(story, sentence),)
    )


def with_punctuation(story: Story, sentence: Sentence) -> tuple[int, int]:
    """Return the sentence's (start, end) in code points, end exclusive.

    The span includes the quotation marks, brackets and full stops that touch its words.
    """
    text, block = story.text, story.blocks[sentence.block]
    start, end = story.words[sentence.first_word].char_start, story.words[sentence.last_word].char_end
    while start > block.char_start and _is_punctuation(text[start - 1]):
        start -= 1
    while end < block.char_end and _is_punctuation(text[end]):
        end += 1
    return start, end


def _is_punctuation(char: str) -> bool:
    return not char.isspace() and not char.isalnum()
