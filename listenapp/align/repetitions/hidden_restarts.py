"""Find words that are said twice although recognition writes them once.

    sound         we | had a great | had a great | time          recognised    we had a great      time
                                                                               |  |  | |---------| |---|

Whisper was trained on texts without slips, and leaves the repetition out. Its time is given to a word beside it, or to
some in a row, which are then far too long for their letters, and the aligned words explain little of it. The phone
aligner tells which words were said again: the time that the words explain is compared, with and without them.

Measured:
Of 59 phrases whose sound was repeated, Whisper left out 6, and all are found. They explain 0.6 to 1.6 s more. With an
excess of 0.25 s, two words of twelve narrations without repetitions were examined, and none was taken for one.
Where nothing was repeated, the aligned words explain at least two thirds of such a word, and otherwise at most a third.
Only the latter are examined, which leaves 24 of 179 searches of the seed story.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from listenapp.align.repetitions.restarted_words import SaidWord, repeated
from listenapp.align.word_times import FineWord, RoughWord

_LEISURE, _BRIEF = 2.5, 0.2  # a word that sounds longer than so many usual durations, or seconds, is examined
_EXCESS = 0.1  # seconds beyond that
_MOST_WORDS = 8
_SHORTER, _LONGER = 0.5, 2.0  # limits of a repetition, in multiples of the time that is left over
_EXPLAINED = 0.5  # share of the sound of these words; what is explained better holds no repetition
_BEFORE, _AFTER = 9, 5  # words around it that are aligned
_PAUSE = 1.0  # seconds; no word beyond such a pause is aligned
BESIDE = 0.1  # seconds of sound before and after these words
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
    k = len(found) - 1
    while k >= 0:  # from the end, so that the places before it stay
        first, end = around(found, k)
        start = _first_drawn_out(found, k, first, pace)
        long = (found[start].rough.start, found[k].rough.end)
        if _is_too_long(found[k], pace, sounding) and _is_unexplained(*long, times, sounding):
            best = _best(found[first:end], (start - first, k - first), pace, sounding, align)
            start = start if len(best) > end - first else k
            found[first:end] = best
            k = start
        k -= 1
    return found


def _first_drawn_out(said: Sequence[SaidWord], k: int, first: int, pace: float) -> int:
    """Return the first of the words up to `k` that are all too long, from word `first` on."""
    while k > first and said[k - 1].rough.end - said[k - 1].rough.start > _longest(said[k - 1], pace):
        k -= 1
    return k


def _is_too_long(word: SaidWord, pace: float, sounding: Sounding) -> bool:
    if not word.rough.trust:
        return False
    longest = _longest(word, pace) + _EXCESS
    length = word.rough.end - word.rough.start
    return length > longest and sounding(word.rough.start, word.rough.end) > longest


def _is_unexplained(start: float, end: float, times: Sequence[FineWord], sounding: Sounding) -> bool:
    """Return whether the aligned words leave most of the sound from `start` to `end` (seconds) unexplained."""
    inside = [
        replace(word, start=max(word.start, start), end=min(word.end, end))
        for word in times
        if word.start < end and word.end > start
    ]
    return explained(inside) < _EXPLAINED * sounding(start, end)


def _longest(word: SaidWord, pace: float) -> float:
    return _LEISURE * max(_BRIEF, pace * len(word.text))


def around(said: Sequence[SaidWord], k: int) -> tuple[int, int]:
    """Return the first of the words that are aligned with word `k`, and the end: those without a long pause between."""
    first, end = k, k + 1
    while first > max(0, k - _BEFORE) and said[first].rough.start - said[first - 1].rough.end <= _PAUSE:
        first -= 1
    while end < min(len(said), k + _AFTER) and said[end].rough.start - said[end - 1].rough.end <= _PAUSE:
        end += 1
    return first, end


def _best(
    said: Sequence[SaidWord], run: tuple[int, int], pace: float, sounding: Sounding, align: AlignWords
) -> Sequence[SaidWord]:
    """Return the words with the repetition that explains the time of the words `run` best, if any does.

    `run`: first and last of the words that are too long.
    """
    start, stop = max(0.0, said[0].rough.start - BESIDE), said[-1].rough.end + BESIDE
    without = explained(align(said, start, stop))
    gains: list[tuple[float, _Guess]] = []
    for guess in _guesses(said, run, pace, sounding):
        times = align(guess.words, start, stop)
        again = times[guess.first : guess.end]
        length = sum(word.end - word.start for word in again)
        gain = explained(times) - without
        if gain >= _EXPLAINS * length and explained(again) >= _FITS * length:
            gains.append((gain, guess))
    most = max((gain for gain, _ in gains), default=0.0)
    as_good = (guess for gain, guess in gains if gain >= most - _AS_GOOD)
    return min(as_good, key=lambda guess: guess.end - guess.first, default=_Guess(list(said), 0, 0)).words


def _guesses(said: Sequence[SaidWord], run: tuple[int, int], pace: float, sounding: Sounding) -> Iterator[_Guess]:
    """Yield the repetitions, of about the right length, that end before, within or with the words that are too long."""
    first_long, last_long = run
    start, stop = said[first_long].rough.start, said[last_long].rough.end
    usual = [pace * len(word.text) for word in said[first_long : last_long + 1]]
    left_over = sounding(start, stop) - sum(usual)
    for count in range(len(usual) + 1):  # the first of two guesses as good and as long is taken
        end = first_long + count
        begin, until = start + sum(usual[:count]), stop - sum(usual[count:])
        spans = [*_in_a_row(start, usual[:count]), *_in_a_row(until, usual[count:])]
        moved = [
            replace(word, rough=RoughWord(*span, True, _TRUST))
            for word, span in zip(said[first_long : last_long + 1], spans, strict=True)
        ]
        divided = [*said[:first_long], *moved, *said[last_long + 1 :]]
        for first in range(max(0, end - _MOST_WORDS), end):
            texts = [one.text for one in said[first:end]]
            if _SHORTER * left_over <= pace * sum(map(len, texts)) <= _LONGER * left_over:
                again = repeated(texts, begin, until)
                yield _Guess([*divided[:end], *again, *divided[end:]], end, end + len(again))


def _in_a_row(start: float, lengths: Sequence[float]) -> list[tuple[float, float]]:
    """Return the spans of words of these lengths that follow each other."""
    return list(pairwise(accumulate(lengths, initial=start)))


def explained(words: Sequence[FineWord]) -> float:
    """Return the seconds that the words explain, each in proportion to its score."""
    return sum(word.score * (word.end - word.start) for word in words if word.refined)
