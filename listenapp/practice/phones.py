"""Compare words by sound: ARPAbet phones from the aligner's dictionary, and a weighted edit distance of phones."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from listenapp.practice.function_words import is_small

if TYPE_CHECKING:
    from listenapp.align.phones.english_pronunciation import PronunciationDictionary

Phones = tuple[str, ...]
LookUp = Callable[[str], Phones]

_LONGEST_WORD = 40  # letters; anything longer is no word
_NEIGHBOUR = 0.4  # cost of a pair that learners confuse most
_NEAR_DISTANCE = 0.34  # of letters, in a language without a dictionary
_FEWEST_SHARED = 2  # phones of two words that are near each other
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
    """Return whether two words differ in one phone at most and share two others: boots, boats.

    Words are compared as they are said with care, small words in their weak forms too: "have" may sound like "of".
    Readers find words that differ in more phones another word, however long they are: left for "lived".
    """
    if language != "en":
        return distance(letters(one), letters(other)) <= _NEAR_DISTANCE
    pairs = product(_compared_forms(one), _compared_forms(other))
    return any((apart := phones_apart(a, b)) <= 1 and max(len(a), len(b)) - apart >= _FEWEST_SHARED for a, b in pairs)


def _compared_forms(word: str) -> tuple[Phones, ...]:
    """Return the careful pronunciation of a word, those that differ in weak vowels, and the weak form of a small word.

    Other pronunciations are rare ones, as W AA N for "won", or those that drop a final R.
    """
    forms = _pronunciations(word)
    alike = (form for form in forms if _without_weak(form) == _without_weak(forms[0]))
    return (*alike, *(tuple(form.split()) for form in WEAK_FORMS.get(word, ())))


def _without_weak(sounds: Phones) -> Phones:
    """Return phones with one sign for vowels that are weak in some words: P R IH or P R IY begins "prepare".

    The only vowel of a word is not weak.
    """
    if sum(phone in VOWELS for phone in sounds) < 2:
        return sounds
    return tuple("AH" if phone in ("IH", "IY") else phone for phone in sounds)


def is_same_sound(one: str, other: str) -> bool:
    """Return whether two English words sound alike: their, there; patients, patience; "read" as a past form, red.

    Another pronunciation of the dictionary counts if no phone of the careful one is left out: "next" is no "necks".
    """
    if plain_phones(_careful_english(one)) == plain_phones(_careful_english(other)):
        return True
    return frozenset((one, other)) in _POSSESSIVES or bool(_full_forms(one) & _full_forms(other))


def _full_forms(word: str) -> set[Phones]:
    careful = _careful_english(word)
    if "'" in word or (is_small(word, "en") and word != "been"):  # the others are weak: "we'll" as "will"
        return {plain_phones(careful)}
    return {plain_phones(form) for form in _listed(word) if len(form) >= len(careful)}


_POSSESSIVES = frozenset([frozenset(["your", "you're"])])  # of many accents; the dictionary has an older one
WEAK_FORMS = {
    "and": ["AE N D", "AH N"], "have": ["AH V"], "has": ["AH Z"], "had": ["AH D"], "he": ["IY"], "him": ["IH M"],
    "his": ["IH Z"], "her": ["ER"], "them": ["AH M"], "your": ["Y ER"], "you": ["Y AH"], "can": ["K AH N"],
    "than": ["DH AH N"], "for": ["F ER"], "some": ["S AH M"], "was": ["W AH Z"], "as": ["AH Z"], "at": ["AH T"],
}  # fmt: skip
"""Sounds of small words in running speech, which count as well as those of careful speech."""


@lru_cache(maxsize=16384)
def plain_phones(sounds: Phones) -> Phones:
    """Return phones without differences that cannot be heard.

    One are the vowels of "cot" and "caught", of "carry" and "merry", of "here's" and "hears", and from the second vowel
    on the weak vowels AH and IH. A vowel between a diphthong and R is left out (hire, higher), so is a stop between a
    nasal and S or Z (prints, prince).
    """
    found: list[str] = []
    for phone in _expanded(sounds):
        weak = phone == "IH" and any(each in VOWELS for each in found)
        found.append("AH" if weak else phone)
        if len(found) > 1:
            found[-2] = _before(found[-2], phone)
        if found[-2:] == ["AH", "R"] and found[-3:-2] in (["AW"], ["AY"]):
            del found[-2]
        if tuple(found[-3:]) in _EPENTHETIC:
            del found[-2]
    return tuple(found)


def _before(vowel: str, following: str) -> str:
    if following == "R":
        return {"AE": "EH", "IH": "IY"}.get(vowel, vowel)
    return "AA" if vowel == "AO" else vowel


_EPENTHETIC = frozenset([("N", "T", "S"), ("N", "D", "Z"), ("M", "P", "S")])


@lru_cache(maxsize=32768)
def phones_apart(one: Phones, other: Phones) -> int:
    """Return how many phones are changed, added or left out.

    The endings -s and -ed are the same whether they sound voiced or not: works, words.
    """
    one, other = (_same_ending(plain_phones(each)) for each in (one, other))
    row = list(range(len(other) + 1))
    for i, phone in enumerate(one):
        after = [i + 1]
        for j, heard in enumerate(other):
            after.append(min(row[j] + (phone != heard), row[j + 1] + 1, after[j] + 1))
        row = after
    return row[-1]


def _same_ending(sounds: Phones) -> Phones:
    if len(sounds) < 2 or sounds[-2] in VOWELS:
        return sounds
    return (*sounds[:-1], {"Z": "S", "D": "T"}.get(sounds[-1], sounds[-1]))


def spoken_forms(words: Sequence[str], language: str) -> Iterator[tuple[Phones, ...]]:
    """Yield the pronunciations of some words one after the other, the careful one first, with all weak forms."""
    if language != "en":
        yield tuple(map(letters, words))
        return
    yield from product(*map(_pronunciations, words))


def all_forms(one: str, other: str, language: str) -> Iterator[tuple[Phones, Phones]]:
    """Yield each pair of pronunciations of two words."""
    yield from product(*((letters(word),) if language != "en" else _pronunciations(word) for word in (one, other)))


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
    if word == "been":  # the dictionary lacks the British form
        return (("B", "IH", "N"), ("B", "IY", "N"))
    return _english().phones(word[:_LONGEST_WORD]) or (letters(word[:_LONGEST_WORD]),)


def _listed(word: str) -> Iterator[Phones]:
    """Yield the pronunciations in the dictionary, without the weak forms that the aligner adds."""
    if word == "been":
        yield from _pronunciations(word)
    entries = _english_entries()
    for key in (word, *(f"{word}({n})" for n in range(2, 6))):
        if key in entries:
            yield tuple(entries[key].split())


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
