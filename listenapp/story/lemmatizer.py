"""Dictionary forms of words, so that "countered" is found for counter and "principles" for principle.

English by `lemminflect` (MIT, 1 MB, numpy only, every part of speech), other languages by `simplemma` (MIT, 50 of them,
no model to load). On the 81 terms of 18 published texts both find the same 77; the other four are not in their texts.
Of 34 inflected forms from news simplemma misses ten (gone, bigger, burning, amazing, travelling, lives, data, leaves of
a tree, left, and "worse", which it takes for wrong), lemminflect none. spaCy and Stanza need a model larger than
Whisper's; word-forms, pyinflect and unimorph are no longer maintained.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

import simplemma
from lemminflect import getAllLemmas, getAllLemmasOOV  # type: ignore[import-untyped,unused-ignore]
from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES

_PARTS = {"n": "NOUN", "noun": "NOUN", "adj": "ADJ", "adjective": "ADJ", "adv": "ADV", "adverb": "ADV"}
_SHORTEST_BY_RULE = 4  # letters


@lru_cache(maxsize=16384)
def of_word(word: str, language: str) -> frozenset[str]:
    """The word of a text in small letters, without a possessive ending, and all its dictionary forms."""
    small, bare = _small(word)
    word = _visible(word)
    forms = {small, bare}
    if language == "en":
        forms.update(form for found in _english(bare).values() for form in found)
    elif language in SUPPORTED_LANGUAGES:
        forms |= _simple(word, bare, language)
    return frozenset(forms)


@lru_cache(maxsize=1024)
def of_term(word: str, part_of_speech: str, language: str) -> frozenset[str]:
    """What a word of a text must have among its forms to be the term's: itself, or its singular.

    A term stands there in its dictionary form; "saw" is not see, though the word of a text may be.
    """
    if language != "en":
        return of_word(word, language)
    small, bare = _small(word)
    known = _english(bare)
    part = _PARTS.get(part_of_speech.lower(), "")
    if part in known or any(bare in found for found in known.values()):
        return frozenset({small, bare, *known.get(part or "NOUN", ())})
    return frozenset({small, bare, *(form for found in known.values() for form in found)})


def _small(word: str) -> tuple[str, str]:
    small = _visible(word).casefold().replace("’", "'")
    return small, small.removesuffix("'s").removesuffix("'")


def _visible(word: str) -> str:
    """Without soft hyphens and joiners."""
    return word if word.isascii() else "".join(char for char in word if unicodedata.category(char) != "Cf")


def _english(word: str) -> dict[str, tuple[str, ...]]:
    """Dictionary forms for each part of speech; by rule for words that no dictionary holds ("vloggers")."""
    known: dict[str, tuple[str, ...]] = getAllLemmas(word)
    if not known and word.isalpha() and len(word) >= _SHORTEST_BY_RULE:
        return {**getAllLemmasOOV(word, "NOUN"), **getAllLemmasOOV(word, "VERB")}
    return known


def _simple(word: str, bare: str, language: str) -> set[str]:
    return {simplemma.lemmatize(bare, lang=language), simplemma.lemmatize(word, lang=language).casefold()}
