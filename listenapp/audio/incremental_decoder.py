"""Decode a recording step by step, as far as it is needed, and keep the samples.

    |########|########|########|####    |               |
    0        1        2   minutes  `frames`             end, not known yet

The samples equal those of `decode`, whatever the steps. Those of more than half an hour ago are packed, because a small
file can hold days of silence.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from listenapp.audio.audio_file import unreadable
from listenapp.audio.decoder import opened

_BLOCK = 60  # seconds; a new block is added instead of copying old samples into a larger array
_RECENT = 30  # blocks that are not packed


class IncrementalDecoder:
    """Mono recording at `rate` Hz. For one thread. Opening and decoding raise AudioUnreadable."""

    def __init__(self, path: Path, rate: int) -> None:
        self._path = path
        self._rate = rate
        self._pieces = self._decoded()
        self._blocks: list[NDArray[np.int16] | bytes] = []
        self._unpacked = lru_cache(2)(_unpacked)
        self.frames = 0
        """Number of decoded frames."""
        self.whole = False
        """True if everything is decoded."""
        self.promised = 0.0
        """Seconds stated in the file's header, once it is open. May be wrong. 0 if the header has none."""

    def decode_to(self, frame: int) -> None:
        """Decode at least up to this frame, or to the end of the file. A truncated file ends early."""
        while self.frames < frame and not self.whole:
            piece = next(self._pieces, None)
            if piece is None:
                self.whole = True
            else:
                self._keep(piece)
        if self.whole and not self.frames:
            raise unreadable(self._path, "contains no sound that can be decoded")

    def between(self, first: int, last: int) -> NDArray[np.int16]:
        """Return a copy of the decoded frames from `first` up to, but without, `last`."""
        size = self._size
        last = min(last, self.frames)
        first = max(0, min(first, last))
        parts = [
            self._block(k)[max(0, first - k * size) : last - k * size] for k in range(first // size, -(-last // size))
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
                self._add_block()
            begin = self._size - room
            taken = piece[:room]
            self._block(-1)[begin : begin + len(taken)] = taken
            self.frames += len(taken)
            piece = piece[len(taken) :]

    def _add_block(self) -> None:
        self._blocks.append(np.empty(self._size, np.int16))
        if len(self._blocks) > _RECENT:
            self._blocks[-_RECENT - 1] = zlib.compress(self._block(-_RECENT - 1).tobytes(), 1)

    def _block(self, k: int) -> NDArray[np.int16]:
        block = self._blocks[k]
        return self._unpacked(block) if isinstance(block, bytes) else block


def _unpacked(packed: bytes) -> NDArray[np.int16]:
    return np.frombuffer(zlib.decompress(packed), np.int16)
