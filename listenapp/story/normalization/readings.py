"""How a published word sounds: "31" is said "thirty one", "U.S." letter by letter, "$12.5" without its dollars.

A word may be read in several ways ("2021", "150", "Dec. 15"), and only the sound tells which; so all are given, the
likeliest first, for the aligners to choose from.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import lru_cache

from listenapp.story.normalization import abbreviations, number_formats
from listenapp.story.normalization.number_words import distinct
from listenapp.story.normalization.word_context import Place, Readings

_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"  # where a word may be broken, or not; pages are full of them
_UNIFIED = str.maketrans(
    {
        **dict.fromkeys("‘’‛`´ʼʹ＇", "'"),
        **dict.fromkeys("‐‑‒–—−﹣－", "-"),
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys(_UNSEEN),
    }
)
_AROUND = "\"'()[]{}.,;:!?…"
_READERS: tuple[Callable[[Place], Readings], ...] = (
    abbreviations.plain,
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


def normal(text: str) -> str:
    """The comparable form of one spoken token: case folded, quotes unified, only letters, digits and inner apostrophes.

    Letters keep their accents; "Don’t," becomes "don't", "Games’" becomes "games", "state-run" becomes "staterun".
    """
    folded = unicodedata.normalize("NFC", text).translate(_UNIFIED).casefold()
    kept = "".join(c for c in folded if c == "'" or c.isalnum() or unicodedata.category(c).startswith("M"))
    return kept.strip("'")


@lru_cache(maxsize=16384)
def readings(word: str, language: str, previous: str = "", following: str = "") -> Readings:
    """All plausible spoken forms of a published word, most likely first, each a tuple of `normal` words.

    `previous` and `following` are its neighbours as published: "$123" in front of "billion" is read without its
    dollars, which come behind "billion"; "15" behind a month is "fifteenth" first. Never empty; at most twelve.
    """
    unified = word.translate(_UNIFIED)
    bare = unified if abbreviations.INITIALISM.fullmatch(unified) else _bare(unified)
    place = Place(bare, language, previous.translate(_UNIFIED), following.translate(_UNIFIED), readings)
    found = next(filter(None, (reader(place) for reader in _READERS)), ())
    spoken = (tuple(n for n in map(normal, reading) if n) for reading in found)
    return distinct(spoken) or ((normal(word) or word.casefold(),),)


def _bare(word: str) -> str:
    """Without the punctuation around it; the apostrophe of "'90s" stays off too, it is not read."""
    return word.strip(_AROUND)
