"""Compare words by sound: ARPAbet phones from the aligner's dictionary, and a weighted edit distance of phones."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from listenapp.align.phones.english_pronunciation import PronunciationDictionary

Phones = tuple[str, ...]
LookUp = Callable[[str], Phones]

_LONGEST_WORD = 40  # letters; anything longer is no word
_NEIGHBOUR = 0.4  # cost of a pair that learners confuse most
_NEAR_DISTANCE = 0.34
_ONE_PHONE = 1.01  # cost, with a margin for rounding
VOWELS = frozenset("AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW".split())
_NEIGHBOUR_VOWELS = frozenset(
    frozenset(pair.split())
    for pair in (
        *("IY IH", "IH EH", "EH AE", "AE AH", "AH AA", "AA AO", "AO OW", "UW UH", "UH AH", "EY EH", "IH AH"),
        *("AH ER", "AY AA", "AW AA", "OY AO", "OW UH", "EH AH", "AE AA", "EY IY", "EY AE"),
        *("AY OY", "AY EY", "AW OW"),
    )
)
# Manner, place and voice of each consonant.
_CONSONANTS = {
    "P": ("stop", "lips", 0), "B": ("stop", "lips", 1), "T": ("stop", "ridge", 0), "D": ("stop", "ridge", 1),
    "K": ("stop", "velum", 0), "G": ("stop", "velum", 1), "F": ("fricative", "lips", 0),
    "V": ("fricative", "lips", 1), "TH": ("fricative", "teeth", 0), "DH": ("fricative", "teeth", 1),
    "S": ("fricative", "ridge", 0), "Z": ("fricative", "ridge", 1), "SH": ("fricative", "palate", 0),
    "ZH": ("fricative", "palate", 1), "HH": ("fricative", "glottis", 0), "CH": ("affricate", "palate", 0),
    "JH": ("affricate", "palate", 1), "M": ("nasal", "lips", 1), "N": ("nasal", "ridge", 1),
    "NG": ("nasal", "velum", 1), "L": ("liquid", "ridge", 1), "R": ("liquid", "palate", 1),
    "W": ("glide", "lips", 1), "Y": ("glide", "palate", 1),
}  # fmt: skip


_FUSED = {("T", "Y"): "CH", ("D", "Y"): "JH", ("S", "Y"): "SH", ("Z", "Y"): "ZH"}


def place_of(phone: str) -> str:
    """Return where in the mouth a consonant is made. Empty for a vowel."""
    return _CONSONANTS[phone][1] if phone in _CONSONANTS else ""


def is_sonorant(phone: str) -> bool:
    """Return whether the voice sounds through a phone: a vowel, nasal, liquid or glide."""
    return phone in VOWELS or _CONSONANTS.get(phone, ("",))[0] in ("nasal", "liquid", "glide")


def is_closed(phone: str) -> bool:
    """Return whether a phone begins with a closure: a stop or an affricate."""
    return _CONSONANTS.get(phone, ("",))[0] in ("stop", "affricate")


def is_clear_edge(before: str, after: str) -> bool:
    """Return whether the sound changes so much between two phones of running speech that the edge can be found.

    It does not from voice to voice, nor between two consonants of one manner: "this sister", "and ten".

    Measured:
    In human-labelled recordings, cut without a margin, 20 % of the parts of one to three words with clear edges lack
    20 ms of a word or hold as much of a neighbour, of all parts 38 %.
    """
    if is_sonorant(before) and is_sonorant(after):
        return False
    one, other = (_CONSONANTS.get(phone, ("vowel",))[0] for phone in (before, after))
    hisses = {"fricative", "affricate"}
    return one != other and not {one, other} <= hisses and not (one == "nasal" and is_closed(after))


@cache
def phone_cost(one: str, other: str) -> float:
    """Return the cost of hearing one phone for another, 0 to 1."""
    if one == other:
        return 0.0
    if one in VOWELS and other in VOWELS:
        return _NEIGHBOUR if frozenset((one, other)) in _NEIGHBOUR_VOWELS else 1.0
    first, second = _CONSONANTS.get(one), _CONSONANTS.get(other)
    if not first or not second:
        return 1.0
    return _NEIGHBOUR if sum(a != b for a, b in zip(first, second, strict=True)) == 1 else 1.0


@lru_cache(maxsize=32768)
def distance(one: Phones, other: Phones) -> float:
    """Return the weighted edit distance divided by the longer length, 0 (same) to 1."""
    if one == other:
        return 0.0
    one, other = _expanded(one), _expanded(other)
    row = [float(j) for j in range(len(other) + 1)]
    for phone in one:
        row = _next_row(row, [phone_cost(phone, each) for each in other])
    return row[-1] / max(len(one), len(other))


def _expanded(sounds: Phones) -> Phones:
    """Return phones with ER as a vowel and an R, as the other vowels before R are written: heard, hard."""
    return tuple(part for phone in sounds for part in (("AH", "R") if phone == "ER" else (phone,)))


def _next_row(row: Sequence[float], costs: Sequence[float]) -> list[float]:
    result = [row[0] + 1.0]
    for j, cost in enumerate(costs):
        result.append(min(row[j] + cost, row[j + 1] + 1.0, result[j] + 1.0))
    return result


def letters(word: str) -> Phones:
    """Return the letters of a word, which stand for its phones in a language without a dictionary."""
    return tuple(char for char in word if char != "'")


def look_up_for(language: str) -> LookUp:
    """Return the function that gives the careful pronunciation of a normalised word."""
    return _careful_english if language == "en" else letters


def is_near(one: str, other: str, language: str) -> bool:
    """Return whether two words differ in one phone at most, in any of their pronunciations: boots, boats.

    Weak forms of two phones are included: "have" may sound like "of", and "and" like "an". Readers find words that
    differ in more phones another word, however long they are: left for "lived", language for "luggage".
    """
    if language != "en":
        return distance(letters(one), letters(other)) <= _NEAR_DISTANCE
    careful = [(_careful_english(one), _careful_english(other))]
    weak = ((a, b) for a in _pronunciations(one) for b in _pronunciations(other) if min(len(a), len(b)) > 1)
    return any(
        (share := distance(a, b)) <= _NEAR_DISTANCE and share * max(len(a), len(b)) <= _ONE_PHONE
        for a, b in (*careful, *weak)
    )


def spoken_forms(words: Sequence[str], language: str) -> Iterator[tuple[Phones, ...]]:
    """Yield the pronunciations of some words one after the other, the careful one first, with all weak forms."""
    if language != "en":
        yield tuple(map(letters, words))
        return
    yield from product(*map(_pronunciations, words))


def linked(words: Sequence[Phones]) -> Phones:
    """Return the phones of words that are spoken without a break: "did you" as didja, "miss you" as mishu."""
    said: Phones = ()
    for word in words:
        fused = _FUSED.get((said[-1], word[0])) if said and word else None
        said = (*said[:-1], fused, *word[1:]) if fused else (*said, *word)
    return said


def _careful_english(word: str) -> Phones:
    return _pronunciations(word)[0]


@lru_cache(maxsize=16384)
def _pronunciations(word: str) -> tuple[Phones, ...]:
    if word == "a":  # the dictionary of the aligner begins with the letter's name
        return (("AH",),)
    if word == "you":
        return (("Y", "UW"), ("Y", "AH"))
    return _english().phones(word[:_LONGEST_WORD]) or (letters(word[:_LONGEST_WORD]),)


def is_in_dictionary(word: str) -> bool:
    """Return whether the pronunciation of an English word is known and not guessed."""
    return word in _english_entries()


@lru_cache(maxsize=1)
def _english() -> PronunciationDictionary:
    from listenapp.align.phones.english_pronunciation import PronunciationDictionary  # noqa: PLC0415 - see below

    return PronunciationDictionary(_english_entries().get)


@lru_cache(maxsize=1)
def _english_entries() -> dict[str, str]:
    """Load the dictionary of the aligner. Takes about 0.5 s, so it is loaded with the first answer."""
    import pocketsphinx  # noqa: PLC0415 - as above

    text = Path(pocketsphinx.get_model_path("en-us/cmudict-en-us.dict")).read_text("utf-8")
    return dict(line.split(" ", 1) for line in text.splitlines() if " " in line)
