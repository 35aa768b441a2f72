from __future__ import annotations

import numpy as np
import pytest

from listenapp.playback.latency_calibration import BEAT_SECONDS, beat, beat_times, offset_from_taps


@pytest.mark.parametrize("delay", [-0.2, 0.0, 0.18, 0.35])
def test_the_delay_is_found_through_sloppy_taps_and_a_missed_beat(delay: float) -> None:
    sloppy = np.random.default_rng(1).normal(scale=0.03, size=40)
    taps = [at + delay + s for at, s in zip(beat_times(48.0), sloppy, strict=True)]
    del taps[7]
    taps[20] += 0.3
    found = offset_from_taps(beat_times(32.0), taps)
    assert found == pytest.approx(delay, abs=0.02)


def test_taps_that_keep_no_time_or_are_too_few_tell_nothing() -> None:
    beats = beat_times(32.0)
    rng = np.random.default_rng(2)
    assert offset_from_taps(beats, sorted(rng.uniform(0, 32, 40).tolist())) is None
    assert offset_from_taps(beats, beats[:5]) is None
    assert offset_from_taps([], beats) is None


def test_the_beat_sounds_at_its_times() -> None:
    pcm = beat(48_000, 8.0)
    loud = np.flatnonzero(np.abs(pcm.samples[:, 0]) > 3000)
    onsets = loud[np.r_[True, np.diff(loud) > 4800]] / 48_000
    assert onsets == pytest.approx(beat_times(8.0), abs=0.001)
    assert pytest.approx(np.diff(onsets).mean(), abs=0.001) == BEAT_SECONDS
