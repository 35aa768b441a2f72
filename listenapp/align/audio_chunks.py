"""Decode the narration for recognition in chunks of at most 28.5 s. Decode only as far as recognition has come.

Chunks begin and end at a quiet place. A chunk fits Whisper's window of 30 s, so each chunk is recognised once. No text
is carried over to the next chunk, which avoids loops of repeated text. Memory grows little with the length of the
recording, and the first words are available after one chunk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from listenapp.audio import energy
from listenapp.audio.incremental_decoder import IncrementalDecoder

RATE = 16_000
"""Hz, Whisper's sample rate."""

_HOP = round(RATE * energy.HOP)
_LONGEST, _SHORTEST = 28.5, 21.0
_HURRIED_LONGEST, _HURRIED_SHORTEST = 10.0, 5.0  # shorter chunks at the beginning, so that playback can begin soon
_HURRY = 90.0  # Seconds of the recording with short chunks: until a recording of another text is found out.
_SILENT = -55.0  # dBFS


class ChunkedAudio:
    """Recording as mono samples at 16 kHz, with its levels. For one thread. Decoding raises AudioUnreadable."""

    def __init__(self, path: Path) -> None:
        """Open the file and decode the first samples, to check that it has audio."""
        self._recording = IncrementalDecoder(path, RATE)
        self._recording.decode_to(1)
        self._level: NDArray[np.float32] = np.empty(2**14, np.float32)
        self._levels = 0

    @property
    def level(self) -> NDArray[np.float32]:
        """Return the levels of the decoded audio in dBFS, one for each whole 10 ms."""
        return self._level[: self._levels]

    @property
    def seconds(self) -> float:
        """Return the number of seconds decoded so far."""
        return self._recording.frames / RATE

    @property
    def expected(self) -> float | None:
        """Return the duration in seconds, or None if it is unknown.

        The header's duration counts until everything is decoded. It may be wrong.
        """
        promised = self._recording.promised
        return max(promised, self.seconds) if promised or self._recording.whole else None

    def between(self, start: float, end: float) -> NDArray[np.int16]:
        """Return a copy of the samples between two times."""
        return self._recording.between(round(start * RATE), round(end * RATE))

    def silent(self, start: float = 0.0, end: float = float("inf")) -> bool:
        """Return whether the decoded part of this span is silent."""
        last = min(end / energy.HOP, self._levels)
        part = self.level[int(start / energy.HOP) : int(last)]
        return not len(part) or float(part.max()) < _SILENT

    def chunks(self, hurried: Callable[[], bool] = lambda: False) -> Iterator[tuple[float, float]]:
        """Yield start and end of each chunk, in seconds. A chunk is decoded when it is requested.

        Chunks at the beginning are short while `hurried` returns True.
        """
        begin = 0
        while True:
            hurry = begin < _HURRY * RATE and hurried()
            longest, shortest = (_HURRIED_LONGEST, _HURRIED_SHORTEST) if hurry else (_LONGEST, _SHORTEST)
            if not self._decoded_beyond(begin + round(longest * RATE)):
                break
            first = begin // _HOP
            cut = energy.quietest(self.level, first + round(shortest / energy.HOP), first + round(longest / energy.HOP))
            yield begin / RATE, cut * _HOP / RATE
            begin = cut * _HOP
        yield begin / RATE, self.seconds

    def _decoded_beyond(self, frame: int) -> bool:
        self._recording.decode_to(frame + 1)
        known = self._levels * _HOP
        level = energy.levels(self._recording.between(known, self._recording.frames), RATE)
        total = self._levels + len(level)
        if total > len(self._level):
            self._level = np.concatenate([self.level, np.empty(total, np.float32)])
        self._level[self._levels : total] = level
        self._levels = total
        return self._recording.frames > frame
