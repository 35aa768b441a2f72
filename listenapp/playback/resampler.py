"""Resample a story's audio to the output's rate. Any place can be read, and nothing is cached.

A frame of the output lies between frames of the story. It is computed by a windowed sinc, with one row of coefficients
for each place it can have between two frames (44,100 to 48,000 Hz: 160 places).

    output frame n  ->  story frame n * step / places  =  whole + phase / places
"""

from __future__ import annotations

from functools import lru_cache
from math import gcd

import numpy as np
from numpy.typing import NDArray

from listenapp.audio.pcm import Pcm
from listenapp.playback.ring_buffer import CHANNELS, Samples

_HALF = 16  # story frames on each side that contribute to one output frame
_FULL_SCALE = np.float32(1 / 32768)


class Resampler:
    """Reader of a story's audio. `frames`: length of the story; `rate`: of the output in Hz.

    All frame numbers are at the output's rate.
    """

    def __init__(self, pcm: Pcm, rate: int) -> None:
        self.rate = rate
        self._samples = pcm.samples
        common = gcd(pcm.rate, rate)
        self._step, self._places = pcm.rate // common, rate // common
        self.frames = pcm.frames * self._places // self._step

    def read(self, first: int, count: int) -> Samples:
        """Return `count` frames from `first`, with silence outside of the story; float32 stereo."""
        found = self._slice(first, count) if self._step == self._places else self._resampled(first, count)
        if found.shape[1] == 1:
            return np.repeat(found, CHANNELS, axis=1)
        return found[:, :CHANNELS]

    def _slice(self, first: int, count: int) -> Samples:
        begin, end = max(0, first), min(len(self._samples), first + count)
        found = np.zeros((count, self._samples.shape[1]), np.float32)
        if begin < end:
            np.multiply(self._samples[begin:end], _FULL_SCALE, out=found[begin - first : end - first])
        return found

    def _resampled(self, first: int, count: int) -> Samples:
        at = np.arange(first, first + count, dtype=np.int64) * self._step
        whole, phase = at // self._places, at % self._places
        begin = int(whole[0]) - _HALF + 1
        source = self._slice(begin, int(whole[-1]) + _HALF + 1 - begin)
        windows = np.lib.stride_tricks.sliding_window_view(source, 2 * _HALF, axis=0)[whole - whole[0]]
        made: Samples = np.einsum("nct,nt->nc", windows, _coefficients(self._step, self._places)[phase])
        return made


@lru_cache(maxsize=8)
def _coefficients(step: int, places: int) -> NDArray[np.float32]:
    """Return the filter, shape (places, 2 * _HALF). Each row sums to 1. It cuts off below half of the lower rate."""
    cut_off = min(1.0, places / step) * 0.95
    distance = np.arange(-_HALF + 1, _HALF + 1)[None, :] - np.arange(places)[:, None] / places
    window = np.kaiser(2 * _HALF * 64 + 1, 9.0)[
        np.clip(np.round((distance / _HALF + 1) * _HALF * 64), 0, None).astype(int)
    ]
    rows = np.sinc(distance * cut_off) * window
    coefficients: NDArray[np.float32] = (rows / rows.sum(axis=1, keepdims=True)).astype(np.float32)
    return coefficients
