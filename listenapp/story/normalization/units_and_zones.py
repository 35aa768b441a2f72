"""Read what stands behind a unit or a time of day: "100 km/h", "500 sq km", "8 p.m. ET".

Segmentation parts "km/h" into "km" and "h", so each word is read by the one before it.
"""

from __future__ import annotations

from listenapp.story.normalization import unit_tables
from listenapp.story.normalization.number_words import distinct
from listenapp.story.normalization.word_context import Readings, WordContext, has_digit, look_up

_TIMES_OF_DAY = frozenset(["am", "pm", "noon", "midnight", "o'clock", "uhr"])


def rate(place: WordContext) -> Readings:
    """Read "h" behind "km" as "per hour"."""
    if not look_up(unit_tables.UNITS, place.language, place.previous.lower().lstrip("0123456789.,")):
        return ()
    return look_up(unit_tables.RATES, place.language, place.word.lower())


def area(place: WordContext) -> Readings:
    """Read "km" behind "sq" as "kilometers"."""
    before = place.previous.lower().strip(".")
    return look_up(unit_tables.UNITS, place.language, place.word.lower()) if before in unit_tables.BEFORE_UNITS else ()


def time_zone(place: WordContext) -> Readings:
    """Read "ET" behind "p.m." as "eastern time", also letter by letter."""
    zone = look_up(unit_tables.ZONES, place.language, place.word)
    before = place.previous.lower().replace(".", "")
    if not zone or not (before in _TIMES_OF_DAY or has_digit(before)):
        return ()
    return distinct([*zone, tuple(place.word.lower())])
