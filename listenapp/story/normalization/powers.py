"""Read powers and units with raised digits (10⁶, m², x³), and abbreviations of single letters ("z. B.")."""

from __future__ import annotations

from listenapp.story.normalization import abbreviation_tables, number_words, tables, unit_tables
from listenapp.story.normalization.number_words import distinct, joined
from listenapp.story.normalization.word_context import Readings, WordContext, look_up

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"
_PLAIN = str.maketrans(_RAISED, "0123456789+-")
_OF_TWO_AND_THREE = {
    "en": {2: "squared", 3: "cubed"},
    "de": {2: "hoch zwei", 3: "hoch drei"},
    "fr": {2: "au carré", 3: "au cube"},
    "es": {2: "al cuadrado", 3: "al cubo"},
    "it": {2: "al quadrato", 3: "al cubo"},
}
_SQUARE_AND_CUBE = {"en": {2: "square", 3: "cubic"}}  # before the unit
_GLUED = {"de": {2: "quadrat", 3: "kubik"}}  # "Quadratmeter"
_BEHIND = {"fr": {2: "carrés", 3: "cubes"}, "es": {2: "cuadrados", 3: "cúbicos"}, "it": {2: "quadrati", 3: "cubi"}}
_TO_THE = {"en": "to the power of", "de": "hoch", "fr": "puissance", "es": "elevado a", "it": "alla"}


def power(place: WordContext) -> Readings:
    """Read "10⁶" -> ten to the sixth; "m²" -> square meters; "x²" -> x squared."""
    base = place.word.rstrip(_RAISED)
    raised = place.word[len(base) :].translate(_PLAIN)
    digits = raised.lstrip("+-")
    if not base or not digits.isdecimal() or len(digits) > 3:
        return ()
    exponent, is_negative = int(digits), raised.startswith("-")
    unit = look_up(unit_tables.UNITS, place.language, base.lower())
    if unit and not is_negative:
        return distinct([*_measures(unit, exponent, place.language), *_powers(unit, exponent, place.language)])
    return _powers(place.part(base), -exponent if is_negative else exponent, place.language)


def _measures(unit: Readings, exponent: int, language: str) -> Readings:
    if word := _GLUED.get(language, {}).get(exponent):
        return tuple((word + first, *rest) for first, *rest in unit)
    if word := _BEHIND.get(language, {}).get(exponent):
        return tuple(joined(unit, [(word,)]))
    word = _SQUARE_AND_CUBE.get(language, {}).get(exponent)
    return tuple(joined([(word,)], unit)) if word else ()


def _powers(base: Readings, exponent: int, language: str) -> Readings:
    found: list[tuple[str, ...]] = []
    if named := _OF_TWO_AND_THREE.get(language, {}).get(exponent):
        found.append(tuple(named.split()))
    minus = tuple(tables.SIGNS.get(language, tables.SIGNS["en"]).get("-", ((),))[0]) if exponent < 0 else ()
    counted = number_words.cardinal(abs(exponent), language)[:1]
    ranked = number_words.ordinal(abs(exponent), language)[:1]
    if language == "en":
        found += [("to", "the", *minus, *rank) for rank in ranked]
    found += [(*_TO_THE.get(language, "").split(), *minus, *count) for count in counted]
    return tuple(joined(base, found))


def spaced_letters(place: WordContext) -> Readings:
    """Read each part of an abbreviation that is written with spaces, such as "z. B." in German."""
    if len(place.word) > 3 or not place.word.replace("-", "").isalpha():
        return ()
    known = abbreviation_tables.SPACED.get(place.language, {})
    as_first = known.get((place.word.lower(), place.following.strip(".").lower()))
    as_second = known.get((place.previous.strip(".").lower(), place.word.lower()))
    if as_first:
        return ((as_first[0],), (place.word,))
    return ((as_second[1],), (place.word,)) if as_second else ()
