"""The story: published text, never altered, and the words, sentences and blocks found in it.

All spans are code points into `Story.text`, end exclusive. The word index, an `int` into `Story.words`, is the
language every other package speaks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property


class BlockKind(StrEnum):
    """What a paragraph is on the page."""

    HEADLINE = "headline"  # also where it is repeated
    CAPTION = "caption"
    BODY = "body"
    HEADING = "heading"
    BYLINE = "byline"
    SIGN_OFF = "sign_off"  # "I'm NAME."
    CREDIT = "credit"  # "NAME adapted this story..."
    GLOSSARY_HEADING = "glossary_heading"
    GLOSSARY = "glossary"
    INVITATION = "invitation"  # "Write to us..."
    SEPARATOR = "separator"
    LEFTOVER = "leftover"  # "Your browser doesn't support HTML5"


ARTICLE = frozenset({BlockKind.HEADLINE, BlockKind.BODY, BlockKind.HEADING, BlockKind.BYLINE, BlockKind.SIGN_OFF})
"""The kinds a narrator reads; the others are seldom read, though only the sound decides."""


@dataclass(frozen=True, slots=True)
class Block:
    kind: BlockKind
    char_start: int
    char_end: int


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    char_start: int
    char_end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words `first_word`..`last_word`, both included; a sentence never leaves its block."""

    first_word: int
    last_word: int
    block: int


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    term: str
    definition: str
    part_of_speech: str = ""  # as published, without dash and full stop: "n", "phrasal verb"
    remark: str = ""  # as published, with brackets: "(pl.)"


@dataclass(frozen=True)
class Story:
    title: str
    text: str
    blocks: tuple[Block, ...]
    words: tuple[Word, ...]
    sentences: tuple[Sentence, ...]
    glossary: tuple[GlossaryEntry, ...] = ()
    language: str = "en"
    source: str = ""  # address or file name it came from
    extras: dict[str, str] = field(default_factory=dict)  # what a page tells besides: "picture", "published"

    @cached_property
    def text_sha256(self) -> str:
        import hashlib  # noqa: PLC0415 - loads OpenSSL, which showing the window does not need

        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()

    @cached_property
    def sentence_of_word(self) -> tuple[int, ...]:
        """The sentence's index for each word."""
        return tuple(i for i, s in enumerate(self.sentences) for _ in range(s.first_word, s.last_word + 1))

    def block_of_word(self, word: int) -> Block:
        return self.blocks[self.sentences[self.sentence_of_word[word]].block]

    def sentence_text(self, sentence: int) -> str:
        s = self.sentences[sentence]
        return self.text[self.words[s.first_word].char_start : self.words[s.last_word].char_end]
