"""Drop words that Whisper invents behind the last spoken word of a chunk.

Sometimes Whisper goes on writing when the sound has ended. Such words have no length, because nothing is left that they
could be said in. Words that Whisper wrote too early have no length either, but their sound is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, takewhile

import numpy as np
from numpy.typing import NDArray

from listenapp.align.audio_chunks import RATE
from listenapp.audio import energy

_FASTEST = 40.0  # letters in a second of sound; fast speech has 25
_NO_LENGTH = 0.02  # seconds


def count_spoken(samples: NDArray[np.int16], words: Sequence[tuple[str, float, float]]) -> int:
    """Return how many of the words were spoken. The words behind them were invented.

    `samples`: one chunk, mono, 16 kHz. `words`: text, start and end in seconds from the start of the chunk.
    """
    without_length = len(list(takewhile(lambda word: word[2] - word[1] < _NO_LENGTH, reversed(words))))
    if not without_length:
        return len(words)
    last = max(0, len(words) - without_length - 1)  # the last word with a length takes up the rest of the chunk
    level = energy.levels(samples, RATE)
    rest = level[round(words[last][1] / energy.HOP) :]
    sounding = float((rest > energy.speech_threshold(level)).sum()) * energy.HOP
    letters = accumulate(len(text) for text, _, _ in words[last:])
    return last + sum(count <= _FASTEST * sounding for count in letters)
