"""Find the words of a glossary in the spoken text: inflected forms, phrases, whole words only.

A term and a word match if they share a dictionary form ("countered" - counter, "took part in" - take part in). In
scripts without spaces they match by their characters, because a term may be divided into other words than the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from listenapp.story import lemmatizer
from listenapp.story.alignment import Alignment, TimingStatus
from listenapp.story.model import ARTICLE, BlockKind, GlossaryEntry, Story
from listenapp.story.unspaced import pieces, scripts

_SLOT = frozenset(
    "something somebody someone sth sb oneself yourself your one's someone's somebody's"
    " etwas jemanden jemandem jdn jdm sich algo alguien qqch qqn quelqu'un qualcosa qualcuno".split()
)
_LEADING = {  # words that belong to a dictionary form but not to the story
    "en": frozenset(["to", "a", "an", "the", "be"]),
    "de": frozenset(["der", "die", "das", "ein", "eine", "zu"]),
    "es": frozenset(["el", "la", "los", "las", "un", "una"]),
    "fr": frozenset(["le", "la", "les", "un", "une"]),
    "it": frozenset(["il", "lo", "la", "i", "gli", "le", "un", "una"]),
    "pt": frozenset(["o", "a", "os", "as", "um", "uma"]),
}
_PRONOUNS = frozenset(
    "me you him her it us them this that myself yourself himself herself itself ourselves themselves".split()
)
_PARTICLES = frozenset("up out off on in down away back over apart around through along aside together".split())
_WIDEST_SLOT = 4  # words between the two parts of a term with a slot ("take something away")
_WIDEST_OBJECT = 3  # words between a verb and its particle ("kept the elephants away")
_NO_OBJECT = frozenset(  # words that end an object or begin something else
    "and or but nor so to that who which when while if because as than from into at on in with for by he she they we i"
    " is are was were be been has have had did do does not".split()
)
_OPENERS = frozenset("the a an this that these those our their his her its my your in on at for and but no".split())
_ALTERNATIVES = re.compile(r"(?<!\s)\s*(?:[,;/]|\bor\b)\s*")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_RUN_ON = re.compile(r"[:;,]\s*([^\W\d_][\w-]*)\s*[-–—]\s*(?:n|v|adj|adv)\b")  # "churned milk : buttery -adj. fat"
_HYPHEN = re.compile(r"[-‐‑]")
_TITLES = frozenset({BlockKind.HEADLINE, BlockKind.HEADING})


@dataclass(frozen=True, slots=True)
class Occurrences:
    """Places of a glossary entry, in order.

    `spans` holds the first and last word of each place, both included. `sentences` lists their sentences, each once.
    """

    spans: tuple[tuple[int, int], ...]
    sentences: tuple[int, ...]


def occurrences(story: Story, alignment: Alignment | None = None) -> tuple[Occurrences, ...]:
    """Return the places of each entry of `story.glossary`.

    With an alignment, words that are not spoken do not count.
    """
    places = _Places(story, alignment)
    return tuple(_found(story, places.find(entry)) for entry in story.glossary)


def _found(story: Story, spans: Sequence[tuple[int, int]]) -> Occurrences:
    sentences = sorted({story.sentence_of_word[first] for first, _ in spans})
    return Occurrences(tuple(spans), tuple(sentences))


@dataclass(frozen=True, slots=True)
class _Part:
    """Word of the story, or a part of it: between hyphens, or a character of a script without spaces."""

    forms: frozenset[str]
    word: int
    begins: bool  # the part is the first of its word
    ends: bool


class _Places:
    def __init__(self, story: Story, alignment: Alignment | None) -> None:
        self._story = story
        self._language = story.language
        self._parts = [part for i in _article(story, alignment) for part in self._parts_of(i)]
        self._by_form: dict[str, list[int]] = {}
        for k, part in enumerate(self._parts):
            for form in part.forms:
                self._by_form.setdefault(form, []).append(k)

    def find(self, entry: GlossaryEntry) -> list[tuple[int, int]]:
        """Return the places of the whole term.

        If there are none, return those of its alternatives ("colour, color"). In scripts without spaces, the last
        choice are words that contain the term.
        """
        return self._found(entry) or (self._found(entry, within=True) if scripts.LETTER.search(entry.term) else [])

    def _found(self, entry: GlossaryEntry, *, within: bool = False) -> list[tuple[int, int]]:
        whole = [_BRACKETS.sub(" ", entry.term), _BRACKETS.sub(r"\1", entry.term), *_RUN_ON.findall(entry.definition)]
        for variants in (whole, _ALTERNATIVES.split(entry.term)):
            spans = {span for variant in variants for span in self._of_variant(variant, entry.part_of_speech, within)}
            if spans:
                return _apart(sorted(spans))
        return []

    def _of_variant(self, variant: str, part_of_speech: str, within: bool) -> list[tuple[int, int]]:
        wanted = [part for piece in pieces.of_text(variant) for part in _HYPHEN.split(piece) if part]
        leading = _LEADING.get(self._language, frozenset())
        while len(wanted) > 1 and (wanted[0].lower() in leading or _is_slot(wanted[0])):
            wanted = wanted[1:]
        while wanted and _is_slot(wanted[-1]):
            wanted = wanted[:-1]
        if not wanted or (within and len(wanted) == 1):  # a single character is in too many words
            return []
        forms = [None if _is_slot(w) else lemmatizer.of_term(w, part_of_speech, self._language) for w in wanted]
        loose = len(wanted) == 2 and wanted[1].lower() in _PARTICLES
        starts = sorted({k for form in forms[0] or () for k in self._by_form.get(form, ())})
        found = [(k, end) for k in starts if (end := self._end(k, forms, loose)) is not None]
        if loose and "phrasal" in part_of_speech.lower():
            found += [(k, end) for k in starts if (end := self._end_after_object(k, forms[1])) is not None]
        return [
            (self._parts[k].word, self._parts[end].word)
            for k, end in found
            if (within or (self._parts[k].begins and self._parts[end].ends)) and not self._is_name(k, end, wanted)
        ]

    def _end(self, at: int, forms: Sequence[frozenset[str] | None], loose: bool) -> int | None:
        """Return the last part of an occurrence that begins at part `at`, or None."""
        for gap in range(_WIDEST_SLOT + 1) if None in forms else [0]:
            k = at
            for wanted in forms[1:]:
                k = k + gap if wanted is None else k + 1
                if wanted is not None and not self._agrees(k, at, wanted):
                    break
            else:
                return k
        if loose and forms[1] and self._between_pronoun(at) and self._agrees(at + 2, at, forms[1]):
            return at + 2
        return None

    def _end_after_object(self, at: int, particle: frozenset[str] | None) -> int | None:
        """Return the particle of the verb at part `at`, after a few words that may be the verb's object.

        None if there is none.
        """
        for k in range(at + 1, min(at + 2 + _WIDEST_OBJECT, len(self._parts))):
            if not self._is_beside(k):
                return None
            if particle and k > at + 1 and self._agrees(k, at, particle):
                return k
            if self._parts[k].forms & _NO_OBJECT:
                return None
        return None

    def _is_beside(self, k: int) -> bool:
        """Return whether only a space, or a hyphen inside a word, separates part `k` from the part before."""
        one, other = (self._story.words[self._parts[i].word] for i in (k - 1, k))
        return not self._story.text[one.char_end : other.char_start].strip()

    def _agrees(self, k: int, first: int, wanted: frozenset[str]) -> bool:
        if k >= len(self._parts) or not wanted & self._parts[k].forms:
            return False
        of_word = self._story.sentence_of_word
        return of_word[self._parts[k].word] == of_word[self._parts[first].word]

    def _between_pronoun(self, at: int) -> bool:
        return at + 1 < len(self._parts) and bool(self._parts[at + 1].forms & _PRONOUNS)

    def _is_name(self, first: int, last: int, wanted: Sequence[str]) -> bool:
        """Return whether a lower-case term matched capitalised words of a name ("European Affairs Karen Donfried")."""
        if any(w[:1].isupper() for w in wanted):
            return False
        span = [self._parts[k].word for k in range(first, last + 1)]
        if not all(self._is_capitalised(i) for i in span):
            return False
        beside = [i for i in (span[0] - 1, span[-1] + 1) if self._same_sentence(i, span[0])]
        return not self._begins_sentence(span[0]) and any(self._is_of_name(i) for i in beside)

    def _is_of_name(self, word: int) -> bool:
        opens = self._begins_sentence(word) and self._story.words[word].text.lower() in _OPENERS
        return self._is_capitalised(word) and not opens

    def _begins_sentence(self, word: int) -> bool:
        return self._story.sentences[self._story.sentence_of_word[word]].first_word == word

    def _is_capitalised(self, word: int) -> bool:
        text = self._story.words[word].text
        return text[:1].isupper() and not text.isupper() and self._story.block_of_word(word).kind not in _TITLES

    def _same_sentence(self, word: int, other: int) -> bool:
        of_word = self._story.sentence_of_word
        return 0 <= word < len(of_word) and of_word[word] == of_word[other]

    def _parts_of(self, word: int) -> Iterator[_Part]:
        text = self._story.words[word].text
        parts = [piece for part in _HYPHEN.split(text) if part for piece in pieces.of_word(part)]
        for n, part in enumerate(parts):
            yield _Part(lemmatizer.of_word(part, self._language), word, n == 0, n == len(parts) - 1)


def _article(story: Story, alignment: Alignment | None) -> Iterator[int]:
    for sentence in story.sentences:
        if story.blocks[sentence.block].kind in ARTICLE:
            for i in range(sentence.first_word, sentence.last_word + 1):
                if alignment is None or alignment.words[i].status is not TimingStatus.NOT_SPOKEN:
                    yield i


def _is_slot(word: str) -> bool:
    return word.lower().replace("’", "'") in _SLOT


def _apart(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Drop spans that overlap an earlier one."""
    kept: list[tuple[int, int]] = []
    for span in spans:
        if not kept or span[0] > kept[-1][1]:
            kept.append(span)
    return kept
