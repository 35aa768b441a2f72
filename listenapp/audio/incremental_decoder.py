"""A recording that is decoded as far as somebody asks, and kept: nobody waits for the end of an hour.

    |########|########|########|####    |               |
    0        1        2   minutes  `frames`             the end, not known yet

The samples are those of `decode`, whatever the steps in which they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from listenapp.audio.audio_file import unreadable
from listenapp.audio.decoder import opened

_BLOCK = 60  # seconds; nothing is ever copied to make room


class Recording:
    """Mono, at `rate` Hz. For one thread. Opening and decoding raise AudioUnreadable."""

    def __init__(self, path: Path, rate: int) -> None:
        self._path = path
        self._rate = rate
        self._pieces = self._decoded()
        self._blocks: list[NDArray[np.int16]] = []
        self.frames = 0
        """As many as are decoded."""
        self.whole = False
        """Whether that is all."""
        self.promised = 0.0
        """Seconds that the file's header tells, once it is opened; it may lie. 0 where it tells nothing."""

    def decode_to(self, frame: int) -> None:
        """So far at least, or to the end of the file. A file that breaks off ends there."""
        while self.frames < frame and not self.whole:
            piece = next(self._pieces, None)
            if piece is None:
                self.whole = True
            else:
                self._keep(piece)
        if self.whole and not self.frames:
            raise unreadable(self._path, "contains no sound that can be decoded")

    def between(self, first: int, last: int) -> NDArray[np.int16]:
        """A copy of what is decoded of the frames from `first` up to, but without, `last`."""
        size = self._size
        last = min(last, self.frames)
        first = max(0, min(first, last))
        parts = [
            self._blocks[k][max(0, first - k * size) : last - k * size] for k in range(first // size, -(-last // size))
        ]
        return np.concatenate(parts) if parts else np.empty(0, np.int16)

    def _decoded(self) -> Iterator[NDArray[np.int16]]:
        with opened(self._path, rate=self._rate, channels=1) as source:
            self.promised = source.promised
            for piece in source.pieces():
                yield piece[:, 0]

    @property
    def _size(self) -> int:
        return _BLOCK * self._rate

    def _keep(self, piece: NDArray[np.int16]) -> None:
        while len(piece):
            room = self._size - self.frames % self._size
            if room == self._size:
                self._blocks.append(np.empty(self._size, np.int16))
            begin = self._size - room
            taken = piece[:room]
            self._blocks[-1][begin : begin + len(taken)] = taken
            self.frames += len(taken)
            piece = piece[len(taken) :]
