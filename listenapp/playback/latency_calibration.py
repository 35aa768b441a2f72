"""How late a device sounds, found by tapping to a beat: the listener taps when hearing it, and people are good at that.

Tapping anticipates the beat by some 20-30 ms in most people; that is below what a highlight can be seen to be off by.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from statistics import median

import numpy as np

from listenapp.audio.pcm import Pcm

BEAT_SECONDS = 1.2  # twice the latest that is looked for, and some: a tap belongs to one beat only
_CLICK_SECONDS = 0.03
_FEWEST_TAPS = 8
_LARGEST_SPREAD = 0.06


def beat(rate: int, seconds: float = 60.0) -> Pcm:
    """Clicks every BEAT_SECONDS from zero on."""
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
    """Seconds by which the taps follow the beats, -0.5..0.5; None where they are too few or do not keep time.

    `beats`: when the player says each beat was heard, `taps`: when each tap came, seconds of one clock, ascending.
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
