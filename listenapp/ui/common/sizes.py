"""The sizes that type and its spacings can have, step by step."""

from __future__ import annotations

from collections.abc import Sequence

USUAL = 20.0
TEXT = (14.0, 16.0, 18.0, 20.0, 22.0, 24.0, 28.0, 32.0, 36.0, 42.0, 48.0, 56.0, 64.0, 72.0)  # pixels
LINE_HEIGHTS = (1.2, 1.4, 1.6, 1.8, 2.0, 2.4)  # of the text's size
SPACINGS = (0.0, 0.03, 0.06, 0.09, 0.12, 0.16)  # of the text's size, between letters or between words
WORD_SPACINGS = (0.0, 0.08, 0.16, 0.24, 0.32, 0.5)


def larger(size: float, steps: Sequence[float] = TEXT) -> float:
    return next((step for step in steps if step > size + 1e-6), steps[-1])


def smaller(size: float, steps: Sequence[float] = TEXT) -> float:
    return next((step for step in reversed(steps) if step < size - 1e-6), steps[0])
