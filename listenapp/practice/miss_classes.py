"""Classify what a learner wrote for a word that is not exactly the published one."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from listenapp.practice import phones
from listenapp.practice.spelling import damerau, is_word, lacks_accents
from listenapp.story import lemmatizer


class MissClass(StrEnum):
    """Class of one marked word, with its credit in `CREDITS`."""

    RIGHT = "right"
    SAME_SOUND = "same sound"
    SPELLING = "spelling"
    BOUNDARY = "where words join"
    ENDING = "ending"
    NEAR = "near"
    OTHER = "other word"
    MISSING = "missing"


CREDITS = {
    MissClass.RIGHT: 1.0,
    MissClass.SAME_SOUND: 1.0,
    MissClass.SPELLING: 1.0,
    MissClass.BOUNDARY: 0.5,
    MissClass.ENDING: 0.5,
    MissClass.NEAR: 0.5,
    MissClass.OTHER: 0.0,
    MissClass.MISSING: 0.0,
}
_SPELLING_DISTANCE = 0.2  # of phones
_BOUNDARY_DISTANCE = 0.2
_NEAR_DISTANCE = 0.34
_SHORT_WORD = 5  # letters


@lru_cache(maxsize=8192)
def classify(target: str, given: str, language: str) -> MissClass:
    """Return the class of the token `given` in place of `target`.

    A word that exists is never a spelling error, unless only accents or an apostrophe make the difference: French
    "ou" for "où", English "wed" for "we'd".
    """
    if given == target:
        return MissClass.RIGHT
    if lacks_accents(target, given, language):
        return MissClass.SPELLING
    if is_word(given, language):
        return _other_word(target, given, language)
    return _no_word(target, given, language)


def _other_word(target: str, given: str, language: str) -> MissClass:
    look_up = phones.look_up_for(language)
    if language == "en" and look_up(target) == look_up(given):
        return MissClass.SAME_SOUND
    if language == "en" and "'" in target and given == target.replace("'", ""):
        return MissClass.SPELLING
    if _same_stem(target, given, language):
        return MissClass.ENDING
    return _by_sound(target, given, language)


def _no_word(target: str, given: str, language: str) -> MissClass:
    slips = _slips(target)
    typed = damerau(target, given, slips)
    if language == "en" and _is_nearer_to_another_form(target, given, typed):
        return MissClass.ENDING
    if typed <= slips and _shares_letters(target, given):
        return MissClass.SPELLING
    look_up = phones.look_up_for(language)
    if phones.distance(look_up(target), look_up(given)) <= _SPELLING_DISTANCE:
        return MissClass.SPELLING
    return _by_sound(target, given, language)


def _by_sound(target: str, given: str, language: str) -> MissClass:
    near = phones.closest(target, given, language) <= _NEAR_DISTANCE
    return MissClass.NEAR if near else MissClass.OTHER


def _slips(word: str) -> int:
    return 1 if len(word) <= _SHORT_WORD else 2


def _shares_letters(target: str, given: str) -> bool:
    """Return whether the two share a letter: a single other letter, digit or emoji is no slip of "a" or "I"."""
    return bool(set(target) & set(given))


def _same_stem(target: str, given: str, language: str) -> bool:
    if language == "en" and ("'" in target or "'" in given) and _stems(target) & _stems(given):
        return True
    return bool(lemmatizer.of_word(target, language) & lemmatizer.of_word(given, language))


def _stems(word: str) -> set[str]:
    """Return a contraction without its end: they for "they'll", do for "don't", can for "can't"."""
    return {word.removesuffix("n't").partition("'")[0], word.removesuffix("'t")} - {""}


def _is_nearer_to_another_form(target: str, given: str, typed: int) -> bool:
    """Return whether a misspelt word is rather another form of the target: "nieghbor" for "neighbors"."""
    return any(
        (slips := damerau(form, given, _slips(form))) <= _slips(form) and slips < typed for form in _other_forms(target)
    )


@lru_cache(maxsize=2048)
def _other_forms(word: str) -> frozenset[str]:
    from lemminflect import getAllInflections  # type: ignore[import-untyped,unused-ignore] # noqa: PLC0415

    lemmas = lemmatizer.of_word(word, "en")
    forms = {form for lemma in lemmas for each in getAllInflections(lemma).values() for form in each}
    return frozenset(forms - {word})


def is_boundary(target: Sequence[str], given: Sequence[str], language: str) -> bool:
    """Return whether both sound alike as a whole but are divided at other phones: "an ice", "a nice"."""
    look_up = phones.look_up_for(language)
    right, heard = [look_up(token) for token in target], [look_up(token) for token in given]
    if _divisions(right) == _divisions(heard):
        return False
    return phones.distance(sum(right, ()), sum(heard, ())) <= _BOUNDARY_DISTANCE


def _divisions(words: Sequence[phones.Phones]) -> list[int]:
    ends: list[int] = []
    for each in words:
        ends.append((ends[-1] if ends else 0) + len(each))
    return ends[:-1]


def pair_cost(target: str, given: str, language: str) -> float:
    """Return how unlike two tokens are, 0 to 1, by sound. Letters serve for tokens that are no words.

    Guessing a pronunciation takes milliseconds, and the alignment asks for many pairs.
    """
    if is_word(given, language) and is_word(target, language):
        look_up = phones.look_up_for(language)
        return phones.distance(look_up(target), look_up(given))
    return phones.distance(phones.letters(target[:40]), phones.letters(given[:40]))
