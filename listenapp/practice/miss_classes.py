"""Classify what a learner wrote for a word that is not exactly the published one."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import islice, product

from listenapp.practice import phones, word_families
from listenapp.practice.contractions import expansions
from listenapp.practice.spelling import by_ear, damerau, is_word, lacks_accents
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
_NOT = frozenset(["not"])
_SPELLING_DISTANCE = 0.2  # of phones
_MOST_BY_EAR = 2  # phones that a spelling by ear may change
_BOUNDARY_DISTANCE = 0.2
_SAME_NUMBER_DISTANCE = 0.28  # of as many words: at home, a tome
_SHORT_WORD = 5  # letters
_SHORTEST_REST = 3  # phones
_MOST_FORMS = 64  # pairs of pronunciations that are compared


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
    if is_word(given, language) and not (language == "en" and _lacks_double_letter(target, given)):
        return _other_word(target, given, language)
    return _no_word(target, given, language)


def _other_word(target: str, given: str, language: str) -> MissClass:
    if language == "en" and phones.is_same_sound(target, given):
        return MissClass.SAME_SOUND
    if language == "en" and "'" in target and given == target.replace("'", ""):
        return MissClass.SPELLING
    if _same_stem(target, given, language):
        return MissClass.ENDING
    return _by_sound(target, given, language)


def _lacks_double_letter(target: str, given: str) -> bool:
    """Return whether a letter is single that is double in the target, in a word that is too rare to be meant: "stoped".

    Words in the dictionary of pronunciations are not that rare: "hoping" for "hopping" is another word.
    """
    if len(given) + 1 != len(target) or phones.is_in_dictionary(given):
        return False
    return any(target[i] == target[i - 1] and target[:i] + target[i + 1 :] == given for i in range(1, len(target)))


def _no_word(target: str, given: str, language: str) -> MissClass:
    if language == "en" and phones.look_up_for(language)(target) == phones.look_up_for(language)(given):
        return MissClass.SPELLING
    if language == "en" and _is_past_by_ear(target, given):
        return MissClass.SPELLING
    if language == "en" and given in (f"{target}s", f"{target}es", f"{target}ed", f"{target}ing"):
        return MissClass.ENDING  # an ending that was not said: "childrens"
    if language == "en" and _lacks_a_part(target, given):
        return MissClass.ENDING if target.startswith(given) else MissClass.NEAR
    slips = _slips(target)
    typed = damerau(target, given, slips)
    if language == "en":
        typed = min(typed, damerau(by_ear(target), by_ear(given), slips))
    if language == "en" and _is_nearer_to_another_form(target, given, typed):
        return MissClass.ENDING
    if typed <= slips and _shares_letters(target, given):
        return MissClass.SPELLING
    if any(_is_by_ear(right, heard, language) for right, heard in phones.all_forms(target, given, language)):
        return MissClass.SPELLING
    return _by_sound(target, given, language)


def _is_by_ear(right: phones.Phones, heard: phones.Phones, language: str) -> bool:
    is_alike = language != "en" or phones.phones_apart(right, heard) <= _MOST_BY_EAR
    return is_alike and phones.distance(right, heard) <= _SPELLING_DISTANCE


def _by_sound(target: str, given: str, language: str) -> MissClass:
    is_near = phones.is_near(target, given, language) or (language == "en" and _is_rest_of(target, given))
    return MissClass.NEAR if is_near else MissClass.OTHER


def _is_rest_of(target: str, given: str) -> bool:
    """Return whether only a weak syllable before the stress was not heard: "leave" for "believe"."""
    look_up = phones.look_up_for("en")
    whole, rest = look_up(target), look_up(given)
    lost = whole[: len(whole) - len(rest)]
    return len(rest) >= _SHORTEST_REST and whole[len(lost) :] == rest and sum(p in phones.VOWELS for p in lost) == 1


def _is_past_by_ear(target: str, given: str) -> bool:
    """Return whether the ending -ed is written as it sounds: walkt, laught, stopt, calld."""
    stem = target.removesuffix("ed")
    stems = {stem, stem[:-1]} if stem[-2:-1] == stem[-1:] else {stem}
    return target.endswith("ed") and len(given) > 2 and given[-1] in "td" and given[:-1] in stems


def _lacks_a_part(target: str, given: str) -> bool:
    """Return whether letters at one end are left out: "didn" for "didn't", "portant" for "important".

    One letter of a word without an apostrophe is a slip, and so is a silent end: "machin", "scientis".
    """
    lost = len(target) - len(given)
    if target.startswith(given):
        return "'" in target[-lost:] or (lost > 1 and target[-lost:] not in _SILENT_ENDS)
    return lost > 1 and target.endswith(given)


_SILENT_ENDS = frozenset("ue gh me te ne".split())  # of tongue, though, programme, cassette


def _slips(word: str) -> int:
    return 1 if len(word) <= _SHORT_WORD else 2


def is_misspelling(right: str, typed: str) -> bool:
    """Return whether words that were joined are only misspelt: "nexdoor" for "next door".

    In a short one a letter is too much of it: "innat" for "in at" is not the same sound.
    """
    slips = 1 if len(right) > _SHORT_WORD else 0
    return right == typed or damerau(right, typed, slips) <= slips


def is_compound(right: Sequence[str], heard: Sequence[str]) -> bool:
    """Return whether one word is written as two, or two as one, without another sound: "break fast", "sometime".

    A single letter is a word that was heard wrongly: "a way" is not "away".
    """
    apart = max(right, heard, key=len)
    if {len(right), len(heard)} != {1, 2} or "".join(right) != "".join(heard) or min(map(len, apart)) == 1:
        return False
    look_up = phones.look_up_for("en")
    counts = {sum(phone in phones.VOWELS for word in words for phone in look_up(word)) for words in (right, heard)}
    return len(counts) == 1


def _shares_letters(target: str, given: str) -> bool:
    """Return whether the two share a letter: a single other letter, digit or emoji is no slip of "a" or "I"."""
    return bool(set(target) & set(given))


def _same_stem(target: str, given: str, language: str) -> bool:
    if language == "en" and ("'" in target or "'" in given) and _parts(target) & _parts(given):
        return True
    if language == "en" and (word_families.are_related(target, given) or word_families.are_of_a_digit(target, given)):
        return True
    return bool(lemmatizer.of_word(target, language) & lemmatizer.of_word(given, language))


def _parts(word: str) -> set[str]:
    """Return the base forms of the words of a contraction: they and will for "they'll", do for "doesn't"."""
    full = {part for each in expansions(word, ()) for part in each}
    stems = {word.removesuffix("n't").partition("'")[0], word.removesuffix("'t")}
    return {form for part in full | stems if part for form in lemmatizer.of_word(part, "en")} - _NOT


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
    most = _SAME_NUMBER_DISTANCE if len(target) == len(given) else _BOUNDARY_DISTANCE
    spoken = product(phones.spoken_forms(target, language), phones.spoken_forms(given, language))
    return any(
        _divisions(right) != _divisions(heard) and phones.distance(said, sum(heard, ())) <= most
        for right, heard in islice(spoken, _MOST_FORMS)
        for said in {sum(right, ()), phones.linked(right)}
    )


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
