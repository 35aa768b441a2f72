"""Turn a published text into the token sequences that count as right answers.

A target has one main sequence of tokens, each of one word. Shortcuts are other token sequences for the same words:
"I am" for "I'm", "one hundred fifty" for "150", "staterun" for "state-run".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import groupby, pairwise

from listenapp.practice import contractions
from listenapp.practice.spelling import JOINED, common_form
from listenapp.practice.written_forms import other_dates, spoken_readings, usual_numbers, with_and, with_signs
from listenapp.story import word_splitting
from listenapp.story.normalization.number_words import Reading
from listenapp.story.normalization.readings import readings
from listenapp.story.unspaced import pieces

Tokens = tuple[str, ...]

_APOSTROPHES = re.compile(r"[\u2018\u2019\u201b\u02bc\u02b9\u2032\u0060\u00b4\uff07]")
_HYPHENS = re.compile(r"(?<=\w)\s*[-\u00ad\u2010-\u2015\u2212]+\s*(?=\w)")
_HALF_WIDTH = re.compile("[\uff66-\uff9d][\uff9e\uff9f]")  # a Japanese letter with its voice mark
_WIDE_PERCENT = re.compile("[\ufe6a\uff05]")  # word splitting does not know it
_SHORTHAND = 6  # letters of the longest word whose reading depends on its capitals
_LONGEST_TOKEN = 60  # letters; a longer word of an answer is cut


@dataclass(frozen=True, slots=True)
class Shortcut:
    """Right tokens in place of the main tokens `first` to `last` (exclusive)."""

    first: int
    last: int
    tokens: Tokens


@dataclass(frozen=True)
class Target:
    """Right answers to a run of words. `owners[i]` is the word of main token i, counted from 0 in `words`."""

    words: Tokens
    language: str
    tokens: Tokens
    owners: tuple[int, ...]
    shortcuts: tuple[Shortcut, ...]

    @cached_property
    def guarded(self) -> frozenset[int]:
        """Return the main tokens that may be a part of a longer right answer: "one hundred" before "and fifty"."""
        return frozenset(
            i
            for each in self.shortcuts
            if each.last - each.first > 1 or each.tokens[-1] == self.tokens[each.first] or len(each.tokens) > 1
            for i in range(each.first, each.last)
        )

    @cached_property
    def single_forms(self) -> dict[int, tuple[str, ...]]:
        """Return the other single tokens that are right for one main token."""
        found: dict[int, tuple[str, ...]] = {}
        for each in self.shortcuts:
            if each.last - each.first == 1 == len(each.tokens):
                found[each.first] = (*found.get(each.first, ()), each.tokens[0])
        return found

    @cached_property
    def bare_contractions(self) -> frozenset[tuple[int, int, str]]:
        """Return the contractions for main tokens `first` to `last` (exclusive), written without their apostrophe."""
        short = ((each, "".join(each.tokens)) for each in self.shortcuts if len(each.tokens) == 1)
        return frozenset((each.first, each.last, form.replace("'", "")) for each, form in short if "'" in form)


def unify(text: str) -> str:
    """Return the text in NFKC and lower case, with one form of apostrophes, and hyphens between words as spaces.

    Characters that NFKC would turn into something else stay: a symbol into letters (™), or a letter or a sign into a
    space with a mark (¨). An answer would otherwise have other words than the published text.
    """
    composed = _HALF_WIDTH.sub(lambda found: unicodedata.normalize("NFKC", found[0]), _APOSTROPHES.sub("'", text))
    runs = groupby(composed, _keeps_its_kind)
    plain = "".join(_compatible("".join(run)) if keeps else "".join(run) for keeps, run in runs)
    return _HYPHENS.sub(" ", plain)


def _compatible(text: str) -> str:
    folded = _APOSTROPHES.sub("'", unicodedata.normalize("NFKC", text).casefold())
    return unicodedata.normalize("NFC", folded)


@lru_cache(maxsize=4096)
def _keeps_its_kind(char: str) -> bool:
    """Return whether NFKC leaves letters or digits of a letter or digit, marks of a mark, and neither of a sign."""
    changed = unicodedata.normalize("NFKC", char)
    if any(map(str.isspace, changed)):
        return char.isspace()
    kinds, has_letters = {unicodedata.category(each)[0] for each in changed}, any(map(str.isalnum, changed))
    match unicodedata.category(char)[0]:
        case "L" | "N":
            return has_letters and unicodedata.category(changed[0])[0] != "M"
        case "M":
            return kinds == {"M"}
        case _:
            return not has_letters and "M" not in kinds


def split(text: str) -> list[str]:
    """Return the words of a text as published, without the punctuation around them.

    In scripts without spaces they are pieces of words, because an answer may be divided into other words than the text.
    """
    return [piece for piece in pieces.of_text(text) if any(map(str.isalnum, unify(piece)))]


def target_of(
    words: Sequence[str],
    language: str = "en",
    before: Sequence[str] = (),
    after: Sequence[str] = (),
    accepted: Iterable[str] = (),
) -> Target:
    """Return the target of `words`. `before` and `after` are the published words around them.

    `accepted` are other answers that a reader has declared right.
    """
    unified = [unify(word) for word in (*before, *words, *after)]
    inside = range(len(before), len(before) + len(words))
    main = [_readings(words[i - len(before)], unified, i, language) for i in inside]
    starts = _starts(main)
    shortcuts = [
        *_other_readings(main, starts),
        *(_contractions(unified, inside, starts) if language == "en" else ()),
        *_joined(main, starts),
        *(_one_or_a([each[0] for each in main]) if language == "en" else ()),
        *(_dates(main, starts) if language == "en" else ()),
        *(Shortcut(0, starts[-1], tuple(answer_tokens(text, language))) for text in accepted),
    ]
    tokens = _common((token for each in main for token in each[0]), language)
    owners = tuple(i for i, each in enumerate(main) for _ in each[0])
    return Target(tuple(words), language, tokens, owners, tuple(dict.fromkeys(_formed(shortcuts, language))))


def _formed(shortcuts: Iterable[Shortcut], language: str) -> Iterator[Shortcut]:
    for each in shortcuts:
        if each.tokens and each.first < each.last:
            yield Shortcut(each.first, each.last, _common(each.tokens, language))


def _starts(main: Sequence[Sequence[Reading]]) -> list[int]:
    """Return the index of the first main token of each word, and the number of all tokens."""
    starts = [0]
    for each in main:
        starts.append(starts[-1] + len(each[0]))
    return starts


def _readings(published: str, unified: Sequence[str], at: int, language: str) -> tuple[Reading, ...]:
    previous = unified[at - 1] if at else ""
    following = unified[at + 1] if at + 1 < len(unified) else ""
    found = _all_readings(published, language, previous, following)
    if _is_scale_of_money(found, previous):  # the dollars are spoken too, and an answer without them lacks a word
        return tuple(reading for reading in found if len(reading) > 1)
    return spoken_readings(unify(published), found) if language == "en" else found


def _is_scale_of_money(found: Sequence[Reading], previous: str) -> bool:
    """Return whether readings are those of "million" after "$5": with the dollars, and without."""
    return len(found) > 1 and len(found[0]) > 1 and found[0][:1] in found and not previous[:1].isalnum()


@lru_cache(maxsize=8192)
def _all_readings(published: str, language: str, previous: str, following: str) -> tuple[Reading, ...]:
    """Return the readings of a word, most likely first, with those of an abbreviation in any case."""
    word = unify(published)
    if word_splitting.is_unspaced(word):
        return (tuple(split(word)) or (word,),)
    found = list(readings(word, language, previous, following))
    if len(word) <= _SHORTHAND and word.isalpha():
        # "Dr" and "US" are read by their capitals, "Dr" also by that of the name.
        for form in (word.title(), published):
            found += readings(form, language, previous.title(), following.title())
    elif word != published.casefold():  # a hyphenated word has been taken apart
        whole = tuple(token for part in word.split() for token in readings(part, language)[0])
        found = [whole, *readings(published.casefold(), language, previous, following)]
    return tuple(reading for reading in dict.fromkeys(found) if reading) or ((word,),)


def _other_readings(main: Sequence[Sequence[Reading]], starts: Sequence[int]) -> Iterator[Shortcut]:
    for i, each in enumerate(main):
        for reading in each[1:]:
            yield Shortcut(starts[i], starts[i + 1], reading)


def _contractions(unified: Sequence[str], inside: range, starts: Sequence[int]) -> Iterator[Shortcut]:
    for word, i in enumerate(inside):
        for full in contractions.expansions(unified[i], unified[i + 1 : i + 6]):
            yield Shortcut(starts[word], starts[word + 1], full)
            yield from (
                Shortcut(starts[word], starts[word + 1], (short,))
                for short, length in contractions.contracted(full, 0)
                if length == len(full)
            )
        for short, length in contractions.contracted(unified[i : i + 6], 0):
            if word + length <= len(inside):
                yield Shortcut(starts[word], starts[word + length], (short,))


def _joined(main: Sequence[Sequence[Reading]], starts: Sequence[int]) -> Iterator[Shortcut]:
    """Yield the forms that are written together or apart: percent, per cent."""
    for i, each in enumerate(main):
        if each[0][0] in JOINED:
            yield Shortcut(starts[i], starts[i + 1], JOINED[each[0][0]])
        if i + 1 < len(main) and (pair := (*each[0], *main[i + 1][0])) in _APART:
            yield Shortcut(starts[i], starts[i + 2], (_APART[pair],))


def _dates(main: Sequence[Sequence[Reading]], starts: Sequence[int]) -> Iterator[Shortcut]:
    for i, (month, days) in enumerate(pairwise(main)):
        for tokens in other_dates(month[0][0], days):
            yield Shortcut(starts[i], starts[i + 2], tokens)


def _one_or_a(main: Sequence[Reading]) -> Iterator[Shortcut]:
    """Yield "a third" for one third, and "one hundred" for a hundred: two forms of one number."""
    tokens = [token for reading in main for token in reading]
    for i, (token, following) in enumerate(pairwise(tokens)):
        if token in ("a", "one") and following in _UNITS_OF_NUMBERS:
            yield Shortcut(i, i + 1, ("one" if token == "a" else "a",))


_UNITS_OF_NUMBERS = frozenset(
    "half third quarter fifth sixth seventh eighth ninth tenth dozen hundred thousand million billion".split()
)
_APART = {apart: joined for joined, apart in JOINED.items()}


def answer_tokens(text: str, language: str, fitting: Target | None = None, most: int = 10_000) -> list[str]:
    """Return the tokens of an answer in the learner's spelling, at most `most`.

    A number with several readings gets the reading that occurs in `fitting`.
    """
    text = text[: most * 20]
    if fitting and not any("%" in unify(word) for word in fitting.words):  # the published words lack this sign too
        text = _WIDE_PERCENT.sub(" ", text)
    words = split(with_and(usual_numbers(unify(text)), language))[:most]
    if fitting:
        words = [word if word in fitting.words else with_signs(word, fitting.words) for word in words]
    known = _sequences(fitting) if fitting else ""
    found: list[str] = []
    for i, word in enumerate(words):
        previous, following = words[i - 1] if i else "", words[i + 1] if i + 1 < len(words) else ""
        found += _fitting(word[:_LONGEST_TOKEN], language, previous, following, known)
    return found[:most]


def _fitting(word: str, language: str, previous: str, following: str, known: str) -> Reading:
    if not previous[-1:].isdigit() and (f" {word} " in known or _is_plain(word)):
        return (word,)
    choices = _all_readings(word, language, previous[:_LONGEST_TOKEN], following[:_LONGEST_TOKEN])
    return next((choice for choice in choices if f" {' '.join(_common(choice, language))} " in known), choices[0])


def _common(tokens: Iterable[str], language: str) -> Tokens:
    return tuple(common_form(token, language) for token in tokens)


def _is_plain(word: str) -> bool:
    return word.replace("'", "").isalpha() and (len(word) > _SHORTHAND or "'" in word)


def _sequences(target: Target) -> str:
    """Return all right token sequences of a target, separated by bars."""
    return " | ".join(["", " ".join(target.tokens), *(" ".join(each.tokens) for each in target.shortcuts), ""])
