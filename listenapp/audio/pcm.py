"""Define the type of decoded audio."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.int16]
"""Shape (frames, channels)."""


@dataclass(frozen=True)
class Pcm:
    """Decoded audio. `samples`: int16, shape (frames, channels), C order. `rate`: Hz."""

    samples: Samples
    rate: int

    @property
    def frames(self) -> int:
        return int(self.samples.shape[0])

    @property
    def duration(self) -> float:
        """Return the duration in seconds."""
        return self.frames / self.rate
