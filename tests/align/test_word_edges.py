"""Place word borders next to pauses."""

from __future__ import annotations

import numpy as np
import pytest

from listenapp.align.energy_envelope import EnergyEnvelope
from listenapp.align.phones.phone_aligner import PhoneWord
from listenapp.align.word_edges import RATE, BoundaryRefiner

TAIL = 1.0  # seconds


def spoken(start: float, end: float, pause_before: float = 0.0) -> PhoneWord:
    return PhoneWord(start, end, -1.0, pause_before, 0.0, phones=4, reading=0, first_phone="TH", last_phone="S")


def borders(*quiet: tuple[float, float]) -> BoundaryRefiner:
    """Return the borders of two seconds of noise, silent in the given spans, followed by silence."""
    samples = np.random.default_rng(1).normal(scale=3000, size=2 * RATE)
    for start, end in quiet:
        samples[round(start * RATE) : round(end * RATE)] = 0
    samples = np.append(samples, np.zeros(round(TAIL * RATE))).astype(np.int16)
    return BoundaryRefiner(samples, EnergyEnvelope(samples))


def test_a_first_word_begins_behind_the_pause_that_was_taken_for_its_beginning() -> None:
    placed = borders((0.5, 1.4)).place([spoken(0.5, 2.0)], 0.0)
    assert placed[0][0] == pytest.approx(1.4, abs=0.01)


def test_a_word_keeps_the_closure_of_a_stop() -> None:
    placed = borders((0.5, 0.58), (1.2, 1.28)).place([spoken(0.58, 2.0)], 0.0)
    assert placed[0][0] == pytest.approx(0.58, abs=0.015)


def test_a_word_that_lies_wholly_in_a_pause_stays_where_it_is() -> None:
    placed = borders((0.5, 1.4)).place([spoken(0.6, 1.1), spoken(1.4, 2.0)], 0.0)
    assert placed[0][0] == pytest.approx(0.6, abs=0.01)


def test_words_without_a_pause_between_them_part_around_a_quiet_that_no_stop_has() -> None:
    placed = borders((0.9, 1.1)).place([spoken(0.2, 0.92), spoken(0.92, 2.0)], 0.0)
    assert placed[0][1] == pytest.approx(0.9, abs=0.01)
    assert placed[1][0] == pytest.approx(1.1, abs=0.01)


@pytest.mark.parametrize("border", [0.8, 0.9, 1.6, 1.7])
def test_neither_word_gets_a_long_pause_though_a_little_of_one_slipped_to_the_other(border: float) -> None:
    placed = borders((0.9, 1.6)).place([spoken(0.2, border), spoken(border, 2.0)], 0.0)
    assert placed[0][1] == pytest.approx(0.9, abs=0.01)
    assert placed[1][0] == pytest.approx(1.6, abs=0.01)


def test_a_word_ends_before_the_pause_that_was_taken_for_its_end() -> None:
    placed = borders((0.9, 1.6)).place([spoken(0.2, 1.5), spoken(1.6, 2.0, pause_before=0.1)], 0.0)
    assert placed[0][1] == pytest.approx(0.9, abs=0.01)
    assert placed[1][0] == pytest.approx(1.6, abs=0.01)
