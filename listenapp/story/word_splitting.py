"""Split a text into words between spaces. In scripts without spaces, each character is a word.

Stories are built with the words of `unspaced.division`, which are those of a dictionary. Stories of earlier versions
have the words of this module, and keep them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from listenapp.story.model import Word
from listenapp.story.unspaced import scripts

# Scripts without spaces: each character is a word of its own, as in UAX #29. Thai vowels and tone marks belong to their
# consonant, also the vowels that are written before it.
_UNSPACED = r"\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_THAI = r"[\u0e40-\u0e44]?[\u0e01-\u0e2e][\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]*"
_PIECE = re.compile(rf"{_THAI}|[{_UNSPACED}][\u3099\u309a]?|[^\s{_UNSPACED}]+")
_BREAK = re.compile(r"[\u2012-\u2015\u2026]+|-{2,}|\.{3,}|(?<=[^\W\d_])/(?=[^\W\d_])")
_INITIALISM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]$")
_KEPT_BEFORE = "$€£¥₹+-−#@"  # kept only before a digit
_KEPT_AFTER = "%°"


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Return the words of `text[start:end]` in order: runs between spaces, without the punctuation around them.

    A word holds at least one letter or digit. A hyphenated word is one word. Dashes, ellipses and "/" between letters
    separate words.
    """
    found: list[Word] = []
    for piece in _PIECE.finditer(text, start, len(text) if end is None else end):
        first, last = piece.span()
        if piece[0].isalnum():  # most words; the general way takes four times as long
            found.append(Word(piece[0], first, last))
        else:
            spans = (_trim(text, *span) for span in _split(text, first, last))
            found += (Word(text[a:b], a, b) for a, b in spans if a < b)
    return found


def is_unspaced(text: str) -> bool:
    """Return whether the text has only letters of scripts without spaces, and marks."""
    return (
        not text.isascii()
        and all(scripts.LETTER.match(char) or not char.isalnum() for char in text)
        and any(map(scripts.LETTER.match, text))
    )


def has_words(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for mark in _BREAK.finditer(text, start, end):
        yield start, mark.start()
        start = mark.end()
    yield start, end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not _is_kept_first(text, start, end):
        start += 1
    while start < end and not (_is_letter(text[end - 1]) or text[end - 1] in _KEPT_AFTER):
        end -= 1
    if text[end : end + 1] == "." and _INITIALISM.match(text, start, end):
        end += 1
    return start, end


def _is_kept_first(text: str, at: int, end: int) -> bool:
    following = text[at + 1] if at + 1 < end else " "
    if text[at] in _KEPT_BEFORE:
        return following.isdigit() or following in _KEPT_BEFORE
    return _is_letter(text[at]) or (text[at] == "°" and following.isalpha())


def _is_letter(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char).startswith("M")
