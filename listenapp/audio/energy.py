"""Measure the level of a recording over time, and find quiet places to cut."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

HOP = 0.01
"""Seconds from one level to the next."""

_FLOOR = -90.0


def levels(samples: NDArray[np.int16], rate: int) -> NDArray[np.float32]:
    """Return the level in dBFS of each 10 ms of mono `samples`. Shape (frames // (rate / 100),). Silence is -90."""
    hop = round(rate * HOP)
    count = len(samples) // hop
    blocks = samples[: count * hop].reshape(count, hop).astype(np.float32)
    power = np.einsum("ij,ij->i", blocks, blocks) / (hop * 32768.0**2)
    level: NDArray[np.float32] = np.maximum(10 * np.log10(power + 1e-12), _FLOOR).astype(np.float32)
    return level


def speech_threshold(level: NDArray[np.float32]) -> float:
    """Return the level in dBFS above which sound counts as speech.

    It lies nearly half way between the 10th and the 95th percentile of the levels, but at most 35 dB below the latter.
    """
    if not len(level):
        return _FLOOR
    quiet, loud = np.percentile(level, [10, 95])
    return float(max(quiet + 0.45 * (loud - quiet), loud - 35, _FLOOR + 10))


def quietest(level: NDArray[np.float32], first: int, last: int, width: int = 15) -> int:
    """Return the middle of the quietest `width` levels in `level[first:last]`, as an index into `level`."""
    stretch = level[first:last]
    if len(stretch) <= width:
        return first + int(np.argmin(stretch)) if len(stretch) else first
    sums = np.convolve(stretch, np.ones(width, np.float32), "valid")
    return first + int(np.argmin(sums)) + width // 2
