"""Expand and build English contractions where the text allows them: I'm and I am, it's and it has."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

Tokens = tuple[str, ...]

_NOT = {"won't": "will", "can't": "can", "shan't": "shall"}
_NEGATABLE = frozenset(
    "do does did is are was were has have had can could will would shall should must might need ought".split()
)
_SUBJECTS = frozenset("i you he she it we they that this there here who what where when how why".split())
_MODALS = frozenset("could would should might must".split())
_SOUNDS_OF = {
    "am": "'m", "are": "'re", "have": "'ve", "will": "'ll", "would": "'d", "is": "'s", "has": "'s", "had": "'d",
}  # fmt: skip
_AGREES = {  # the subjects of each verb; None for all
    "am": frozenset(["i"]),
    "are": frozenset("you we they there who what where how why".split()),
    "have": frozenset("i you we they who could would should might must".split()),
    "is": _SUBJECTS - frozenset("i you we they".split()),
    "has": _SUBJECTS - frozenset("i you we they this".split()),
    "will": _SUBJECTS,
    "would": _SUBJECTS,
    "had": _SUBJECTS - frozenset("this here".split()),
}
_ADVERBS = frozenset("not never always just already also only really now long ever all both still often".split())
_FUSED: dict[Tokens, str] = {  # what dictionaries list as informal spellings of running speech
    ("going", "to"): "gonna", ("want", "to"): "wanna", ("got", "to"): "gotta", ("give", "me"): "gimme",
    ("let", "me"): "lemme", ("kind", "of"): "kinda", ("let", "us"): "let's", ("of", "course"): "'course",
    ("sort", "of"): "sorta", ("lot", "of"): "lotta", ("lots", "of"): "lotsa", ("out", "of"): "outta",
    ("cup", "of"): "cuppa", ("have", "to"): "hafta", ("has", "to"): "hasta", ("ought", "to"): "oughta",
    ("used", "to"): "useta", ("supposed", "to"): "supposta", ("need", "to"): "needa", ("trying", "to"): "tryna",
    ("could", "have"): "coulda", ("should", "have"): "shoulda", ("would", "have"): "woulda",
    ("might", "have"): "mighta", ("must", "have"): "musta", ("don't", "know"): "dunno", ("got", "you"): "gotcha",
    ("bet", "you"): "betcha", ("don't", "you"): "dontcha", ("did", "you"): "didja", ("would", "you"): "wouldja",
    ("could", "you"): "couldja", ("what", "are", "you"): "whatcha", ("what", "do", "you"): "whaddaya",
}  # fmt: skip
_UNFUSED = {fused.strip("'"): apart for apart, fused in _FUSED.items()}


def expansions(word: str, following: Sequence[str]) -> tuple[Tokens, ...]:
    """Return the full forms of a contraction before `following`. Empty for any other word.

    Raises nothing; a possessive ("John's book") has no full form.
    """
    if word in _UNFUSED:
        return (_UNFUSED[word],)
    if word == "cannot":
        return (("can", "not"), ("can't",))
    if "'" not in word:
        return ()
    if word.endswith("n't"):
        verb = _NOT.get(word, word.removesuffix("n't"))
        return ((verb, "not"), ("cannot",)) if word == "can't" else (((verb, "not"),) if verb in _NEGATABLE else ())
    stem, _, ending = word.rpartition("'")
    starts = expansions(stem, ()) or ((stem,),)
    return tuple((*start, verb) for start in starts for verb in _verbs(stem, ending, following))


def _verbs(stem: str, ending: str, following: Sequence[str]) -> tuple[str, ...]:
    if ending in ("m", "re", "ve", "ll"):
        return {"m": ("am",), "re": ("are",), "ve": ("have",), "ll": ("will", "shall")}[ending]
    if ending == "d":
        return _past_verbs(following)
    if ending != "s" or not (stem in _SUBJECTS or _is_after_noun(following)):
        return ()
    if _next_verb(following) == "been":
        return ("has",)
    return ("is", "has") if _perfect(following) else ("is",)


def _past_verbs(following: Sequence[str]) -> tuple[str, ...]:
    """Return what 'd stands for: had in "she'd already left", would in "she'd leave", either in "she'd put it"."""
    if _perfect(following) and not _is_infinitive(_next_verb(following)):
        return ("had",)
    return ("would", "had") if _perfect(following) or _better(following) else ("would",)


def contracted(words: Sequence[str], start: int) -> list[tuple[str, int]]:
    """Return the contractions that begin at word `start`, each with its number of full words."""
    first, second = words[start], words[start + 1] if start + 1 < len(words) else ""
    runs = (tuple(words[start : start + size]) for size in (2, 3))
    found = [(_FUSED[run], len(run)) for run in runs if run in _FUSED]
    if second == "not" and first in _NEGATABLE:
        found.append((next((short for short, verb in _NOT.items() if verb == first), f"{first}n't"), 2))
    if second == "not" and first == "can":
        found.append(("cannot", 2))
    if _may_shrink(first, second, words[start + 2 :]):
        found.append((first + _SOUNDS_OF[second], 2))
    return [*found, *_double(words[start : start + 3])]


def _double(words: Sequence[str]) -> list[tuple[str, int]]:
    """Return "wouldn't've" for would not have, and "they'd've" for they would have."""
    if len(words) < 3 or words[2] != "have":
        return []
    if words[1] == "not" and words[0] in _MODALS:
        return [(f"{words[0]}n't've", 3)]
    return [(f"{words[0]}'d've", 3)] if words[1] == "would" and words[0] in _SUBJECTS else []


def _may_shrink(first: str, second: str, following: Sequence[str]) -> bool:
    if first not in _AGREES.get(second, ()) and not (second in ("is", "has") and _is_noun(first)):
        return False
    if second in ("has", "had"):  # only as auxiliaries: "it has been", not "it has a roof"
        return _perfect(following) or (second == "had" and _better(following))
    return bool(following) or second not in ("is", "am", "are")  # not at the end: "I know who she is"


def _is_noun(word: str) -> bool:
    """Return whether a word may be a noun with a reduced verb behind it: "the dog's not here" for "is not"."""
    return word.isalpha() and word not in _SUBJECTS and word[-1] not in "sxz"


def _next_verb(following: Sequence[str]) -> str:
    return next((word for word in following[:4] if word not in _ADVERBS), "")


def _better(following: Sequence[str]) -> bool:
    """Return whether "had" is a modal: had better, had rather."""
    return _next_verb(following) in ("better", "best", "rather", "sooner")


def _perfect(following: Sequence[str]) -> bool:
    """Return whether the next verb is a past participle, as in "it has never been"."""
    return _is_participle(_next_verb(following))


@lru_cache(maxsize=4096)
def _is_participle(word: str) -> bool:
    from lemminflect import getAllInflections, getAllLemmas  # type: ignore[import-untyped,unused-ignore] # noqa: PLC0415

    lemmas = {lemma for part in ("VERB", "AUX") for lemma in getAllLemmas(word).get(part, ())}
    forms = (getAllInflections(lemma) for lemma in lemmas)
    return word == "been" or any(word in (*each.get("VBN", ()), *_past(each)) for each in forms)


@lru_cache(maxsize=4096)
def _is_infinitive(word: str) -> bool:
    from lemminflect import getAllLemmas  # noqa: PLC0415

    return word in getAllLemmas(word).get("VERB", ())


def _past(forms: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    return () if "VBN" in forms else tuple(forms.get("VBD", ()))


def _is_after_noun(following: Sequence[str]) -> bool:
    """Return whether the next word shows that 's after a noun is a verb: "the dog's not", "my name's Anna" does not."""
    return bool(following) and (following[0] in _AFTER_VERB or (_perfect(following) and following[0] in _ADVERBS))


_AFTER_VERB = frozenset(  # no possessive stands before these
    "a an the not been got going never always still here there very too so"
    " about at behind for from in near on over under with".split()
)
