"""Decode an audio file to PCM. Recognition, alignment, playback and clips share these frames."""

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
    """Decode the first audio stream of `path` at `rate` Hz (default: the file's own) with 1 or 2 channels.

    `report` is called in the calling thread with the seconds decoded so far. An exception from it ends the decoding. A
    truncated file is decoded up to its end. Raises AudioUnreadable.
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
