"""Test that everything the last version stored opens unchanged: `data/version-0.1` was written by that version."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from listenapp.library import lesson_import, preferences, user_glossary
from listenapp.library.paths import Paths, locate
from listenapp.library.reading_state import StoryState
from listenapp.library.store import Library
from listenapp.story.corrections.corrections import Kind
from listenapp.story.model import GlossaryEntry
from listenapp.ui.shortcuts import shortcut_manager

STORED = Path(__file__).parent / "data" / "version-0.1"
ID = "a-small-town-builds-a-library-of-e7a1cc"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    shutil.copytree(STORED, tmp_path / "home")
    return locate({"LISTENAPP_HOME": str(tmp_path / "home")})


def test_the_story_has_its_times_its_corrections_and_its_place(paths: Paths) -> None:
    library = Library(paths.library)
    assert [(summary.id, summary.timed, summary.has_audio) for summary in library.summaries()] == [(ID, True, True)]

    opened = library.open(ID)

    times = json.loads((STORED / "library" / ID / "alignment.json").read_text("utf-8"))["words"]
    assert [word.text for word in opened.story.words] == [word["text"] for word in times]
    assert (opened.fault, opened.corrections_fault, opened.rejected) == (None, None, ())
    assert [one.kind for one in opened.corrections] == [
        Kind.SENTENCE_START,
        Kind.WORD_START,
        Kind.NOT_SPOKEN,
    ]
    assert opened.alignment is not None
    moved = [i for i, word in enumerate(opened.alignment.words) if word.start != times[i]["start"]]
    assert 0 in moved
    assert 4 in moved
    assert opened.alignment.words[4].start == pytest.approx(times[4]["start"] + 0.03, abs=1e-3)
    assert opened.state == StoryState(3.25, 0.75, 1795000000.0, ((0.0, 3.25),))
    assert opened.audio is not None
    assert opened.audio.name == "audio.mp3"
    assert user_glossary.load(opened.folder) == (GlossaryEntry("sounds", "what can be heard"),)


def test_preferences_and_shortcuts_are_kept(paths: Paths) -> None:
    found = preferences.load(paths.preferences)
    assert (found.theme, found.text_size, found.click_plays, found.language) == ("dark", 24.0, "sentence", "de")
    assert (found.offsets, found.repeats) == ({"Speakers": 0.05}, 2)
    keys = shortcut_manager.load(paths.home / "keys.json")
    assert keys["toggle"] == ("K",)
    assert keys["black_screen"] == ()


def test_a_lesson_file_is_imported_with_its_times_and_own_words(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    id_ = lesson_import.import_lesson(library, STORED / "lesson.listen").id
    opened = library.open(id_)
    assert opened.alignment is not None
    assert opened.fault is None
    assert len(opened.corrections) == 3
    assert [entry.term for entry in user_glossary.load(opened.folder)] == ["sounds"]
