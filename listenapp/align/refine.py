"""Refine word times to 10 ms: align the narration by phones, segment by segment, guided by the recognised times.

    rough     |--w1--|--w2--|--w3--|   |--w4--|--w5--|--w6--|  |--w7--|--w8--|--w9--|
    segment   [.....................................................^ cut at a quiet place near w8 | w9
    settled   [.......................] up to the last pause that the phone aligner itself found, with words after it
    next                              [.....................................................^

A cut by recognised times may be wrong by a word. It spoils the last words of its segment. Those words are aligned again
in the next segment, which begins at a pause that the phone aligner found. A segment that failed (score, durations,
distance from surely recognised words) is tried again with other cuts. Words that still fail keep their recognised
times.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from listenapp.align.energy_envelope import EnergyEnvelope
from listenapp.align.noise_reduction import reduce_noise
from listenapp.align.pause_removal import remove_long_pauses
from listenapp.align.phones.phone_aligner import RATE, PhoneAligner, PhoneWord
from listenapp.align.word_edges import BoundaryRefiner
from listenapp.align.word_times import FineWord, RoughWord, unrefined
from listenapp.story.normalization.number_words import Reading
from listenapp.story.normalization.readings import readings

_log = logging.getLogger(__name__)

_SHORTEST, _LONGEST = 5.0, 13.0  # seconds of a segment, if pauses allow it
_TAIL = 1.4 * _LONGEST  # seconds; a shorter rest becomes one segment
_PAUSE = 0.10  # seconds of silence before which all words are final
_LONG_PAUSE = 0.30  # seconds of quiet that make a cut safe
_TRUSTED = 0.6
# Most seconds between an aligned and a recognised time: for a trusted word with a mediocre score, and for all others.
_NEAR, _FAR = 0.45, 1.5
_MEDIOCRE, _POOR, _WORST = -2.0, -4.0, -8.0  # score a frame: of the worst third, of wrong segments, of a wrong word
_SCALE = 4.0  # divides the score a frame before it is mapped to 0..1
_FEW_DOUBTFUL = 0.12  # share of a segment's words; above it another cut is tried
# Most attempts, in multiples of the narration's length. A clear narration needs 1.0, one with many unread words 1.6.
_MOST_TRIED = 3.0
_MOVED = 0.3  # seconds; a segment that failed is tried again only from a start at least this far away


@dataclass(frozen=True, slots=True)
class _Span:
    """Words `first` to `end` - 1, and the start and end of their audio in seconds of the samples."""

    first: int
    end: int
    start: float
    stop: float


@dataclass(frozen=True, slots=True)
class _Attempt:
    """Result of the phone aligner for a span.

    `heard` is empty if the alignment failed. `good` says which words are plausible.
    """

    span: _Span
    heard: list[PhoneWord]
    good: list[bool]

    @property
    def doubtful(self) -> float:
        return 1 - sum(self.good) / len(self.good) if self.good else 1.0

    @property
    def failed_at(self) -> int:
        """Return the index of the first of two neighbouring words that are both implausible.

        Return the number of words if there is none.
        """
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
    """Return the times of consecutive published `words`, all spoken in `samples` (mono, 16 kHz).

    `rough` and the returned times are absolute seconds. `samples` begin at `offset`. `previous` and `following` are the
    published neighbours of the words. They can change the reading of a number.

    With `final` the samples end with the last word, and every word gets a time. Without `final` more narration follows,
    and only the first words, whose times are final, are returned. When more has been recognised, continue from the end
    of the last one.
    """
    said = [
        readings(word, language, before, after)
        for before, word, after in zip([previous, *words], words, [*words[1:], following], strict=False)
    ]
    loudness = EnergyEnvelope(samples)
    sound = remove_long_pauses(samples, loudness)
    inside = [
        RoughWord(sound.to_trimmed(r.start - offset), sound.to_trimmed(r.end - offset), r.spoken, r.trust)
        for r in rough
    ]
    loudness = EnergyEnvelope(sound.samples) if sound.cuts else loudness
    found = _Walk(sound.samples, loudness, said, inside, aligner).run(final)
    return [
        FineWord(sound.to_original(f.start) + offset, sound.to_original(f.end) + offset, f.score, f.refined)
        for f in found
    ]


class _Walk:
    """Walk through the words from the first to the last, segment by segment."""

    def __init__(
        self,
        samples: NDArray[np.int16],
        loudness: EnergyEnvelope,
        said: Sequence[Sequence[Reading]],
        rough: Sequence[RoughWord],
        aligner: PhoneAligner,
    ) -> None:
        if loudness.noisy:
            samples = reduce_noise(samples)
            loudness = EnergyEnvelope(samples)
        self._samples, self._loudness = samples, loudness
        self._said = said
        self._rough = rough
        self._aligner = aligner
        self._borders = BoundaryRefiner(samples, loudness)
        self._duration = len(samples) / RATE
        self._tried = 0.0  # seconds of audio that were aligned, over all attempts

    @property
    def _is_tired(self) -> bool:
        """Return whether too many attempts have failed, for example in noise.

        First attempts must do then, to limit the time.
        """
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
            if self._is_tired:  # nothing was found in the segment
                again, start = attempt.span.end, attempt.span.stop
            else:
                again, start = self._recover(len(found), begun_again, start)
            found += map(unrefined, self._rough[len(found) : again])
            begun_again = again
        return _in_order(found)

    def _spans(self, first: int, start: float) -> list[_Span]:
        """Return candidate segments from word `first` on, the best cut first."""
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
        """Return the cost of a cut before word `end`, and the segment that it ends."""
        before, after = self._rough[end - 1], self._rough[end]
        moment, level = self._quiet_before(end)
        trust = min(r.trust for r in self._rough[max(first, end - 2) : end + 2])
        too_long = max(0.0, moment - start - _LONGEST)
        gap = min(0.3, max(0.0, after.start - before.end))
        return level + 0.6 * (1 - trust) + 0.1 * too_long - gap, _Span(first, end, start, moment)

    def _sure_part(self, first: int, start: float) -> list[_Span]:
        """Return the segment up to the next three words that were not recognised as written.

        Perhaps they were not spoken.
        """
        for end in range(first + 2, len(self._said) - 2):
            if all(r.trust < _TRUSTED for r in self._rough[end : end + 3]):
                moment, _ = self._quiet_before(end)
                return [_Span(first, end, start, moment)] if moment < start + 1.8 * _LONGEST else []
        return []

    def _quiet_before(self, word: int) -> tuple[float, float]:
        before, after = self._rough[word - 1], self._rough[word]
        return self._loudness.quietest(before.end - 0.15, max(after.start, before.end) + 0.15)

    def _best(self, spans: list[_Span]) -> _Attempt:
        """Return the first good attempt, or the attempt with the fewest doubtful words."""
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
        attempt = _Attempt(span, heard, [self._belongs(span, heard, index) for index in range(len(heard))])
        _log.debug("%s: %.0f %% of the words are doubtful", span, 100 * attempt.doubtful)
        return attempt

    def _belongs(self, span: _Span, heard: list[PhoneWord], index: int) -> bool:
        """Return whether the word is plausible: it or its neighbourhood has a fair score, near its recognised time.

        Its duration must also fit the number of phones.
        """
        word, rough = heard[index], self._rough[span.first + index]
        start, end = span.start + word.start, span.start + word.end
        away = max(rough.start - end, start - rough.end, 0.0)
        near = away < (_NEAR if rough.trust >= _TRUSTED and word.score < _MEDIOCRE else _FAR)
        fits = word.score > _WORST and (word.score > _POOR or _sound(heard[max(0, index - 1) : index + 2]) > _POOR)
        return near and fits and end - start < 0.35 + 0.25 * word.phones

    def _settled(self, attempt: _Attempt, final: bool) -> int:
        """Return the number of words whose times are final: up to a pause, or all but the last two."""
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
        """Return whether the cut lies inside a pause that the phone aligner found too.

        The last words before it must be plausible.
        """
        heard, stop = attempt.heard, attempt.span.stop
        if len(heard) < 4 or not all(attempt.good[-4:]) or heard[-1].pause_after < _LONG_PAUSE / 2:
            return False
        quiet = self._loudness.dip(stop, 0.02)
        if quiet is None or quiet[1] - quiet[0] < _LONG_PAUSE or quiet[1] - stop < _PAUSE:
            return False
        # If there is sound between the last word and the quiet, the aligner took it for noise. It is a word of the next
        # segment.
        return quiet[0] - (attempt.span.start + heard[-1].end) < _PAUSE

    def _next_start(self, attempt: _Attempt, count: int) -> float:
        if count == len(attempt.heard):
            return attempt.span.stop
        word = attempt.heard[count]
        return attempt.span.start + word.start - word.pause_before / 2

    def _fine(self, attempt: _Attempt, count: int) -> list[FineWord]:
        words = attempt.heard[: count + 1]  # one word more, because it marks the end of the last one
        times = self._borders.place(words, attempt.span.start)[:count]
        return [
            FineWord(start, end, math.exp(word.score / _SCALE), True)
            for word, (start, end) in zip(words, times, strict=False)
        ]

    def _recover(self, word: int, begun_again: int, start: float) -> tuple[int, float]:
        """Return the word and the time to continue from after a failure at `word`.

        That is the same word, if it was recognised elsewhere. Otherwise it is the first of the next two words that were
        surely recognised.
        """
        for again in range(word, len(self._said) - 1):
            moment, _ = self._quiet_before(again) if again else (0.0, 0.0)
            trusted = all(r.trust >= _TRUSTED for r in self._rough[again : again + 2])
            if trusted and again != begun_again and (again > word or abs(moment - start) > _MOVED):
                return again, moment
        return len(self._said), self._duration


def _in_order(words: list[FineWord]) -> list[FineWord]:
    """Make the times monotonic: starts never decrease, and no word ends after the next start.

    This also holds where the times of two methods meet.
    """
    starts = list(accumulate((word.start for word in words), max))
    limits = [*starts[1:], float("inf")]
    return [
        FineWord(start, max(start, min(word.end, limit)), word.score, word.refined)
        for word, start, limit in zip(words, starts, limits[: len(words)], strict=True)
    ]


def _sound(words: Sequence[PhoneWord]) -> float:
    """Return the mean score a frame of neighbouring words."""
    length = sum(w.end - w.start for w in words)
    return sum(w.score * (w.end - w.start) for w in words) / max(length, 0.01)
