"""Pronounce English words in the phones of the French model.

A human-timed English recording can then be aligned as if English were a foreign language.
"""

from __future__ import annotations

from pocketsphinx import Config, Decoder

from listenapp.align.phones.english_pronunciation import PronunciationDictionary
from listenapp.align.phones.letters.rules import LetterRules, Phones

_FRENCH = """
AA aa|oo
AE aa|ai
AH ee|oe|aa
AO oo
AW aa ou
AY aa yy
B bb
CH tt ch
D dd
DH zz|dd|vv
EH ai
ER oe rr|oe
EY ei yy|ei
F ff
G gg
HH rr|-
IH ii|ei
IY ii
JH dd jj
K kk
L ll
M mm
NG nn|gn
N nn
OW au ou|oo
OY oo yy
P pp
R rr|ww
SH ch
S ss
TH ss|ff|tt
T tt
UH ou|oe
UW ou
V vv
W ww
Y yy
ZH jj
Z zz|ss
"""


class FrenchAccent:
    """Pronunciations of English words by somebody who knows only French."""

    def __init__(self) -> None:
        self._english = PronunciationDictionary(Decoder(Config(lm=None, loglevel="FATAL")).lookup_word)
        self._rules = LetterRules(_FRENCH)
        self._known: dict[str, tuple[Phones, ...]] = {}

    def phones(self, word: str) -> tuple[Phones, ...]:
        if word not in self._known:
            ways = [way for english in self._english.phones(word) for way in self._rules.phones("".join(english))]
            self._known[word] = tuple(dict.fromkeys(ways))[:40]
        return self._known[word]
