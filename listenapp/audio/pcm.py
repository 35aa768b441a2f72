"""Decoded sound."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.int16]
"""Shape (frames, channels)."""


@dataclass(frozen=True)
class Pcm:
    """`samples`: int16, shape (frames, channels), C order; `rate` in Hz."""

    samples: Samples
    rate: int

    @property
    def frames(self) -> int:
        return int(self.samples.shape[0])

    @property
    def duration(self) -> float:
        """Seconds."""
        return self.frames / self.rate
