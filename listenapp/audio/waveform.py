"""How loud a story is along its time, for the strip under the page."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from listenapp.audio.pcm import Pcm

COLUMNS = 1200


@dataclass(frozen=True)
class Sound:
    """`levels`: how loud it is along its time."""

    pcm: Pcm
    levels: tuple[float, ...]


class Loudness:
    """Of one sound, measured column by column as far as there is some."""

    def __init__(self, columns: int = COLUMNS) -> None:
        self._columns = columns
        self._found: list[float] = []  # root mean squares

    def levels(self, pcm: Pcm, done: int) -> tuple[float, ...]:
        """A value from 0 to 1 for each column of the whole; 0 for those that are not within the first `done` frames.

        The root mean square, drawn together like hearing does; the loudest come to 1.
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
    """Of a sound that is there as a whole."""
    return Loudness(columns).levels(pcm, pcm.frames)
