"""How loud a story is along its time, for the strip under the page; and the sound it belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from listenapp.audio.decode import Pcm, decode

COLUMNS = 1200


@dataclass(frozen=True)
class Sound:
    pcm: Pcm
    levels: tuple[float, ...]


def hear(path: Path) -> Sound:
    """Raises AudioUnreadable."""
    pcm = decode(path)
    return Sound(pcm, loudness(pcm))


def loudness(pcm: Pcm, columns: int = COLUMNS) -> tuple[float, ...]:
    """`columns` values from 0 to 1: the root mean square of each stretch, drawn together like hearing does."""
    mono = pcm.samples[:, 0].astype(np.float32) / 32768
    edges = np.linspace(0, len(mono), columns + 1).astype(int)
    sums = np.concatenate([[0.0], np.cumsum(mono.astype(np.float64) ** 2)])
    counts = np.maximum(1, np.diff(edges))
    rms = np.sqrt(np.maximum(0.0, np.diff(sums[edges])) / counts)
    loudest = float(np.percentile(rms, 99)) if len(rms) else 0.0
    levels = np.clip((rms / loudest) ** 0.7 if loudest > 0 else rms, 0, 1)
    return tuple(levels.tolist())
