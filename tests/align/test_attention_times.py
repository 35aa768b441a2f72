"""Turn the attention to letters into word times."""

from __future__ import annotations

import numpy as np
import pytest
from narrated_sample import RATE
from numpy.typing import NDArray

from listenapp.align.attention_times import SOUNDS, SYLLABLES, AttendedWord, word_times
from listenapp.align.energy_envelope import EnergyEnvelope

DELAY = 0.09  # seconds from the beginning of a word to the attention to its first letter, as the models have it


def noise(*spans: tuple[float, float]) -> NDArray[np.int16]:
    """Return three seconds with an even noise in the spans."""
    samples = np.zeros(3 * RATE, np.int16)
    for start, end in spans:
        first, last = round(start * RATE), round(end * RATE)
        samples[first:last] = np.random.default_rng(0).normal(0, 3000, last - first)
    return samples


def attended(start: float, end: float, letters: int = 4) -> AttendedWord:
    """Return a word that the attention follows with its usual delay."""
    return AttendedWord(start, start + DELAY, end - 0.05, end, letters, 0.5)


def times(words: list[AttendedWord], samples: NDArray[np.int16]) -> list[tuple[float, float]]:
    found = word_times(words, 0.0, len(samples) / RATE, samples, EnergyEnvelope(samples))
    moments = [moment for span in found for moment in span]
    assert moments == sorted(moments)
    return found


def test_loudness_sets_the_edges_of_pauses() -> None:
    found = times([attended(0.5, 1.08), attended(1.45, 2.0)], noise((0.5, 1.0), (1.5, 2.0)))
    assert [moment for span in found for moment in span] == pytest.approx([0.5, 1.0, 1.5, 2.0], abs=0.015)


def test_a_click_in_a_pause_is_no_word() -> None:
    found = times([attended(0.5, 1.05), attended(1.45, 2.0)], noise((0.5, 1.0), (1.2, 1.22), (1.5, 2.0)))
    assert found[0][1] == pytest.approx(1.0, abs=0.015)
    assert found[1][0] == pytest.approx(1.5, abs=0.015)


def test_a_closure_within_speech_is_no_pause() -> None:
    found = times([attended(0.5, 1.0), attended(1.0, 1.6)], noise((0.5, 1.0), (1.08, 1.6)))
    assert found[0][1] == found[1][0]


def test_every_word_has_room_for_its_letters() -> None:
    words = [attended(0.5, 1.0), AttendedWord(1.0, 1.09, 1.09, 1.09, 2, 0.5), AttendedWord(1.0, 1.09, 1.5, 1.6, 5, 0.5)]
    found = times(words, noise((0.5, 1.6)))
    assert min(end - start for start, end in found) >= 0.06


def test_a_border_moves_to_the_change_of_the_sound() -> None:
    samples = noise((0.5, 1.5))
    voiced = 3000 * np.sin(2 * np.pi * 200 * np.arange(len(samples)) / RATE)
    samples[RATE:] = voiced[RATE:].astype(np.int16)
    found = times([attended(0.5, 0.97), attended(0.97, 2.9)], samples)
    assert found[1][0] == pytest.approx(1.0, abs=0.01)


def test_the_attention_reaches_a_syllable_sooner_than_a_letter() -> None:
    samples = noise((0.5, 2.5))
    words = [attended(0.5, 1.0), attended(1.0, 1.5), attended(1.5, 2.5)]
    letters, syllables = (
        word_times(words, 0.0, 3.0, samples, EnergyEnvelope(samples), script) for script in (SOUNDS, SYLLABLES)
    )
    assert 0.01 < syllables[2][0] - letters[2][0] < 0.06


def test_a_syllable_has_more_room_than_a_letter() -> None:
    words = [attended(0.5, 1.0), AttendedWord(1.0, 1.03, 1.03, 1.03, 2, 0.5), AttendedWord(1.0, 1.03, 1.5, 1.6, 2, 0.5)]
    samples = noise((0.5, 1.6))
    found = word_times(words, 0.0, 3.0, samples, EnergyEnvelope(samples), SYLLABLES)
    assert min(end - start for start, end in found) >= 0.12
