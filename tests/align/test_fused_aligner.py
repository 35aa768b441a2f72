"""Combine the times of the attention and of the phones."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from narrated_sample import RATE

from listenapp.align.attention_aligner import AttentionAligner
from listenapp.align.energy_envelope import EnergyEnvelope
from listenapp.align.fused_aligner import force_and_refine, fuse
from listenapp.align.phones import phone_models
from listenapp.align.word_times import FineWord, RoughWord
from listenapp.audio.decode import decode


def sound_between(*spans: tuple[float, float]) -> EnergyEnvelope:
    """Return the envelope of five seconds with noise in the spans."""
    samples = np.zeros(5 * RATE, np.int16)
    for start, end in spans:
        first, last = round(start * RATE), round(end * RATE)
        samples[first:last] = np.random.default_rng(0).normal(0, 3000, last - first)
    return EnergyEnvelope(samples)


def fused(coarse: list[tuple[float, float]], exact: list[tuple[float, float]], loudness: EnergyEnvelope) -> list[float]:
    words = fuse(
        [FineWord(a, b, 0.7, True) for a, b in coarse], [FineWord(a, b, 0.9, True) for a, b in exact], loudness, 0.0
    )
    assert all(word.score == 0.7 for word in words)
    return [round(moment, 3) for word in words for moment in (word.start, word.end)]


def test_near_times_are_averaged_and_the_attention_wins_otherwise() -> None:
    loudness = sound_between((1.0, 2.0))
    assert fused([(1.0, 1.5), (1.5, 2.0)], [(1.0, 1.44), (1.44, 2.0)], loudness) == [1.0, 1.46, 1.46, 2.0]
    assert fused([(1.0, 1.5), (1.5, 2.0)], [(1.0, 1.3), (1.3, 2.0)], loudness) == [1.0, 1.5, 1.5, 2.0]


def test_sound_before_the_phones_belongs_to_the_word_after_a_pause() -> None:
    loudness = sound_between((1.0, 1.5), (2.0, 3.0))
    coarse = [(1.0, 1.5), (2.0, 3.0)]
    assert fused(coarse, [(1.0, 1.5), (2.2, 3.0)], loudness)[2] == 2.0
    assert fused(coarse, [(1.0, 1.5), (2.0, 2.8)], loudness)[3] == 3.0


def test_a_breath_before_the_phones_is_no_word() -> None:
    loudness = sound_between((1.0, 1.5), (2.2, 3.0))
    assert fused([(1.0, 1.5), (2.0, 3.0)], [(1.0, 1.5), (2.2, 3.0)], loudness)[2] == 2.2


def test_words_that_the_phones_missed_keep_the_times_of_the_attention() -> None:
    coarse = [FineWord(1.0, 1.5, 0.7, True), FineWord(1.5, 2.0, 0.7, True)]
    exact = [FineWord(0.2, 0.4, 0.0, False), FineWord(1.44, 2.0, 0.9, True)]
    first, second = fuse(coarse, exact, sound_between((1.0, 2.0)), 0.0)
    assert (first.start, first.end, second.start) == pytest.approx((1.0, 1.46, 1.46))


def test_times_stay_in_order() -> None:
    coarse = [FineWord(1.0, 1.5, 0.7, True), FineWord(1.5, 1.6, 0.7, True), FineWord(1.6, 2.0, 0.7, True)]
    exact = [FineWord(1.0, 1.9, 0.9, True), FineWord(1.9, 1.95, 0.9, True), FineWord(1.6, 2.0, 0.0, False)]
    words = fuse(coarse, exact, sound_between((1.0, 2.0)), 0.0)
    moments = [moment for word in words for moment in (word.start, word.end)]
    assert moments == sorted(moments)


@pytest.mark.model
def test_german_words_last_as_long_as_their_letters(base_model: Path, shared_data: Path) -> None:
    samples = decode(shared_data / "librivox" / "german-prose.mp3", rate=RATE, channels=1).samples[
        : round(6.3 * RATE), 0
    ]
    words = "Hans Jakob Christoffel von Grimmelshausen Der abenteuerliche Simplicissimus".split()
    rough = [RoughWord(0.75 * i, 0.75 * i + 0.7, True, 0.8) for i in range(len(words))]
    phones = phone_models.of_language("de")
    assert phones
    attention = AttentionAligner(base_model, threads=2)
    found = force_and_refine(samples, words, rough, attention=attention, phones=phones, language="de")
    assert found[0].start == pytest.approx(0.86, abs=0.08)
    assert found[1].start == pytest.approx(1.2, abs=0.05)
    assert all(word.end - word.start > 0.025 * len(text) for word, text in zip(found, words, strict=True))


def test_languages_without_letter_rules_have_no_phones() -> None:
    assert phone_models.of_language("ja") is None
