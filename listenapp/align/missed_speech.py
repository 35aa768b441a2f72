"""Find speech that Whisper skipped in a chunk, so that it can be recognised a second time.

Whisper sometimes stops before the end of a chunk and gives its last word the rest of the time. Sometimes it spends a
whole window on the few words at its beginning or end, for example if music separates two stories. Most such chunks are
recognised after they have been split at a quiet place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from listenapp.align.audio_chunks import RATE
from listenapp.audio import energy

_SOUNDING = 4.0  # seconds of sound between two words that count as missed
_SOUNDING_AT_END = 1.5  # the same at the end of a chunk
_DRAWN_OUT = round(2.0 / energy.HOP)  # frames; no real word is so long
_AT_END = round(0.3 / energy.HOP)
_BEFORE = round(3.0 / energy.HOP)  # frames before the missed part in which a pause is expected

Span = tuple[int, int]
"""First and last frame, 10 ms each."""


@dataclass(frozen=True, slots=True)
class Missed:
    """Speech that was skipped.

    `sounding` is its length without pauses, in seconds. `cut` is the place to split the chunk, in seconds from its
    start.
    """

    sounding: float
    cut: float


def find_missed_speech(samples: NDArray[np.int16], words: Sequence[tuple[float, float]]) -> Missed | None:
    """Return the speech that was skipped in a chunk, or None.

    `samples`: mono, 16 kHz. `words`: start and end of each recognised word, in seconds from the start of the chunk.
    """
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
    """Return the frame from which recognition found nothing more, or `end`.

    That is the end of the last word if it is long before `end`. It is the start of a drawn-out word that takes up the
    rest. Words without length may follow such a word.
    """
    if words and end - words[-1][1] > _DRAWN_OUT:
        return words[-1][1]
    at_end = (first for first, last in words if end - last < _AT_END and last - first > _DRAWN_OUT)
    return next(at_end, end)


def _gaps(words: Sequence[Span], end: int) -> list[Span]:
    """Return the gaps between the words. Drawn-out words are ignored, because their times mean nothing."""
    brief = [word for word in words if word[1] - word[0] <= _DRAWN_OUT]
    borders = [0, *(frame for word in brief for frame in word), end]
    return list(zip(borders[::2], borders[1::2], strict=True))
