"""Align words by phones, with the voice of the sample story."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from narrated_sample import Narrated, body
from pocketsphinx import get_model_path

from listenapp.align.phones.phone_aligner import PhoneAligner
from listenapp.story.normalization.readings import readings

SENTENCE = "A new library in the fishing town of Bell Harbor keeps sounds".split()
DATED = "The collection opened to the public on Oct 3 2025".split()


@pytest.fixture(scope="module")
def aligner() -> PhoneAligner:
    return PhoneAligner()


@pytest.fixture(scope="module")
def narrated() -> Narrated:
    return body()


def find(narrated: Narrated, words: list[str]) -> Narrated:
    first = next(i for i in range(len(narrated.words)) if list(narrated.words[i : i + len(words)]) == words)
    return narrated.part(first, first + len(words) - 1)


def test_the_model_is_read_from_a_folder_with_any_letters_in_its_name(narrated: Narrated, tmp_path: Path) -> None:
    """Windows installs programs in the user's folder, and pocketsphinx opens files by names in an old encoding."""
    folder = tmp_path / "Мария Иванова"
    shutil.copytree(get_model_path("en-us/en-us"), folder / "sounds")
    shutil.copy(get_model_path("en-us/cmudict-en-us.dict"), folder / "words.dict")
    aligner = PhoneAligner(settings={"hmm": str(folder / "sounds"), "dict": str(folder / "words.dict")})
    part = find(narrated, SENTENCE)
    assert aligner.align(part.samples, [readings(word, "en") for word in part.words]) is not None


def test_words_lie_where_they_are_spoken(aligner: PhoneAligner, narrated: Narrated) -> None:
    part = find(narrated, SENTENCE)
    found = aligner.align(part.samples, [readings(word, "en") for word in part.words])
    assert found is not None
    errors = np.abs(np.array([w.start for w in found]) - part.starts)
    assert errors.mean() < 0.03
    assert all(word.score > -4 for word in found)
    assert found[0].pause_before > 0.1
    assert found[0].first_phone in ("AH", "EY")
    assert found[-1].last_phone == "Z"


def test_the_sound_chooses_among_the_readings(aligner: PhoneAligner, narrated: Narrated) -> None:
    part = find(narrated, DATED)
    said = [
        readings(word, "en", before, after)
        for before, word, after in zip(["", *part.words], part.words, [*part.words[1:], ""], strict=False)
    ]
    shuffled = [tuple(reversed(word)) for word in said]
    for words in (said, shuffled):
        found = aligner.align(part.samples, words)
        assert found is not None
        chosen = [" ".join(word[w.reading]) for word, w in zip(words, found, strict=True)]
        assert chosen[-3:] == ["october", "third", "twenty twenty five"]


def test_other_words_do_not_fit(aligner: PhoneAligner, narrated: Narrated) -> None:
    part = find(narrated, SENTENCE)
    other = aligner.align(part.samples, [readings(word, "en") for word in DATED])
    assert other is None or np.mean([word.score for word in other]) < -3


def test_what_cannot_be_aligned_gives_nothing(aligner: PhoneAligner, narrated: Narrated) -> None:
    sound = narrated.samples[: 16_000 // 20]
    word = readings("sound", "en")
    assert aligner.align(sound, [word]) is None
    assert aligner.align(narrated.samples[:16_000], []) is None
    assert aligner.align(narrated.samples[:16_000], [(("東京",),)]) is None
    assert aligner.align(narrated.samples[:16_000], [word] * 60) is None


def test_the_same_sound_gives_the_same_times(aligner: PhoneAligner, narrated: Narrated) -> None:
    part = find(narrated, SENTENCE)
    words = [readings(word, "en") for word in part.words]
    assert aligner.align(part.samples, words) == aligner.align(part.samples, words)
