"""What Whisper passed over in a piece and must be given to hear once more.

Sometimes it stops before the end of a piece and gives its last word all the time that is left; or it takes a whole
window for the few words it began or ended with, as when music parts two stories. Parted in a quiet place, most such
pieces are understood.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from listenapp.align.audio_chunks import RATE
from listenapp.audio import energy

_SOUNDING = 4.0  # seconds of sound between two words,
_SOUNDING_AT_END = 1.5  # or at the end of a piece
_DRAWN_OUT = round(2.0 / energy.HOP)  # frames; no word lasts so long
_AT_END = round(0.3 / energy.HOP)
_BEFORE = round(3.0 / energy.HOP)  # there is a pause in so many

Span = tuple[int, int]
"""First and last frame, 10 ms each."""


@dataclass(frozen=True, slots=True)
class Missed:
    """It sounds for `sounding` seconds. `cut`: where to part the piece, in seconds of it."""

    sounding: float
    cut: float


def missed_in(samples: NDArray[np.int16], words: Sequence[tuple[float, float]]) -> Missed | None:
    """`samples`: mono, 16 kHz; `words`: when each that was heard begins and ends, in seconds of them."""
    level = energy.levels(samples, RATE)
    loud = level > energy.speech_threshold(level)
    spans = [(round(start / energy.HOP), round(end / energy.HOP)) for start, end in words]
    stopped = _stopped_at(spans, len(level))
    if loud[stopped:].sum() * energy.HOP >= _SOUNDING_AT_END:
        return _parted(level, loud, (stopped, len(level)), (max(0, stopped - _BEFORE), stopped))
    first, last = max(_gaps(spans, len(level)), key=lambda gap: int(loud[gap[0] : gap[1]].sum()))
    if loud[first:last].sum() * energy.HOP < _SOUNDING:
        return None
    quarter = (last - first) // 4
    return _parted(level, loud, (first, last), (first + quarter, last - quarter))


def _parted(level: NDArray[np.float32], loud: NDArray[np.bool_], missed: Span, within: Span) -> Missed:
    sounding = float(loud[missed[0] : missed[1]].sum()) * energy.HOP
    return Missed(sounding, energy.quietest(level, *within) * energy.HOP)


def _stopped_at(words: Sequence[Span], end: int) -> int:
    """Where the last word ends, if that is long before `end`, or begins, if it takes all the rest; else `end`.

    Behind such a word others may stand that have no length.
    """
    if words and end - words[-1][1] > _DRAWN_OUT:
        return words[-1][1]
    at_end = (first for first, last in words if end - last < _AT_END and last - first > _DRAWN_OUT)
    return next(at_end, end)


def _gaps(words: Sequence[Span], end: int) -> list[Span]:
    """Between the words, of which those that are drawn out say nothing."""
    brief = [word for word in words if word[1] - word[0] <= _DRAWN_OUT]
    borders = [0, *(frame for word in brief for frame in word), end]
    return list(zip(borders[::2], borders[1::2], strict=True))
