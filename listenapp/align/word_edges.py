"""Find exact word borders after a phone aligner has placed them to 10-20 ms.

Next to a pause, a word begins where the sound rises from the pause's level, and ends where it falls back to it. A pause
is one that the aligner found, or a quiet part of a word that is longer than the closure of a stop consonant.

In running speech, human labellers set the border where the spectrum changes: at the closure of a stop, at the start of
a hiss or the end of voicing. The measure is the distance between the mean logarithmic spectra of the 15 ms before and
after a moment, in 24 mel bands. A Gaussian weight favours moments near the aligner's border, so that no distant change
wins.

Measured:
On nine human-labelled sentences, the spectral measure alone reduced the mean error of starts from 16.0 to 15.3 ms and
that of ends from 18.3 to 17.7 ms. Changing the window or the weight by half makes no difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from listenapp.align.energy_envelope import HOP, EnergyEnvelope
from listenapp.align.phones.phone_aligner import PhoneWord

RATE = 16_000
_HOP = 40  # samples, 2.5 ms
_WINDOW = 240
_FFT = 256
_BANDS = 24
_SIDE = 6  # hops on each side of a border
_REACH = 0.03  # most seconds that a border may move
_SPREAD = 0.012  # seconds; width of the Gaussian weight
_SHORTEST = 0.03  # seconds; least duration of a word
_BREATH = 0.05  # seconds of silence between words that make a pause
_CLOSURE = 0.12  # seconds; the closure of a stop within a word is shorter
_NEAR, _SLIPPED = 0.04, 0.2  # most seconds from a border to its pause; the same for a long pause
_FAR = 0.25  # most seconds that a border moves to a pause in noise


class BoundaryRefiner:
    """Word borders in `samples` (mono, 16 kHz)."""

    def __init__(self, samples: NDArray[np.int16], loudness: EnergyEnvelope) -> None:
        self._samples = samples
        self._loudness = loudness

    def place(self, words: Sequence[PhoneWord], begin: float) -> list[tuple[float, float]]:
        """Return start and end of consecutive words, in seconds of the samples.

        The words' own times count from `begin`.
        """
        if not words:
            return []
        starts, ends = [self._onset(words[0], begin)], []
        for before, after in pairwise(words):
            if after.pause_before >= _BREATH:
                end, start = self._offset(before, begin), self._onset(after, begin)
            else:
                end, start = self._joint(before, after, begin)
            ends.append(end)
            starts.append(max(start, end))
        ends.append(self._offset(words[-1], begin))
        return [(start, max(start, end)) for start, end in zip(starts, ends, strict=True)]

    def _onset(self, word: PhoneWord, begin: float) -> float:
        """Return the start of the word, near the aligner's time.

        If the aligner took a pause for the word's beginning, the start comes after the whole pause.
        """
        start, end = begin + word.start, begin + word.end
        onset = self._loudness.onset(start, start - min(0.06, word.pause_before), min(start + 0.12, end - 0.02))
        quiet = self._pause(onset, onset - 2 * HOP, end)
        return quiet[1] if quiet and quiet[1] <= end - _SHORTEST else onset

    def _offset(self, word: PhoneWord, begin: float) -> float:
        """Return the end of the word, near the aligner's time.

        If the aligner took a pause for the word's end, the end comes before the whole pause.
        """
        start, end = begin + word.start, begin + word.end
        fade = self._loudness.fade(end, max(end - 0.12, start + 0.02), end + min(0.2, word.pause_after))
        quiet = self._pause(fade, start, fade + 2 * HOP)
        return quiet[0] if quiet and quiet[0] >= start + _SHORTEST else fade

    def _joint(self, before: PhoneWord, after: PhoneWord, begin: float) -> tuple[float, float]:
        """Return the end of one word and the start of the next, if the aligner found no pause between them."""
        border, first, last = begin + after.start, begin + before.start, begin + after.end
        quiet = self._pause(border, first, last)
        if quiet is None or quiet[0] < first + _SHORTEST or quiet[1] > last - _SHORTEST:
            moved = sharpen(self._samples, border)
            return moved, moved
        if self._loudness.noisy:  # a soft word may be as quiet as a pause
            return max(quiet[0], border - _FAR), min(quiet[1], border + _FAR)
        return quiet

    def _pause(self, border: float, earliest: float, latest: float) -> tuple[float, float] | None:
        """Return the pause at a border, between two times, or None.

        Some sound of the word before or after may lie between the border and the pause. The shorter the pause, the less
        sound is allowed.
        """
        for start, end in self._loudness.pauses(earliest, latest, _CLOSURE):
            slipped = max(start - border, border - end)
            if slipped < _NEAR or slipped < min(_SLIPPED, (end - start) / 3):
                return start, end
        return None


def sharpen(samples: NDArray[np.int16], border: float, reach: float = _REACH, spread: float = _SPREAD) -> float:
    """Move the border to the nearest spectral change, by `reach` at most. It is in seconds of `samples` (mono, 16 kHz).

    `spread` is the width of the Gaussian weight. A border too close to either end of the samples stays.
    """
    most = round(reach * RATE / _HOP)  # hops
    margin = (most + _SIDE) * _HOP + _WINDOW
    centre = round(border * RATE)
    if not margin <= centre <= len(samples) - margin:
        return border
    hops = 2 * (most + _SIDE)
    first = centre - (most + _SIDE) * _HOP + _HOP // 2 - _WINDOW // 2
    sound = samples[first - 1 : first + (hops - 1) * _HOP + _WINDOW].astype(np.float64)
    sharp = sound[1:] - 0.97 * sound[:-1]
    frames = np.lib.stride_tricks.sliding_window_view(sharp, _WINDOW)[::_HOP]
    power = np.abs(np.fft.rfft(frames * np.hamming(_WINDOW), _FFT)) ** 2
    spectra = 10 * np.log10(power @ _bands() + 10)
    sums = np.concatenate([np.zeros((1, _BANDS)), np.cumsum(spectra, axis=0)])
    middle = np.arange(_SIDE, hops - _SIDE + 1)
    step = (sums[middle + _SIDE] - 2 * sums[middle] + sums[middle - _SIDE]) / _SIDE
    shift = (middle - most - _SIDE) * (_HOP / RATE)
    change = np.sqrt((step**2).mean(axis=1)) * np.exp(-((shift / spread) ** 2) / 2)
    return centre / RATE + float(shift[int(np.argmax(change))])


@cache
def _bands() -> NDArray[np.float64]:
    """Return triangular filters of equal width on the mel scale, 100 to 7600 Hz. Shape (bins, bands)."""
    low, high = (2595 * np.log10(1 + hz / 700) for hz in (100, 7600))
    corners = 700 * (10 ** (np.linspace(low, high, _BANDS + 2) / 2595) - 1)
    bins = np.arange(_FFT // 2 + 1)[:, None] * RATE / _FFT
    left, peak, right = corners[:-2], corners[1:-1], corners[2:]
    return np.asarray(np.clip(np.minimum((bins - left) / (peak - left), (right - bins) / (right - peak)), 0, None))
