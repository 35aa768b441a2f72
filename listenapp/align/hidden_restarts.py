"""Find words that are said twice although recognition writes them once.

    sound         we | had a great | had a great | time          recognised    we had a great      time
                                                                               |  |  | |---------| |---|

Whisper was trained on texts without slips, and leaves the repetition out. Its time is given to a word beside it, which
is then far too long for its letters, and the aligned words explain little of it. The phone aligner tells which words
were said again: the time that the words explain is compared, with and without them.

Measured:
Of 59 phrases whose sound was repeated, Whisper left out 6, and all are found. They explain 0.6 to 1.6 s more. With an
excess of 0.25 s, two words of twelve narrations without repetitions were examined, and none was taken for one.
Where nothing was repeated, the aligned words explain at least two thirds of such a word, and otherwise at most a third.
Only the latter are examined, which leaves 24 of 179 searches of the seed story.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from listenapp.align.restarted_words import SaidWord, repeated
from listenapp.align.word_times import FineWord, RoughWord

_LEISURE, _BRIEF = 2.5, 0.2  # a word that sounds longer than so many usual durations, or seconds, is examined
_EXCESS = 0.1  # seconds beyond that
_MOST_WORDS = 8
_SHORTER, _LONGER = 0.5, 2.0  # limits of a repetition, in multiples of the time that is left over
_EXPLAINED = 0.5  # least share of the sound of that word that the words without a repetition explain
_BEFORE, _AFTER = 9, 5  # words around it that are aligned
_PAUSE = 1.0  # seconds; no word beyond such a pause is aligned
_BESIDE = 0.1  # seconds of sound before and after these words
_FITS = 0.5  # least mean score of the repeated words
_EXPLAINS = 0.3  # least gain, as a share of their duration
_AS_GOOD = 0.1  # seconds; of guesses that explain as much, the shortest is taken
_TRUST = 0.5  # of the word whose time is divided

Sounding = Callable[[float, float], float]
"""Function that returns the seconds of sound between two times."""

AlignWords = Callable[[Sequence[SaidWord], float, float], list[FineWord]]
"""Function that aligns words with the sound between two times."""


@dataclass(frozen=True, slots=True)
class _Guess:
    """Sequence of words in which words `first` to `end` - 1 are a repetition."""

    words: list[SaidWord]
    first: int
    end: int


def with_hidden_restarts(
    said: Sequence[SaidWord], times: Sequence[FineWord], pace: float, sounding: Sounding, align: AlignWords
) -> list[SaidWord]:
    """Return the words with those that are said a second time.

    `times`: of the words as they are. `pace`: seconds a letter.
    """
    found = list(said)
    for k in range(len(said) - 1, -1, -1):  # from the end, so that the places before it stay
        if _is_too_long(found[k], pace, sounding) and _is_unexplained(found[k].rough, times, sounding):
            first, end = _around(found, k)
            found[first:end] = _best(found[first:end], k - first, pace, sounding, align)
    return found


def _is_too_long(word: SaidWord, pace: float, sounding: Sounding) -> bool:
    if not word.rough.trust:
        return False
    usual = _LEISURE * max(_BRIEF, pace * len(word.text))
    length = word.rough.end - word.rough.start
    return length > usual + _EXCESS and sounding(word.rough.start, word.rough.end) > usual + _EXCESS


def _is_unexplained(rough: RoughWord, times: Sequence[FineWord], sounding: Sounding) -> bool:
    """Return whether the aligned words leave most of the sound in the time of a recognised word unexplained."""
    inside = [
        replace(word, start=max(word.start, rough.start), end=min(word.end, rough.end))
        for word in times
        if word.start < rough.end and word.end > rough.start
    ]
    return _explained(inside) < _EXPLAINED * sounding(rough.start, rough.end)


def _around(said: Sequence[SaidWord], k: int) -> tuple[int, int]:
    """Return the words that are aligned with word `k`: those without a long pause between."""
    first, end = k, k + 1
    while first > max(0, k - _BEFORE) and said[first].rough.start - said[first - 1].rough.end <= _PAUSE:
        first -= 1
    while end < min(len(said), k + _AFTER) and said[end].rough.start - said[end - 1].rough.end <= _PAUSE:
        end += 1
    return first, end


def _best(said: Sequence[SaidWord], k: int, pace: float, sounding: Sounding, align: AlignWords) -> Sequence[SaidWord]:
    """Return the words with the repetition that explains the time of word `k` best, if any does."""
    start, stop = max(0.0, said[0].rough.start - _BESIDE), said[-1].rough.end + _BESIDE
    without = _explained(align(said, start, stop))
    gains: list[tuple[float, _Guess]] = []
    for guess in _guesses(said, k, pace, sounding):
        times = align(guess.words, start, stop)
        again = times[guess.first : guess.end]
        length = sum(word.end - word.start for word in again)
        gain = _explained(times) - without
        if gain >= _EXPLAINS * length and _explained(again) >= _FITS * length:
            gains.append((gain, guess))
    most = max((gain for gain, _ in gains), default=0.0)
    as_good = (guess for gain, guess in gains if gain >= most - _AS_GOOD)
    return min(as_good, key=lambda guess: guess.end - guess.first, default=_Guess(list(said), 0, 0)).words


def _guesses(said: Sequence[SaidWord], k: int, pace: float, sounding: Sounding) -> Iterator[_Guess]:
    """Yield the repetitions, of about the right length, that end before or with word `k`."""
    word = said[k].rough
    usual = pace * len(said[k].text)
    left_over = sounding(word.start, word.end) - usual
    for end in (k, k + 1):  # the first of two guesses as good and as long is taken
        border = word.end - usual if end == k else word.start + usual
        earlier, later = (word.start, border), (border, word.end)
        own, other = (later, earlier) if end == k else (earlier, later)
        divided = [*said[:k], replace(said[k], rough=RoughWord(*own, True, _TRUST)), *said[k + 1 :]]
        for first in range(max(0, end - _MOST_WORDS), end):
            texts = [one.text for one in said[first:end]]
            if _SHORTER * left_over <= pace * sum(map(len, texts)) <= _LONGER * left_over:
                again = repeated(texts, *other)
                yield _Guess([*divided[:end], *again, *divided[end:]], end, end + len(again))


def _explained(words: Sequence[FineWord]) -> float:
    """Return the seconds that the words explain, each in proportion to its score."""
    return sum(word.score * (word.end - word.start) for word in words if word.refined)
