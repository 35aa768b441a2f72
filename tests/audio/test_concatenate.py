from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from listenapp.audio.clips import concatenate
from listenapp.audio.pcm import Pcm

RATE = 1000


def counting(frames: int) -> Pcm:
    return Pcm(np.arange(1, frames + 1, dtype=np.int16).reshape(-1, 1), RATE)


def test_stretches_stand_one_after_the_other_with_silence_between() -> None:
    made = concatenate(counting(1000), [(0.1, 0.103), (0.5, 0.502)], 0.004)
    assert made.samples[:, 0].tolist() == [101, 102, 103, 0, 0, 0, 0, 501, 502]
    assert made.rate == RATE


@given(st.lists(st.tuples(st.integers(0, 1500), st.integers(0, 400)), min_size=1, max_size=5), st.integers(0, 50))
def test_each_stretch_begins_where_the_spans_say(spans: list[tuple[int, int]], pause: int) -> None:
    """Include spans beyond the end, so that the sum of all durations stays exact."""
    seconds = [(start / RATE, (start + length) / RATE) for start, length in spans]
    made = concatenate(counting(1000), seconds, pause / RATE)
    assert made.frames == sum(length for _, length in spans) + pause * (len(spans) - 1)
    at = 0
    for start, length in spans:
        heard = made.samples[at : at + length, 0]
        assert all(heard[i] == (start + i + 1 if start + i < 1000 else 0) for i in range(length))
        at += length + pause
