"""Test the beats of speech, which need no words."""

from __future__ import annotations

import numpy as np

from listenapp.practice.speaking.beats import RATE, beats_of


def speech(*bursts: float, silence: float = 0.06) -> np.ndarray:
    """Return bursts of a voice with these lengths in seconds, and silence around each."""
    rest = np.zeros(round(silence * RATE))
    parts = [rest]
    for seconds in bursts:
        t = np.arange(round(seconds * RATE)) / RATE
        parts += [8000 * np.sin(2 * np.pi * 150 * t) * np.sin(np.pi * t / seconds), rest]
    return np.concatenate(parts).astype(np.int16)


def test_each_burst_is_a_beat() -> None:
    found = beats_of(speech(0.2, 0.1, 0.3))
    assert found is not None
    lengths = [end - start for start, end in found.words]
    assert len(lengths) == 3
    assert lengths[2] > lengths[0] > lengths[1]
    assert found.pauses == (0.0, 0.0, 0.0)


def test_a_long_silence_is_a_pause() -> None:
    found = beats_of(speech(0.2, 0.2, silence=0.4))
    assert found is not None
    assert found.pauses[1] > 0.3


def test_joined_syllables_are_divided_at_the_dip() -> None:
    t = np.arange(RATE) / RATE
    sound = 8000 * np.sin(2 * np.pi * 150 * t) * (0.55 + 0.45 * np.cos(2 * np.pi * 4 * t))
    found = beats_of(sound.astype(np.int16))
    assert found is not None
    assert len(found.words) in (4, 5)


def test_silence_has_no_beats() -> None:
    assert beats_of(np.zeros(RATE, np.int16)) is None
    assert beats_of(np.zeros(10, np.int16)) is None
