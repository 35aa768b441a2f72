"""Test the waveform of a part of a recording, and the search for silence."""

from __future__ import annotations

import numpy as np
import pytest

from listenapp.audio.pcm import Pcm
from listenapp.audio.waveform import peaks, quietest

RATE = 8000


def hum_with_gap(start: float, end: float) -> Pcm:
    """Return two seconds of a hum that is silent from `start` to `end` seconds."""
    times = np.arange(2 * RATE) / RATE
    samples = np.sin(times * 2 * np.pi * 220) * 9000
    samples[(times >= start) & (times < end)] = 0
    return Pcm(samples.astype(np.int16)[:, None], RATE)


def test_the_peaks_of_a_span_show_its_silence() -> None:
    found = peaks(hum_with_gap(1.0, 1.1), 0.9, 1.2, 30)
    assert found[:10] == pytest.approx([1.0] * 10, abs=0.1)
    assert found[10:20] == pytest.approx([0.0] * 10, abs=0.01)
    assert max(peaks(hum_with_gap(0.0, 2.0), 0.0, 2.0, 10)) == 0.0


def test_a_span_may_reach_over_the_ends() -> None:
    found = peaks(hum_with_gap(1.0, 1.0), -1.0, 3.0, 4)
    assert found[0] == found[3] == 0.0
    assert found[1] == pytest.approx(1.0, abs=0.05)


def test_the_nearest_silence_is_found() -> None:
    pcm = hum_with_gap(1.0, 1.1)
    assert 1.0 <= quietest(pcm, 0.95, 0.12) <= 1.04, "its near side"
    assert 1.06 <= quietest(pcm, 1.15, 0.12) <= 1.1
    assert quietest(pcm, 1.05, 0.12) == pytest.approx(1.05, abs=0.02)
    assert quietest(pcm, 5.0, 0.1) == 5.0, "outside of the recording nothing is found"
