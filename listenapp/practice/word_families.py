"""Tell whether two English words have one stem, or two number words one digit: danger, dangerous; four, forty."""

from __future__ import annotations

from functools import lru_cache

from listenapp.practice import phones
from listenapp.story import lemmatizer
from listenapp.story.normalization import number_words

_ENDINGS = tuple(
    sorted(
        "able age al ally ance ant ar ary ation ative ence ency ent ern ery ess est ful graph graphy hood ial ian"
        " ible ibly ic ical ician ify ile ily ine ing ion ious ise ish ism ist istic ite ition itive ity ive ize less"
        " let ly ment ness ology or ous ship some t th tion ty ual ular ure ward y er".split(),
        key=len,
        reverse=True,
    )
)
_CHANGED = (("nce", "nt"), ("ncy", "nt"), ("sion", "d"), ("tion", "t"), ("ief", "iev"), ("ife", "iv"), ("of", "ov"))
_SHORTEST_BASE = 3  # letters of a word that takes an ending
_SHORTEST_STEM = 4  # letters that two words with endings share
_BEGINNING = 3  # phones


@lru_cache(maxsize=4096)
def are_related(one: str, other: str) -> bool:
    """Return whether two words begin with the same sounds and differ in their endings alone.

    Science and scientist, terrible and terror do. Restroom and restaurant do not.
    """
    if not _begin_alike(one, other, 1):
        return False
    shared = _stems(one) & _stems(other)
    return any(len(stem) >= _SHORTEST_STEM for stem in shared) or (
        _begin_alike(one, other, _BEGINNING)
        and any(len(stem) >= _SHORTEST_BASE and stem in (_bare(one), _bare(other)) for stem in shared)
    )


def _begin_alike(one: str, other: str, size: int) -> bool:
    look_up = phones.look_up_for("en")
    begins = {phones.plain_phones(look_up(word))[:size] for word in (one, other)}
    return len(begins) == 1 and len(begins.pop()) == size


def _stems(word: str) -> set[str]:
    """Return what may be left of a word and its base forms without an ending, and without a final e, i or y."""
    forms = {word, *lemmatizer.of_word(word, "en")}
    forms |= {form.removesuffix(old) + new for form in forms for old, new in _CHANGED if form.endswith(old)}
    cut = {form.removesuffix(ending) for form in forms for ending in _ENDINGS if form.endswith(ending)}
    return {_bare(form) for form in forms | cut}


def _bare(word: str) -> str:
    return word.rstrip("eiy")


def are_of_a_digit(one: str, other: str) -> bool:
    """Return whether two number words name the same digit: four, fourth, fourteen, forty."""
    digits = _digits()
    return one in digits and digits[one] == digits.get(other)


@lru_cache(maxsize=1)
def _digits() -> dict[str, int]:
    """Return the digit of each number word of one token, and of its ordinal. Hundreds and more are their own."""
    found = {}
    for number in (*range(1, 20), *range(20, 100, 10), 100, 1000, 1_000_000):
        digit = number // 10 if 20 <= number < 100 else number % 10 if 12 < number < 20 else number
        found[number_words.ordinal(number, "en")[0][-1]] = digit
        found[number_words.cardinal(number, "en")[0][-1]] = digit
    return found
