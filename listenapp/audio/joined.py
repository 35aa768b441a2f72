"""Stretches of a recording, one after the other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from listenapp.audio.pcm import Pcm


def joined(pcm: Pcm, spans: Sequence[tuple[float, float]], pause: float) -> Pcm:
    """`pcm`'s frames of `spans` (start and end in seconds), with `pause` seconds of silence between them.

    Each stretch is as long as its span to within a frame, also where it reaches beyond the recording's end.
    """
    silence = np.zeros((round(pause * pcm.rate), pcm.samples.shape[1]), np.int16)
    parts: list[NDArray[np.int16]] = []
    for start, end in spans:
        first, last = round(start * pcm.rate), round(end * pcm.rate)
        cut = pcm.samples[first:last]
        missing = np.zeros((max(0, last - first - len(cut)), pcm.samples.shape[1]), np.int16)
        parts += [silence, cut, missing] if parts else [cut, missing]
    return Pcm(np.ascontiguousarray(np.concatenate(parts)), pcm.rate)
