"""Find where the sentences of a paragraph begin.

`sentencex` finds the boundaries; `segmentation` says why. This module mends what it does not know: titles, time zones
behind "p.m.", units such as "km/h", numbers of list items, and the ellipsis of one character.
"""

from __future__ import annotations

import re

import sentencex

# A longer text is divided in parts, because sentencex takes quadratic time for quotation marks that are never closed.
_LONGEST = 8_000  # characters
_PART = 4_000
# sentencex 1.0.32 panics at a space of several bytes between an initial and a full stop ("Z\xa0.").
_WIDE_SPACE = re.compile(r"[^\S\x00-\x7f](?=\.)")
_QUOTES = re.compile(r"[“”\"'«»„‘’‚]{4,}")
_ELLIPSIS = re.compile(r"…(?=[”\"’»)\]]*\s+[“\"‘«(\[¿¡]*([^\W\d_]))")

_TITLE = re.compile(r"(?<!\w)(?:Ms|Mx|Mss|Messrs|Mmes?|Mlles?|Hrn?|Frl|Fa|Dipl|Ing|Supt|Insp|Srta|Dña)\.$")
_FRENCH_TITLE = re.compile(r"(?<!\w)MM?\.$")
_COUNTED = re.compile(r"(?<!\w)(?:[Vv]ols?|Nos?|Nr|Bd|Kap|Abb|Figs?|Chs?|pp?|Art|Sec|Ziff|núm)\.$")
_HALF_OF_DAY = re.compile(r"(?<!\w)[ap]\.?\s?m\.$", re.IGNORECASE)
_ZONE = re.compile(
    r"(?:[ECMP][SD]?T|AK[SD]T|HST|GMT|UTC|BST|WEST|WET|CES?T|EES?T|MSK|IST|PKT|ICT|HKT|SGT|JST|KST|A[EC][SD]?T|NZ[SD]T"
    r"|WAT|EAT|SAST|BRT|ART)\b"
    r"|(?:[A-Z]\w+ ){1,2}(?:[Ss]tandard |[Dd]aylight |[Mm]ean |[Ss]ummer )?[Tt]ime\b"
)
_LIST_NUMBER = re.compile(r"[(\[]?(?:\d{1,3}|[A-Za-z])[.)\]]{1,2}\s*")
_LETTER = re.compile(r"(?<![\w.])[a-zäöü]\.$")
_NEXT_LETTER = re.compile(r"[^\W\d_]{1,2}\.")
_UNIT = re.compile(
    r"(?<=\d)\s?(?:[a-zµμ]{1,4}[²³]?/[a-z]{1,4}[²³]?|[mk]\.p\.h|°\s?[CFK]|[mglsht])\.[”\"’)\]]*\s+(?=[“\"‘(\[]?([^\W\d_]))"
)
_NEAR = 24  # characters before a boundary that are looked at
# German writes "the 2nd man" as "der 2. Mann". Behind these words a number is such an ordinal.
_GERMAN_ORDINAL = re.compile(
    r"(?<!\w)(?:der|die|das|dem|den|des|am|im|vom|zum|zur|beim|ein|einem|einen|eines|einer|seit|dieser|diesem|diesen|jeder"
    r"|jedes|sein|seinem|seinen|ihr|ihrem|ihren|unser|unserem|unseren)\s\d{1,3}\.$",
    re.IGNORECASE,
)
_GERMAN_BEGINNING = re.compile(
    r"(?:Der|Die|Das|Den|Dem|Ein|Eine|Er|Sie|Es|Wir|Ihr|Ich|Man|Dann|Danach|Da|Dort|Hier|Heute|Jetzt|Nun|Aber|Und|Oder|Doch"
    r"|Denn|In|Im|Am|An|Auf|Bei|Mit|Nach|Vor|Von|Für|Viele|Alle|Als|Wenn|Weil|Was|Wer|Wie|Wo)\b"
)


def starts(text: str, language: str) -> list[int]:
    """Return the index at which each sentence after the first one begins, in order."""
    shown = _QUOTES.sub(lambda run: "-" * len(run[0]), _WIDE_SPACE.sub(" ", text.replace("\n", " ")))
    shown = _ELLIPSIS.sub(lambda mark: "." if mark[1].isupper() else mark[0], shown)
    ended = {unit.end() for unit in _UNIT.finditer(shown) if unit[1].isupper()}
    kept: list[int] = []
    for start in sorted({*_found(shown, language), *ended} - {0, len(text)}):
        if start in ended or not _goes_on(text, kept[-1] if kept else 0, start, language):
            kept.append(start)
    return kept


def _found(text: str, language: str) -> list[int]:
    found: list[int] = []
    at = 0
    while len(text) - at > _LONGEST:
        part = [at + start for start in _of_part(text[at : at + _PART], language)]
        found += part
        at = part[-1] if part else at + _PART
    return [*found, *(at + start for start in _of_part(text[at:], language))]


def _of_part(text: str, language: str) -> list[int]:
    try:
        found = sentencex.get_sentence_boundaries(language, text)
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # of Rust, which has no public class
            raise
        found = sentencex.get_sentence_boundaries(language, "".join(map(_as_ascii, text)))
    return [bound["start_index"] for bound in found if bound["start_index"]]


def _as_ascii(char: str) -> str:
    """Return a character of one byte of the same kind. sentencex counts bytes, and panics where it miscounts."""
    return char if char.isascii() else "x" if char.isalnum() else " "


def _goes_on(text: str, sentence: int, start: int, language: str) -> bool:
    """Return whether the sentence that begins at `sentence` goes on at `start`, a boundary that sentencex found."""
    before, after = text[max(sentence, start - _NEAR) : start].rstrip(), text[start : start + _NEAR]
    if _TITLE.search(before) or (language == "fr" and _FRENCH_TITLE.search(before)):
        return after[:1].isupper()
    if _COUNTED.search(before):
        return after[:1].isdigit()
    if _HALF_OF_DAY.search(before) and _ZONE.match(after):
        return True
    if _LETTER.search(before) and _NEXT_LETTER.match(after):
        return True
    if language == "de" and _GERMAN_ORDINAL.search(before):
        return after[:1].isupper() and not _GERMAN_BEGINNING.match(after)
    return start - sentence <= _NEAR and _LIST_NUMBER.fullmatch(text, sentence, start) is not None
