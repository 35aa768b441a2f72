"""Test that valid JSON with wrong content never stops the library: the rest works, and the damage is reported."""

from __future__ import annotations

import json
import os
import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from mutations import mutations
from stories import build_story, time_evenly, write_sound

from listenapp.errors import ListenError
from listenapp.library import (
    atomic_files,
    exported_notes,
    lesson_import,
    lesson_parts,
    library_check,
    preferences,
    text_draft,
    user_glossary,
)
from listenapp.library.search import Search
from listenapp.library.second_text import second_text_file
from listenapp.library.starred import all_starred, starred_file
from listenapp.library.store import Library, StoryState
from listenapp.library.text_draft import Draft
from listenapp.practice.teaching import task_files
from listenapp.services import story_export
from listenapp.services.story_export import ExportRequest, Source
from listenapp.story import second_text
from listenapp.story.corrections.corrections import CorrectionFactory
from listenapp.story.glossary import occurrences
from listenapp.story.model import GlossaryEntry
from listenapp.story.starred import toggled
from listenapp.story.story_builder import build
from listenapp.story.task_set import Question, TaskSet, gap_of


@dataclass(frozen=True)
class Shelf:
    """A library with a story that has every file, and another story that stays whole."""

    library: Library
    whole: str
    other: str

    def path(self, name: str) -> Path:
        return self.library.root / name if name == "summaries.json" else self.library.root / self.whole / name


NAMES = (
    "story.json",
    "alignment.json",
    "repairs.json",
    "state.json",
    "own_words.json",
    "draft.json",
    "starred.json",
    "second_text.json",
    "tasks.json",
    "exported_notes.json",
    "summaries.json",
)
EVERY = 6  # so many changes of the exported notes are tried once by default; each makes a file of flashcards


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    monkeypatch.setattr(os, "fsync", lambda _handle: None)  # would test the disk, and take minutes
    library = Library(tmp_path / "library")
    story = replace(build_story(), extras={"picture": "https://example.org/a.png"})
    sound = write_sound(tmp_path / "voice.wav", b"\x01\x02" * 80_000)
    alignment = time_evenly(story, sound)
    id_ = library.add(story, sound, alignment)
    correct = CorrectionFactory(story, alignment.audio_sha256)
    library.save_corrections(id_, [correct.word_start(2, 1.25), correct.sentence_spoken(1, False)])
    library.save_state(id_, StoryState(position=3.0, opened_at=1.7e9))
    library.check_audio(library.open(id_))
    user_glossary.save(library.root / id_, [GlossaryEntry("ferry", "a boat")])
    text_draft.save(library.root / id_, story.text_sha256, Draft("Half", "a text"))
    starred_file.save(library.root / id_, toggled((), story, 1, 1.7e9)[0])
    second_text_file.save(library.root / id_, second_text.aligned(story, "Titel\n\nDas Boot hielt. Niemand sah es."))
    task_files.save(library.root / id_, TaskSet((gap_of(story, 5, 6),), (Question("Who?", ("nobody",)),), ("gaps",)))
    exports = ExportRequest("apkg", tmp_path / "boat.apkg")
    story_export.save([Source(library.open(id_))], exports)
    other = library.add(build_story("Another"))
    for path in [library.root / other, library.root / id_, *library.root.rglob("*.json")]:
        os.utime(path, (1e9, 1e9))  # so that the list keeps them in its cache
    library.summaries()
    return Shelf(library, id_, other)


def use(shelf: Shelf, *, exports: bool = False) -> None:
    """Do with the library what a window does after its start. `exports`: write flashcards, which takes longer."""
    library = Library(shelf.library.root)
    listing = library.listing()
    listed = {summary.id for summary in listing.all()}
    assert listed == {shelf.whole, shelf.other}
    for summary in listing.summaries:
        assert summary.position <= 1e6
        assert summary.word_count <= 10_000_000
    Search(library.root).find("boat stopped", list(listing.summaries))
    assert {story.id for story in all_starred.of_library(library)} <= {shelf.whole}
    with suppress(ListenError):
        opened = library.open(shelf.whole)
        second_text.placed(second_text_file.load(opened.folder), opened.story)
        with suppress(ListenError):
            task_files.load(opened.folder, opened.story)
        occurrences(opened.story, opened.alignment)
        user_glossary.load(opened.folder)
        text_draft.load(opened.folder, opened.story.text_sha256)
        assert opened.alignment is None or opened.alignment.duration <= 1e5
        if exports:
            story_export.save([Source(opened)], ExportRequest("apkg", library.root.parent / "boat.apkg"))
        lesson_parts.parts(opened)
    list(library_check.findings(library.root))
    assert library.open(shelf.other).fault is None


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.slow
def test_a_file_with_any_wrong_field(shelf: Shelf, name: str, is_thorough: bool) -> None:
    path = shelf.path(name)
    original = path.read_bytes()
    step = EVERY if name == exported_notes.NAME and not is_thorough else 1
    for told, content in list(mutations(json.loads(original)))[::step]:
        path.write_bytes(content)
        try:
            use(shelf, exports=name == exported_notes.NAME)
        except Exception as error:
            raise AssertionError(f"{name}: {told}") from error
    path.write_bytes(original)
    use(shelf)


def test_a_whole_library_is_changed_in_thousands_of_ways(shelf: Shelf) -> None:
    assert sum(1 for name in NAMES for _ in mutations(json.loads(shelf.path(name).read_bytes()))) >= 2000


def test_preferences_with_any_wrong_field(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    preferences.save(preferences.Preferences(offsets={"null": 0.1}, primers={"null": 1.0}), path)
    for told, content in mutations(json.loads(path.read_bytes())):
        path.write_bytes(content)
        loaded = preferences.load(path)
        for name, default in vars_of(preferences.Preferences()).items():
            assert type(getattr(loaded, name)) in {type(default), int}, told
        assert 6 <= loaded.text_size <= 200
        assert 0.1 <= loaded.speed <= 10


def vars_of(chosen: preferences.Preferences) -> dict[str, Any]:
    return {name: getattr(chosen, name) for name in chosen.__dataclass_fields__}


# -- what is shown ----------------------------------------------------------------------------------------------


def change(path: Path, **fields: object) -> None:
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **fields}), "utf-8")


def test_a_damaged_story_is_listed_as_damaged(shelf: Shelf) -> None:
    change(shelf.path("story.json"), title=7)
    damaged = next(summary for summary in shelf.library.listing().all() if summary.id == shelf.whole)
    assert damaged.is_damaged
    assert [summary.id for summary in shelf.library.summaries()] == [shelf.other]
    shelf.library.remove(shelf.whole)
    assert shelf.library.listing().all()[-1].id == shelf.other


def test_a_wrong_date_does_not_stop_the_list(shelf: Shelf) -> None:
    change(shelf.path("state.json"), opened_at="x", position=4.0)
    summary = next(summary for summary in shelf.library.summaries() if summary.id == shelf.whole)
    assert (summary.opened_at, summary.position) == (None, 4.0)


@pytest.mark.parametrize("duration", ["x", 1e308, 1e9, -1, None])
def test_times_with_a_wrong_duration_are_not_used(shelf: Shelf, duration: object) -> None:
    change(shelf.path("alignment.json"), duration=duration)
    assert shelf.library.open(shelf.whole).alignment is None
    assert not next(summary for summary in shelf.library.summaries() if summary.id == shelf.whole).timed


def test_a_damaged_cache_is_rebuilt(shelf: Shelf) -> None:
    expected = shelf.library.summaries()
    cache = shelf.path("summaries.json")
    stored = json.loads(cache.read_text("utf-8"))
    stored["stories"][shelf.whole][1][1] = 7
    cache.write_text(json.dumps(stored))
    assert Library(shelf.library.root).summaries() == expected
    assert json.loads(cache.read_text("utf-8"))["stories"][shelf.whole][1][1] == expected[1].title


@pytest.mark.parametrize("name", ["own_words", "draft", "starred", "second_text", "tasks", "exported_notes"])
def test_a_check_puts_a_damaged_file_aside(shelf: Shelf, name: str) -> None:
    path = shelf.path(f"{name}.json")
    path.write_text('{"format": 1}')
    (found,) = library_check.findings(shelf.library.root)
    assert found.mend is not None
    found.mend()
    assert not path.exists()
    assert [kept.read_text() for kept in path.parent.glob(f"damaged-*-{name}.json")] == ['{"format": 1}']
    assert list(library_check.findings(shelf.library.root)) == []


def test_half_characters_are_refused(shelf: Shelf) -> None:
    for content in (b'{"format": 1, "title": "\\ud800"}', b'{"format": 1, "title": "\xed\xa0\x80"}'):
        path = shelf.path("story.json")
        path.write_bytes(content)
        with pytest.raises(ListenError):
            atomic_files.read_json(path)


def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(shelf: Shelf) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("pipes with a name are POSIX's")
    shelf.path("state.json").unlink()
    os.mkfifo(shelf.path("state.json"))
    assert shelf.library.open(shelf.whole).state == StoryState()


# -- the samples beside the checkout ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["surr-text", "own-surr", "rep-bigalike"])
def test_a_hostile_lesson_is_refused(shared_data: Path, tmp_path: Path, name: str) -> None:
    library = Library(tmp_path / "library")
    with pytest.raises(ListenError):
        lesson_import.import_lesson(library, shared_data / "hostile" / f"{name}.listen")
    assert library.listing().all() == ()


def test_a_library_of_wrong_types(shared_data: Path, tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    shutil.copytree(shared_data / "hostile" / "library-wrong-types", library.root)
    listing = library.listing()
    assert {s.id: s.is_damaged for s in listing.all()} == {
        "duration-is-a-text": False,
        "glossary-term-is-a-number": True,
    }
    assert library.open("duration-is-a-text").fault is not None
    assert len(list(library_check.findings(library.root))) == 2


def test_a_story_without_words_is_still_a_story() -> None:
    story = build("", [], title="", glossary=[])
    assert story.words == ()
