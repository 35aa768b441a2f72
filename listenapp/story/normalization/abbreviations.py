"""Read words that are not plain words: initialisms, abbreviations, Roman numerals, compounds, addresses.

Each reader returns the readings of its kind, most likely first, and nothing for any other word.
"""

from __future__ import annotations

import re
from itertools import chain

from listenapp.story.normalization import abbreviation_tables, number_formats, number_words, tables, unit_tables
from listenapp.story.normalization.number_words import Reading, distinct, joined
from listenapp.story.normalization.word_context import Readings, WordContext, has_digit, look_up

INITIALISM = re.compile(r"((?:[^\W\d_]\.)+[^\W\d_]?\.?)('s)?")
_ROMAN = re.compile(r"(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_COUNTED = frozenset(["war", "chapter", "part", "act", "volume", "phase", "type", "title", "kapitel", "teil"])
_CAPITALS = re.compile(r"((?:[^\W\d_]|&)+?)('?s)?")
_ADDRESS = re.compile(r"[\w@+-]++(?:[.@/][\w+-]+)*\.[^\W\d_]{2,}(?:/.*)?", re.DOTALL)
_LONGEST_SHORTHAND = 6
_RUNS = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]+")
_PIECES = re.compile(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)*|[&@+=×/%.]")


def plain(place: WordContext) -> Readings:
    """Read a word of letters that is no abbreviation. This is the fast path for almost all words."""
    word = place.word
    if len(word) < 2 or word[1:] != word[1:].lower() or not word.replace("'", "").isalpha():
        return ()
    if len(word) <= _LONGEST_SHORTHAND and (_abbreviation(place) or _unit(place) or _month(place)):
        return ()
    return number_formats.scale(place) or ((word,),)


def initialism(place: WordContext) -> Readings:
    """Read "U.S.", "a.m.", "e.g.". A possessive keeps its s."""
    match = INITIALISM.fullmatch(place.word)
    if not match or "." not in match[1][:-1]:
        return ()
    letters, ending = match[1].replace(".", ""), match[2] or ""
    known = look_up(abbreviation_tables.ABBREVIATIONS, place.language, letters.lower())
    return (*known, (*letters[:-1], letters[-1] + ending), (letters + ending,))


def abbreviation(place: WordContext) -> Readings:
    """Read titles, months and units: their full form, or the word as written."""
    found = number_formats.scale(place) or _month(place) or _unit(place) or _abbreviation(place)
    return distinct([*found, (place.word,)]) if found else ()


def _abbreviation(place: WordContext) -> Readings:
    """Look up a title only before a name, and what is counted only before a number."""
    key, following = place.word.replace(".", ""), place.following
    groups = [abbreviation_tables.WITHIN, abbreviation_tables.OTHERS]
    if not following[:1].islower() and not has_digit(following):
        groups.insert(0, abbreviation_tables.TITLES)
    if has_digit(following):
        groups.insert(0, abbreviation_tables.BEFORE_NUMBERS)
    return next(filter(None, (look_up(group, place.language, key) for group in groups)), ())


def _month(place: WordContext) -> Readings:
    if not place.word[:1].isupper() or not (has_digit(place.following) or has_digit(place.previous)):
        return ()
    return look_up(tables.MONTHS, place.language, place.word.lower())


def _unit(place: WordContext) -> Readings:
    if not place.previous[-1:].isdigit():
        return ()
    return look_up(unit_tables.UNITS, place.language, place.word.lower())


def roman(place: WordContext) -> Readings:
    """Read "Louis XIV", "World War II", "Chapter IV". A single letter is read as itself first."""
    word, before = place.word, place.previous
    if not _ROMAN.fullmatch(word) or (not before[:1].isupper() and len(word) < 2):
        return ()
    value = _roman_value(word)
    counted = number_words.cardinal(value, place.language)[:1]
    ranked = number_words.ordinal(value, place.language)[:1]
    named = [*(("the", *rank) for rank in ranked if place.language == "en"), *ranked, *counted]
    if before.lower() in _COUNTED:
        named = [*counted, *named]
    return distinct([(word,), *named] if len(word) == 1 else [*named, (word,), tuple(word)])


def _roman_value(numeral: str) -> int:
    worth = [_ROMAN_VALUES[letter] for letter in numeral]
    return sum(-a if a < b else a for a, b in zip(worth, [*worth[1:], 0], strict=True))


def capitals(place: WordContext) -> Readings:
    """Read NATO, CCTV, TVs, AT&T: as a word and letter by letter, the likelier one first."""
    match = _CAPITALS.fullmatch(place.word)
    if not match or match[1] != match[1].upper() or not 2 <= len(match[1]) <= _LONGEST_SHORTHAND:
        return ()
    ending, letters = match[2] or "", match[1].replace("&", "")
    spelled = [*chain.from_iterable(place.sign("&")[0] if c == "&" else (c,) for c in match[1])]
    spelled[-1] += ending
    whole, apart = (letters + ending,), tuple(spelled)
    sayable = len(letters) > 3 and re.search(r"[AEIOUÄÖÜÁÉÍÓÚ]", letters)
    return (whole, apart) if sayable else (apart, whole)


def address(place: WordContext) -> Readings:
    """Read voanews.com, name@site.org: the parts with "dot" and "at"."""
    if not _ADDRESS.fullmatch(place.word):
        return ()
    pieces = [p for p in re.split(r"([.@/])", place.word) if p]
    return distinct(joined(*((place.sign(p)[:1] if p in ".@/" else place.part(p)[:2]) for p in pieces)))


def hyphenated(place: WordContext) -> Readings:
    """Read state-run, 20-year, MS-13, 10-15 part by part. Between two numbers also with "to"."""
    pieces = [p for p in place.word.split("-") if p]
    if len(pieces) < 2:
        return ()
    parts = [place.part(piece, following=" ")[: 4 if n < 6 else 1] for n, piece in enumerate(pieces)]
    apart = joined(*parts)
    if len(pieces) == 2 and all(map(has_digit, pieces)):
        apart = [*chain.from_iterable(zip(joined(parts[0], place.sign("to"), parts[1]), apart, strict=False))]
    whole: list[Reading] = [("".join(pieces),)] if "".join(pieces).isalpha() else []
    return distinct([*apart[:11], *whole])


def mixed(place: WordContext) -> Readings:
    """Read G7, 5G, H1N1, 20km: letters and digits alternately."""
    pieces = _RUNS.findall(place.word)
    if len(pieces) < 2 or not any(map(has_digit, pieces)):
        return ()
    return distinct(
        joined(*(_run(place, before, piece) for before, piece in zip(["", *pieces], pieces[:8], strict=False)))
    )


def _run(place: WordContext, before: str, piece: str) -> list[Reading]:
    if has_digit(piece):
        return list(place.part(piece, " ", " ")[:4])
    unit = look_up(unit_tables.UNITS, place.language, piece.lower()) if before[-1:].isdigit() else ()
    spelled: list[Reading] = [tuple(piece)] if len(piece) <= 3 else []
    return [*unit[:2], *spelled, (piece,)] if len(piece) > 1 else [*spelled, *unit[:2]]


def pieces(place: WordContext) -> Readings:
    """Read any other word with signs inside: its runs of letters and digits, and the words of its signs."""
    found = _PIECES.findall(place.word)
    if len(found) < 2:
        return ()
    parts = [place.part(p, " ", " ") if p[0].isalnum() else (*place.sign(p)[:1], ()) for p in found]
    return distinct(joined(*(part[: 3 if n < 6 else 1] for n, part in enumerate(parts))))
