"""Compute why each narrated word is hard to hear: reduction, speed, linking, endings, rarity, the learner's misses."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from listenapp.practice import phones, speech_reduction
from listenapp.practice.function_words import is_small
from listenapp.story import lemmatizer
from listenapp.story.alignment import Alignment, Timing, TimingStatus
from listenapp.story.glossary import occurrences
from listenapp.story.model import BlockKind, Story
from listenapp.story.normalization.readings import normalize_token, readings

_SURE = 0.9  # confidence of a word whose time can be trusted
_LINKED = 0.03  # seconds: a longer silence separates two words
_LARGEST_SHIFT = 0.012  # seconds by which the lengths of two words may speak against the edge between them
_NEIGHBOURS = 3  # words on each side for the speed
_HIGHEST = 3.0  # of reduction and speed
_COMMON = 4.0  # Zipf value from which a word is common
_SPOKEN_BLOCKS = frozenset({BlockKind.BODY, BlockKind.SIGN_OFF})
_ENDINGS = ("ed", "s", "'ll", "'ve", "'d")


@dataclass(frozen=True, slots=True)
class Features:
    """Reasons why a word is hard, as in `WEIGHTS`: 0 for none."""

    red: float = 0.0  # said shorter than careful speech, in standard deviations, 0 to 3
    rate: float = 0.0  # fast speech around it, in median deviations, 0 to 3
    link: float = 0.0  # 1 if joined to the word before
    heard: float = 0.0  # 1 if the recogniser heard something else
    gloss: float = 0.0  # 1 for a word of the glossary
    rare: float = 0.0  # 0 for common words, 1 for unknown ones
    ending: float = 0.0  # 1 if the grammatical ending is one consonant in a cluster
    p_err: float = 0.0  # how much oftener than other words the learner has missed it


WEIGHTS: Mapping[str, float] = {
    "red": 1.0, "rate": 0.5, "link": 0.6, "heard": 0.8, "gloss": 1.0, "rare": 0.7, "ending": 0.5, "p_err": 1.5,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ScoredWord:
    """Word with its features. `usable` tells whether it may be in a gap, `length` is in seconds.

    `uncertain` tells that the time of the edge before the word is not exact: no edge can be heard there, or the lengths
    of the words on both sides speak for another time.
    """

    word: int
    token: str
    usable: bool
    small: bool
    length: float
    expected: float | None  # seconds in careful speech; None without a dictionary
    features: Features
    score: float
    uncertain: bool = False


@dataclass(frozen=True)
class Learner:
    """Holds facts from outside the story: (tries, misses) of each lemma, and the words that the recogniser misheard.

    `zipf` returns the Zipf value of a normalised word, or None if the frequency is unknown.
    """

    attempts: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    misheard: frozenset[int] = frozenset()
    zipf: Callable[[str], float | None] = lambda _: None


def score_words(story: Story, alignment: Alignment, learner: Learner | None = None) -> tuple[ScoredWord, ...]:
    """Return each word of the story with its features and its score."""
    learner = learner or Learner()
    texts = [word.text for word in story.words]
    glossary = {i for each in occurrences(story, alignment) for a, b in each.spans for i in range(a, b + 1)}
    sounds = _Sounds(story, alignment)
    mean_error = _mean_error(learner.attempts)
    found = []
    for i, timing in enumerate(alignment.words):
        token = normalize_token(texts[i])
        features = Features(
            red=float(sounds.red[i]),
            rate=float(sounds.rate[i]),
            link=float(sounds.is_linked(i)),
            heard=float(i in learner.misheard),
            gloss=float(i in glossary),
            rare=_rarity(learner.zipf(token)),
            ending=float(sounds.has_weak_ending(i, token)),
            p_err=_error(token, story.language, learner.attempts, mean_error),
        )
        usable = is_sure(timing) and _is_told(story, i) and (i in glossary or not is_name(story, i, token))
        expected = float(sounds.expected[i]) if sounds.expected is not None and not sounds.is_number[i] else None
        small = is_small(token, story.language)
        length, uncertain = sounds.lengths[i], sounds.is_uncertain(i)
        found.append(ScoredWord(i, token, usable, small, length, expected, features, _score(features), uncertain))
    return tuple(found)


def is_sure(timing: Timing) -> bool:
    """Return whether a word is spoken and its time can be trusted."""
    return timing.start is not None and timing.status is TimingStatus.SPOKEN and timing.confidence >= _SURE


def _is_told(story: Story, word: int) -> bool:
    return story.block_of_word(word).kind in _SPOKEN_BLOCKS


def is_name(story: Story, word: int, token: str) -> bool:
    """Return whether a word is probably a name, or an initialism: the language's own words do not begin so."""
    text = story.words[word].text
    if not text[:1].isupper() or token in ("i", "ok") or token.startswith("i'"):
        return False
    if story.language == "de":  # which writes all nouns with a capital
        return not lemmatizer.is_known(text, "de")
    first = story.sentences[story.sentence_of_word[word]].first_word == word
    return not (first and (is_small(token, story.language) or lemmatizer.is_known(token, story.language)))


def _score(features: Features) -> float:
    return sum(weight * float(getattr(features, name)) for name, weight in WEIGHTS.items())


def _rarity(zipf: float | None) -> float:
    return 0.0 if zipf is None else min(1.0, max(0.0, (_COMMON - zipf) / _COMMON))


def _mean_error(attempts: Mapping[str, tuple[int, int]]) -> float:
    errors = [(misses + 0.5) / (tries + 2) for tries, misses in attempts.values()]
    return sum(errors) / len(errors) if errors else 0.0


def _error(token: str, language: str, attempts: Mapping[str, tuple[int, int]], mean: float) -> float:
    if not attempts:
        return 0.0
    known = [attempts[lemma] for lemma in lemma_of(token, language) if lemma in attempts]
    return max(((misses + 0.5) / (tries + 2) for tries, misses in known), default=mean) - mean


def lemma_of(token: str, language: str) -> frozenset[str]:
    return lemmatizer.of_word(token, language)


def logged_lemma(text: str, language: str) -> str:
    """Return the base form under which the log counts a word. Of several, the shortest."""
    return min(lemma_of(normalize_token(text), language), key=lambda form: (len(form), form), default=text)


class _Sounds:
    """Holds the phones and lengths of all words of a narration."""

    def __init__(self, story: Story, alignment: Alignment) -> None:
        self._timings = alignment.words
        self._sentence_of = story.sentence_of_word
        self.is_number = [any(char.isdigit() for char in word.text) for word in story.words]
        self.lengths = [_length(timing) for timing in alignment.words]
        self._phones = _phones_of(story) if story.language == "en" else [()] * len(story.words)
        self.expected = self._expected()
        self.red = self._reduction()
        self._shifts = self._edge_shifts()
        self.rate = self._rates()

    def _sure(self) -> list[int]:
        found = (i for i, timing in enumerate(self._timings) if is_sure(timing) and self._phones[i])
        return [i for i in found if not self.is_number[i]]

    def _expected(self) -> speech_reduction.Floats | None:
        return (
            speech_reduction.expected_lengths(self._phones, self.lengths, self._sure()) if any(self._phones) else None
        )

    def _reduction(self) -> speech_reduction.Floats:
        if self.expected is None:
            return np.zeros(len(self.lengths))
        ratios = speech_reduction.log_ratios(self.lengths, self.expected)
        known = ratios[self._sure()]
        result: speech_reduction.Floats = np.clip(-(ratios - known.mean()) / max(0.01, known.std()), 0.0, _HIGHEST)
        result[self.is_number] = 0.0  # "4,200" may be read in fewer words than expected
        return result

    def _edge_shifts(self) -> speech_reduction.Floats:
        if self.expected is None:
            return np.zeros(len(self.lengths))
        return speech_reduction.edge_shifts(self.lengths, self.expected)

    def _rates(self) -> speech_reduction.Floats:
        if self.expected is None:
            return np.zeros(len(self.lengths))
        rates = np.array([self._rate_around(i) for i in range(len(self.lengths))])
        known = rates[self._sure()]
        median = np.median(known)
        deviation = max(0.01, float(np.median(np.abs(known - median))))
        result: speech_reduction.Floats = np.clip((rates - median) / deviation, 0.0, _HIGHEST)
        return result

    def _rate_around(self, word: int) -> float:
        """Return the phones a second of the word and its neighbours in the sentence, without pauses."""
        near = [
            i
            for i in range(max(0, word - _NEIGHBOURS), min(len(self.lengths), word + _NEIGHBOURS + 1))
            if self._sentence_of[i] == self._sentence_of[word] and self.lengths[i] > 0
        ]
        seconds = sum(self.lengths[i] for i in near)
        return sum(len(self._phones[i]) for i in near) / seconds if seconds else 0.0

    def is_linked(self, word: int) -> bool:
        """Return whether a word runs into the one before: consonant to vowel, or two consonants of one place."""
        before = self._phones[word - 1] if word else ()
        if not before or not self._phones[word] or pause_before(self._timings, word) > _LINKED:
            return False
        last, first = before[-1], self._phones[word][0]
        place = phones.place_of(last)
        return bool(place) and (first in phones.VOWELS or place == phones.place_of(first))

    def is_uncertain(self, word: int) -> bool:
        """Return whether the edge before a word has no exact time.

        The sound may go on without a clear edge ("now I'm", "his sister"), the lengths of both words may be odd, or one
        is a number, which has several readings.
        """
        if self.is_number[word] or (word and self.is_number[word - 1]):
            return True
        before = self._phones[word - 1] if word else ()
        if not before or not self._phones[word] or pause_before(self._timings, word) > _LINKED:
            return False
        is_odd = abs(float(self._shifts[word])) > _LARGEST_SHIFT
        return is_odd or not phones.is_clear_edge(before[-1], self._phones[word][0])

    def has_weak_ending(self, word: int, token: str) -> bool:
        """Return whether the ending of a word is a single consonant after another one: "asked", "they'll" not."""
        own = self._phones[word]
        if len(own) < 2 or own[-1] in phones.VOWELS or own[-2] in phones.VOWELS or not token.endswith(_ENDINGS):
            return False
        return "'" in token or bool(lemma_of(token, "en") - {token})


def pause_before(timings: Sequence[Timing], word: int) -> float:
    """Return the silence before a word in seconds. Infinite if either is not spoken."""
    end = timings[word - 1].end if word else None
    start = timings[word].start
    return float("inf") if end is None or start is None else max(0.0, start - end)


def _length(timing: Timing) -> float:
    return 0.0 if timing.start is None or timing.end is None else timing.end - timing.start


def _phones_of(story: Story) -> list[phones.Phones]:
    texts = [word.text for word in story.words]
    around = zip(texts, ["", *texts[:-1]], [*texts[1:], ""], strict=True)
    return [_spoken_phones(text, previous, following) for text, previous, following in around]


@lru_cache(maxsize=8192)
def _spoken_phones(text: str, previous: str, following: str) -> phones.Phones:
    look_up = phones.look_up_for("en")
    tokens = readings(text, "en", previous, following)[0]
    return tuple(phone for token in tokens for phone in look_up(token))
