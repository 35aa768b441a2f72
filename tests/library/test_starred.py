"""Test the stored stars of a story and of the whole library."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from listenapp.errors import ExportFailed
from listenapp.library import library_check
from listenapp.library.starred import all_starred, starred_file
from listenapp.library.store import Library
from listenapp.story.model import Story
from listenapp.story.starred import toggled


def add_starred(library: Library, story: Story, sentence: int, note: str = "") -> str:
    id_ = library.add(story)
    stars, _ = toggled((), story, sentence, 1.0)
    starred_file.save(library.root / id_, [replace(star, note=note) for star in stars])
    return id_


def test_stars_are_stored_with_the_story_and_survive_an_edit(
    library: Library, make_story: Callable[..., Story]
) -> None:
    story = make_story()
    id_ = add_starred(library, story, 2, "Ask Ana.")
    (star,) = library.starred(id_)
    assert (star.sentence, star.text, star.note) == (2, "Nobody had recorded it.", "Ask Ana.")
    library.replace_text(id_, make_story(body="A line before. The old boat stopped. Nobody had recorded it."), None)
    (star,) = library.starred(id_)
    assert star.sentence == 3


def test_a_story_without_stars_has_none(library: Library, make_story: Callable[..., Story]) -> None:
    assert library.starred(library.add(make_story())) == ()


def test_the_whole_library_is_listed(library: Library, make_story: Callable[..., Story]) -> None:
    library.add(make_story("Without stars"))
    first = add_starred(library, make_story("One"), 1)
    second = add_starred(library, make_story("Two", "Water runs. It rains."), 2)
    assert {(story.id, story.title, story.sentences[0].text) for story in all_starred.of_library(library)} == {
        (first, "One", "The old boat stopped."),
        (second, "Two", "It rains."),
    }
    (library.root / second / "story.json").write_text("{")
    assert [story.id for story in all_starred.of_library(library)] == [first]


def test_damage_is_kept_aside_and_found(library: Library, make_story: Callable[..., Story]) -> None:
    story = make_story()
    id_ = add_starred(library, story, 2)
    path = library.root / id_ / "starred.json"
    path.write_text('{"format": 1, "sentences": [{"text": "half')
    assert library.starred(id_) == ()
    assert "starred.json" in " ".join(finding.problem for finding in library_check.findings(library.root))
    starred_file.save(path.parent, ())
    (aside,) = path.parent.glob("damaged-*-starred.json")
    assert aside.read_text().endswith("half")


def test_a_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match=r"starred\.json"):
        starred_file.save(tmp_path / "gone", ())
