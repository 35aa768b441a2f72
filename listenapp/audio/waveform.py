"""Compute the waveform of a story for the waveform slider."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from listenapp.audio.pcm import Pcm

COLUMNS = 1200


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
