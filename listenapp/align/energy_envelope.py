"""How loud a narration is from moment to moment: where it is quiet enough to cut, where a word begins after a pause."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
HOP = 0.005  # seconds
_WINDOW = 0.010
_PRE_EMPHASIS = 0.97  # so that a hiss counts as much as a vowel
_RANGE = 50.0  # dB below the loudest; digital silence is no quieter than that
_ONSET = 0.25  # of the way from the pause's level up to the speech's
_FADE = 0.33
_LONGEST_PAUSE = 8.0
_CLEAR = 40.0  # dB from a pause's noise to the speech
_SOFT = 15.0  # dB below all speech: softer than that it is not speech at all but a pause's noise


class Loudness:
    """Of mono int16 samples at 16 kHz; moments are seconds from their beginning."""

    def __init__(self, samples: NDArray[np.int16]) -> None:
        self.levels = _levels(samples)  # dB, one each HOP
        self.speech = float(np.percentile(self.levels, 95)) if len(self.levels) else 0.0
        self.silence = max(float(np.percentile(self.levels, 3)) if len(self.levels) else 0.0, self.speech - _RANGE)

    @property
    def noisy(self) -> bool:
        """Whether something sounds in the pauses too; false where there is nothing at all."""
        return 0 < self.speech - self.silence < _CLEAR

    def quietest(self, start: float, end: float, width: float = 0.06) -> tuple[float, float]:
        """The middle of the quietest `width` seconds between two moments; its level, from 0 (silence) to 1 (speech)."""
        first, last = self._index(start), self._index(end)
        hops = max(1, round(width / HOP))
        if last - first <= hops:
            first, last = max(0, (first + last - hops) // 2 - 1), min(len(self.levels), (first + last + hops) // 2 + 2)
        levels = np.maximum(self.levels[first:last], self.silence)
        if len(levels) <= hops:
            return (start + end) / 2, 1.0
        means = np.convolve(levels, np.full(hops, 1 / hops), "valid")
        # Of several quietest places (digital silence) the middle one.
        best = np.flatnonzero(means <= means.min() + 1.0)
        at = int(best[len(best) // 2])
        return (first + at + hops / 2) * HOP, self._share(float(means[at]))

    def onset(self, near: float, earliest: float, latest: float) -> float:
        """When sound begins after a pause, close to `near`; `near` itself where no rise is found in the bounds."""
        loud = self._loud(near, earliest, latest, _ONSET)
        if loud is None:
            return near
        first, above, at = loud
        if at < len(above) and above[at]:
            while at > 0 and above[at - 1]:
                at -= 1
            return near if at == 0 else (first + at) * HOP
        later = np.flatnonzero(above[at:])
        return (first + at + int(later[0])) * HOP if len(later) else near

    def fade(self, near: float, earliest: float, latest: float) -> float:
        """When sound ends before a pause, close to `near`; `near` itself where it does not end in the bounds."""
        loud = self._loud(near, earliest, latest, _FADE)
        if loud is None:
            return near
        first, above, at = loud
        at = min(at, len(above)) - 1
        if at >= 0 and above[at]:
            while at + 1 < len(above) and above[at + 1]:
                at += 1
            return near if at + 1 == len(above) else (first + at + 1) * HOP
        before = np.flatnonzero(above[: at + 1])
        return (first + int(before[-1]) + 1) * HOP if len(before) else near

    def dip(self, border: float, reach: float, click: float = HOP) -> tuple[float, float] | None:
        """The nearest quiet, whole, that is less than `reach` away from `border`; None where the sound goes on.

        A sound of up to `click` seconds does not end it.
        """
        runs = self._quiets(border, border, border - _LONGEST_PAUSE, border + _LONGEST_PAUSE, click)
        near = [(a, b) for a, b in runs if a < border + reach and b > border - reach]
        return min(near, key=lambda run: max(run[0] - border, border - run[1], 0.0), default=None)

    def pauses(self, start: float, end: float, shortest: float, click: float = HOP) -> list[tuple[float, float]]:
        """Where it is quiet between two moments for at least `shortest` seconds, as in `dip`."""
        return [(a, b) for a, b in self._quiets(start, end, start, end, click) if b - a >= shortest]

    def _quiets(
        self, start: float, end: float, earliest: float, latest: float, click: float
    ) -> list[tuple[float, float]]:
        """Between the last two moments; how loud it is around the first two tells what is quiet."""
        around = self.levels[self._index(start - 1.0) : self._index(end + 1.0)]
        if len(around) < 3:
            return []
        top = max(float(np.percentile(around, 95)), self.speech - _SOFT)
        limit = self._limit(float(np.percentile(around, 5)), top, _ONSET)
        first, last = self._index(earliest), self._index(latest)
        quiet = np.flatnonzero(self.levels[first:last] < limit)
        parts = np.split(quiet, np.flatnonzero(np.diff(quiet) * HOP > click + HOP / 2) + 1)
        return [((first + int(part[0])) * HOP, (first + int(part[-1]) + 1) * HOP) for part in parts if len(part)]

    def _loud(
        self, near: float, earliest: float, latest: float, share: float
    ) -> tuple[int, NDArray[np.bool_], int] | None:
        first, last = self._index(earliest), self._index(latest)
        if last - first < 3:
            return None
        around = self.levels[self._index(near - 1.0) : self._index(near + 1.0)]
        top = max(float(np.percentile(around, 95)), self.speech - _SOFT)
        above = self.levels[first:last] > self._limit(float(np.percentile(self.levels[first:last], 10)), top, share)
        before, after = np.append(False, above[:-1]), np.append(above[1:], False)
        return first, above & (before | after), self._index(near) - first  # without clicks

    def _limit(self, floor: float, top: float, share: float) -> float:
        floor = max(floor, top - _RANGE)
        return floor + share * (top - floor)

    def _index(self, moment: float) -> int:
        return min(max(0, round(moment / HOP)), len(self.levels))

    def _share(self, level: float) -> float:
        return min(1.0, max(0.0, (level - self.silence) / max(self.speech - self.silence, 1.0)))


def _levels(samples: NDArray[np.int16]) -> NDArray[np.float64]:
    sound = samples.astype(np.float64)
    sharp = np.append(sound[:1], sound[1:] - _PRE_EMPHASIS * sound[:-1])
    sums = np.concatenate([[0.0], np.cumsum(sharp * sharp)])
    hop, half = round(RATE * HOP), round(RATE * _WINDOW / 2)
    centres = np.arange(len(samples) // hop) * hop + hop // 2
    first, last = np.clip(centres - half, 0, len(samples)), np.clip(centres + half, 0, len(samples))
    return np.asarray(10 * np.log10((sums[last] - sums[first]) / np.maximum(last - first, 1) + 1))
