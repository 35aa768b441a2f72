"""Measure the quality of a stretched recording: pitch, and the mapping from heard to story time."""

from __future__ import annotations

from functools import cache

import numpy as np

_HOP_MS = 1


def tone_pitch(samples: np.ndarray, rate: int, near: float) -> float:
    """Return the strongest frequency within a third of `near`, in Hz."""
    size = 8 * len(samples)
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples)), size))
    heights = np.fft.rfftfreq(size, 1 / rate)
    band = (heights > near / 1.33) & (heights < near * 1.33)
    return float(heights[band][np.argmax(spectrum[band])])


def _pitch_at(samples: np.ndarray, centre: int, rate: int) -> float:
    """Return the pitch in Hz by autocorrelation over 40 ms; NaN without a voice."""
    size = rate // 25
    piece = samples[max(0, centre - size // 2) : centre + size // 2]
    if len(piece) < size or np.sqrt(np.mean(piece**2)) < 0.03:
        return np.nan
    window, own = _window(size)
    power = np.fft.irfft(np.abs(np.fft.rfft(piece * window, 8 * size)) ** 2)
    likeness = power[: rate // 60] / np.maximum(own[: rate // 60], 1e-6 * own[0])
    low = rate // 300
    k = low + int(np.argmax(likeness[low:-1]))
    if likeness[k] < 0.6 * likeness[0] or k == low:
        return np.nan
    before, at, after = likeness[k - 1 : k + 2]
    return float(rate / (k + 0.5 * (before - after) / (before - 2 * at + after)))


@cache
def _window(size: int) -> tuple[np.ndarray, np.ndarray]:
    """Return a window and its autocorrelation."""
    window = np.hanning(size)
    return window, np.fft.irfft(np.abs(np.fft.rfft(window, 8 * size)) ** 2)


def pitch_errors(source: np.ndarray, stretched: np.ndarray, speed: float, rate: int) -> np.ndarray:
    """Return relative pitch errors at all voiced moments, without octave errors."""
    moments = np.arange(rate, len(source) - rate, rate // 10)
    ratios = np.array([_pitch_at(stretched, round(m / speed), rate) / _pitch_at(source, m, rate) for m in moments])
    ratios = ratios[~np.isnan(ratios)]
    return ratios[np.abs(np.log2(ratios)) < 0.4] - 1


def _spectra(samples: np.ndarray, rate: int) -> np.ndarray:
    """Return log energies in 24 bands, one row a millisecond."""
    size, hop = 768, rate * _HOP_MS // 1000
    padded = np.pad(samples, (size // 2, size))
    frames = np.lib.stride_tricks.sliding_window_view(padded, size)[::hop][: len(samples) // hop]
    power = np.abs(np.fft.rfft(frames * np.hanning(size).astype(np.float32), axis=1)).astype(np.float32) ** 2
    heights = np.fft.rfftfreq(size, 1 / rate)
    edges = 700 * (np.exp(np.linspace(np.log1p(100 / 700), np.log1p(8000 / 700), 26)) - 1)
    bands = [
        np.maximum(0, np.minimum((heights - a) / (b - a), (c - heights) / (c - b)))
        for a, b, c in zip(edges, edges[1:], edges[2:], strict=False)
    ]
    return np.log(power @ np.array(bands, np.float32).T + 1e-4)


def mapping_errors(source: np.ndarray, stretched: np.ndarray, story: np.ndarray, speed: float, rate: int) -> np.ndarray:
    """Return the errors of `story` (frames) in seconds of story time, four times a second where there is speech.

    Each time, 160 ms of the source are searched for in the stretched sound, at `speed`.
    """
    ours, theirs = _spectra(source, rate), _spectra(stretched, rate)
    around = np.arange(-80, 81)
    loud = ours.mean(axis=1)
    quiet = np.quantile(loud, 0.3)
    errors = []
    for place in range(500, len(ours) - 500, 250):
        if loud[place] < quiet:
            continue
        template = ours[(place + np.round(around * speed)).astype(int)]
        expected = round(place / speed)
        if not 110 < expected < len(theirs) - 110:
            continue
        distances = [np.mean((theirs[expected + lag + around] - template) ** 2) for lag in range(-30, 31)]
        found = expected + int(np.argmin(distances)) - 30
        errors.append(story[min(len(story) - 1, found * rate // 1000)] / rate - place / 1000)
    return np.array(errors)
