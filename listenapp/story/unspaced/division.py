"""Divide a text into words as a dictionary lists them, also in scripts without spaces.

Chinese and Thai texts take the most probable path through a list of words. Japanese takes BudouX's model for words
(Apache-2.0, 126 kB, no other package, maintained by Google). Lao, Khmer and Burmese are divided into syllables, or at
zero-width spaces where a text has these between its words.

Measured: `python tests/benchmarks/word_breaking.py` compares the words of 52 sentences a language with a division by
hand. F1 of the words in its three sets, and the compressed size:

                                    zh                ja                th
    this module                .96 .99 .99       .92 .92 .97      1.00 .96 1.00    0.8 MB
    jieba (MIT)                .93 .92 .99                                         1.7 MB; 1.6 s and 80 MB to load
    rjieba (MIT)               .93 .92 .99                                         3.5 MB
    BudouX (Apache-2.0)        .88 .85 .79       .92 .92 .97       .89 .82 .75     0.1 MB
    ICU 78 by icu4py (MIT)     .87 .88 .91       .81 .86 .90       .97 .96 .97     16 MB
    SudachiPy (Apache-2.0)                       .99 .97 1.00                      44 MB
    Janome (Apache-2.0)                          .99 .98 1.00                      20 MB
    suzume (Apache-2.0)                         1.00 .95 .99                       0.9 MB, not for Windows
    thaibreak (Apache-2.0)                                         .99 .99 .99     0.7 MB of compiled code
    newmm-tokenizer (Apache-2.0)                                   .95 .89 .92     0.3 MB; 1.0 s and 77 MB to load
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from listenapp.story import word_splitting
from listenapp.story.model import Word
from listenapp.story.normalization.chinese_characters import simplified
from listenapp.story.unspaced import most_probable_path, scripts, word_lists

_ZERO_WIDTH_SPACE = "\u200b"
_REPETITION = "\u0e2f\u0e46"  # signs behind a Thai word


def words(text: str, start: int, end: int, language: str) -> list[Word]:
    """Return the words of `text[start:end]` in order. Texts with spaces are divided by `word_splitting.words`."""
    if not scripts.LETTER.search(text, start, end):
        return word_splitting.words(text, start, end)
    from listenapp.story.unspaced import runs  # noqa: PLC0415 - other texts need none of it

    has_marks = _ZERO_WIDTH_SPACE in text[start:end]
    found: list[Word] = []
    for run in runs.RUN.finditer(text, start, end):
        if scripts.LETTER.match(run[0]):
            sizes = _sizes(run[0], language, has_marks)
            bounds = [run.start(), *accumulate(sizes, initial=run.start())][1:]
            found += (Word(text[a:b], a, b) for a, b in pairwise(bounds) if _has_letter(text[a:b]))
        else:
            found += (word for word in word_splitting.words(text, *run.span()) if _has_letter(word.text))
    return found


def _has_letter(text: str) -> bool:
    return any(map(str.isalnum, text))


def _sizes(run: str, language: str, has_marks: bool) -> Iterator[int]:
    """Yield the characters of each word of a run of letters of one kind."""
    from listenapp.story.unspaced import runs  # noqa: PLC0415 - as above

    pieces = runs.PIECE.findall(run)
    if runs.THAI_RUN.match(run):
        counts = _thai(pieces)
    elif runs.SYLLABLE_RUN.match(run):
        counts = [len(pieces)] if has_marks else [1] * len(pieces)
    elif language == "ja" or runs.KANA.search(run):
        counts = _japanese(pieces)
    else:
        counts = _chinese(pieces)
    at = 0
    for count in counts:
        yield sum(map(len, pieces[at : at + count]))
        at += count


def _chinese(pieces: Sequence[str]) -> list[int]:
    listed = word_lists.of_language("zh")
    return most_probable_path.path(
        [simplified(_one_character(piece)) for piece in pieces], listed.costs, listed.longest
    )


def _japanese(pieces: Sequence[str]) -> list[int]:
    """Return the pieces of each word. A letter with its signs is one character for the model."""
    return [len(word) for word in word_lists.japanese()("".join(map(_one_character, pieces)))]


def _one_character(piece: str) -> str:
    return unicodedata.normalize("NFC", piece)[0]


def _thai(pieces: Sequence[str]) -> list[int]:
    """Return the pieces of each word. Pieces that are in no word of the list belong together, as those of a name."""
    listed = word_lists.of_language("th")
    plain = [piece.rstrip(_REPETITION) or piece for piece in pieces]
    found: list[int] = []
    at, is_known = 0, True
    for count in most_probable_path.path(plain, listed.costs, listed.longest):
        was_known, is_known = is_known, "".join(plain[at : at + count]) in listed.costs
        if found and not was_known and not is_known:
            found[-1] += count
        else:
            found.append(count)
        at += count
    return found
