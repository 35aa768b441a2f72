"""Where exactly words begin and end, once a phone aligner has placed them to 10-20 ms.

Next to a pause a word begins and ends where the sound rises from the pause's level and falls back to it. Pauses are
those that the aligner found, and quiet longer than a stop's closure that it took for a part of a word.

In running speech people who label by hand set the border where the spectrum changes: at the closure of a stop, where a
hiss begins or voicing ends. The measure is the distance between the mean logarithmic spectra of the 15 ms before and
behind a moment, in 24 mel bands, weighted by the distance from the aligner's border (a Gaussian, so that no far change
wins). On nine human-labelled sentences this alone took the mean error of starts from 16.0 to 15.3 ms, that of ends from
18.3 to 17.7 ms; window and weight may vary by half without a difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from listenapp.align.energy_envelope import HOP, Loudness
from listenapp.align.phone_aligner import PhoneWord

RATE = 16_000
_HOP = 40  # samples, 2.5 ms
_WINDOW = 240
_FFT = 256
_BANDS = 24
_SIDE = 6  # hops on each side of a border
_REACH = 12  # hops that a border may move at most
_SPREAD = 0.012  # seconds
_SHORTEST = 0.03  # seconds of a word that sound
_BREATH = 0.05  # seconds of silence between words that make a pause
_CLOSURE = 0.12  # a stop's closure within a word is quiet for less
_NEAR, _SLIPPED = 0.04, 0.2  # seconds from a border to the quiet that belongs to it; to a long one
_FAR = 0.25  # seconds that a border may move for it in noise


class Borders:
    """Of words in `samples` (mono, 16 kHz)."""

    def __init__(self, samples: NDArray[np.int16], loudness: Loudness) -> None:
        self._samples = samples
        self._loudness = loudness

    def place(self, words: Sequence[PhoneWord], begin: float) -> list[tuple[float, float]]:
        """Start and end of consecutive words whose times count from `begin`, in seconds of the samples."""
        if not words:
            return []
        starts, ends = [self._onset(words[0], begin)], []
        for before, after in pairwise(words):
            if after.pause_before >= _BREATH:
                end, start = self._fade(before, begin), self._onset(after, begin)
            else:
                end, start = self._joint(before, after, begin)
            ends.append(end)
            starts.append(max(start, end))
        ends.append(self._fade(words[-1], begin))
        return [(start, max(start, end)) for start, end in zip(starts, ends, strict=True)]

    def _onset(self, word: PhoneWord, begin: float) -> float:
        """Close to where the aligner has it, or behind all of a pause that it took for the word's beginning."""
        start, end = begin + word.start, begin + word.end
        onset = self._loudness.onset(start, start - min(0.06, word.pause_before), min(start + 0.12, end - 0.02))
        quiet = self._pause(onset, onset - 2 * HOP, end)
        return quiet[1] if quiet and quiet[1] <= end - _SHORTEST else onset

    def _fade(self, word: PhoneWord, begin: float) -> float:
        """Close to where the aligner has it, or before all of a pause that it took for the word's end."""
        start, end = begin + word.start, begin + word.end
        fade = self._loudness.fade(end, max(end - 0.12, start + 0.02), end + min(0.2, word.pause_after))
        quiet = self._pause(fade, start, fade + 2 * HOP)
        return quiet[0] if quiet and quiet[0] >= start + _SHORTEST else fade

    def _joint(self, before: PhoneWord, after: PhoneWord, begin: float) -> tuple[float, float]:
        """The end of one word and the start of the next, between which the aligner found no pause."""
        border, first, last = begin + after.start, begin + before.start, begin + after.end
        quiet = self._pause(border, first, last)
        if quiet is None or quiet[0] < first + _SHORTEST or quiet[1] > last - _SHORTEST:
            moved = sharpen(self._samples, border)
            return moved, moved
        if self._loudness.noisy:  # a soft word may be as quiet as a pause
            return max(quiet[0], border - _FAR), min(quiet[1], border + _FAR)
        return quiet

    def _pause(self, border: float, earliest: float, latest: float) -> tuple[float, float] | None:
        """What is quiet at a border, between two moments: a little of the word before or behind it may sound between
        the border and the pause, the less, the shorter the pause is."""
        for start, end in self._loudness.pauses(earliest, latest, _CLOSURE):
            slipped = max(start - border, border - end)
            if slipped < _NEAR or slipped < min(_SLIPPED, (end - start) / 3):
                return start, end
        return None


def sharpen(samples: NDArray[np.int16], border: float) -> float:
    """The border (seconds in `samples`: mono, 16 kHz) moved by 30 ms at most; one too close to an edge stays."""
    margin = (_REACH + _SIDE) * _HOP + _WINDOW
    centre = round(border * RATE)
    if not margin <= centre <= len(samples) - margin:
        return border
    hops = 2 * (_REACH + _SIDE)
    first = centre - (_REACH + _SIDE) * _HOP + _HOP // 2 - _WINDOW // 2
    sound = samples[first - 1 : first + (hops - 1) * _HOP + _WINDOW].astype(np.float64)
    sharp = sound[1:] - 0.97 * sound[:-1]
    frames = np.lib.stride_tricks.sliding_window_view(sharp, _WINDOW)[::_HOP]
    power = np.abs(np.fft.rfft(frames * np.hamming(_WINDOW), _FFT)) ** 2
    spectra = 10 * np.log10(power @ _bands() + 10)
    sums = np.concatenate([np.zeros((1, _BANDS)), np.cumsum(spectra, axis=0)])
    middle = np.arange(_SIDE, hops - _SIDE + 1)
    step = (sums[middle + _SIDE] - 2 * sums[middle] + sums[middle - _SIDE]) / _SIDE
    shift = (middle - _REACH - _SIDE) * (_HOP / RATE)
    change = np.sqrt((step**2).mean(axis=1)) * np.exp(-((shift / _SPREAD) ** 2) / 2)
    return centre / RATE + float(shift[int(np.argmax(change))])


@cache
def _bands() -> NDArray[np.float64]:
    """Triangles of equal width on the mel scale from 100 to 7600 Hz; shape (bins, bands)."""
    low, high = (2595 * np.log10(1 + hz / 700) for hz in (100, 7600))
    corners = 700 * (10 ** (np.linspace(low, high, _BANDS + 2) / 2595) - 1)
    bins = np.arange(_FFT // 2 + 1)[:, None] * RATE / _FFT
    left, peak, right = corners[:-2], corners[1:-1], corners[2:]
    return np.asarray(np.clip(np.minimum((bins - left) / (peak - left), (right - bins) / (right - peak)), 0, None))
