"""Describe a published word and its neighbours for the readers in `number_formats` and `abbreviations`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from listenapp.story.normalization import tables
from listenapp.story.normalization.number_words import Reading

Readings = tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class WordContext:
    """Word with its neighbours. `word` has no punctuation around it. Quotes and dashes are unified in all three."""

    word: str
    language: str
    previous: str
    following: str
    read: Callable[[str, str, str, str], Readings]  # reads any word: text, language, previous, following

    def part(self, word: str, previous: str = "", following: str = "") -> Readings:
        """Return the readings of a part of the word."""
        return self.read(word, self.language, previous or self.previous, following or self.following)

    def sign(self, sign: str) -> Readings:
        own = tables.SIGNS.get(self.language, tables.SIGNS["en"])
        return own.get(sign, ())


def look_up(table: dict[str, dict[str, Readings]], language: str, key: str) -> Readings:
    return table.get(language, {}).get(key, ())


def has_digit(word: str) -> bool:
    return any(c.isdigit() for c in word)
