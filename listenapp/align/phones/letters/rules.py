"""Pronounce words by letter rules, without a dictionary.

A table has one rule a line: a regular expression of letters, then the phones. `|` separates alternatives, the usual one
first. `-` is silence. The first rule that matches takes its letters. `^` and `$` are the ends of the word, and
lookaround gives the neighbours. A letter with an accent that no rule names is tried without it.

The phone aligner chooses the pronunciation that fits the sound. A table therefore lists what is possible and leaves out
what depends on stress or origin.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

Phones = tuple[str, ...]

_MOST = 40  # pronunciations a word
_UNKNOWN: Phones = ("AH",)  # for a word without a letter that the table knows


class LetterRules:
    """Pronunciations of the words of one language. For one thread."""

    def __init__(self, table: str, unknown: Phones = _UNKNOWN) -> None:
        lines = [line.split(maxsplit=1) for line in table.splitlines() if line]
        self._rules = [(re.compile(letters), _alternatives(phones)) for letters, phones in lines]
        self._unknown = unknown
        self._known: dict[str, tuple[Phones, ...]] = {}

    def phones(self, word: str) -> tuple[Phones, ...]:
        """Return the pronunciations of a `normal` word, most likely first. At least one, at most forty."""
        if word not in self._known:
            self._known[word] = self._pronounced(word.replace("'", ""))
        return self._known[word]

    def _pronounced(self, word: str) -> tuple[Phones, ...]:
        """Combine the alternatives. The cost of a combination is the sum of their ranks."""
        ways: list[tuple[int, Phones]] = [(0, ())]
        for alternatives in self._units(word):
            longer = [(cost + rank, way + more) for cost, way in ways for rank, more in enumerate(alternatives)]
            ways = sorted(longer, key=lambda way: way[0])[:_MOST]
        return tuple(dict.fromkeys(way for _, way in ways if way)) or (self._unknown,)

    def _units(self, word: str) -> Iterator[tuple[Phones, ...]]:
        at = 0
        while at < len(word):
            end, alternatives = self._match(word, at)
            if end == at:  # no rule: try the bare letter in its place
                bare = unicodedata.normalize("NFD", word[at])[0]
                end, alternatives = self._match(word[:at] + bare + word[at + 1 :], at)
            at = max(end, at + 1)
            if alternatives:
                yield alternatives

    def _match(self, word: str, at: int) -> tuple[int, tuple[Phones, ...]]:
        """Return the end of the letters of the first rule that matches, and its alternatives."""
        for letters, alternatives in self._rules:
            found = letters.match(word, at)
            if found and found.end() > at:
                return found.end(), alternatives
        return at, ()


def _alternatives(phones: str) -> tuple[Phones, ...]:
    return tuple(tuple(way.replace("-", " ").split()) for way in phones.split("|"))
