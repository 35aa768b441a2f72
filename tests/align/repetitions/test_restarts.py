"""Time the words of a phrase that is said twice and printed once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from narrated_sample import RATE, Narrated, body, start_errors

from listenapp.align.matching.spoken_words import USUAL_PACE, SpeechActivity
from listenapp.align.phones.phone_aligner import PhoneAligner
from listenapp.align.refine import refine
from listenapp.align.repetitions.added_words import without_added_words
from listenapp.align.repetitions.hidden_restarts import with_hidden_restarts
from listenapp.align.repetitions.restarted_words import SaidWord, repeated, with_restarts
from listenapp.align.word_times import FineWord, RoughWord
from listenapp.audio import energy
from listenapp.story.alignment import Extra

FIRST, END = 5, 9  # the words that are said twice


@pytest.fixture(scope="module")
def aligner() -> PhoneAligner:
    return PhoneAligner()


@pytest.fixture(scope="module")
def narrated() -> Narrated:
    return body().part(0, 15)


def again(narrated: Narrated, words: tuple[int, int] = (FIRST, END)) -> tuple[np.ndarray, float]:
    """Return the sound in which the phrase is said twice, and its length in seconds."""
    start, end = (round(narrated.starts[k] * RATE) for k in words)
    samples = narrated.samples
    return np.concatenate([samples[:end], samples[start:end], samples[end:]]), (end - start) / RATE


def expected(narrated: Narrated, length: float, twice_from: int) -> list[float]:
    return [start + length * (k >= twice_from) for k, start in enumerate(narrated.starts)]


def heard_once(narrated: Narrated, length: float, following: int = END) -> list[RoughWord]:
    """Return what recognition makes of it if it leaves the repetition out: the word after it is too long."""
    known = narrated.rough(0.05)
    later = [RoughWord(r.start + length, r.end + length, True, r.trust) for r in known[following:]]
    return [*known[:following], RoughWord(known[following].start, later[0].end, True, 1.0), *later[1:]]


def aligned(
    samples: np.ndarray, aligner: PhoneAligner, said: list[SaidWord], begin: float, end: float
) -> list[FineWord]:
    part = samples[round(begin * RATE) : round(end * RATE)]
    return refine(part, [w.text for w in said], [w.rough for w in said], aligner=aligner, offset=begin)


def as_said(
    samples: np.ndarray, known: list[SaidWord], align: Callable[[list[SaidWord], float, float], list[FineWord]]
) -> list[SaidWord]:
    """Return the words with the repetitions that are found in the sound."""
    sounding = SpeechActivity(energy.levels(samples, RATE)).between
    return with_hidden_restarts(known, align(known, 0.0, len(samples) / RATE), USUAL_PACE, sounding, align)


def printed(said: list[SaidWord], found: list[FineWord]) -> list[FineWord]:
    return [word for one, word in zip(said, found, strict=True) if one.is_printed]


def test_words_that_recognition_leaves_out_are_found_by_their_phones(aligner: PhoneAligner, narrated: Narrated) -> None:
    samples, length = again(narrated)
    align = partial(aligned, samples, aligner)
    known = with_restarts(narrated.words, heard_once(narrated, length), [])
    said = as_said(samples, known, align)
    assert [word.text for word in said if not word.is_printed] == list(narrated.words[FIRST:END])
    found = printed(said, align(said, 0.0, len(samples) / RATE))
    assert np.abs(start_errors(found, expected(narrated, length, END))).max() < 60


def test_the_time_of_the_words_left_out_may_be_given_to_two_words(aligner: PhoneAligner, narrated: Narrated) -> None:
    """The repetition ends two words before the one that has most of its time."""
    first, end = 5, 11
    samples, length = again(narrated, (first, end))
    rough = heard_once(narrated, length, end)
    border = rough[end].start + 0.7
    rough[end : end + 2] = [replace(rough[end], end=border), replace(rough[end + 1], start=border)]
    known = with_restarts(narrated.words, rough, [])
    align = partial(aligned, samples, aligner)
    said = as_said(samples, known, align)
    assert [word.text for word in said if not word.is_printed] == list(narrated.words[first:end])
    found = printed(said, align(said, 0.0, len(samples) / RATE))
    assert np.abs(start_errors(found, expected(narrated, length, end))).max() < 60


def test_two_repetitions_near_each_other_add_no_printed_word(aligner: PhoneAligner, narrated: Narrated) -> None:
    samples, length = again(narrated)
    start, end = (round((narrated.starts[k] + length) * RATE) for k in (10, 13))
    twice = np.concatenate([samples[:end], samples[start:end], samples[end:]])
    more = (end - start) / RATE
    rough = heard_once(narrated, length)
    later = [RoughWord(r.start + more, r.end + more, True, r.trust) for r in rough[13:]]
    rough = [*rough[:13], RoughWord(rough[13].start, later[0].end, True, 1.0), *later[1:]]
    known = with_restarts(narrated.words, rough, [])
    said = as_said(twice, known, partial(aligned, twice, aligner))
    assert [word.text for word in said if word.is_printed] == list(narrated.words)
    assert sum(not word.is_printed for word in said) > END - FIRST


def test_without_a_repetition_nothing_is_found(aligner: PhoneAligner, narrated: Narrated) -> None:
    known = with_restarts(narrated.words, narrated.rough(0.05), [])
    stretched = RoughWord(known[END].rough.start - 0.8, known[END].rough.end + 0.5, True, 1.0)
    known[END] = SaidWord(known[END].text, stretched, True)
    searches: list[float] = []

    def align(said: list[SaidWord], begin: float, end: float) -> list[FineWord]:
        searches.append(end - begin)
        return aligned(narrated.samples, aligner, said, begin, end)

    assert as_said(narrated.samples, known, align) == known
    assert len(searches) == 1  # the words explain the long time, so that no repetition is tried


def test_the_repetition_has_its_place_in_the_order_of_the_sound(narrated: Narrated) -> None:
    rough = [RoughWord(float(k), k + 1.0, True, 1.0) for k in (0, 1, 5, 6)]
    said = with_restarts(["we", "had", "it", "all"], rough, [Extra(2.0, 5.0, "we had")])
    assert [word.text for word in said] == ["we", "had", "we", "had", "it", "all"]
    assert [word.is_printed for word in said] == [True, True, False, False, True, True]
    assert [word.rough.start for word in said] == sorted(word.rough.start for word in said)


def test_the_time_of_a_repetition_is_shared_by_its_letters() -> None:
    spans = [(word.rough.start, word.rough.end) for word in repeated(["on", "time"], 1.0, 4.0)]
    assert spans == [(1.0, 2.0), (2.0, 4.0)]


@pytest.mark.parametrize(("said_first", "moved"), [(6, True), (5, False)])
def test_a_word_that_recognition_adds_to_the_repetition_stays_in_the_first_saying(
    aligner: PhoneAligner, narrated: Narrated, said_first: int, moved: bool
) -> None:
    """Recognition says the words from FIRST on twice, the sound those from `said_first` on."""
    samples, length = again(narrated, (said_first, END))
    rough = narrated.rough(0.05)
    later = [RoughWord(r.start + length, r.end + length, True, 1.0) for r in rough[FIRST + 1 :]]
    border = narrated.starts[END]
    added = RoughWord(border - 0.05, border + 0.05, True, 1.0)
    heard = Extra(rough[FIRST].start, border - 0.05, " ".join(narrated.words[FIRST:END]))
    known = with_restarts(narrated.words, [*rough[:FIRST], added, *later], [heard])
    align = partial(aligned, samples, aligner)
    said = without_added_words(known, align)
    wanted = narrated.words[said_first:END]
    assert [word.text for word in said if not word.is_printed] == list(wanted)
    assert [word.text for word in said if word.is_printed] == list(narrated.words)
    if moved:
        found = printed(list(said), align(said, 0.0, len(samples) / RATE))
        assert np.abs(start_errors(found, expected(narrated, length, said_first))).max() < 60
