"""Measure the loudness of a narration over time, to find pauses, word starts and quiet places to cut."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
HOP = 0.005  # seconds
_WINDOW = 0.010
_PRE_EMPHASIS = 0.97  # so that a hiss counts as much as a vowel
_RANGE = 50.0  # dB below the speech level; lower levels, such as digital silence, count as this
_ONSET = 0.25  # share of the way from the pause's level up to the speech level
_FADE = 0.33
_LONGEST_PAUSE = 8.0
_CLEAR = 40.0  # dB between silence and speech in a clean recording
_SOFT = 15.0  # dB below the speech level; softer sounds are noise in a pause, not speech


class EnergyEnvelope:
    """Loudness of mono int16 samples at 16 kHz. All times are seconds from the start of the samples."""

    def __init__(self, samples: NDArray[np.int16]) -> None:
        self.levels = _levels(samples)  # dB, one each HOP seconds
        self.speech = float(np.percentile(self.levels, 95)) if len(self.levels) else 0.0
        self.silence = max(float(np.percentile(self.levels, 3)) if len(self.levels) else 0.0, self.speech - _RANGE)

    @property
    def noisy(self) -> bool:
        """Return whether the pauses contain noise. False for digital silence throughout."""
        return 0 < self.speech - self.silence < _CLEAR

    def quietest(self, start: float, end: float, width: float = 0.06) -> tuple[float, float]:
        """Find the quietest `width` seconds between two times.

        Return their middle and their level, 0 (silence) to 1 (speech).
        """
        first, last = self._index(start), self._index(end)
        hops = max(1, round(width / HOP))
        if last - first <= hops:
            first, last = max(0, (first + last - hops) // 2 - 1), min(len(self.levels), (first + last + hops) // 2 + 2)
        levels = np.maximum(self.levels[first:last], self.silence)
        if len(levels) <= hops:
            return (start + end) / 2, 1.0
        means = np.convolve(levels, np.full(hops, 1 / hops), "valid")
        # Of several equally quiet places (digital silence), take the middle one.
        best = np.flatnonzero(means <= means.min() + 1.0)
        at = int(best[len(best) // 2])
        return (first + at + hops / 2) * HOP, self._share(float(means[at]))

    def onset(self, near: float, earliest: float, latest: float) -> float:
        """Return the time, near `near`, at which sound begins after a pause.

        Return `near` if there is no rise in the bounds.
        """
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
        """Return the time, near `near`, at which sound ends before a pause.

        Return `near` if it does not end in the bounds.
        """
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
        """Return the whole quiet span nearest to `border`, less than `reach` seconds away. None if there is none.

        A sound of up to `click` seconds does not end the span.
        """
        runs = self._quiets(border, border, border - _LONGEST_PAUSE, border + _LONGEST_PAUSE, click)
        near = [(a, b) for a, b in runs if a < border + reach and b > border - reach]
        return min(near, key=lambda run: max(run[0] - border, border - run[1], 0.0), default=None)

    def pauses(self, start: float, end: float, shortest: float, click: float = HOP) -> list[tuple[float, float]]:
        """Return the quiet spans of at least `shortest` seconds between two times.

        A sound of `click` seconds does not end one.
        """
        return [(a, b) for a, b in self._quiets(start, end, start, end, click) if b - a >= shortest]

    def _quiets(
        self, start: float, end: float, earliest: float, latest: float, click: float
    ) -> list[tuple[float, float]]:
        """Return the quiet spans between `earliest` and `latest`.

        The levels around `start` and `end` set the limit of quiet.
        """
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
