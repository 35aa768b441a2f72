"""Find other written forms of dates, amounts of money and large numbers, which are right in an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from listenapp.story.normalization import number_words, tables
from listenapp.story.normalization.number_words import Reading

_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")
_COINS = re.compile(r"\d{1,4}\.\d\d")
_THOUSANDS = re.compile(r"\d{1,3}(?:[., ]\d{3})+")
_SPACED_THOUSANDS = re.compile(r"(?<=\d) (?=000(?!\d))")
_SIGN_BEHIND = re.compile(r"(?<![\w.,])(\d[\d.,]*) ?([$£€])(?!\d)")
_PRICE = re.compile(r"[$£€]\d[\d,]*")
_AND_SIGN = re.compile(r"(?<=\s)&(?=\s)")


def usual_numbers(text: str) -> str:
    """Return an answer with its numbers as they are published: $40 for 40$, and 10000 for 10 000."""
    return _SPACED_THOUSANDS.sub("", _SIGN_BEHIND.sub(r"\2\1", text))


def with_and(text: str, language: str) -> str:
    """Return an answer with the word for a sign between two words: washed and dried for washed & dried."""
    readings = tables.SIGNS.get(language, {}).get("&", ())
    return _AND_SIGN.sub(" ".join(readings[0]), text) if readings else text


def with_signs(word: str, published: Sequence[str]) -> str:
    """Return a number of an answer with the signs that the published words have and a learner may leave out.

    9.45 is a time of day beside 9:45, 12.50 an amount of money beside $12.50, and 10.000 the same as 10,000.
    """
    if _CLOCK.fullmatch(word) and any(":" in each and _CLOCK.fullmatch(each) for each in published):
        return word.replace(".", ":")
    if _COINS.fullmatch(word):
        return next(
            (each[0] + word for each in published if _COINS.fullmatch(each[1:]) and not each[0].isdigit()), word
        )
    commas = word.replace(".", ",")
    return commas if _THOUSANDS.fullmatch(word) and commas in published else word


def spoken_readings(word: str, found: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """Return the readings of a published word without a price that lacks its currency, and numbers in hundreds too.

    The dollars of $40 are spoken, and an answer without them lacks a word. 1,250 may be twelve hundred fifty.
    """
    if _PRICE.fullmatch(word):
        found = tuple(each for each in found if not any(other[:-1] == each for other in found))
    return (*found, *_in_hundreds(word))


def _in_hundreds(word: str) -> Iterator[Reading]:
    number = int(digits) if (digits := word.replace(",", "")).isdecimal() and len(digits) == 4 else 0
    if number > 1100 and number // 100 % 10 and number % 100:
        hundreds = (*number_words.cardinal(number // 100, "en")[0], "hundred")
        rest = number_words.cardinal(number % 100, "en")[0]
        yield (*hundreds, *rest)
        yield (*hundreds, "and", *rest)


def other_dates(month: str, days: Sequence[Reading]) -> Iterator[Reading]:
    """Yield a date with the day before its month: 5 May, the fifth of May."""
    if month in tables.WHOLE_MONTHS:
        for day in days:
            yield (*day, month)
            yield (*day, "of", month)
