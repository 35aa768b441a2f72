"""Read words with digits: money, times of day, dates, fractions, years, plain numbers.

Each reader returns the readings of its kind, most likely first, and nothing for any other word.
"""

from __future__ import annotations

import re

from listenapp.story.normalization import number_words, tables
from listenapp.story.normalization.number_words import Reading, distinct, joined
from listenapp.story.normalization.word_context import Readings, WordContext, look_up

_FRACTIONS = {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅛": "1/8", "⅜": "3/8"}
_COMMON_PARTS = frozenset([2, 3, 4, 5, 8, 10, 100])
_ORDINAL = re.compile(r"(\d[\d,]*)(?:st|nd|rd|th)", re.IGNORECASE)
_DECADE = re.compile(r"'?(\d{1,3}0)'?s", re.IGNORECASE)
_MONEY = re.compile(r"(?:[A-Za-z]{0,3}([$€£¥₹])(\d[\d.,]*\d|\d)([A-Za-z]*)|(\d[\d.,]*\d|\d)([$€£¥₹]))")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(am|pm)?", re.IGNORECASE)
_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})")
_RATIO = re.compile(r"(\d+)/(\d+)")
_PHONE = re.compile(r"\+?\d{1,4}(?:[-.]\d{2,5})*[-.]\d{3,5}")
_MEASURE = re.compile(r"(.*\d)(%|‰|°[CF]?)(.*)", re.DOTALL)


def money(place: WordContext) -> Readings:
    """Read $5 -> five dollars; $5m -> five million dollars; $12.5 before "trillion" -> twelve point five."""
    match = _MONEY.fullmatch(place.word)
    amount = match and number_words.parse(match[2] or match[4], place.language)
    if not match or not amount:
        return ()
    names = currency(match[1] or match[5], place.language)
    counted = number_words.number(*amount, place.language)
    if place.following.lower().rstrip(".,") in tables.SCALES:
        return counted
    scale = tables.SCALES.get((match[3] or "").lower())
    if scale:
        return with_currency(distinct(joined(counted, [(scale,)])), names)
    return _cents(amount, counted, names, place) or _coins(amount, counted, names)


def scale(place: WordContext) -> Readings:
    """Read "billion" after "$123", with the dollars that the amount left out."""
    match = _MONEY.fullmatch(place.previous)
    word = place.word.lower()
    if word not in tables.SCALES or not match:
        return ()
    return with_currency(((tables.SCALES[word],),), currency(match[1] or match[5], place.language))


def with_currency(amounts: Readings, names: tuple[str, ...]) -> Readings:
    """Return each amount with the plural of the currency, alone, and with the singular."""
    return distinct(joined(amounts, [(names[1],), (), (names[0],)]))


def currency(sign: str, language: str) -> tuple[str, ...]:
    return tables.CURRENCIES.get(language, tables.CURRENCIES["en"])[sign]


def _coins(amount: tuple[str, str], counted: Readings, names: tuple[str, ...]) -> Readings:
    one, many = names[:2]
    if amount != ("1", ""):
        return distinct([*joined(counted, [(many,)]), *counted, *joined(counted[:1], [(one,)])])
    return distinct([*joined(counted, [(one,)]), ("a", one), *counted])


def _cents(amount: tuple[str, str], counted: Readings, names: tuple[str, ...], place: WordContext) -> Readings:
    """Read $2.50 -> two dollars and fifty cents; two dollars fifty; two fifty."""
    if len(amount[1]) != 2:
        return ()
    whole = number_words.cardinal(int(amount[0]), place.language)[0]
    part = number_words.cardinal(int(amount[1]), place.language)[0]
    name = names[0] if amount[0] == "1" else names[1]
    small = names[2] if amount[1] == "01" else names[3]
    if amount[1] == "00":
        return ((*whole, name), *counted)
    if amount[0] == "0":
        return ((*part, small),)
    both = place.sign("&")[0]
    full: list[Reading] = [(*whole, name, *both, *part, small), (*whole, name, *part, small)]
    return distinct([*full, (*whole, name, *part), (*whole, *part), *joined(counted, [(names[1],)])])


def ordinal(place: WordContext) -> Readings:
    match = _ORDINAL.fullmatch(place.word)
    return number_words.ordinal(int(match[1].replace(",", "")), place.language) if match else ()


def decade(place: WordContext) -> Readings:
    """Read 1990s -> nineteen nineties; '90s -> nineties, nineteen nineties."""
    match = _DECADE.fullmatch(place.word)
    if not match:
        return ()
    value = int(match[1])
    said = number_words.year(value, "en")[:1] if value >= 1100 else number_words.cardinal(value, "en")[:1]
    plural = tuple((*r[:-1], r[-1][:-1] + "ies" if r[-1].endswith("y") else r[-1] + "s") for r in said)
    return plural if value >= 100 else (*plural, *joined([("nineteen",), ("eighteen",)], plural))


def clock(place: WordContext) -> Readings:
    """Read 9:45 -> nine forty five; a quarter to ten. 9:00 -> nine; nine o'clock."""
    match = _CLOCK.fullmatch(place.word)
    if not match or int(match[1]) > 24 or int(match[2]) > 59:
        return ()
    hour, minute = int(match[1]), int(match[2])
    half_day = [tuple(match[3].lower())] if match[3] else [()]
    said = _english_time(hour, minute) if place.language == "en" else _time_abroad(hour, minute, place)
    return distinct(joined(said, half_day))


def _english_time(hour: int, minute: int) -> list[Reading]:
    spoken, later = (number_words.cardinal(h, "en")[0] for h in (hour, hour % 12 + 1))
    if not minute:
        return [spoken, (*spoken, "o'clock"), (*spoken, "hundred")]
    said = [(*spoken, *tail[1:]) for tail in number_words.pairs(f"1{minute:02d}")]
    if minute in (15, 30, 45):
        name = "half" if minute == 30 else "quarter"
        near = (name, "to", *later) if minute == 45 else (name, "past", *spoken)
        said += [near, ("a", *near)]
    return said


def _time_abroad(hour: int, minute: int, place: WordContext) -> list[Reading]:
    hours, minutes = (number_words.cardinal(n, place.language)[0] for n in (hour, minute))
    if not minute:
        return [*joined([hours], place.sign("hour")), hours]
    between = [*place.sign("and hour"), (), *place.sign("&")]
    return joined([hours], between, [minutes])


def date(place: WordContext) -> Readings:
    """Read 12/15/2021 -> december fifteenth twenty twenty one. English only."""
    match = _DATE.fullmatch(place.word)
    if not match or place.language != "en" or not 1 <= int(match[1]) <= 12:
        return ()
    month = tables.MONTH_NAMES[int(match[1]) - 1]
    day = int(match[2])
    days = [*number_words.ordinal(day, "en"), *number_words.cardinal(day, "en")[:1]]
    return distinct(joined([(month,)], days, number_words.year(int(match[3]), "en")[:3]))


def fraction(place: WordContext) -> Readings:
    """Read 1/2 -> one half; 3/4 -> three quarters; 9/11 -> nine eleven; 2½ -> two and a half."""
    word = place.word
    if word[-1:] in _FRACTIONS and (len(word) == 1 or word[:-1].isdigit()):
        return _mixed_number(word[:-1], place.part(_FRACTIONS[word[-1]])[:3], place)
    match = _RATIO.fullmatch(word)
    if not match:
        return ()
    above, below = int(match[1]), int(match[2])
    counts = [number_words.cardinal(n, place.language)[:1] for n in (above, below)]
    after_another = joined(*counts)
    over = [r for name in (("over",), ("out", "of"), *place.sign("/")) for r in joined(counts[0], [name], counts[1])]
    parts = _parts(above, below) if place.language == "en" and above < below <= 100 else []
    common = below in _COMMON_PARTS
    return distinct([*parts, *after_another, *over] if common else [*after_another, *over, *parts])


def _mixed_number(whole: str, part: Readings, place: WordContext) -> Readings:
    if not whole:
        return part
    halves: Readings = (("a", "half"),) if place.language == "en" and "half" in part[0] else ()
    return distinct(joined(number_words.cardinal(int(whole), place.language)[:1], place.sign("&"), [*halves, *part]))


def _parts(above: int, below: int) -> list[Reading]:
    """Read a fraction below one: two thirds; a half, half."""
    if below < 2:
        return []
    special: dict[int, list[Reading]] = {2: [("half",)], 4: [("quarter",), ("fourth",)]}
    named = special.get(below) or list(number_words.ordinal(below, "en")[:1])
    if above > 1:
        named = [(*name[:-1], {"half": "halves"}.get(name[-1], f"{name[-1]}s")) for name in named]
    counts: list[Reading] = [number_words.cardinal(above, "en")[0], *([("a",), ()] if above == 1 else [])]
    return joined(counts, named)


def signed(place: WordContext) -> Readings:
    """Read -5, +3, #1, @name, 12.5%, 5°: the word of the sign before or after the rest."""
    word = place.word
    if word[:1] in "-+#@" and len(word) > 1:
        rest = place.part(word[1:])
        return distinct([*joined(place.sign(word[0]), rest), *rest])
    match = _MEASURE.fullmatch(word)
    if not match:
        return ()
    amount = number_words.parse(match[1], place.language)
    counted = number_words.number(*amount, place.language) if amount else place.part(match[1])
    tail = place.part(match[3].strip("-")) if match[3].strip("-") else [()]
    return distinct(joined(counted, place.sign(match[2]), tail))


def phone_number(place: WordContext) -> Readings:
    if not _PHONE.fullmatch(place.word) or sum(c.isdigit() for c in place.word) < 7:
        return ()
    return number_words.digits(place.word, place.language)


def number(place: WordContext) -> Readings:
    """Read a plain number: quantity, year, day of the month, digits."""
    amount = number_words.parse(place.word, place.language)
    if not amount:
        return ()
    whole, decimals = amount
    if decimals:
        return number_words.number(whole, decimals, place.language)
    if place.previous[-1:].isdigit() and whole == "000":
        return ((number_words.cardinal(1000, place.language)[0][-1],),)
    if whole[0] == "0" and len(whole) > 1:
        return distinct(
            [*number_words.digits(whole, place.language), *number_words.cardinal(int(whole), place.language)]
        )
    return _whole(int(whole), not place.word.isdigit(), place)


def _whole(value: int, grouped: bool, place: WordContext) -> Readings:
    language = place.language
    counted = number_words.cardinal(value, language)
    days = _days(value, language)
    if _is_month(place.previous) or _is_month(place.following):
        return distinct([*days, *counted])
    years = number_words.year(value, language) if 1100 <= value <= 2099 and not grouped else ()
    figures: list[Reading] = []
    if language == "en" and value > 99 and not grouped:
        figures = [*number_words.pairs(str(value)), *number_words.digits(str(value), language)]
    return distinct([*years, *counted, *figures, *(days if language == "de" else ())])


def _days(value: int, language: str) -> list[Reading]:
    if not 1 <= value <= 31:
        return []
    days = list(number_words.ordinal(value, language))
    return [*days, *(("the", *day) for day in days)] if language == "en" else days


def _is_month(word: str) -> bool:
    bare = word.lower().strip(".,")
    return bare in tables.WHOLE_MONTHS or any(look_up(tables.MONTHS, language, bare) for language in tables.MONTHS)
