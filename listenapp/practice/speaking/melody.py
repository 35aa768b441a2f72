"""Track the melody of speech: pitch in semitones around the speaker's own median.

The pitch comes from `swift-f0` (MIT, 116 kB, a small network on ONNX Runtime, which faster-whisper brings as well).
parselmouth and aubio are GPL, librosa brings scipy and numba.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from swift_f0 import SwiftF0

RATE = 16_000
LOWEST, HIGHEST = 60.0, 500.0  # Hz: human voices
_VOICED = 0.6  # confidence
_POINTS = 8  # of each word, at which two melodies are compared
_LONGEST_JUMP = 12.0  # semitones from the median: an octave error, or a creak

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Melody:
    """Pitch of a recording. `times` are in seconds, `semitones` are around the median, NaN where there is no voice."""

    times: Floats
    semitones: Floats

    @property
    def is_voiced(self) -> bool:
        return bool(np.isfinite(self.semitones).any())


def melody_of(samples: NDArray[np.int16]) -> Melody:
    """Return the melody of mono samples at 16 kHz."""
    if len(samples) < RATE // 20:
        return Melody(np.zeros(0), np.zeros(0))
    found = _tracker().detect(samples, RATE, LOWEST, HIGHEST)
    pitch = np.where(found.confidence >= _VOICED, found.pitch_hz, np.nan)
    return Melody(found.timestamps, semitones_around_median(pitch))


def semitones_around_median(pitch: Floats) -> Floats:
    """Convert Hz to semitones around the median. NaN stays, and so does what is far from the voice's range."""
    if not np.isfinite(pitch).any():
        return np.full(len(pitch), np.nan)
    semitones: Floats = 12 * np.log2(pitch / np.nanmedian(pitch))
    return np.where(np.abs(semitones) <= _LONGEST_JUMP, semitones, np.nan)


def difference(
    one: Melody,
    other: Melody,
    words_of_one: Sequence[tuple[float, float]],
    words_of_other: Sequence[tuple[float, float]],
) -> float | None:
    """Return the median difference in semitones at the same places of the same words. None without common places."""
    places = _places(words_of_one), _places(words_of_other)
    first, second = _at(one, places[0]), _at(other, places[1])
    both = np.isfinite(first) & np.isfinite(second)
    if not both.any():
        return None
    first, second = first[both], second[both]
    return float(np.median(np.abs((first - np.median(first)) - (second - np.median(second)))))


def _places(words: Sequence[tuple[float, float]]) -> Floats:
    steps = (np.arange(_POINTS) + 0.5) / _POINTS
    return np.concatenate([start + (end - start) * steps for start, end in words]) if words else np.zeros(0)


def _at(melody: Melody, seconds: Floats) -> Floats:
    """Return the pitch at these times, from the nearest frame."""
    if not len(melody.times):
        return np.full(len(seconds), np.nan)
    step = melody.times[1] - melody.times[0] if len(melody.times) > 1 else 1.0
    frames = np.clip(np.rint((seconds - melody.times[0]) / step).astype(int), 0, len(melody.times) - 1)
    found: Floats = melody.semitones[frames]
    return found


@cache
def _tracker() -> SwiftF0:
    from swift_f0 import SwiftF0  # noqa: PLC0415 - loads ONNX Runtime

    return SwiftF0(threads=1)
