"""Choose the words that a learner fills in: the hardest to hear, in short chunks, spread over the story."""

from __future__ import annotations

import math
import random
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median, quantiles

from listenapp.practice.listening_difficulty import (
    WEIGHTS,
    Learner,
    ScoredWord,
    is_sure,
    pause_before,
    score_words,
)
from listenapp.story.alignment import Alignment, Timing
from listenapp.story.model import Story

MOST_GAPS, FEWEST_GAPS = 10, 6
WORDS_A_GAP = 7  # at most one word in seven
GAPS_A_SENTENCE = 2
BETWEEN_GAPS = 5  # words
LONGEST_GAP = 4  # words
LONGEST_PAUSE = 0.15  # seconds, inside a gap
INTO_PAUSE = 0.06  # seconds of a pause that are played with a gap: words end later than their loud part
SHORTEST_LONE_WORD = 0.05  # seconds
_PUBLISHED_RATE = 9  # words a gap, as in published gap texts
_CHANCE = 2.0  # width of the random part of a score: another day brings other gaps
_FEWEST_VISIBLE = 3  # words of a sentence outside its gaps


class Level(StrEnum):
    """Choice of the words that the gaps ask for."""

    SMALL_WORDS = "small words"
    STORY_WORDS = "story words"
    MIXED = "mixed"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class Gap:
    """Words `first` to `last` of the story, both included. `reason` is the strongest feature of the peak word.

    `start` and `end` are the sound of the words in seconds, with a margin into a pause.
    """

    first: int
    last: int
    peak: int
    sentence: int
    reason: str
    score: float
    start: float
    end: float

    @property
    def n_words(self) -> int:
        return self.last - self.first + 1


class GapChooser:
    """Chooses gaps of one story at one level. `words` holds the features of all its words."""

    def __init__(
        self, story: Story, alignment: Alignment, level: Level = Level.MIXED, learner: Learner | None = None
    ) -> None:
        self._story = story
        self._level = level
        self.words = score_words(story, alignment, learner)
        self._all = _Candidates(story, alignment, self.words, level)
        self._candidates = list(self._all.all())

    def choose(
        self, seed: str, is_wanted: Callable[[Gap], bool] = lambda _: True, share: float = 1.0
    ) -> tuple[Gap, ...]:
        """Return the gaps in the order of the story. The same seed gives the same gaps.

        The day as seed gives a class one set, and a learner another one tomorrow. A short story, or one whose times are
        doubtful, has few gaps or none. `is_wanted` limits them, for example to a paragraph. `share` makes them fewer
        than usual, or more.
        """
        chance = random.Random(f"{self._story.text_sha256} {seed}")
        scores = {gap.first: gap.score + _CHANCE * chance.random() for gap in self._candidates}
        # Gaps with an uncertain edge are cut out less exactly, and their words look shorter than they are.
        ranked = sorted(
            filter(is_wanted, self._candidates), key=lambda gap: (self._all.uncertain_edges(gap), -scores[gap.first])
        )
        told = sum(word.usable for word in self.words)
        wanted = round(share * min(MOST_GAPS, max(FEWEST_GAPS, told // _PUBLISHED_RATE)))
        chosen = _Selection(self._story, self.words, wanted, told // WORDS_A_GAP, self._level).take(ranked)
        return tuple(sorted(chosen, key=lambda gap: gap.first))

    def fixed(self, places: Sequence[tuple[int, int]]) -> tuple[Gap, ...]:
        """Return gaps of these first and last words, as a teacher has chosen them."""
        return tuple(self._all.of_words(first, last) for first, last in places)


class _Candidates:
    """All gaps that the rules allow: one around each peak word, and around each hard word whose edges are certain."""

    def __init__(self, story: Story, alignment: Alignment, words: Sequence[ScoredWord], level: Level) -> None:
        self._story = story
        self._timings = alignment.words
        self._words = words
        self._level = level
        self._tokens = [word.token for word in words]
        self._places: dict[str, list[int]] = {}  # of each token, in order
        for place, token in enumerate(self._tokens):
            self._places.setdefault(token, []).append(place)
        usable = [word.score for word in words if word.usable]
        self._typical = median(usable) if usable else 0.0
        self._easy = quantiles(usable, n=4)[0] if len(usable) > 1 else 0.0  # of small words, which all learners lose

    def all(self) -> Iterable[Gap]:
        """Return the gaps, each once, with its hardest word as the peak."""
        found: dict[tuple[int, int], Gap] = {}
        for word in sorted(self._words, key=lambda word: word.score):
            gap = self._around(word.word) if self._may_be_peak(word) else None
            if gap and (not self.uncertain_edges(gap) or self._is_hard_peak(word)):
                found[gap.first, gap.last] = gap
        return sorted(found.values(), key=lambda gap: gap.first)

    def _may_be_peak(self, word: ScoredWord) -> bool:
        if not word.usable or word.score <= (self._easy if word.small else self._typical):
            return False
        wants_small = {Level.SMALL_WORDS: True, Level.STORY_WORDS: False}.get(self._level, word.small)
        return word.small == wants_small

    def _is_hard_peak(self, word: ScoredWord) -> bool:
        """Return whether a word is hard, and no word beside it that could have taken its place has a higher score."""
        beside = (self._words[i] for i in (word.word - 1, word.word + 1) if 0 <= i < len(self._words))
        is_peak = all(other.score <= word.score for other in beside if other.usable and other.small == word.small)
        return is_peak and word.score > self._typical

    def _around(self, peak: int) -> Gap | None:
        """Return the gap of a peak and its hard neighbours whose edges are most certain.

        Return None if a rule forbids all.
        """
        first, last = self._reach(peak)
        found = [
            self._gap(begin, end, peak)
            for begin in range(first, peak + 1)
            for end in range(peak, last + 1)
            if self._is_allowed(begin, end)
        ]
        return max(found, key=lambda gap: (-self.uncertain_edges(gap), gap.n_words), default=None)

    def _reach(self, peak: int) -> tuple[int, int]:
        """Return how far the neighbours of a peak are harder than most words."""
        first = last = peak
        while last - first + 1 < LONGEST_GAP:
            sides = [i for i in (first - 1, last + 1) if self._extends(first, i, peak)]
            if not sides:
                break
            best = max(sides, key=lambda i: self._words[i].score)
            first, last = min(first, best), max(last, best)
        return first, last

    def _extends(self, first: int, word: int, peak: int) -> bool:
        if not 0 <= word < len(self._words) or self._sentence(word) != self._sentence(peak):
            return False
        other = self._words[word]
        if not other.usable or other.score <= self._typical:
            return False
        if self._level is Level.SMALL_WORDS and not other.small:
            return False
        return pause_before(self._timings, first if word < first else word) <= LONGEST_PAUSE

    def _is_allowed(self, first: int, last: int) -> bool:
        lone = first == last
        if lone and self._words[first].length < SHORTEST_LONE_WORD:
            return False
        edges = (i for i in (first - 1, last + 1) if 0 <= i < len(self._words))
        doubtful = (i for i in edges if self._timings[i].start is not None and not is_sure(self._timings[i]))
        return next(doubtful, None) is None and not self._is_repeated(first, last)

    def _is_repeated(self, first: int, last: int) -> bool:
        """Return whether the sentence shows the same words elsewhere."""
        sentence = self._story.sentences[self._sentence(first)]
        wanted, places = self._tokens[first : last + 1], self._places[self._tokens[first]]
        begin = bisect_left(places, sentence.first_word)
        end = bisect_right(places, sentence.last_word - (last - first))
        return any(at != first and self._tokens[at : at + len(wanted)] == wanted for at in places[begin:end])

    def of_words(self, first: int, last: int) -> Gap:
        """Return the gap of these words, which no rule limits."""
        return self._gap(first, last, max(range(first, last + 1), key=lambda i: self._words[i].score))

    def _gap(self, first: int, last: int, peak: int) -> Gap:
        scores = [self._words[i].score for i in range(first, last + 1)]
        start, end = sound_of(self._timings, first, last)
        score = max(scores) + 0.25 * (sum(scores) / len(scores))
        return Gap(first, last, peak, self._sentence(peak), reason(self._words[peak]), score, start, end)

    def uncertain_edges(self, gap: Gap) -> int:
        return sum(i < len(self._words) and self._words[i].uncertain for i in (gap.first, gap.last + 1))

    def _sentence(self, word: int) -> int:
        return self._story.sentence_of_word[word]


def sound_of(timings: Sequence[Timing], first: int, last: int) -> tuple[float, float]:
    """Return the seconds to play for the words `first` to `last`, with a margin into the pauses beside them.

    Measured (`make bench-practice`):
    A margin of 10 to 20 ms into the next word made it audible in 29 % of 159 parts of human speech, none in 13 %.
    """
    start, end = timings[first].start or 0.0, timings[last].end or 0.0
    before = timings[first - 1].end if first else None
    after = timings[last + 1].start if last + 1 < len(timings) else None
    earliest = 0.0 if before is None else before
    latest = end + INTO_PAUSE if after is None else after
    return min(start, max(start - INTO_PAUSE, earliest)), max(end, min(end + INTO_PAUSE, latest))


def reason(word: ScoredWord) -> str:
    """Return the name of the feature that adds most to the score of a word."""
    return max(WEIGHTS, key=lambda name: WEIGHTS[name] * float(getattr(word.features, name)))


class _Selection:
    """Greedy choice of ranked gaps within the limits."""

    def __init__(self, story: Story, words: Sequence[ScoredWord], wanted: int, most_words: int, level: Level) -> None:
        self._story = story
        self._words = words
        self._wanted = wanted
        self._most_words = most_words
        self._level = level
        self._is_mixed = True  # False if all hard words are of one class, as without a dictionary
        self._chosen: list[Gap] = []

    def take(self, ranked: Sequence[Gap]) -> list[Gap]:
        self._is_mixed = len({gap.reason for gap in ranked}) > 1
        for gap in ranked:
            if len(self._chosen) == self._wanted:
                break
            if self._fits(gap):
                self._chosen.append(gap)
        return _balanced(self._chosen) if self._is_mixed else self._chosen

    def _fits(self, gap: Gap) -> bool:
        total = sum(each.n_words for each in self._chosen) + gap.n_words
        return total <= self._most_words and self._has_room(gap) and not self._is_one_sided(gap)

    def _has_room(self, gap: Gap) -> bool:
        if any(gap.first <= other.last + BETWEEN_GAPS and other.first <= gap.last + BETWEEN_GAPS
               for other in self._chosen):  # fmt: skip
            return False
        same = [each for each in self._chosen if each.sentence == gap.sentence]
        sentence = self._story.sentences[gap.sentence]
        visible = sentence.last_word - sentence.first_word + 1 - sum(each.n_words for each in (*same, gap))
        return len(same) < GAPS_A_SENTENCE and visible >= _FEWEST_VISIBLE

    def _is_one_sided(self, gap: Gap) -> bool:
        half = math.ceil(self._wanted / 2)
        if self._is_mixed and sum(each.reason == gap.reason for each in self._chosen) >= self._wanted // 2:
            return True
        if self._level is not Level.MIXED:
            return False
        small = self._words[gap.peak].small
        return sum(self._words[each.peak].small == small for each in self._chosen) >= half


def _balanced(chosen: Sequence[Gap]) -> list[Gap]:
    """Drop the last gaps of a class that makes up more than half of the gaps. A single gap stays."""
    kept = list(chosen)
    while len(kept) > 1:
        common, count = Counter(gap.reason for gap in kept).most_common(1)[0]
        if count * 2 <= len(kept):
            break
        kept.remove(next(gap for gap in reversed(kept) if gap.reason == common))
    return kept
