"""The narration as recognition needs it: decoded only as far as it is being heard, how loud it is, where it is cut.

A recording is heard in pieces of at most 28.5 s that begin and end in a quiet place. A piece fits Whisper's window of
30 s, so each is heard once, nothing is carried over (no loops of repeated text), memory hardly grows with the
recording's length, and the first words are there after one piece.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from listenapp.audio import energy
from listenapp.audio.incremental_decoder import Recording

RATE = 16_000
"""Hz; what Whisper hears."""

_HOP = round(RATE * energy.HOP)
_LONGEST, _SHORTEST = 28.5, 21.0
_HURRIED_LONGEST, _HURRIED_SHORTEST = 10.0, 5.0  # so that playing can begin soon
_HURRY = 60.0  # seconds of the recording; who has waited so long is not helped by shorter pieces
_SILENT = -55.0  # dBFS


class Sound:
    """Mono, 16 kHz. For one thread; what decodes raises AudioUnreadable."""

    def __init__(self, path: Path) -> None:
        """Decodes no more than shows that there is sound."""
        self._recording = Recording(path, RATE)
        self._recording.decode_to(1)
        self._level: NDArray[np.float32] = np.empty(2**14, np.float32)
        self._levels = 0

    @property
    def level(self) -> NDArray[np.float32]:
        """In dBFS, for each whole 10 ms of what is decoded."""
        return self._level[: self._levels]

    @property
    def seconds(self) -> float:
        """As many as are decoded."""
        return self._recording.frames / RATE

    @property
    def expected(self) -> float | None:
        """Seconds in all; before it is whole that is a promise of the file's, None where it makes none."""
        promised = self._recording.promised
        return max(promised, self.seconds) if promised or self._recording.whole else None

    def between(self, start: float, end: float) -> NDArray[np.int16]:
        """The samples from one moment to another, a copy."""
        return self._recording.between(round(start * RATE), round(end * RATE))

    def silent(self, start: float = 0.0, end: float = float("inf")) -> bool:
        """Whether nothing can be heard in what is decoded of these seconds."""
        last = min(end / energy.HOP, self._levels)
        part = self.level[int(start / energy.HOP) : int(last)]
        return not len(part) or float(part.max()) < _SILENT

    def pieces(self, hurried: Callable[[], bool] = lambda: False) -> Iterator[tuple[float, float]]:
        """Where each piece begins and ends, in seconds; one after the other, each decoded when it is asked for.

        Short ones at the beginning, for as long as it is `hurried`.
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
