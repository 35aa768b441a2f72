"""Pronounce French words in the phones of the French model: by its dictionary, and by letter rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count, islice, product, takewhile

from listenapp.align.phones.letters.rules import LetterRules, Phones

_MOST = 40  # pronunciations a word

# For words that the dictionary lacks. Final letters are often silent, and a final e may sound.
RULES = r"""
eaux?               au
au                  au|oo
œu|oeu              oe|eu
oin                 ww in
ouin                ww in
oy(?=[aeiouéè])     ww aa yy
o[iîy]              ww aa
(ain|ein|aim|eim)(?![aeiouyéèêhmn])  in
i?en(?=$|s$)        yy in|in|an
ien(?![aeiouyéèên]) yy in|ii an
ent$                -|an|ee
[ae][mn](?![aeiouyéèêàâôûîhmn])  an
[iy][mn](?![aeiouyéèêàâôûîhmn])  in
om(?=[bp])|on(?![aeiouyéèêàâôûîhmn])  on
u[mn](?![aeiouyéèêàâôûîhmn])  un|in
eu                  eu|oe
o[uùû]              ou
ou(?=[aeiéè])       ww|ou
a[iî]               ai|ei
ei                  ai
ay(?=[aeiouéè])     ai yy
ay|ey               ai|ei
tion                ss yy on
tch                 tt ch
ch                  ch|kk
ph                  ff
gn                  gn|gg nn
gu(?=[eiéèêy])      gg
ge(?=[aouâô])       jj
g(?=[eiéèêy])       jj
qu                  kk
q                   kk
ç                   ss
cc(?=[eiéè])        kk ss
c(?=[eiéèêy])       ss
sc(?=[eiéèê])       ss
ss                  ss
(?<=[aeiouyéèêàâôûî])s(?=[aeiouyéèêàâôûîh])  zz
(?<=[aeiouyéèêàâôûî])ill(?=[aeiéèo])  yy
(?<=[^aeiouy])ille? ii yy|ii ll
(?<=[aeu])il$       yy
th                  tt
h                   -
([bcdfglmnprt])(?=\1)  -
ez$                 ei
er$                 ei|ai rr
e[st]$              -|ee|ai|ai tt
e$                  -|ee
[dtspxz]$           -|tt|zz|ss
[dt]s$              -
i(?=[aeoéèê])       yy|ii
u(?=[i])            uy|uu
y                   ii|yy
x                   kk ss|gg zz
e(?=[^aeiouyéèêàâôûî]{2})  ai|ee
e                   ee|ai|-
é                   ei|ai
[èêë]               ai
[aàâ]               aa
[iîï]               ii
[oô]                oo|au
[uùûü]              uu
b                   bb
c                   kk
d                   dd
f                   ff
g                   gg
j                   jj
k                   kk
l                   ll
m                   mm
n                   nn
p                   pp
r                   rr
s                   ss
t                   tt
v                   vv
w                   ww|vv
z                   zz
"""


class FrenchPronouncer:
    """Pronunciations of French words. For one thread.

    `look_up` returns the phones of a dictionary entry, separated by spaces, or None.
    """

    def __init__(self, look_up: Callable[[str], str | None]) -> None:
        self._look_up = look_up
        self._rules = LetterRules(RULES, unknown=("ee",))

    def phones(self, word: str) -> tuple[Phones, ...]:
        """Return the pronunciations of a `normal` word, most likely first. "l'école" is pronounced in two parts."""
        listed = tuple(self._dictionary(word))
        if listed or "'" not in word:
            return listed or self._rules.phones(word)
        parts = [self.phones(part) for part in _at_apostrophes(word)]
        return tuple(islice((sum(ways, ()) for ways in product(*parts)), _MOST))

    def _dictionary(self, word: str) -> Iterator[Phones]:
        """Yield the pronunciations of the entries "est", "est(2)", "est(3)" ..."""
        names = (f"{word}({number})" if number > 1 else word for number in count(1))
        yield from (tuple(found.split()) for found in takewhile(bool, map(self._look_up, names)) if found)


def _at_apostrophes(word: str) -> list[str]:
    """Split behind each apostrophe, as the dictionary does: "l'", "école"."""
    parts = word.split("'")
    return [f"{part}'" for part in parts[:-1] if part] + parts[-1:]
