"""Decode any audio file to PCM, once: recognition, alignment, playback and clips share these frames."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from listenapp.audio.audio_file import unreadable
from listenapp.audio.decoder import opened
from listenapp.audio.pcm import Pcm, Samples


def decode(
    path: Path,
    *,
    rate: int | None = None,
    channels: int | None = None,
    report: Callable[[float], None] | None = None,
) -> Pcm:
    """The first audio stream of `path`, whole, at `rate` Hz (default: the file's own) with 1 or 2 channels.

    `report` is called on the calling thread with the seconds decoded so far; what it raises ends the decoding.
    A file that breaks off is decoded up to there. Raises AudioUnreadable.
    """
    chunks: list[Samples] = []
    frames, told = 0, 0
    with opened(path, rate=rate, channels=channels) as source:
        for piece in source.pieces():
            chunks.append(piece)
            frames += len(piece)
            if report and frames - told >= source.rate:
                told = frames
                report(frames / source.rate)
    if not frames:
        raise unreadable(path, "contains no sound that can be decoded")
    return Pcm(np.ascontiguousarray(np.concatenate(chunks)), source.rate)
