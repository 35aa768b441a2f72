"""Align the known text with the real models."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from narrated_sample import RATE, Narrated, body, start_errors

from listenapp.align.attention_aligner import AttentionAligner, around_joint, force
from listenapp.align.word_times import RoughWord
from listenapp.audio.decode import decode
from listenapp.errors import ModelMissing

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def narrated() -> Narrated:
    return body().part(0, 79)


def test_english_to_a_few_hundredths_of_a_second(tiny_en: Path, narrated: Narrated) -> None:
    before = {path.name: path.stat().st_mtime_ns for path in tiny_en.iterdir()}
    aligner = AttentionAligner(tiny_en, threads=2)
    found = force(narrated.samples, narrated.words, narrated.rough(0.15), aligner=aligner, language="en")
    errors = np.abs(start_errors(found, narrated.starts))
    assert np.median(errors) < 40
    assert (errors < 150).mean() > 0.9
    assert {path.name: path.stat().st_mtime_ns for path in tiny_en.iterdir()} == before
    starts = [word.start for word in found]
    assert starts == sorted(starts)


def test_german_sentences_begin_where_silence_ends(base_model: Path, shared_data: Path) -> None:
    samples = decode(shared_data / "librivox" / "german-prose.mp3", rate=RATE, channels=1).samples[:, 0]
    words = "Es eröffnet sich zu dieser unserer Zeit".split()
    begin, stop = round(61.5 * RATE), round(66.5 * RATE)
    rough = [RoughWord(62.4 + 0.4 * i, 62.8 + 0.4 * i, True, 0.8) for i in range(len(words))]
    found = force(
        samples[begin:stop],
        words,
        rough,
        aligner=AttentionAligner(base_model, threads=2),
        language="de",
        offset=begin / RATE,
    )
    assert found[0].start == pytest.approx(63.02, abs=0.06)


def test_a_click_at_the_beginning_is_no_word(base_model: Path, shared_data: Path) -> None:
    samples = decode(shared_data / "librivox" / "german-prose.mp3", rate=RATE, channels=1).samples[
        : round(6.3 * RATE), 0
    ]
    words = "Hans Jakob Christoffel von Grimmelshausen Der abenteuerliche Simplicissimus".split()
    rough = [RoughWord(0.75 * i, 0.75 * i + 0.7, True, 0.8) for i in range(len(words))]
    found = force(samples, words, rough, aligner=AttentionAligner(base_model, threads=2), language="de")
    assert found[0].start == pytest.approx(0.86, abs=0.08)
    assert found[1].start == pytest.approx(1.2, abs=0.1)


def test_a_missing_model_says_so(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing):
        AttentionAligner(tmp_path / "no such model", threads=1)


def test_words_without_sound_keep_the_times_of_recognition(tiny_en: Path, narrated: Narrated) -> None:
    rough = [RoughWord(0.02 * i, 0.02 * i + 0.02, True, 0.0) for i in range(4)]
    aligner = AttentionAligner(tiny_en, threads=2)
    found = force(narrated.samples[:100], narrated.words[:4], rough, aligner=aligner, language="en")
    assert [(word.start, word.end, word.refined) for word in found] == [(r.start, r.end, False) for r in rough]


def test_a_pause_beyond_a_short_word_is_not_before_it() -> None:
    """Whisper's last word "ta" of a sentence may lie within a longer one that it recognised."""
    before, short, following = (
        RoughWord(21.8, 22.06, True, 1.0),
        RoughWord(22.06, 22.16, True, 1.0),
        RoughWord(23.7, 23.9, True, 1.0),
    )
    earliest, latest = around_joint(before, short)
    assert 21.9 < earliest < 22.06 < latest < 22.16
    earliest, latest = around_joint(short, following)
    assert 22.06 < earliest < 22.16
    assert 23.7 < latest < 23.9
