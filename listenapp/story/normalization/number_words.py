"""Convert numbers to spoken words: every plausible reading, most likely first, in lower case.

The words come from `num2words` (LGPL-2.1, pure Python, 1.3 MB, 50 languages). `icu-rbnf` (Apache-2.0, the rules of ICU)
reads as well in more languages but needs 41 MB of ICU data. `num2words2` and `numeralform` are recent rewrites of 7 MB.
All of them return a single reading. An aligner needs all readings, so the others are made here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import product

from listenapp.story.normalization.chinese_numbers import chinese_number

Reading = tuple[str, ...]

_LARGEST = 10**18  # longer numbers are serial numbers, read digit by digit
_POINT = {"en": ("point",), "de": ("komma",), "es": ("coma", "punto"), "fr": ("virgule",), "it": ("virgola",)}
_DECIMAL_POINT = frozenset(["en", "ja", "zh", "ko", "th", "he", "hi", "ms"])  # the other languages use a comma
_ONE: dict[str, dict[str, tuple[str, ...]]] = {
    "de": {"eins": ("ein", "eine", "einen", "einem", "einer")},
    "es": {"uno": ("un", "una"), "veintiuno": ("veintiún", "veintiuna")},
    "fr": {"un": ("une",)},
}


def distinct(readings: Iterable[Reading], most: int = 12) -> tuple[Reading, ...]:
    """Return the first `most` different, non-empty readings in order."""
    return tuple(dict.fromkeys(r for r in readings if r))[:most]


def joined(*parts: Iterable[Reading]) -> list[Reading]:
    """Return every combination of one reading of each part, sorted by the sum of their ranks.

    The likeliest comes first.
    """
    ranked = [list(enumerate(part)) for part in parts]
    choices = sorted(product(*ranked), key=lambda choice: sum(rank for rank, _ in choice))
    return [tuple(word for _, reading in choice for word in reading) for choice in choices]


@lru_cache(maxsize=4096)
def _named(number: int, language: str, kind: str) -> Reading:
    """Return the reading of num2words. Empty if it does not support the language or such a large number.

    It has no Chinese.
    """
    if language == "zh":
        return chinese_number(number, kind) if 0 <= number < _LARGEST else ()
    from num2words import num2words  # noqa: PLC0415 - loads 50 languages, and a story may hold no number

    try:
        text = num2words(number, lang=language, to=kind)
    except (NotImplementedError, OverflowError, KeyError, IndexError, TypeError, ValueError):
        return ()
    return tuple(re.findall(r"[^\W_]+", str(text).casefold()))


def cardinal(number: int, language: str) -> tuple[Reading, ...]:
    """Read 150 -> one hundred fifty; one hundred and fifty; a hundred fifty."""
    if number >= _LARGEST:
        return digits(str(number), language)
    full = _named(number, language, "cardinal") or _named(number, "en", "cardinal")
    if language != "en":
        last = _ONE.get(language, {}).get(full[-1], ())
        return distinct([full, *((*full[:-1], other) for other in last)])
    short = tuple(word for word in full if word != "and")
    found = [short, full]
    if short[0] == "one" and len(short) > 1:
        found += [("a", *short[1:]), ("a", *full[1:])]
    if 1100 <= number < 10_000 and number % 1000 and not number % 100:
        found.append((*cardinal(number // 100, language)[0], "hundred"))
    return distinct(found)


def ordinal(number: int, language: str) -> tuple[Reading, ...]:
    """Read 15 -> fifteenth. German has several endings."""
    full = _named(number, language, "ordinal")
    if language == "en":
        return distinct([tuple(word for word in full if word != "and"), full])
    if language == "de" and full:
        return distinct((*full[:-1], full[-1] + ending) for ending in ("n", "", "r", "s"))
    return distinct([full])


def year(number: int, language: str) -> tuple[Reading, ...]:
    """Read a year.

    2021 -> twenty twenty one; two thousand twenty one; two thousand and twenty one. 1905 -> nineteen oh five.
    """
    if language != "en":
        return distinct([_named(number, language, "year"), *cardinal(number, language)])
    century, rest = divmod(number, 100)
    counted = cardinal(number, language)
    if not number % 1000:
        return counted
    if not rest:
        return distinct([(*cardinal(century, language)[0], "hundred"), *counted])
    pairs = tuple((*cardinal(century, language)[0], *tail) for tail in _two_digits(rest))
    return distinct([*counted, *pairs] if 2000 < number < 2010 else [*pairs, *counted])


def _two_digits(number: int) -> tuple[Reading, ...]:
    if number >= 10:
        return cardinal(number, "en")[:1]
    return tuple((zero, *cardinal(number, "en")[0]) for zero in ("oh", "zero"))


def digits(text: str, language: str) -> tuple[Reading, ...]:
    """Read "007" -> zero zero seven; oh oh seven."""
    figures = [cardinal(int(figure), language)[0] for figure in text if figure.isdigit()]
    plain = tuple(word for figure in figures for word in figure)
    if language != "en":
        return distinct([plain])
    return distinct([plain, tuple("oh" if word == "zero" else word for word in plain)])


def pairs(text: str) -> tuple[Reading, ...]:
    """Read 747 -> seven forty seven; 1234 -> twelve thirty four. Empty for other lengths. English only."""
    if not 3 <= len(text) <= 4 or text[0] == "0" or text.endswith("00"):
        return ()
    head, tail = int(text[:-2]), int(text[-2:])
    return tuple((*cardinal(head, "en")[0], *rest) for rest in _two_digits(tail))


def parse(text: str, language: str) -> tuple[str, str] | None:
    """Return the whole and decimal digits of "1,234.5", or of "1.234,5" in languages with a decimal comma.

    Return None if the text is no number.
    """
    if re.fullmatch(r"\d+", text):
        return text, ""
    if not re.fullmatch(r"\d[\d.,'’]*\d", text):
        return None
    point = "." if language in _DECIMAL_POINT else ","
    group = "." if point == "," else ","
    if re.fullmatch(rf"\d{{1,3}}(?:[{group}'’]\d{{3}})+(?:\{point}\d+)?", text):
        whole, _, decimals = re.sub(rf"[{group}'’]", "", text).partition(point)
        return whole, decimals
    if text.count(".") + text.count(",") != 1 or "'" in text or "’" in text:
        return None
    whole, decimals = re.split(r"[.,]", text)
    return whole, decimals


def number(whole: str, decimals: str, language: str) -> tuple[Reading, ...]:
    """Read a quantity: 12 and 5 -> twelve point five; twelve and a half."""
    counted = cardinal(int(whole), language)[:4]
    if not decimals:
        return counted
    tails: list[Reading] = list(digits(decimals, language))
    if language != "en" and decimals[0] != "0":
        tails = [cardinal(int(decimals), language)[0], *tails]
    has_half = language == "en" and decimals == "5" and int(whole) > 0
    halves = joined(counted[:1], [("and", "a", "half")]) if has_half else []
    points = [(name,) for name in _POINT.get(language, ("point",))]
    found = [*joined(counted[:2], points, tails), *halves]
    return distinct([*found, *joined(points, tails)] if whole == "0" else found)
