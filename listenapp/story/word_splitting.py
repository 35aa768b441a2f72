"""Split a text into words and sentences.

Sentence boundaries come from `sentencex` (MIT, maintained by the Wikimedia Foundation, one abi3 wheel, 240 languages).

Measured:
The libraries were compared on 23 short paragraphs of graded news with 50 boundaries ("from the U.S. and the NATO
bloc.”", "Dec. 15, 2021, in", "Mario Ritter Jr. adapted", "$123 billion.", quotations that end a sentence or hold two,
"5 p.m. The train", "Washington, D.C. Visitors", "am 3. Oktober", "la Dra. Ruiz"), with the English rules for all:

    library     paragraphs right   boundaries missed   boundaries invented   time
    sentencex         19/23                1                    3             3 ms
    pysbd 0.3         18/23                1                    5            50 ms
    nupunkt 0.8       17/23                3                    5             9 ms
    blingfire 0.1     16/23                2                    5             4 ms
    syntok 1.4        15/23                2                    6             7 ms

The boundary that sentencex misses ("D.C. Visitors") is missed by all of them. With the rules of their own language,
German and Spanish are split correctly too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise

from listenapp.story import sentence_boundaries
from listenapp.story.model import Block, GlossaryEntry, Sentence, Story, Word

# Scripts without spaces: each character is a word of its own, as in UAX #29. Thai vowels and tone marks belong to their
# consonant, also the vowels that are written before it.
_UNSPACED = r"\u0e00-\u0e7f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_THAI = r"[\u0e40-\u0e44]?[\u0e01-\u0e2e][\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]*"
_PIECE = re.compile(rf"{_THAI}|[{_UNSPACED}][\u3099\u309a]?|[^\s{_UNSPACED}]+")
_UNSPACED_LETTER = re.compile(rf"[{_UNSPACED}]")
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
        bool(text)
        and all(_UNSPACED_LETTER.match(char) or not char.isalnum() for char in text)
        and any(map(_UNSPACED_LETTER.match, text))
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


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Return the spans of text between blank lines, without surrounding white space."""
    spans = []
    for match in re.finditer(r"\S(?:.*\S)?(?:[^\S\n]*\n(?:[^\S\n]*\S.*))*", text):
        stripped = match.group().rstrip()
        spans.append((match.start(), match.start() + len(stripped)))
    return spans


def sentence_spans(text: str, start: int, end: int, language: str) -> list[tuple[int, int]]:
    """Return the sentences of `text[start:end]`. They follow each other without a gap."""
    found = sentence_boundaries.starts(text[start:end], language)
    return list(pairwise([start, *(start + cut for cut in found), end])) if start < end else []


def build(
    text: str,
    blocks: Iterable[Block],
    *,
    title: str,
    language: str = "en",
    glossary: Iterable[GlossaryEntry] = (),
    source: str = "",
    extras: dict[str, str] | None = None,
) -> Story:
    """Build a story from blocks, which are in order and do not overlap. Text outside the blocks has no words."""
    blocks = tuple(blocks)
    all_words: list[Word] = []
    sentences: list[Sentence] = []
    for index, block in enumerate(blocks):
        for span in sentence_spans(text, block.char_start, block.char_end, language):
            found = words(text, *span)
            if found:
                sentences.append(Sentence(len(all_words), len(all_words) + len(found) - 1, index))
                all_words += found
    return Story(
        title=title,
        text=text,
        blocks=blocks,
        words=tuple(all_words),
        sentences=tuple(sentences),
        glossary=tuple(glossary),
        language=language,
        source=source,
        extras=dict(extras or {}),
    )
