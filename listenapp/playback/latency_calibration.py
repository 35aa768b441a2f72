"""Measure the latency of a device: the listener taps to a beat, which people do precisely.

Most people tap 20-30 ms before the beat. A highlight that is off by so little is not noticed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from statistics import median

import numpy as np

from listenapp.audio.pcm import Pcm

# Seconds. Over twice the largest latency that is measured, so that a tap belongs to one beat only.
BEAT_SECONDS = 1.2
_CLICK_SECONDS = 0.03
_FEWEST_TAPS = 8
_LARGEST_SPREAD = 0.06


def beat(rate: int, seconds: float = 60.0) -> Pcm:
    """Return clicks every BEAT_SECONDS, from zero on."""
    samples = np.zeros((int(seconds * rate), 1), np.int16)
    times = np.arange(int(_CLICK_SECONDS * rate)) / rate
    click = (np.sin(2 * np.pi * 1000 * times) * np.exp(-times * 120) * 20000).astype(np.int16)
    for at in beat_times(seconds):
        first = round(at * rate)
        room = samples[first : first + len(click), 0]
        room[:] = click[: len(room)]
    return Pcm(samples, rate)


def beat_times(seconds: float = 60.0) -> list[float]:
    return [k * BEAT_SECONDS for k in range(int(seconds / BEAT_SECONDS))]


def offset_from_taps(beats: Sequence[float], taps: Sequence[float]) -> float | None:
    """Return by how many seconds the taps follow the beats, -0.5..0.5.

    `beats` holds the times at which the player reports each beat as heard, `taps` the times of the taps. Both are
    ascending seconds of the same clock. Return None if the taps are too few or too irregular.
    """
    late = [_nearest(beats, tap) for tap in taps] if beats else []
    if len(late) < _FEWEST_TAPS:
        return None
    middle = median(late)
    spread = median(abs(one - middle) for one in late)
    return None if spread > _LARGEST_SPREAD or abs(middle) > 0.5 else middle


def _nearest(beats: Sequence[float], tap: float) -> float:
    k = bisect_left(beats, tap)
    return min((tap - beat for beat in beats[max(0, k - 1) : k + 1]), key=abs)
