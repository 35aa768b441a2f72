"""Define the story: the unchanged published text, and its words, sentences and blocks.

All spans are code points of `Story.text`, end exclusive. The word index, an `int` into `Story.words`, is what all other
packages use to refer to a word.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from listenapp.story.story_extras import TEXT_BY

MOST_CHARACTERS = 2_500_000
"""Characters of a story's text. A narration of so long a text takes 45 hours."""
MOST_PARAGRAPHS = 50_000
"""Paragraphs of a story. The window shows more of them only with pauses of a second."""


class BlockKind(StrEnum):
    """Role of a paragraph on the page."""

    HEADLINE = "headline"  # also a repeated one
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
"""Kinds of blocks that are usually read aloud. The others seldom are. Only the audio decides."""


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
    """Words `first_word` to `last_word`, both included. A sentence lies within one block."""

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
    source: str = ""  # URL or file name
    extras: dict[str, str] = field(default_factory=dict)  # other data of the page: "picture", "published", TEXT_BY

    @cached_property
    def text_sha256(self) -> str:
        import hashlib  # noqa: PLC0415 - loads OpenSSL, which showing the window does not need

        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()

    @cached_property
    def sentence_of_word(self) -> tuple[int, ...]:
        """Return the index of the sentence of each word."""
        return tuple(i for i, s in enumerate(self.sentences) for _ in range(s.first_word, s.last_word + 1))

    @property
    def is_machine_text(self) -> bool:
        """Return whether a program wrote the text from the recording, so that it may contain mistakes."""
        return TEXT_BY in self.extras

    def block_of_word(self, word: int) -> Block:
        return self.blocks[self.sentences[self.sentence_of_word[word]].block]

    def sentence_text(self, sentence: int) -> str:
        s = self.sentences[sentence]
        return self.text[self.words[s.first_word].char_start : self.words[s.last_word].char_end]
