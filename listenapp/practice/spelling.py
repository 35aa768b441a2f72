"""Recognise spellings: British and American forms of one word, existing words, and typing errors."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from listenapp.practice import phones
from listenapp.practice.function_words import is_small
from listenapp.story import lemmatizer

_OUR_STEMS = "|".join(
    "ard arm behavi cand clam col demean enam endeav fav ferv flav glam harb hon hum lab neighb od parl ranc rig"
    " rum sav savi splend succ tum val vap vig".split()
)
_DOUBLED = (
    "cancel channel counsel dial duel equal fuel funnel initial jewel label level marvel model panel pedal pencil"
    " quarrel rival shovel signal snorkel spiral total towel travel trial tunnel unravel"
)
_RE_STEMS = "cent|theat|met|lit|fib|calib|sab|somb|spect|lust|meag"
_RULES = tuple(
    (re.compile(pattern), new)
    for pattern, new in (
        (rf"^((?:dis|mis|re|un|multi)?(?:{_OUR_STEMS}))our(?!n)", r"\1or"),
        (rf"^({'|'.join(_DOUBLED.split())})l(ed|ing|er|ers|or|ors)$", r"\1\2"),
        (rf"^((?:kilo|centi|milli|amphi)?(?:{_RE_STEMS}))re(s|d)?$", r"\1er\2"),
        (r"^(def|off|pret)ence(s|less)?$", r"\1ense\2"),
        (r"^licence(s|d)?$", r"license\1"),
        (r"^practis(e|es|ed|ing)$", r"practic\1"),
        (r"^(anal|paral|catal|dial)ys(e|ed|ing|er|ers)$", r"\1yz\2"),  # "analyses" are also several analysis
        (r"^(catal|dial|anal|monol|prol|epil)ogue(s)?$", r"\1og\2"),
        (r"^(catal)ogu(ed|ing|er|ers)$", r"\1og\2"),
        (r"^(learn|burn|dream|lean|spoil)t$", r"\1ed"),
        (r"^(spel|smel|spil)t$", r"\1led"),
        (r"^programme(s)?$", r"program\1"),
        (r"^cheque(s|book)?$", r"check\1"),
        (r"^(grey)(s|er|est|ish)?$", r"gray\2"),
        (r"^tyre(s)?$", r"tire\1"),
        (r"^kerb(s|side)?$", r"curb\1"),
        (r"^plough(s|ed|ing|man)?$", r"plow\1"),
        (r"^pyjama(s)?$", r"pajama\1"),
        (r"^alumin?ium$", r"aluminum"),
        (r"^(acknowledg|judg|lodg)ement(s)?$", r"\1ment\2"),
        (r"^ageing$", "aging"),
        (r"^jewellery$", "jewelry"),
        (r"^sceptic(s|al|ism|ally)?$", r"skeptic\1"),
        (r"^(sm|m)ould(s|y|ed|er|ers|ering|ered|ing)?$", r"\1old\2"),
        (r"^(enrol|fulfil|instal|distil|instil)(s|ment|ments)?$", r"\1l\2"),
        (r"^(ski|wi)lful(ly|ness)?$", r"\1llful\2"),
        (r"^man(?:oeuv)re(s|d)?$", r"maneuver\1"),
        (r"^(an)aesth", r"\1esth"),
        (r"^(orthop|encyclop|p)aed", r"\1ed"),
        (r"^(leuk|an)aemi", r"\1emi"),
        (r"^foetus", "fetus"),
        (r"^oestrogen", "estrogen"),
        (r"^moustache(s|d)?$", r"mustache\1"),
        (r"^cos(y|ier|iest|ily|iness)$", r"coz\1"),
        (r"^sulphur", "sulfur"),
        (r"^yoghurt(s)?$", r"yogurt\1"),
        (r"^artefact(s)?$", r"artifact\1"),
        (r"^draught(s|y)?$", r"draft\1"),
        (r"^whisky$", "whiskey"),
        (r"^ok$", "okay"),
    )
)  # fmt: skip
_ISE = re.compile(r"^(.{4,})is(e|es|ed|ing|er|ers|ation|ations)$")
_ALWAYS_S = re.compile(
    r"^(?:advert|adv|appr|chast|circumc|compr|comprom|desp|dev|disgu|enfranch|franch|exc|exerc|expert|improv|merchand"
    r"|parad|prem|prom|repr|rev|superv|surpr|telev)is"
)
# Two written forms of one word: apart or together.
JOINED = {
    "percent": ("per", "cent"), "anymore": ("any", "more"), "cannot": ("can", "not"), "alright": ("all", "right"),
    "online": ("on", "line"), "email": ("e", "mail"), "website": ("web", "site"), "worldwide": ("world", "wide"),
}  # fmt: skip


@lru_cache(maxsize=16384)
def american(word: str) -> str:
    """Return the American spelling of a normalised English word: colour -> color, organised -> organized."""
    for pattern, new in _RULES:
        if pattern.search(word):
            return pattern.sub(new, word)
    match = None if _ALWAYS_S.match(word) else _ISE.match(word)
    changed = f"{match[1]}iz{match[2]}" if match else word
    return changed if match and lemmatizer.is_known(changed, "en") else word


def common_form(word: str, language: str) -> str:
    """Return one form for all accepted spellings of a normalised word."""
    return american(word) if language == "en" else word


# Combining marks that a learner leaves out where the keyboard lacks them: grave, acute, circumflex, diaeresis, cedilla.
# Spanish ñ, Portuguese ã and Russian й are letters of their own and keep their mark.
_ACCENTS = {
    "es": "\u0301\u0308", "fr": "\u0300\u0301\u0302\u0308\u0327", "it": "\u0300\u0301\u0302",
    "nl": "\u0300\u0301\u0302\u0308", "pt": "\u0300\u0301\u0302\u0308\u0327", "ru": "\u0308",
}  # fmt: skip
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def lacks_accents(one: str, other: str, language: str) -> bool:
    """Return whether one of two different normalised words is the other without its accents or apostrophe.

    A German umlaut may be written ae, oe or ue. Without its dots it is another sound: "schon" for "schön".
    """
    plain = without_accents(one, language)
    return plain == without_accents(other, language) and plain in (one, other)


@lru_cache(maxsize=16384)
def without_accents(word: str, language: str) -> str:
    """Return a normalised word as it is typed without accents and apostrophes, if accents are only spelling."""
    if language == "de":
        return word.translate(_UMLAUTS)
    if language not in _ACCENTS:
        return word
    letters = unicodedata.normalize("NFD", word).replace("'", "")
    return unicodedata.normalize("NFC", letters.translate(dict.fromkeys(map(ord, _ACCENTS[language]))))


@lru_cache(maxsize=16384)
def is_word(word: str, language: str) -> bool:
    """Return whether a normalised word exists. "dont" does not exist, but "wont" and "cant" do.

    English words must be in a second dictionary too: the first holds misspellings, as "belive".
    """
    if is_small(word, language):  # simplemma does not know "her"
        return True
    if not lemmatizer.is_known(word, language) or (language == "en" and _BARE_CONTRACTION.fullmatch(word)):
        return False
    return language != "en" or phones.is_in_dictionary(word) or lemmatizer.has_entry(word)


_BARE_CONTRACTION = re.compile(r"(?:do|does|did|is|are|was|were|has|have|had|could|would|should|must|need)nt")


_BY_EAR = tuple(
    (re.compile(pattern), new)
    for pattern, new in (
        ("^kn|^gn", "n"), ("^wr", "r"), ("^wh", "w"), ("^ps", "s"), ("mb$", "m"), ("ph", "f"), ("qu", "kw"),
        ("x", "ks"), ("tch", "ch"), ("dg(?=e)", "j"), ("ght", "t"), ("sch", "sk"), ("c(?=[eiy])", "s"), ("ck", "k"),
        ("c(?!h)", "k"), (r"(.)\1", r"\1"),
    )
)  # fmt: skip


@lru_cache(maxsize=16384)
def by_ear(word: str) -> str:
    """Return an English word with one letter for consonants that are written in several ways: kwiet for "quiet"."""
    for pattern, new in _BY_EAR:
        word = pattern.sub(new, word)
    return word


@lru_cache(maxsize=16384)
def damerau(one: str, other: str, limit: int) -> int:
    """Return the number of letters changed, added, left out or exchanged with a neighbour.

    Returns `limit` + 1 for anything larger.
    """
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    before, row = [0] * (len(other) + 1), list(range(len(other) + 1))
    for i, letter in enumerate(one):
        after = [i + 1]
        for j, typed in enumerate(other):
            best = min(row[j] + (letter != typed), row[j + 1] + 1, after[j] + 1)
            if i and j and letter == other[j - 1] and one[i - 1] == typed:
                best = min(best, before[j - 1] + 1)
            after.append(best)
        before, row = row, after
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)
