"""Map the story's code points to UTF-16 offsets of the QTextDocument.

The story counts code points and Qt counts UTF-16 units. The map is computed once for each story that is shown.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar, overload

from listenapp.story.model import Block, BlockKind, Sentence, Story

HIDDEN = frozenset({BlockKind.LEFTOVER})
"""Kinds of blocks that are not shown. A leftover of the web page, such as a player's text, is not part of the story."""

LINE_BREAK = "\u2028"
_LONGEST = 20_000
"""Characters of a paragraph on the page. Qt lays out a paragraph at once, so a longer one is shown as several."""

_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")

Item = TypeVar("Item")


class LazySequence(Sequence[Item], Generic[Item]):
    """Sequence whose items are computed when they are used, because a long text has more than a million words."""

    def __init__(self, length: int, item: Callable[[int], Item]) -> None:
        self._indices, self._item = range(length), item

    def __len__(self) -> int:
        return len(self._indices)

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> list[Item]: ...
    def __getitem__(self, index: int | slice) -> Item | list[Item]:
        if isinstance(index, slice):
            return [self._item(number) for number in self._indices[index]]
        return self._item(self._indices[index])


def utf16_offsets(text: str) -> Sequence[int]:
    """Return `offsets`: code point `i` begins at UTF-16 unit `offsets[i]`. The length is `len(text) + 1`."""
    if max(text, default="") <= "\uffff":  # true of nearly all stories
        return range(len(text) + 1)
    pairs = [found.start() for found in _TWO_UNITS.finditer(text)]
    return LazySequence(len(text) + 1, lambda index: index + bisect_left(pairs, index))


@dataclass(frozen=True)
class DocumentMap:
    """Paragraphs of the QTextDocument and the positions of the story's words in it.

    `paragraphs` holds (block index, text); a very long block has several. `word_spans[i]` is (start, end) in UTF-16
    units of the document, end exclusive, or None for a word of a hidden block. `sentence_spans` include the punctuation
    around the words. `shown_words` holds the indices of the words that have a span.
    """

    paragraphs: tuple[tuple[int, str], ...]
    word_spans: Sequence[tuple[int, int] | None]
    sentence_spans: Sequence[tuple[int, int] | None]
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


class _Places:
    """Positions of characters in the document."""

    def __init__(self, offsets: Sequence[int]) -> None:
        self._offsets = offsets
        self._begins: list[int] = []  # first character of each part of the text, shown or hidden
        self._moved: list[int | None] = []  # document position minus UTF-16 offset, None for a hidden part
        self._at = 0

    def add(self, start: int, end: int, *, shown: bool) -> None:
        offsets = self._offsets
        self._begins.append(start)
        self._moved.append(self._at - offsets[start] if shown else None)
        if shown:
            self._at += offsets[end] - offsets[start] + 1  # the end of a paragraph counts as one unit

    def of(self, character: int) -> int | None:
        """Return the position of a character; None if it is not shown."""
        moved = self._moved[bisect_right(self._begins, character) - 1]
        return None if moved is None else self._offsets[character] + moved

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the positions of the characters `start`..`end`, end exclusive and behind `start`."""
        first, last = self.of(start), self.of(end - 1)
        if first is None or last is None:
            return None
        return first, last + self._offsets[end] - self._offsets[end - 1]


def map_story(story: Story) -> DocumentMap:
    """Make one paragraph of each block that is shown, several of a very long one. Line breaks inside a block stay."""
    places = _Places(utf16_offsets(story.text))
    paragraphs: list[tuple[int, str]] = []
    for index, block in enumerate(story.blocks):
        shown = block.kind not in HIDDEN
        for start, end in _parts(story, index, block):
            places.add(start, end, shown=shown)
            if shown:
                paragraphs.append((index, _paragraph(story.text[start:end])))
    words, sentences = story.words, story.sentences
    spans = LazySequence(len(words), lambda word: places.span(words[word].char_start, words[word].char_end))
    of_sentences = LazySequence(
        len(sentences), lambda sentence: places.span(*with_punctuation(story, sentences[sentence]))
    )
    shown_words = _shown_words(story)
    starts = LazySequence(len(shown_words), lambda k: places.of(words[shown_words[k]].char_start) or 0)
    return DocumentMap(tuple(paragraphs), spans, of_sentences, shown_words, starts)


def _paragraph(shown: str) -> str:
    """Return the text without characters that would end a paragraph.

    Each such character is replaced by one other, so the length stays the same.
    """
    for end, replacement in (("\n", LINE_BREAK), ("\u2029", LINE_BREAK), ("\r", " "), ("\0", " ")):
        shown = shown.replace(end, replacement)
    return shown


def _parts(story: Story, index: int, block: Block) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of the paragraphs of a block. A long block is cut before a sentence, else before a word."""
    start, end = block.char_start, block.char_end
    if end - start > _LONGEST:
        first = bisect_left(story.sentences, index, key=lambda sentence: sentence.block)
        last = bisect_right(story.sentences, index, key=lambda sentence: sentence.block)
        for sentence in story.sentences[first:last]:
            for cut in _cuts(story, sentence, start):
                yield start, cut
                start = cut
    yield start, end


def _cuts(story: Story, sentence: Sentence, start: int) -> Iterator[int]:
    """Yield where to cut a paragraph that begins at `start` in this sentence, if it has become too long."""
    begin, end = with_punctuation(story, sentence)
    if begin - start >= _LONGEST:
        yield begin
        start = begin
    while end - start > 2 * _LONGEST:
        word = bisect_left(story.words, start + _LONGEST, key=lambda word: word.char_start)
        if word > sentence.last_word:
            return
        start = story.words[word].char_start
        yield start


def _shown_words(story: Story) -> Sequence[int]:
    hidden = {index for index, block in enumerate(story.blocks) if block.kind in HIDDEN}
    if not hidden:
        return range(len(story.words))
    shown = (s for s in story.sentences if s.block not in hidden)
    return [word for s in shown for word in range(s.first_word, s.last_word + 1)]


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
