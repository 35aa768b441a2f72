"""Find runs of letters of scripts without spaces, and their smallest pieces: a letter with its marks, or a syllable.

East Asian letters are single characters. A Thai or Lao piece is a consonant with its vowels and tone marks, with the
vowels written before it, and with a silent consonant behind it. A Khmer piece is a consonant with those below it and
its vowels. A Burmese piece is a whole syllable.

The patterns take 12 ms to compile, so this module is imported when a text has such letters.
"""

from __future__ import annotations

import re

from listenapp.story.unspaced import scripts

KANA = re.compile(rf"[{scripts.KANA_LETTERS}]")
EAST_ASIAN_RUN = re.compile(rf"[{scripts.EAST_ASIAN}][{scripts.EAST_ASIAN}{scripts.SIGNS}]*")
THAI_RUN = re.compile(rf"[{scripts.THAI}]+")
SYLLABLE_RUN = re.compile(rf"[{scripts.LAO}]+|[{scripts.KHMER}]+|[{scripts.BURMESE}]+")
RUN = re.compile(rf"{EAST_ASIAN_RUN.pattern}|{THAI_RUN.pattern}|{SYLLABLE_RUN.pattern}|[^\s{scripts.ALL}]+")

_BURMESE_LETTER = r"[\u1000-\u102a\u103f\u1050-\u1055\u106e-\u1070\u1075-\u1081]"
_BURMESE_MARKS = r"[\u102b-\u1038\u103b-\u103e\u1056-\u1060\u1082-\u108d]"
PIECE = re.compile(
    # Thai and Lao: numbers; a vowel written before its consonant, the consonant, marks, silent consonants, repetition
    r"[\u0e50-\u0e59]+|[\u0ed0-\u0ed9]+"
    r"|[\u0e40-\u0e44]?[\u0e01-\u0e2e][\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]*(?:[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c)*[\u0e2f\u0e46]*"
    r"|[\u0ec0-\u0ec4]?[\u0e81-\u0eae\u0edc-\u0edf][\u0eb0-\u0ebd\u0ec8-\u0ece]*\u0ec6*"
    # Khmer: numbers; consonants below others follow U+17D2
    r"|[\u17e0-\u17e9]+|[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17d3\u17dd])*\u17d7*"
    # Burmese: numbers; stacked consonants follow U+1039, and a consonant with U+103A closes the syllable
    rf"|[\u1040-\u1049]+|{_BURMESE_LETTER}(?:\u1039[\u1000-\u1021]|{_BURMESE_MARKS}|(?:[\u1000-\u1021]\u1037?)?\u103a)*"
    r"|.[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e\u0eb0-\u0ebd\u0ec8-\u0ece\u17b4-\u17d3\u17dd\u102b-\u103e"
    + scripts.SIGNS
    + "]*",
    re.DOTALL,
)
