"""Split a narration into chunks for recognition."""

from __future__ import annotations

import wave
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from listenapp.align.audio_chunks import RATE, ChunkedAudio

PAUSES = [6.0 * k + 0.7 * (k % 3) for k in range(1, 20)]  # seconds


def written(path: Path, samples: np.ndarray) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.astype(np.int16).tobytes())
    return path


@pytest.fixture
def narration(tmp_path: Path) -> Path:
    """Write two minutes of noise with pauses of 0.3 s."""
    samples = np.random.default_rng(1).normal(0, 3000, 120 * RATE)
    for pause in PAUSES:
        samples[round(pause * RATE) : round((pause + 0.3) * RATE)] = 0
    return written(tmp_path / "narration.wav", samples)


def test_pieces_are_short_while_it_is_hurried_and_all_are_cut_in_pauses(narration: Path) -> None:
    hurry = iter([True, True])
    pieces = list(ChunkedAudio(narration).chunks(lambda: next(hurry, False)))
    lengths = [end - start for start, end in pieces]
    assert all(5.0 <= length <= 10.0 for length in lengths[:2])
    assert all(21.0 <= length <= 28.5 for length in lengths[2:-1])
    assert all(before[1] == after[0] for before, after in pairwise(pieces))
    assert (pieces[0][0], pieces[-1][1]) == (0.0, 120.0)
    assert all(any(pause <= end <= pause + 0.3 for pause in PAUSES) for _, end in pieces[:-1])


def test_a_hurry_in_which_nothing_is_found_ends(narration: Path) -> None:
    lengths = [end - start for start, end in ChunkedAudio(narration).chunks(lambda: True)]
    assert sum(length <= 10.0 for length in lengths[:-1]) <= 90 / 5
    assert max(lengths[-2:]) >= 21.0


def test_a_short_narration_is_one_piece(tmp_path: Path) -> None:
    path = written(tmp_path / "short.wav", np.full(4 * RATE, 300))
    assert list(ChunkedAudio(path).chunks()) == [(0.0, 4.0)]
