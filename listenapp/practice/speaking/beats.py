"""Find the beats of speech, which are about its syllables, from the sound alone: for languages without a phone aligner.

A beat is a peak of the intensity between two dips, as in de Jong & Wempe (2009), Behavior Research Methods 41:2. Words
need not be known, so it serves any language.

Measured:
Of 106 syllables in nine sentences of human speech, 89 beats are found, between 3 of 7 and 12 of 10 in one sentence. The
beats show where a speaker is fast or pauses. They cannot be compared word by word.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from listenapp.practice.speaking.rhythm import Rhythm, of_times

RATE = 16_000
_FRAME = 160  # samples, 10 ms
_SMOOTH = 7  # frames
_QUIET = 25.0  # dB below the loudest frames: a pause
_DIP = 2.0  # dB between two beats
_SHORTEST = 4  # frames of a beat

Floats = NDArray[np.float64]


def beats_of(samples: NDArray[np.int16]) -> Rhythm | None:
    """Return the beats of mono samples at 16 kHz with the pauses between them. None for silence."""
    level = _intensity(samples)
    if not len(level):
        return None
    floor = float(np.percentile(level, 95)) - _QUIET
    spans = [span for run in _runs(level > floor) for span in _divided(level, *run)]
    return of_times([(start * _FRAME / RATE, end * _FRAME / RATE) for start, end in spans]) if spans else None


def _intensity(samples: NDArray[np.int16]) -> Floats:
    """Return the smoothed level of each frame in dB."""
    size = len(samples) // _FRAME
    if size < _SMOOTH:
        return np.zeros(0)
    frames = samples[: size * _FRAME].astype(np.float64).reshape(size, _FRAME)
    power = np.convolve((frames**2).mean(axis=1), np.hanning(_SMOOTH + 2)[1:-1], mode="same")
    level: Floats = 10 * np.log10(power + 1.0)
    return level if power.max() > 100.0 else np.zeros(0)  # digital silence


def _runs(loud: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return first and last (exclusive) frame of each part without a pause."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], loud.astype(np.int8), [0]])))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a >= _SHORTEST]


def _divided(level: Floats, start: int, end: int) -> list[tuple[int, int]]:
    """Divide a part at the dips between its peaks."""
    cuts, low, peak = [start], start, level[start]
    for i in range(start, end):
        if level[i] < level[low] or low < cuts[-1]:
            low = i
        if level[low] < peak - _DIP and level[i] > level[low] + _DIP:
            cuts.append(low)
            low, peak = i, level[i]
        elif level[i] > peak:
            low, peak = i, level[i]
    return [(a, b) for a, b in zip(cuts, [*cuts[1:], end], strict=True) if b - a >= _SHORTEST]
