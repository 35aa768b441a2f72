"""Test what `listenapp practice` prints."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from practice_stories import TimedStory

from listenapp import cli
from listenapp.commands import arguments
from listenapp.library.store import Library
from listenapp.practice.gaps import Level


@pytest.fixture
def library(sample: TimedStory, tmp_path: Path) -> tuple[Path, str]:
    story, alignment = sample
    return tmp_path, Library(tmp_path).add(story, None, alignment)


def test_gaps_are_printed_as_json(library: tuple[Path, str], capsys: pytest.CaptureFixture[str]) -> None:
    root, story = library
    assert cli.main(["practice", story, "--gaps", "--json", "--library", str(root), "--level", "small words"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["format"], document["id"], document["level"]) == (1, story, "small words")
    assert 6 <= len(document["gaps"]) <= 10
    first = document["gaps"][0]
    assert first["text"].split()[0] == first["words"][0]["text"]
    assert {"red", "rate", "link", "heard", "gloss", "rare", "ending", "p_err"} == set(first["words"][0]["features"])


def test_gaps_are_shown_inside_their_sentences(library: tuple[Path, str], capsys: pytest.CaptureFixture[str]) -> None:
    root, story = library
    assert cli.main(["practice", story, "--gaps", "--library", str(root)]) == 0
    assert "[" in capsys.readouterr().out.splitlines()[0]


def test_a_story_without_times_is_refused_in_one_sentence(
    sample: TimedStory, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story = Library(tmp_path).add(sample[0])
    assert cli.main(["practice", story, "--gaps", "--library", str(tmp_path)]) == 1
    assert "not timed yet" in capsys.readouterr().err


def test_the_command_line_offers_every_level() -> None:
    assert tuple(Level) == arguments.LEVELS
