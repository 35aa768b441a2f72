"""Word times to 10 ms: the phone aligner led along a narration by what recognition heard.

    heard     |--w1--|--w2--|--w3--|   |--w4--|--w5--|--w6--|  |--w7--|--w8--|--w9--|
    stretch   [.....................................................^ cut at a quiet place near w8 | w9
    settled   [.......................] up to the last pause that the phone aligner itself found with words behind it
    next                              [.....................................................^

A cut by recognition's times may lie one word off; it spoils the last words of its stretch, and those are aligned again
in the next one, which begins at a pause found by the phones. Stretches that went wrong (score, durations, disagreement
with words that were surely heard) are tried again with other cuts; what still fails keeps recognition's times.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from listenapp.align.boundaries import Borders
from listenapp.align.energy_envelope import Loudness
from listenapp.align.noise_reduction import denoised
from listenapp.align.pause_removal import condense
from listenapp.align.phone_aligner import RATE, PhoneAligner, PhoneWord
from listenapp.align.word_times import FineWord, RoughWord, unrefined
from listenapp.story.normalization.number_words import Reading
from listenapp.story.normalization.readings import readings

_SHORTEST, _LONGEST = 5.0, 13.0  # seconds of a stretch, where pauses allow
_TAIL = 1.4 * _LONGEST  # what is left is one stretch
_PAUSE = 0.10  # seconds of silence that settle what lies before
_LONG_PAUSE = 0.30  # seconds of quiet in which a cut is sure
_TRUSTED = 0.6
_NEAR, _FAR = 0.45, 1.5  # seconds from where a trusted word was heard: what a word that fits badly may, and any word
_MEDIOCRE, _POOR, _WORST = -2.0, -4.0, -8.0  # score a frame: of the worst third, of wrong stretches, of a wrong word
_SCALE = 4.0  # of a score a frame, when it becomes one from 0 to 1
_FEW_DOUBTFUL = 0.12  # share of a stretch's words; above it another cut is tried
_MOST_TRIED = 3.0  # times its length that a narration is tried; a clear one needs 1.0, 1.6 where much was not said
_MOVED = 0.3  # seconds; a stretch that failed is tried again from a start at least so far away


@dataclass(frozen=True, slots=True)
class _Span:
    """Words `first`..`end` - 1, and where their sound begins and ends, in seconds of the samples."""

    first: int
    end: int
    start: float
    stop: float


@dataclass(frozen=True, slots=True)
class _Attempt:
    """What the phone aligner made of a span, nothing where it found no way through; `good`: which words to believe."""

    span: _Span
    heard: list[PhoneWord]
    good: list[bool]

    @property
    def doubtful(self) -> float:
        return 1 - sum(self.good) / len(self.good) if self.good else 1.0

    @property
    def failed_at(self) -> int:
        """The first of two neighbouring words that do not belong where they lie; as many as there are if none."""
        if len(self.good) < 2:
            return 0 if not all(self.good) or not self.good else len(self.good)
        pairs = (i for i in range(len(self.good) - 1) if not self.good[i] and not self.good[i + 1])
        return next(pairs, len(self.good))


def refine(
    samples: NDArray[np.int16],
    words: Sequence[str],
    rough: Sequence[RoughWord],
    *,
    aligner: PhoneAligner,
    language: str = "en",
    offset: float = 0.0,
    final: bool = True,
    previous: str = "",
    following: str = "",
) -> list[FineWord]:
    """Times of consecutive published `words`, all of which are spoken in `samples` (mono, 16 kHz).

    `rough` and the times given back are absolute; `samples` begin at `offset`. `previous` and `following` are the
    published words around, which may change how a number is read. With `final` the samples end with the last word's
    sound and each word gets a time; otherwise more narration follows, and only the first words that are settled come
    back: go on with the rest from the last one's end, when more has been recognised.
    """
    said = [
        readings(word, language, before, after)
        for before, word, after in zip([previous, *words], words, [*words[1:], following], strict=False)
    ]
    loudness = Loudness(samples)
    sound = condense(samples, loudness)
    inside = [RoughWord(sound.inside(r.start - offset), sound.inside(r.end - offset), r.spoken, r.trust) for r in rough]
    loudness = Loudness(sound.samples) if sound.cuts else loudness
    found = _Walk(sound.samples, loudness, said, inside, aligner).run(final)
    return [FineWord(sound.outside(f.start) + offset, sound.outside(f.end) + offset, f.score, f.own) for f in found]


class _Walk:
    """From the first word to the last, stretch by stretch."""

    def __init__(
        self,
        samples: NDArray[np.int16],
        loudness: Loudness,
        said: Sequence[Sequence[Reading]],
        rough: Sequence[RoughWord],
        aligner: PhoneAligner,
    ) -> None:
        if loudness.noisy:
            samples = denoised(samples)
            loudness = Loudness(samples)
        self._samples, self._loudness = samples, loudness
        self._said = said
        self._rough = rough
        self._aligner = aligner
        self._borders = Borders(samples, loudness)
        self._duration = len(samples) / RATE
        self._tried = 0.0  # seconds

    @property
    def _is_tired(self) -> bool:
        """When so much was tried in vain, in noise say, that the first attempts must do: time has its bounds."""
        return self._tried > _MOST_TRIED * (self._duration + _LONGEST)

    def run(self, final: bool) -> list[FineWord]:
        found: list[FineWord] = []
        start, begun_again = 0.0, -1
        while len(found) < len(self._said):
            first = len(found)
            attempt = self._best(self._spans(first, start))
            count = self._settled(attempt, final)
            if not count and not final:
                break
            sure = count if self._is_tired and attempt.heard else min(attempt.failed_at, count)
            found += self._fine(attempt, sure)
            if sure == count:
                start = self._next_start(attempt, count)
                continue
            if self._is_tired:  # and nothing was found in the stretch
                again, start = attempt.span.end, attempt.span.stop
            else:
                again, start = self._recover(len(found), begun_again, start)
            found += map(unrefined, self._rough[len(found) : again])
            begun_again = again
        return _in_order(found)

    def _spans(self, first: int, start: float) -> list[_Span]:
        """Stretches from word `first` on to try, the best cut first."""
        total = len(self._said)
        start = max(start, self._rough[first].start - 2 * _FAR)
        whole = _Span(first, total, start, min(self._duration, max(self._rough[-1].end, start) + 2 * _FAR))
        cuts: list[tuple[float, _Span]] = []
        for end in range(first + 3, total):
            length = self._rough[end].start - start
            if length > 1.8 * _LONGEST and cuts:
                break
            if length > _SHORTEST:
                cuts.append(self._cut(first, end, start))
        spans = [span for _, span in sorted(cuts, key=lambda cut: cut[0])]
        if whole.stop - start <= _TAIL or not spans:
            return [whole, *spans[:1], *self._sure_part(first, start)]
        return [*spans[:2], *self._sure_part(first, start)]

    def _cut(self, first: int, end: int, start: float) -> tuple[float, _Span]:
        """How bad it is to cut before word `end`, and the stretch up to there."""
        before, after = self._rough[end - 1], self._rough[end]
        moment, level = self._quiet_before(end)
        trust = min(r.trust for r in self._rough[max(first, end - 2) : end + 2])
        too_long = max(0.0, moment - start - _LONGEST)
        gap = min(0.3, max(0.0, after.start - before.end))
        return level + 0.6 * (1 - trust) + 0.1 * too_long - gap, _Span(first, end, start, moment)

    def _sure_part(self, first: int, start: float) -> list[_Span]:
        """The stretch up to the next words that were not heard as written: perhaps nobody said them."""
        for end in range(first + 2, len(self._said) - 2):
            if all(r.trust < _TRUSTED for r in self._rough[end : end + 3]):
                moment, _ = self._quiet_before(end)
                return [_Span(first, end, start, moment)] if moment < start + 1.8 * _LONGEST else []
        return []

    def _quiet_before(self, word: int) -> tuple[float, float]:
        before, after = self._rough[word - 1], self._rough[word]
        return self._loudness.quietest(before.end - 0.15, max(after.start, before.end) + 0.15)

    def _best(self, spans: list[_Span]) -> _Attempt:
        """The first stretch that came out right, or the one with the fewest doubtful words."""
        attempts = []
        for span in spans:
            attempts.append(self._attempt(span))
            if attempts[-1].doubtful <= _FEW_DOUBTFUL or self._is_tired:
                break
        return min(attempts, key=lambda attempt: attempt.doubtful)

    def _attempt(self, span: _Span) -> _Attempt:
        piece = self._samples[round(span.start * RATE) : round(span.stop * RATE)]
        self._tried += span.stop - span.start
        heard = self._aligner.align(piece, self._said[span.first : span.end]) or []
        return _Attempt(span, heard, [self._belongs(span, heard, index) for index in range(len(heard))])

    def _belongs(self, span: _Span, heard: list[PhoneWord], index: int) -> bool:
        """Whether the word and its neighbours sound like it, near to where it was heard."""
        word, rough = heard[index], self._rough[span.first + index]
        start, end = span.start + word.start, span.start + word.end
        away = max(rough.start - end, start - rough.end, 0.0)
        near = away < (_NEAR if rough.trust >= _TRUSTED and word.score < _MEDIOCRE else _FAR)
        fits = word.score > _WORST and (word.score > _POOR or _sound(heard[max(0, index - 1) : index + 2]) > _POOR)
        return near and fits and end - start < 0.35 + 0.25 * word.phones

    def _settled(self, attempt: _Attempt, final: bool) -> int:
        """How many words of the stretch are right whatever follows: up to a pause, or all but the last two."""
        span, heard, good = attempt.span, attempt.heard, attempt.good
        at_end = span.end == len(self._said)
        if (at_end and final) or (not at_end and self._ends_in_a_pause(attempt)):
            return span.end - span.first
        for count in range(len(heard) - 2, len(heard) // 2, -1):
            if heard[count].pause_before >= _PAUSE and all(good[count - 1 : count + 2]):
                return count
        if at_end:
            return 0
        return max(len(heard) - 2, 1) if heard else span.end - span.first

    def _ends_in_a_pause(self, attempt: _Attempt) -> bool:
        """Whether the cut lies in the midst of a pause that the phone aligner found too, behind words it is sure of."""
        heard, stop = attempt.heard, attempt.span.stop
        if len(heard) < 4 or not all(attempt.good[-4:]) or heard[-1].pause_after < _LONG_PAUSE / 2:
            return False
        quiet = self._loudness.dip(stop, 0.02)
        if quiet is None or quiet[1] - quiet[0] < _LONG_PAUSE or quiet[1] - stop < _PAUSE:
            return False
        # What sounds between the last word and the quiet was taken for noise, but it is a word of the next stretch.
        return quiet[0] - (attempt.span.start + heard[-1].end) < _PAUSE

    def _next_start(self, attempt: _Attempt, count: int) -> float:
        if count == len(attempt.heard):
            return attempt.span.stop
        word = attempt.heard[count]
        return attempt.span.start + word.start - word.pause_before / 2

    def _fine(self, attempt: _Attempt, count: int) -> list[FineWord]:
        words = attempt.heard[: count + 1]  # the one behind tells where the last one ends
        times = self._borders.place(words, attempt.span.start)[:count]
        return [
            FineWord(start, end, math.exp(word.score / _SCALE), True)
            for word, (start, end) in zip(words, times, strict=False)
        ]

    def _recover(self, word: int, begun_again: int, start: float) -> tuple[int, float]:
        """Behind a failure at `word`: from which word to go on, and from when.

        From the same word, where recognition heard it elsewhere; otherwise from the next two that were surely heard.
        """
        for again in range(word, len(self._said) - 1):
            moment, _ = self._quiet_before(again) if again else (0.0, 0.0)
            trusted = all(r.trust >= _TRUSTED for r in self._rough[again : again + 2])
            if trusted and again != begun_again and (again > word or abs(moment - start) > _MOVED):
                return again, moment
        return len(self._said), self._duration


def _in_order(words: list[FineWord]) -> list[FineWord]:
    """Starts never decrease, and no word ends behind the next one's start, also where two methods meet."""
    starts = list(accumulate((word.start for word in words), max))
    limits = [*starts[1:], float("inf")]
    return [
        FineWord(start, max(start, min(word.end, limit)), word.score, word.own)
        for word, start, limit in zip(words, starts, limits[: len(words)], strict=True)
    ]


def _sound(words: Sequence[PhoneWord]) -> float:
    """The mean score a frame of neighbouring words."""
    length = sum(w.end - w.start for w in words)
    return sum(w.score * (w.end - w.start) for w in words) / max(length, 0.01)
