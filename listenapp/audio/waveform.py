"""Compute the waveform of a story, or of a part of it, and find the quiet places in it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from listenapp.audio.pcm import Pcm

COLUMNS = 1200
_QUIET = 0.02  # seconds


@dataclass(frozen=True)
class LoadedAudio:
    """Loaded audio with its waveform. `levels` holds one value for each column, 0 to 1."""

    pcm: Pcm
    levels: tuple[float, ...]


class WaveformBuilder:
    """Waveform of one recording. It grows column by column while the audio is being decoded."""

    def __init__(self, columns: int = COLUMNS) -> None:
        self._columns = columns
        self._found: list[float] = []  # root mean square of each finished column

    def levels(self, pcm: Pcm, done: int) -> tuple[float, ...]:
        """Return a value from 0 to 1 for each column of the whole recording.

        Columns that are not completely within the first `done` frames are 0. The value is the root mean square,
        compressed to match perceived loudness. The loudest columns are 1.
        """
        edges = np.linspace(0, pcm.frames, self._columns + 1).astype(int)
        while len(self._found) < self._columns and edges[len(self._found) + 1] <= done:
            begin, end = edges[len(self._found)], edges[len(self._found) + 1]
            column = pcm.samples[begin:end, 0].astype(np.float32)
            self._found.append(float(np.sqrt(np.mean(column * column))) if len(column) else 0.0)
        found = np.array(self._found)
        loudest = float(np.percentile(found, 99)) if len(found) else 0.0
        levels = np.clip((found / loudest) ** 0.7, 0, 1) if loudest > 0 else found
        return (*levels.tolist(), *(0.0,) * (self._columns - len(found)))


def loudness(pcm: Pcm, columns: int = COLUMNS) -> tuple[float, ...]:
    """Return the waveform of audio that is completely decoded."""
    return WaveformBuilder(columns).levels(pcm, pcm.frames)


def peaks(pcm: Pcm, start: float, end: float, columns: int) -> tuple[float, ...]:
    """Return the peak of each column of a span in seconds, 0 to 1, relative to the loudest. Outside it is silent."""
    edges = np.linspace(start, end, columns + 1) * pcm.rate
    found = [_peak(pcm, int(first), max(int(first) + 1, int(last))) for first, last in pairwise(edges)]
    loudest = max(found, default=0.0)
    return tuple(peak / loudest for peak in found) if loudest else tuple(found)


def _peak(pcm: Pcm, first: int, last: int) -> float:
    column = pcm.samples[max(0, first) : max(0, last), 0]
    return float(np.abs(column.astype(np.int32)).max()) if len(column) else 0.0


def quietest(pcm: Pcm, near: float, within: float) -> float:
    """Return the middle of the quietest 20 ms at most `within` seconds from `near`, in seconds."""
    step = max(1, round(_QUIET * pcm.rate))
    first = max(0, round((near - within) * pcm.rate))
    column = pcm.samples[first : round((near + within) * pcm.rate), 0].astype(np.float32)
    count = len(column) // step
    if not count:
        return near
    power = np.square(column[: count * step]).reshape(count, step).mean(axis=1)
    middles = (first + (np.arange(count) + 0.5) * step) / pcm.rate
    quiet = middles[power <= power.min() * 1.05 + 1.0]  # all that sound as quiet: then the nearest
    return float(quiet[np.argmin(np.abs(quiet - near))])
