"""Encode fewer frames for short chunks, and none for silence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from narrated_sample import RATE, body
from numpy.typing import NDArray

from listenapp.align.short_window_whisper import ShortWindowWhisper


class Counting(ShortWindowWhisper):
    """Count the encoded windows."""

    encoded = 0

    def encode(self, features: NDArray[np.float32]) -> object:
        found = super().encode(features)
        self.encoded += found is not None
        return found


def heard(whisper: Counting, samples: NDArray[np.float32]) -> str:
    whisper.encoded = 0
    segments, _ = whisper.transcribe(samples, language="en", word_timestamps=True, without_timestamps=True)
    return "".join(segment.text for segment in segments)


@pytest.mark.parametrize(("heard", "encoded"), [(41, 900), (1000, 900), (1001, 1500), (3000, 1500)])
def test_for_a_short_piece_less_is_encoded(tiny_en: Path, heard: int, encoded: int) -> None:
    """Count frames of 10 ms before encoding. The encoder merges two into one."""
    whisper = ShortWindowWhisper(str(tiny_en), device="cpu", compute_type="int8", local_files_only=True)
    features = np.zeros((80, 3000), np.float32)
    features[:, :heard] = 0.5
    assert list(whisper.encode(features).shape) == [1, encoded, 384]


def test_the_rest_of_a_piece_that_is_too_short_for_a_word_is_not_heard(tiny_en: Path) -> None:
    """Skip a breath, for which the model alone returns "You"."""
    whisper = ShortWindowWhisper(str(tiny_en), device="cpu", compute_type="int8", local_files_only=True)
    breath = np.random.default_rng(4).normal(0.0, 0.05, round(0.39 * 16_000)).astype(np.float32)
    segments, _ = whisper.transcribe(breath, language="en", word_timestamps=True)
    assert not list(segments)


def test_the_rest_of_a_piece_is_heard_only_if_it_sounds(tiny_en: Path) -> None:
    whisper = Counting(str(tiny_en), device="cpu", compute_type="int8", local_files_only=True)
    speech = body().part(0, 15).samples.astype(np.float32) / 32768
    noise = np.random.default_rng(4).normal(0.0, 0.0003, 2 * RATE).astype(np.float32)
    assert len(heard(whisper, np.concatenate([speech, noise])).split()) > 12
    assert whisper.encoded == 1


def test_a_single_short_word_is_heard(tiny_en: Path) -> None:
    whisper = Counting(str(tiny_en), device="cpu", compute_type="int8", local_files_only=True)
    part = body().part(0, 0)
    assert heard(whisper, part.samples.astype(np.float32) / 32768)
    assert whisper.encoded >= 1
