"""Test the clock with cards that drift, jitter, report wrong times and skip."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from simulated_output import SimulatedOutput

from listenapp.playback.clock import Clock
from listenapp.playback.ring_buffer import FRAME_BYTES, RingBuffer

RATE = 48_000


class Bench:
    """A clock on a simulated card, and its errors."""

    def __init__(self, output: SimulatedOutput) -> None:
        self.output = output
        self.ring = RingBuffer()
        self.clock = Clock(output.rate, output.latency)
        output.start(self.ring.fill, lambda: None)
        self.begun = output.now() + output.latency

    def errors(self, seconds: float, tick: float = 0.008) -> np.ndarray:
        """Return by how many seconds the clock was ahead, at each tick."""
        found = []
        true_rate = self.output.rate * (1 + self.output.drift)
        for _ in range(int(seconds / tick)):
            self.output.advance(tick)
            self.clock.follow(self.ring, self.output.now())
            truth = (self.output.now() - self.begun) * true_rate
            found.append((self.clock.heard(self.output.now()) - truth) / self.output.rate)
        return np.array(found)


@pytest.mark.parametrize("drift", [0.0, 2e-4, -2e-4])
@pytest.mark.slow
def test_twenty_minutes_do_not_drift(drift: float) -> None:
    bench = Bench(SimulatedOutput(drift=drift))
    errors = bench.errors(1200.0, tick=0.2)[10:]
    assert np.abs(errors).max() < 0.003


def test_jitter_of_the_stamps_does_not_show() -> None:
    noise = np.random.default_rng(2)
    bench = Bench(SimulatedOutput(stamp=lambda true: true + noise.normal(scale=0.004)))
    errors = bench.errors(20.0)[100:]
    assert np.abs(errors).max() < 0.004
    assert np.abs(np.diff(errors)).max() < 0.002


@pytest.mark.parametrize("lie", [lambda _: 0.0, lambda _: float("nan"), lambda true: true + 1e6, lambda true: -true])
def test_stamps_that_make_no_sense_are_not_believed(lie: Callable[[float], float]) -> None:
    errors = Bench(SimulatedOutput(stamp=lie)).errors(5.0)[20:]
    assert np.abs(errors).max() < 0.012


def test_a_host_without_any_clock_still_lights_words_in_time() -> None:
    output = SimulatedOutput()
    bench = Bench(output)
    fill = bench.ring.fill
    output.start(lambda out, frames, _dac, _called, _underflow: fill(out, frames, 0.0, 0.0, False), lambda: None)
    errors = bench.errors(5.0)[20:]
    assert np.abs(errors).max() < 0.015


def test_stamps_that_are_early_while_priming_are_forgotten() -> None:
    output = SimulatedOutput()
    primed = output.now() + 0.08
    output.stamp = lambda true: true - 1.7 if output.now() < primed else true
    errors = Bench(output).errors(2.0)
    assert np.abs(errors[int(0.3 / 0.008) :]).max() < 0.002


def test_the_clock_is_steady_once_the_stamps_agree() -> None:
    output = SimulatedOutput()
    primed = output.now() + 0.5
    output.stamp = lambda true: true - max(0.0, primed - output.now()) / 10
    bench = Bench(output)
    assert not bench.clock.steady
    bench.errors(0.4)
    assert not bench.clock.steady
    bench.errors(0.4)
    assert bench.clock.steady


def test_one_wild_stamp_moves_nothing() -> None:
    output = SimulatedOutput()
    bench = Bench(output)
    bench.errors(1.0)
    output.stamp = lambda true: true + 0.4
    bench.errors(0.02)
    output.stamp = float
    assert np.abs(bench.errors(0.5)).max() < 0.001


def test_after_a_stumble_the_clock_is_right_within_a_fifth_of_a_second() -> None:
    bench = Bench(SimulatedOutput())
    bench.errors(2.0)
    bench.output.stall(0.5)
    bench.begun += 0.5
    assert np.abs(bench.errors(1.0)[25:]).max() < 0.003


def test_heard_never_passes_what_was_handed_over() -> None:
    ring, clock = RingBuffer(), Clock(RATE, 0.05)
    out = memoryview(bytearray(480 * FRAME_BYTES))
    for k in range(20):
        ring.fill(out, 480, 10.05 + k * 0.01, 10.0 + k * 0.01)
    clock.follow(ring, 10.2)
    assert clock.heard(10.2) == pytest.approx(0.15 * RATE, abs=2)
    assert clock.heard(11.9) == 20 * 480 - 1


def test_before_the_first_stamp_nothing_is_heard() -> None:
    assert Clock(RATE, 0.05).heard(5.0) == -1
