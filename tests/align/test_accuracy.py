"""Compare refined times with human labels and with the synthesiser's times.

The rough times are as wrong as recognition's.
"""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from narrated_sample import RATE, Narrated

from listenapp.align.attention_aligner import AttentionAligner, force
from listenapp.align.phones.phone_aligner import PhoneAligner
from listenapp.align.refine import refine
from listenapp.audio.decode import decode

pytestmark = pytest.mark.slow


def reference(path: Path) -> Narrated:
    document = json.loads(path.read_text(encoding="utf-8"))
    samples = decode(path.with_name(document["audio"]), rate=RATE, channels=1).samples[:, 0]
    words = document["words"]
    return Narrated(
        samples,
        tuple(w["w"] for w in words),
        tuple(w["start"] for w in words),
        tuple(w["end"] for w in words),
    )


@pytest.fixture(scope="module")
def aligner() -> PhoneAligner:
    return PhoneAligner()


def test_human_labels(shared_data: Path, aligner: PhoneAligner) -> None:
    starts, ends = [], []
    for path in sorted((shared_data / "labelled").glob("*.json")):
        part = reference(path)
        found = refine(part.samples, part.words, part.rough(0.15), aligner=aligner)
        starts += [word.start - wanted for word, wanted in zip(found, part.starts, strict=True)]
        ends += [word.end - wanted for word, wanted in zip(found, part.ends, strict=True)]
    assert np.abs(starts).mean() <= 0.016
    assert (np.abs(starts) < 0.05).mean() >= 0.96
    assert np.abs(ends).mean() <= 0.025


def test_human_labels_treated_as_a_foreign_language(shared_data: Path, base_model: Path) -> None:
    attention = AttentionAligner(base_model, threads=2)
    starts = []
    for path in sorted((shared_data / "labelled").glob("*.json")):
        part = reference(path)
        found = force(part.samples, part.words, part.rough(0.15), aligner=attention, language="fr")
        assert all(word.end - word.start >= 0.03 - 1e-6 for word in found)
        starts += [word.start - wanted for word, wanted in zip(found, part.starts, strict=True)]
    assert np.abs(starts).mean() <= 0.030
    assert np.abs(starts).max() <= 0.250


def test_synthetic_narration(shared_data: Path, aligner: PhoneAligner) -> None:
    """Accept starts within a short gap between two words.

    In running speech the synthesiser assigns such a gap to neither word.
    """
    story = reference(shared_data / "seed-story" / "words.json")
    found = refine(story.samples, story.words, story.rough(0.15), aligner=aligner)
    errors = [max(0.0, abs(found[0].start - story.starts[0]))]
    for i, (before, _) in enumerate(pairwise(story.words), start=1):
        del before
        end, start = story.ends[i - 1], story.starts[i]
        earliest = end if start - end < 0.1 else start
        errors.append(max(earliest - found[i].start, found[i].start - start, 0.0))
    assert np.median(errors) <= 0.005
    assert np.mean(errors) <= 0.009
    assert np.percentile(errors, 95) <= 0.040
    assert max(errors) <= 0.200
    assert np.mean(np.abs([word.end - end for word, end in zip(found, story.ends, strict=True)])) <= 0.022
