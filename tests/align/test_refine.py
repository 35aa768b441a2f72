"""Refine a whole narration, and audio in which refinement cannot succeed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
from narrated_sample import RATE, Narrated, body, start_errors
from numpy.typing import NDArray

from listenapp.align.phones.phone_aligner import PhoneAligner, PhoneWord
from listenapp.align.refine import refine
from listenapp.align.word_times import RoughWord
from listenapp.story.normalization.number_words import Reading

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def aligner() -> PhoneAligner:
    return PhoneAligner()


@pytest.fixture(scope="module")
def narrated() -> Narrated:
    whole = body()
    return whole.part(0, 79)


def test_the_times_do_not_depend_on_what_recognition_got_wrong(aligner: PhoneAligner, narrated: Narrated) -> None:
    found = [
        refine(narrated.samples, narrated.words, narrated.rough(error, seed), aligner=aligner)
        for error, seed in ((0.02, 1), (0.15, 2), (0.25, 3))
    ]
    for other in found[1:]:
        errors = np.abs(start_errors(other, [word.start for word in found[0]]))
        assert np.percentile(errors, 90) < 10
    assert all(word.refined for word in found[0])


@pytest.mark.parametrize("seconds", [2.0, 4.0, 8.0])
def test_a_long_pause_moves_no_word_to_its_other_side(
    aligner: PhoneAligner, narrated: Narrated, seconds: float
) -> None:
    rested = narrated.with_pauses(seconds)
    found = refine(rested.samples, rested.words, rested.rough(0.1), aligner=aligner)
    errors = np.abs(start_errors(found, rested.starts))
    assert errors.max() < 150
    assert np.percentile(errors, 95) < 20


def test_starts_never_decrease_and_words_do_not_overlap(aligner: PhoneAligner, narrated: Narrated) -> None:
    found = refine(narrated.samples, narrated.words, narrated.rough(0.2), aligner=aligner)
    assert len(found) == len(narrated.words)
    for before, after in pairwise(found):
        assert before.start <= before.end <= after.start


def test_an_offset_moves_all(aligner: PhoneAligner, narrated: Narrated) -> None:
    part = narrated.part(0, 20)
    here = refine(part.samples, part.words, part.rough(0.1), aligner=aligner)
    moved = [RoughWord(r.start + 100, r.end + 100, True, 1.0) for r in part.rough(0.1)]
    there = refine(part.samples, part.words, moved, aligner=aligner, offset=100.0)
    assert np.allclose([w.start + 100 for w in here], [w.start for w in there], atol=1e-6)


def test_more_narration_only_adds_words(aligner: PhoneAligner, narrated: Narrated) -> None:
    rough = narrated.rough(0.1)
    whole = refine(narrated.samples, narrated.words, rough, aligner=aligner)
    known = 60
    heard = narrated.samples[: round((narrated.starts[known] + 0.1) * RATE)]
    first = refine(heard, narrated.words[:known], rough[:known], aligner=aligner, final=False)
    assert 20 < len(first) < known
    assert np.median(np.abs(start_errors(first, [w.start for w in whole[: len(first)]]))) < 5
    begin = round(first[-1].end * RATE)
    rest = refine(
        narrated.samples[begin:],
        narrated.words[len(first) :],
        rough[len(first) :],
        aligner=aligner,
        offset=begin / RATE,
    )
    assert np.percentile(np.abs(start_errors([*first, *rest], [w.start for w in whole])), 90) < 20


def test_a_bad_patch_stays_local(aligner: PhoneAligner, narrated: Narrated) -> None:
    good = refine(narrated.samples, narrated.words, narrated.rough(0.1), aligner=aligner)
    first, last = 50, 57
    words = [*narrated.words[:first], *["parliament"] * (last - first), *narrated.words[last:]]
    rough = [
        RoughWord(r.start, r.end, True, 0.0) if first <= i < last else r for i, r in enumerate(narrated.rough(0.1))
    ]
    found = refine(narrated.samples, words, rough, aligner=aligner)
    outside = [i for i in range(len(words)) if not first - 1 <= i <= last]
    errors = np.abs(start_errors([found[i] for i in outside], [good[i].start for i in outside]))
    assert errors.mean() < 10
    inside = found[first:last]
    assert np.mean([w.score for w in inside]) < 0.5 * np.mean([w.score for w in good])


@pytest.mark.parametrize("sound", ["silence", "noise"])
def test_without_speech_the_rough_times_come_back(aligner: PhoneAligner, narrated: Narrated, sound: str) -> None:
    narrated = narrated.part(0, 39)
    samples = np.zeros_like(narrated.samples)
    if sound == "noise":
        samples = np.random.default_rng(1).normal(0, 2000, len(samples)).astype(np.int16)
    found = refine(samples, narrated.words, narrated.rough(0.0), aligner=aligner)
    assert len(found) == len(narrated.words)
    assert np.mean([word.score for word in found]) < 0.3


class _Counting(PhoneAligner):
    tried = 0.0  # seconds of audio

    def align(self, samples: NDArray[np.int16], words: Sequence[Sequence[Reading]]) -> list[PhoneWord] | None:
        self.tried += len(samples) / RATE
        return super().align(samples, words)


def test_the_search_in_noise_has_its_bounds(narrated: Narrated) -> None:
    """Limit the time of failing attempts.

    If every segment fails, the first ones are tried with several cuts. After the time limit each is tried once.
    """
    samples = np.random.default_rng(1).normal(0, 3000, len(narrated.samples)).astype(np.int16)
    counting = _Counting()
    refine(samples, narrated.words, narrated.rough(0.2), aligner=counting)
    assert counting.tried < 5 * len(samples) / RATE


def test_nothing_to_do(aligner: PhoneAligner) -> None:
    assert refine(np.zeros(0, np.int16), [], [], aligner=aligner) == []
    (only,) = refine(np.zeros(0, np.int16), ["word"], [RoughWord(1.0, 1.2, True, 1.0)], aligner=aligner)
    assert (only.refined, only.score) == (False, 0.0)
