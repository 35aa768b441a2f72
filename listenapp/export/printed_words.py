"""Return the words of a story as printed, each with its punctuation, and the times of the spoken ones."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from listenapp.story.alignment import Alignment
from listenapp.story.model import Story

# Unicode categories of opening brackets and quotes. They belong to the word that follows.
_OPENING = frozenset({"Ps", "Pi"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A spoken word with start and end in seconds.

    `text` contains the punctuation beside the word and no line break. `spaced` is True if a space precedes it. `word`
    is the word's index in the story.
    """

    word: int
    text: str
    spaced: bool
    start: float
    end: float


def sentences(story: Story, alignment: Alignment) -> tuple[tuple[Piece, ...], ...]:
    """Return the spoken words of each sentence that is spoken at least in part, in the order in which they are read.

    No word ends before it starts, and starts never decrease.
    """
    found = (tuple(_pieces(story, alignment, index)) for index in range(len(story.sentences)))
    return tuple(sorted(filter(None, found), key=lambda pieces: pieces[0].start))


def joined(pieces: Sequence[Piece]) -> str:
    return "".join(" " + p.text if p.spaced and k else p.text for k, p in enumerate(pieces))


def printed(story: Story, word: int) -> tuple[bool, str]:
    """Return whether a space precedes the word, and the word with the punctuation beside it, without a line break."""
    spaced, before = _before(story, word)
    return spaced, " ".join((before + story.words[word].text + _after(story, word)).split())


def printed_together(story: Story, first: int, last: int) -> str:
    """Return the words `first` to `last` of one sentence as printed, whether spoken or not."""
    pieces = (printed(story, word) for word in range(first, last + 1))
    return "".join(f" {text}" if spaced and k else text for k, (spaced, text) in enumerate(pieces))


def _pieces(story: Story, alignment: Alignment, sentence: int) -> Iterator[Piece]:
    span = story.sentences[sentence]
    was_read = True
    for word in range(span.first_word, span.last_word + 1):
        timing = alignment.words[word]
        if timing.start is None:
            was_read = False
            continue
        spaced, text = printed(story, word)
        yield Piece(word, text, spaced or not was_read, timing.start, max(timing.start, timing.end or 0.0))
        was_read = True


def _before(story: Story, word: int) -> tuple[bool, str]:
    """Return whether a space precedes the word, and the punctuation directly before it."""
    block, at = story.block_of_word(word), story.words[word].char_start
    begin = story.words[word - 1].char_end if word else 0
    if begin <= block.char_start:
        return True, story.text[block.char_start : at].strip()
    gap = story.text[begin:at]
    spaced = any(map(str.isspace, gap))
    return spaced, gap[_belongs_before(gap) :].strip()


def _after(story: Story, word: int) -> str:
    """Return the punctuation after the word, without that of the next word."""
    block, at = story.block_of_word(word), story.words[word].char_end
    end = story.words[word + 1].char_start if word + 1 < len(story.words) else len(story.text)
    if end >= block.char_end:
        return story.text[at : block.char_end].rstrip()
    gap = story.text[at:end]
    return gap[: _belongs_before(gap)].rstrip()


def _belongs_before(gap: str) -> int:
    """Return the length of the part of `gap` that belongs to the word before it.

    Example: `," ` of `," (`. A dash between spaces also belongs to the word before.
    """
    last_space = max((k for k, char in enumerate(gap) if char.isspace()), default=-1)
    if last_space >= 0:
        return last_space + 1
    return next((k for k, char in enumerate(gap) if unicodedata.category(char) in _OPENING), len(gap))
