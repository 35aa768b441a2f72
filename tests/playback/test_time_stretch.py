"""Test time stretching: pitch, frame counts, mapping to story time, and speed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from measure import mapping_errors, pitch_errors, tone_pitch

from listenapp.audio.decode import decode
from listenapp.audio.pcm import Pcm
from listenapp.playback.resampler import Resampler
from listenapp.playback.time_stretch import TimeStretch

RATE = 48_000
Spoken = Callable[[float], tuple[np.ndarray, np.ndarray]]
SPEEDS = [0.5, 0.55, 0.75, 0.95, 1.05, 1.25, 1.5, 2.0]


def stretch(resampler: Resampler, first: int, last: int, speed: float) -> tuple[np.ndarray, np.ndarray]:
    """Return one stretched channel, and the story frame that is heard at each of its frames."""
    made = TimeStretch(resampler, first, last, speed)
    samples, story = [], []
    while made.done < made.frames:
        chunk = made.read()
        samples.append(chunk.samples[:, 0])
        grid = np.arange(len(chunk.story_frames)) * chunk.hop
        story.append(np.interp(np.arange(len(chunk.samples)), grid, chunk.story_frames))
    return np.concatenate(samples), np.concatenate(story)


@pytest.fixture(scope="session")
def speech(shared_data: Path) -> Resampler:
    pcm = decode(shared_data / "seed-story" / "narration.mp3", rate=RATE, channels=1)
    return Resampler(Pcm(pcm.samples[: 30 * RATE], RATE), RATE)


@pytest.fixture(scope="session")
def spoken(speech: Resampler) -> Spoken:
    """Return a function that stretches the whole speech at a speed. It is shared, because two tests use the result."""
    return cache(lambda speed: stretch(speech, 0, speech.frames, speed))


def sawtooth(pitch: float, seconds: int = 3, *, repeated: int = 1) -> Resampler:
    wave = ((np.arange(seconds * RATE) / RATE * pitch) % 1 - 0.5) * 20000
    return Resampler(Pcm(np.tile(wave.astype(np.int16).reshape(-1, 1), (repeated, 1)), RATE), RATE)


@pytest.mark.parametrize("speed", [1.0, *SPEEDS])
def test_a_passage_has_exactly_its_frames(speed: float) -> None:
    resampler = sawtooth(150)
    for first, last in [(0, RATE), (777, 60_001), (5, 9)]:
        samples, _ = stretch(resampler, first, last, speed)
        assert len(samples) == round((last - first) / speed)


@pytest.mark.slow
@pytest.mark.parametrize("pitch", [85.0, 137.3, 240.0])
@pytest.mark.parametrize("speed", SPEEDS)
def test_the_pitch_of_a_sawtooth_is_kept(speed: float, pitch: float) -> None:
    resampler = sawtooth(pitch)
    samples, _ = stretch(resampler, 0, resampler.frames, speed)
    assert tone_pitch(samples[RATE // 2 : -RATE // 2], RATE, pitch) == pytest.approx(pitch, rel=0.005)


@pytest.mark.slow
@pytest.mark.parametrize("speed", SPEEDS)
def test_the_pitch_of_speech_is_kept(speech: Resampler, spoken: Spoken, speed: float) -> None:
    samples, _ = spoken(speed)
    source = speech.read(0, speech.frames)[:, 0]
    assert abs(np.median(pitch_errors(source, samples, speed, RATE))) < 0.005


@pytest.mark.slow
@pytest.mark.parametrize("speed", SPEEDS)
def test_story_time_is_true_within_ten_milliseconds(speech: Resampler, spoken: Spoken, speed: float) -> None:
    samples, story = spoken(speed)
    source = speech.read(0, speech.frames)[:, 0]
    errors = mapping_errors(source, samples, story, speed, RATE)
    assert len(errors) > 80
    assert np.abs(np.median(errors)) < 0.004
    assert np.quantile(np.abs(errors), 0.95) < 0.010


@pytest.mark.parametrize("speed", [0.55, 1.45])
def test_the_mapping_does_not_drift_in_half_an_hour(speed: float) -> None:
    # Made in one piece it would take gigabytes.
    resampler = sawtooth(150, seconds=1, repeated=1800)
    made = TimeStretch(resampler, 0, resampler.frames, speed)
    made.done = made.frames - 4800
    made._grains = made.done // 480
    made._centre = round(made._grains * 480 * speed)
    last = made.read()
    assert last.story_frames[0] == pytest.approx(made._grains * 480 * speed - 4 * 480 * speed, abs=0.010 * RATE)


@pytest.mark.parametrize("rate", [8_000, 16_000, 22_050, 24_000, 44_100, 96_000])
def test_a_tone_keeps_its_height_and_place_at_another_rate(rate: int) -> None:
    times = np.arange(2 * rate) / rate
    wave = np.round(np.sin(2 * np.pi * 440 * times) * 20000).astype(np.int16).reshape(-1, 1)
    resampler = Resampler(Pcm(wave, rate), RATE)
    assert resampler.frames == 2 * RATE
    inside = slice(2000, -2000)
    expected = np.sin(2 * np.pi * 440 * np.arange(2 * RATE) / RATE) * 20000 / 32768
    assert np.abs(resampler.read(0, 2 * RATE)[inside, 0] - expected[inside]).max() < 2e-3


def test_blocks_read_one_by_one_are_the_whole_and_outside_is_silence() -> None:
    rng = np.random.default_rng(0)
    resampler = Resampler(Pcm(rng.integers(-9000, 9000, (44_100, 2)).astype(np.int16), 44_100), RATE)
    whole = resampler.read(-500, 49_000)
    blocks = [resampler.read(first, 700) for first in range(-500, 48_500, 700)]
    assert np.allclose(np.concatenate(blocks), whole, atol=1e-6)
    assert not whole[:450].any()
    assert not whole[-450:].any()
    assert not np.array_equal(whole[:, 0], whole[:, 1])
