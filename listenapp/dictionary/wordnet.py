"""Look up English words in WordNet, as `tools/make_dictionary.py` stores it in one SQLite file.

Measured: a look-up takes 1 ms, and the open dictionary 1 MB of memory. `make bench-dictionary` prints both.
"""

from __future__ import annotations

import re
import sqlite3
import sys
import threading
import weakref
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from listenapp.dictionary.context import (
    ADVERBS_ONLY,
    DEGREES,
    DETERMINERS,
    MODALS,
    NO_CONTENT,
    Candidate,
    likely_part,
)
from listenapp.dictionary.english_base_forms import base_forms
from listenapp.dictionary.part_of_speech import PartOfSpeech

FORMAT = 1  # of the file, in its `user_version`
SCHEMA = """
CREATE TABLE synset (number INTEGER PRIMARY KEY, definition TEXT NOT NULL, examples TEXT NOT NULL);
CREATE TABLE word (word TEXT PRIMARY KEY, senses BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE irregular (form TEXT, part INTEGER, base TEXT, PRIMARY KEY (form, part, base)) WITHOUT ROWID;
"""
PARTS = {"n": PartOfSpeech.NOUN, "v": PartOfSpeech.VERB, "a": PartOfSpeech.ADJECTIVE, "r": PartOfSpeech.ADVERB}
_MOST_MEANINGS = 4  # of an entry
_MOST_ENTRIES = 4
_LONGEST_PHRASE = 3  # words
_MOST_COUNTED = 0xFFF


@dataclass(frozen=True, slots=True)
class Sense:
    """Meaning of a word. `number` is that of its definition, `count` its frequency in WordNet's marked texts."""

    number: int
    part: PartOfSpeech
    is_name: bool  # written with a capital letter
    count: int


def pack(senses: Iterable[Sense]) -> bytes:
    """Return senses in 4 bytes each: 17 bits number, 2 bits part, 1 bit capital letter, 12 bits count."""
    numbers = (s.number | s.part << 17 | s.is_name << 19 | min(s.count, _MOST_COUNTED) << 20 for s in senses)
    return _little_endian(array("I", numbers)).tobytes()


def unpack(stored: bytes) -> list[Sense]:
    numbers = array("I")
    numbers.frombytes(stored)
    return [Sense(n & 0x1FFFF, PartOfSpeech(n >> 17 & 3), bool(n >> 19 & 1), n >> 20) for n in _little_endian(numbers)]


def _little_endian(numbers: array[int]) -> array[int]:
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


@dataclass(frozen=True, slots=True)
class Meaning:
    definition: str
    example: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """Word with one part of speech. The most frequent meaning comes first."""

    headword: str  # base form; also a phrase
    part: PartOfSpeech
    meanings: tuple[Meaning, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """Senses of a base form that have one part of speech."""

    word: str
    part: PartOfSpeech
    senses: tuple[Sense, ...]
    is_base: bool  # the form in the text is the base form

    @property
    def count(self) -> int:
        return sum(sense.count for sense in self.senses)

    @property
    def is_name(self) -> bool:
        return self.senses[0].is_name


def _opened(path: Path) -> sqlite3.Connection:
    """Open the file for reading only. Raises sqlite3.Error, also if it is no database; nothing is then left open."""
    base = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
    try:
        base.execute("PRAGMA cache_size = -512")  # kilobytes
        base.execute("PRAGMA user_version")
    except sqlite3.Error:
        base.close()
        raise
    return base


class WordNet:
    """Open dictionary. It can be used from any thread. Its file is closed at the latest when it is dropped."""

    def __init__(self, path: Path) -> None:
        """Open the file. Raises OSError if it is missing, damaged or of another format."""
        self._lock = threading.Lock()
        if not path.is_file():
            raise FileNotFoundError(path)
        try:
            self._base = _opened(path)
            weakref.finalize(self, self._base.close)  # Python 3.13 warns of a connection that nobody has closed
            (version,) = self._base.execute("PRAGMA user_version").fetchone()
        except sqlite3.Error as error:
            raise OSError(f"{path}: {error}") from error
        if version != FORMAT:
            self.close()
            raise OSError(f"{path}: format {version}")

    def close(self) -> None:
        self._base.close()

    def look_up(self, words: Sequence[str], index: int) -> tuple[Entry, ...]:
        """Return the entries of `words[index]`, the likeliest in this sentence first.

        A phrase of several words, such as “take part”, comes before its words. The result is empty for words of grammar
        and for unknown words.
        """
        with self._lock:
            plain = [plain_form(word) for word in words]
            found = self._of_word(words[index], plain, index)
            phrases = self._phrases(plain, index)
            return tuple(self._entry(one, words[index]) for one in (*phrases, *found)[:_MOST_ENTRIES])

    def _of_word(self, written: str, words: Sequence[str], index: int) -> list[_Found]:
        form = words[index].removesuffix("'s").removesuffix("'")
        allowed = _allowed_parts(words, index, form)
        candidates = [one for one in self._candidates(form, written) if one.part in allowed]
        if not candidates:
            return []
        plain = [Candidate(one.part, one.count, one.is_base) for one in candidates]
        part = likely_part(words, index, plain, self._is_noun)
        wants_name = index > 0 and written[:1].isupper()
        return sorted(candidates, key=lambda one: (one.is_name != wants_name, one.part is not part, -one.count))

    def _candidates(self, form: str, written: str) -> Iterator[_Found]:
        """Yield the words that a form can belong to. A word in lower case is never a name."""
        spellings = (form, form.replace("-", " "), form.replace("-", ""))
        bases: dict[str, set[PartOfSpeech]] = {spelling: set(PartOfSpeech) for spelling in spellings}
        irregular = self._base.execute("SELECT part, base FROM irregular WHERE form = ?", (form,)).fetchall()
        for part, base in irregular:
            bases.setdefault(base, set()).add(PartOfSpeech(part))
        for base, part in base_forms(form):
            if not any(part == other for other, _base in irregular):
                bases.setdefault(base, set()).add(part)
        can_be_name = written[:1].isupper()
        for base, senses in self._senses(bases).items():
            for is_name in (False, True)[: 1 + can_be_name]:
                for part in bases[base]:
                    own = tuple(sense for sense in senses if sense.part is part and sense.is_name == is_name)
                    if own:
                        yield _Found(base, part, own, base == form)

    def _senses(self, words: Iterable[str]) -> dict[str, list[Sense]]:
        wanted = tuple(words)
        marks = ", ".join("?" * len(wanted))
        rows = self._base.execute(f"SELECT word, senses FROM word WHERE word IN ({marks})", wanted)
        return {word: unpack(senses) for word, senses in rows}

    def _is_noun(self, form: str) -> bool:
        if not form or form in NO_CONTENT or form in ADVERBS_ONLY or form in MODALS or form in DETERMINERS:
            return False
        bases = [form, *(base for base, part in base_forms(form) if part is PartOfSpeech.NOUN)]
        counts = dict.fromkeys(PartOfSpeech, 0)
        found = self._senses(bases)
        for senses in found.values():
            for sense in senses:
                counts[sense.part] += sense.count + 1
        return counts[PartOfSpeech.NOUN] > 0 and counts[PartOfSpeech.NOUN] >= counts[PartOfSpeech.VERB]

    def _phrases(self, words: Sequence[str], index: int) -> list[_Found]:
        """Return phrases that contain the word, the longest first."""
        written: dict[str, int] = {}
        for length in range(2, _LONGEST_PHRASE + 1):
            for first in range(max(0, index - length + 1), min(index, len(words) - length) + 1):
                for phrase in self._base_phrases(words[first : first + length]):
                    written.setdefault(phrase, length)
        known = self._senses(written)
        longest = sorted(known, key=lambda phrase: -written[phrase])
        return [_Found(phrase, known[phrase][0].part, tuple(known[phrase]), True) for phrase in longest]

    def _base_phrases(self, words: Sequence[str]) -> Iterator[str]:
        """Yield a phrase as written, with its verb in the base form, and with its noun in the singular."""
        first, *middle, last = words
        if first in DEGREES:
            return
        yield " ".join(words)
        irregular = self._base.execute("SELECT base FROM irregular WHERE form = ? AND part = 1", (first,))
        verbs = [base for (base,) in irregular] + [
            base for base, part in base_forms(first) if part is PartOfSpeech.VERB
        ]
        yield from (" ".join((verb, *middle, last)) for verb in verbs if verb != "be")
        nouns = [base for base, part in base_forms(last) if part is PartOfSpeech.NOUN]
        yield from (" ".join((first, *middle, noun)) for noun in nouns)

    def _entry(self, found: _Found, written: str) -> Entry:
        numbers = [sense.number for sense in found.senses[:_MOST_MEANINGS]]
        query = "SELECT definition, examples FROM synset WHERE number = ?"
        stored = [self._base.execute(query, (number,)).fetchone() for number in numbers]
        meanings = [Meaning(definition, _example(found.word, examples)) for definition, examples in stored]
        name = written if plain_form(written) == found.word else found.word.title()
        return Entry(name if found.is_name else found.word, found.part, tuple(meanings))


def _example(word: str, examples: str) -> str:
    """Return the first example with the word. The others have words of the same meaning."""
    stem = re.compile(rf"\b{re.escape(word[: max(3, len(word) - 2)])}", re.IGNORECASE)
    return next((example for example in examples.split("\n") if stem.search(example)), "")


def _allowed_parts(words: Sequence[str], index: int, form: str) -> frozenset[PartOfSpeech]:
    if form in NO_CONTENT:
        return frozenset()
    if form in ADVERBS_ONLY:
        return frozenset({PartOfSpeech.ADVERB})
    if form in MODALS:
        return frozenset({PartOfSpeech.NOUN} if index and words[index - 1] in DETERMINERS else ())
    return frozenset(PartOfSpeech)


def plain_form(word: str) -> str:
    """Return a word in lower case with straight apostrophes and hyphens."""
    return word.casefold().replace("’", "'").replace("‐", "-").replace("‑", "-")
