"""Divide words of scripts without spaces into pieces, to compare texts whose words are divided differently.

A piece is a character, in Thai with its vowels and tone marks, in Lao, Khmer and Burmese a syllable. The word of a
story, the same word of a glossary, and an answer that somebody typed have the same pieces.
"""

from __future__ import annotations

from listenapp.story import word_splitting
from listenapp.story.unspaced import scripts


def of_text(text: str) -> list[str]:
    """Return the pieces of a text. Words of scripts with spaces stay whole."""
    return [piece for word in word_splitting.words(text) for piece in _of_word(word.text) if _has_letter(piece)]


def of_word(word: str) -> list[str]:
    """Return the pieces of a word of a story. A word of a script with spaces stays whole."""
    return (of_text(word) or [word]) if scripts.LETTER.search(word) else [word]


def _of_word(word: str) -> list[str]:
    if not scripts.LETTER.search(word):
        return [word]
    from listenapp.story.unspaced import runs  # noqa: PLC0415 - other texts need none of it

    return runs.PIECE.findall(word) if runs.SYLLABLE_RUN.search(word) else [word]


def _has_letter(text: str) -> bool:
    return any(map(str.isalnum, text))
