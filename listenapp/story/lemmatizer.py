"""Find the dictionary forms of words: counter for "countered", principle for "principles".

English uses `lemminflect` (MIT, 1 MB, only NumPy, all parts of speech). Other languages use `simplemma` (MIT, 50
languages, no model to load). spaCy and Stanza need a model larger than Whisper's. word-forms, pyinflect and unimorph
are no longer maintained.

Measured:
Of the 81 terms of 18 published texts, both find the same 77. The other four are not in their texts. Of 34 inflected
forms from news, simplemma misses ten (gone, bigger, burning, amazing, travelling, lives, data, leaves of a tree, left,
and "worse", for which it returns "wrong"). lemminflect misses none.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

_PARTS = {"n": "NOUN", "noun": "NOUN", "adj": "ADJ", "adjective": "ADJ", "adv": "ADV", "adverb": "ADV"}
_SHORTEST_BY_RULE = 4  # letters


@lru_cache(maxsize=16384)
def of_word(word: str, language: str) -> frozenset[str]:
    """Return the word of a text in lower case, without a possessive ending, and all its dictionary forms."""
    small, bare = _small(word)
    word = _visible(word)
    forms = {small, bare}
    if language == "en":
        forms.update(form for found in _english(bare).values() for form in found)
    elif language in _languages():
        forms |= _simple(word, bare, language)
    return frozenset(forms)


@lru_cache(maxsize=1024)
def of_term(word: str, part_of_speech: str, language: str) -> frozenset[str]:
    """Return the forms by which a word of a text matches a term's word: the term's word itself, or its singular.

    A term is published in its dictionary form. The term "saw" is therefore not "see", but the "saw" of a text may be.
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
    """Remove soft hyphens and joiners."""
    return word if word.isascii() else "".join(char for char in word if unicodedata.category(char) != "Cf")


# Both libraries are loaded when they are first needed: lemminflect brings NumPy, and simplemma all of its rules.
def _english(word: str) -> dict[str, tuple[str, ...]]:
    """Return the dictionary forms for each part of speech. Unknown words ("vloggers") are reduced by rule."""
    from lemminflect import (  # type: ignore[import-untyped,unused-ignore] # noqa: PLC0415
        getAllLemmas,
        getAllLemmasOOV,
    )

    known: dict[str, tuple[str, ...]] = getAllLemmas(word)
    if not known and word.isalpha() and len(word) >= _SHORTEST_BY_RULE:
        return {**getAllLemmasOOV(word, "NOUN"), **getAllLemmasOOV(word, "VERB")}
    return known


def _simple(word: str, bare: str, language: str) -> set[str]:
    import simplemma  # noqa: PLC0415

    return {simplemma.lemmatize(bare, lang=language), simplemma.lemmatize(word, lang=language).casefold()}


def is_known(word: str, language: str) -> bool:
    """Return whether the word is in the dictionary of its language, in any form. False for an unknown language."""
    import simplemma  # noqa: PLC0415

    return language in _languages() and simplemma.is_known(word, lang=language)


def has_entry(word: str) -> bool:
    """Return whether an English word is a form of a noun, verb, adjective or adverb in the larger dictionary."""
    from lemminflect import getAllLemmas  # type: ignore[import-untyped,unused-ignore] # noqa: PLC0415

    return bool(getAllLemmas(word))


@cache
def _languages() -> frozenset[str]:
    from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES  # noqa: PLC0415

    return frozenset(SUPPORTED_LANGUAGES)
