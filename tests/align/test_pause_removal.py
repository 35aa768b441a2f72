"""Shorten long pauses and convert times between the original and the shortened audio."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from listenapp.align.energy_envelope import RATE, EnergyEnvelope
from listenapp.align.pause_removal import TrimmedAudio, remove_long_pauses


def sounding(*parts: tuple[float, float]) -> NDArray[np.int16]:
    """Return noise made of parts: (seconds, amplitude)."""
    chance = np.random.default_rng(1)
    return np.concatenate([chance.normal(0, level, round(seconds * RATE)) for seconds, level in parts]).astype(np.int16)


def condensed(samples: NDArray[np.int16]) -> TrimmedAudio:
    return remove_long_pauses(samples, EnergyEnvelope(samples))


def test_the_midst_of_a_long_pause_goes() -> None:
    found = condensed(sounding((2, 3000), (4, 2), (2, 3000), (0.8, 2), (2, 3000)))
    ((start, end),) = found.cuts
    assert start == pytest.approx(2.25, abs=0.08)
    assert end == pytest.approx(5.75, abs=0.08)
    assert len(found.samples) / RATE == pytest.approx(10.8 - (end - start), abs=0.001)


@pytest.mark.parametrize("level", [60, 300])
def test_soft_speech_is_no_pause(level: float) -> None:
    assert condensed(sounding((2, 3000), (0.5, 2), (4, level), (0.5, 2), (2, 3000))).cuts == ()


def test_nothing_and_next_to_nothing_are_left_alone() -> None:
    for samples in (np.zeros(0, np.int16), np.zeros(100, np.int16), sounding((1, 3000))):
        assert len(condensed(samples).samples) == len(samples)


cuts = st.lists(st.floats(0.1, 20.0), min_size=2, max_size=12, unique=True).map(
    lambda edges: tuple(zip(sorted(edges)[::2], sorted(edges)[1::2], strict=False))
)


@given(cuts, st.lists(st.floats(0.0, 30.0), min_size=2, max_size=20))
def test_moments_come_back_in_their_order(taken: tuple[tuple[float, float], ...], moments: list[float]) -> None:
    sound = TrimmedAudio(np.zeros(0, np.int16), taken)
    ordered = sorted(moments)
    inside = [sound.to_trimmed(moment) for moment in ordered]
    assert all(b >= a - 1e-9 for a, b in pairwise(inside))
    for moment, within in zip(ordered, inside, strict=True):
        if not any(start <= moment <= end for start, end in taken):
            assert sound.to_original(within) == pytest.approx(moment, abs=1e-6)
