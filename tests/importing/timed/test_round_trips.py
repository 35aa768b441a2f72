"""Read our own exports back: text, and times of sentences and words."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[2] / "export"))  # for `narrations`

from narrations import ARABIC, CHINESE, short_story

from listenapp.export import formats
from listenapp.export.epub import book
from listenapp.export.narrated_story import Granularity, NarratedStory
from listenapp.importing import document
from listenapp.library import atomic_files
from listenapp.library.paths import locate
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.story.serialize import alignment_from_json

SAMPLE = locate().sample
PLACES = {"srt": 0.0006, "vtt": 0.0006, "ass": 0.0051, "lrc": 0.0051, "textgrid": 0.0002, "csv": 0.0001}
"""Seconds to which each format rounds a time."""


@pytest.fixture(scope="module")
def sample() -> NarratedStory:
    story = document.read(str(SAMPLE / "story.txt"), "en").story
    alignment = alignment_from_json(atomic_files.read_json(SAMPLE / "alignment.json"))
    return NarratedStory("sample", story, alignment, SAMPLE / "narration.mp3")


def exported(narrated: NarratedStory, format_: str, folder: Path) -> Path:
    path = folder / f"{narrated.id}.{format_}"
    path.write_text(formats.text(format_, narrated.story, narrated.alignment), "utf-8")
    return path


def spoken(story: Story, times: Alignment) -> list[tuple[str, float]]:
    return [(word.text, t.start) for word, t in zip(story.words, times.words, strict=True) if t.start is not None]


def starts(times: Alignment) -> list[float]:
    return [t.start for t in times.sentences if t.start is not None]


@pytest.mark.parametrize("format_", PLACES)
def test_words_and_starts_of_sentences_come_back(sample: NarratedStory, tmp_path: Path, format_: str) -> None:
    found = document.read(str(exported(sample, format_, tmp_path)), "en")
    assert found.times is not None
    wanted, came = spoken(sample.story, sample.alignment), spoken(found.story, found.times)
    assert [word for word, _ in came] == [word for word, _ in wanted]
    of_words = [abs(a - b) for (_, a), (_, b) in zip(came, wanted, strict=True)]
    if format_ == "srt":  # its cues have the times of some words only
        assert sum(of_words) / len(of_words) < 0.25
    else:
        assert max(of_words) <= PLACES[format_]
    ours = starts(sample.alignment)
    theirs = starts(found.times)
    missing = [start for start in ours if min(abs(start - other) for other in theirs) > PLACES[format_]]
    assert len(missing) <= (0 if format_ in ("textgrid", "csv") else 0.05 * len(ours)), "a cue begins each sentence"


def test_json_brings_everything_back_as_it_was(sample: NarratedStory, tmp_path: Path) -> None:
    found = document.read(str(exported(sample, "json", tmp_path)))
    assert found.times is not None
    assert (found.story.text, found.story.words, found.story.sentences, found.story.blocks, found.story.glossary) == (
        sample.story.text,
        sample.story.words,
        sample.story.sentences,
        sample.story.blocks,
        sample.story.glossary,
    )
    assert found.times.words == sample.alignment.words
    assert found.times.sentences == sample.alignment.sentences


@pytest.mark.parametrize("unit", Granularity)
def test_a_book_brings_its_times_back_within_a_millisecond(
    sample: NarratedStory, tmp_path: Path, unit: Granularity
) -> None:
    file = io.BytesIO()
    book.write([sample], unit, file)
    path = tmp_path / "book.epub"
    path.write_bytes(file.getvalue())
    found = document.read(str(path), "en")
    assert found.times is not None
    if unit is Granularity.SENTENCE:
        wanted, came = starts(sample.alignment), starts(found.times)
    else:
        wanted = [start for _, start in spoken(sample.story, sample.alignment)]
        came = [start for _, start in spoken(found.story, found.times)]
    assert len(came) == len(wanted)
    assert max(abs(a - b) for a, b in zip(came, wanted, strict=True)) <= 0.0011


@pytest.mark.parametrize(("text", "language"), [(CHINESE, "zh"), (ARABIC, "ar")])
@pytest.mark.parametrize("format_", ["srt", "vtt", "ass", "lrc", "textgrid"])
def test_other_scripts_come_back(tmp_path: Path, text: str, language: str, format_: str) -> None:
    narrated = short_story(text, language, tmp_path)
    found = document.read(str(exported(narrated, format_, tmp_path)))
    assert [word.text for word in found.story.words] == [word.text for word in narrated.story.words]
    assert found.story.language == language
    if language == "zh":
        assert "新的图书馆开门了" in found.story.text, "no spaces between the characters"
