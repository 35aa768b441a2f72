"""Decode a recording step by step and compare it with the recording decoded at once."""

from __future__ import annotations

import tracemalloc
import wave
from pathlib import Path

import numpy as np
import pytest

from listenapp.audio import incremental_decoder
from listenapp.audio.decode import decode
from listenapp.audio.incremental_decoder import IncrementalDecoder
from listenapp.errors import AudioUnreadable

RATE = 16_000


@pytest.fixture
def noise(tmp_path: Path) -> Path:
    """Write a little more than two minutes of noise at another sample rate."""
    samples = np.random.default_rng(2).integers(-9000, 9000, round(125.3 * 22_050), np.int16)
    path = tmp_path / "noise.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(22_050)
        file.writeframes(samples.tobytes())
    return path


def test_it_holds_the_samples_of_the_whole_whatever_the_steps(noise: Path) -> None:
    whole = decode(noise, rate=RATE, channels=1).samples[:, 0]
    recording = IncrementalDecoder(noise, RATE)
    recording.decode_to(1)
    assert 0 < recording.frames < RATE
    assert recording.promised == pytest.approx(125.3, abs=0.01)
    for frame in range(0, 150 * RATE, 333_333):
        recording.decode_to(frame)
        assert recording.whole or frame <= recording.frames < frame + RATE
    assert recording.whole
    assert np.array_equal(recording.between(0, 10**9), whole)
    minute = 60 * RATE
    for first, last in [(minute - 3, minute + 5), (minute, 2 * minute), (5, 5), (10**8, 10**9)]:
        assert np.array_equal(recording.between(first, last), whole[first:last])


def test_what_was_decoded_long_ago_is_packed(noise: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(incremental_decoder, "_BLOCK", 1)
    whole = decode(noise, rate=RATE, channels=1).samples[:, 0]
    recording = IncrementalDecoder(noise, RATE)
    recording.decode_to(10**9)
    assert np.array_equal(recording.between(0, 10**9), whole)
    assert np.array_equal(recording.between(7 * RATE - 3, 9 * RATE + 3), whole[7 * RATE - 3 : 9 * RATE + 3])


def test_long_silence_needs_little_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(incremental_decoder, "_RECENT", 2)
    path = tmp_path / "silence.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(8000)
        file.writeframes(bytes([128]) * 8000 * 1200)
    tracemalloc.start()
    try:
        recording = IncrementalDecoder(path, RATE)
        recording.decode_to(10**9)
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert recording.frames == pytest.approx(1200 * RATE, rel=0.001)
    assert peak < 10_000_000  # unpacked it would be 38 MB


def test_what_is_no_sound_says_so(tmp_path: Path) -> None:
    path = tmp_path / "letter.mp3"
    path.write_text("Dear listener, this is not a song.", "utf-8")
    with pytest.raises(AudioUnreadable, match=r"letter\.mp3"):
        IncrementalDecoder(path, RATE).decode_to(1)
