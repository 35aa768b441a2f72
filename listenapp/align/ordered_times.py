"""Put times in order, and give each word its least duration."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from listenapp.align.word_times import FineWord


def spread(times: Sequence[float], room: Sequence[float]) -> list[float]:
    """Move times apart as little as possible (least squares), so that `room[i]` lies between times i and i + 1."""
    least = [0.0, *accumulate(room)]
    packed = [moment - taken for moment, taken in zip(times, least, strict=True)]
    return [moment + taken for moment, taken in zip(_never_decreasing(packed), least, strict=True)]


def in_order(words: Sequence[FineWord], shortest: float) -> list[FineWord]:
    """Return the words so that none overlaps the next one and none is shorter than `shortest` seconds."""
    if not words:
        return []
    starts = spread([word.start for word in words], [shortest] * (len(words) - 1))
    limits = [*starts[1:], float("inf")]
    return [
        replace(word, start=start, end=min(max(start + shortest, word.end), limit))
        for word, start, limit in zip(words, starts, limits, strict=True)
    ]


def _never_decreasing(values: Sequence[float]) -> list[float]:
    """Return the nearest values that never decrease: isotonic regression by pooling neighbours."""
    pools: list[tuple[float, int]] = []
    for value in values:
        mean, count = value, 1
        while pools and pools[-1][0] > mean:
            before, number = pools.pop()
            mean, count = (before * number + mean * count) / (number + count), number + count
        pools.append((mean, count))
    return [mean for mean, count in pools for _ in range(count)]
