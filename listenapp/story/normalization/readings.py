"""Return the spoken forms of a published word: "31" is "thirty one", "U.S." is read letter by letter.

A word may have several readings ("2021", "150", "Dec. 15"), and only the audio tells which one is spoken. All readings
are returned, the likeliest first, and the aligners choose.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import lru_cache

from listenapp.story.normalization import abbreviations, number_formats, powers, units_and_zones
from listenapp.story.normalization.number_words import distinct
from listenapp.story.normalization.word_context import Readings, WordContext

# soft hyphens, zero-width spaces and joiners, which are common in web pages
_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_UNIFIED = str.maketrans(
    {
        **dict.fromkeys("‘’‛`´ʼʹ＇", "'"),
        **dict.fromkeys("‐‑‒–—−﹣－", "-"),
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys(_UNSEEN),
    }
)
_AROUND = "\"'()[]{}.,;:!?…"
_READERS: tuple[Callable[[WordContext], Readings], ...] = (
    powers.spaced_letters,
    units_and_zones.area,
    units_and_zones.rate,
    units_and_zones.time_zone,
    abbreviations.plain,
    powers.power,
    abbreviations.initialism,
    abbreviations.abbreviation,
    abbreviations.roman,
    abbreviations.capitals,
    number_formats.money,
    number_formats.ordinal,
    number_formats.decade,
    number_formats.clock,
    number_formats.date,
    number_formats.fraction,
    number_formats.phone_number,
    number_formats.signed,
    number_formats.number,
    abbreviations.address,
    abbreviations.hyphenated,
    abbreviations.mixed,
    abbreviations.pieces,
)


def normalize_token(text: str) -> str:
    """Return the form of a spoken token for comparison: case-folded, only letters, digits and inner apostrophes.

    Quotes are unified. Letters keep their accents. "Don’t," becomes "don't", "Games’" becomes "games", "state-run"
    becomes "staterun".
    """
    folded = unicodedata.normalize("NFC", text).translate(_UNIFIED).casefold()
    kept = "".join(c for c in folded if c == "'" or c.isalnum() or unicodedata.category(c).startswith("M"))
    return kept.strip("'")


@lru_cache(maxsize=16384)
def readings(word: str, language: str, previous: str = "", following: str = "") -> Readings:
    """Return all plausible readings of a published word, most likely first. Each is a tuple of `normal` words.

    `previous` and `following` are its published neighbours. "$123" before "billion" is read without dollars, which come
    after "billion". "15" after a month is first read as "fifteenth". Returns at least one and at most twelve readings.
    """
    unified = word.translate(_UNIFIED)
    bare = unified if abbreviations.INITIALISM.fullmatch(unified) else _bare(unified)
    place = WordContext(bare, language, previous.translate(_UNIFIED), following.translate(_UNIFIED), readings)
    found = next(filter(None, (reader(place) for reader in _READERS)), ())
    spoken = (tuple(n for n in map(normalize_token, reading) if n) for reading in found)
    return distinct(spoken) or ((normalize_token(word) or word.casefold(),),)


def _bare(word: str) -> str:
    """Remove the punctuation around the word. The apostrophe of "'90s" goes too, because it is not spoken."""
    return word.strip(_AROUND)
