"""Test stories whose change cannot be finished now: their new version is read where it lies."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from listenapp.errors import ExportFailed, ImportFailed
from listenapp.export.lesson_zip import write as write_package
from listenapp.library import lesson_parts, library_check, transaction, user_glossary
from listenapp.library.lesson_import import import_lesson
from listenapp.library.store import Library
from listenapp.story.alignment import Alignment
from listenapp.story.model import GlossaryEntry, Story

MakeStory = Callable[..., Story]
MakeAlignment = Callable[..., Alignment]


def refuse(monkeypatch: pytest.MonkeyPatch, name: str, code: int, *, path: str, after: int = 0) -> None:
    """Let the function `name` of `os` fail for paths that end with `path`, after `after` calls for them."""
    real, calls = getattr(os, name), []

    def change(first: Any, *rest: Any, **how: Any) -> Any:
        if Path(rest[0] if name == "replace" else first).as_posix().endswith(path):
            calls.append(first)
            if len(calls) > after:
                raise OSError(code, os.strerror(code))
        return real(first, *rest, **how)

    monkeypatch.setattr(os, name, change)


@pytest.mark.parametrize("code", [errno.EACCES, errno.EPERM, errno.EBUSY])
@pytest.mark.parametrize(("name", "path"), [("replace", "audio.wav"), ("replace", "alignment.json")])
def test_a_file_that_another_program_has_open(
    library: Library,
    make_story: MakeStory,
    make_alignment: MakeAlignment,
    narration: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    name: str,
    path: str,
) -> None:
    story = make_story()
    id_ = library.add(story, narration, make_alignment(story, narration))
    new = tmp_path / "new.wav"
    new.write_bytes(narration.read_bytes() + b"more")
    with monkeypatch.context() as patch:
        refuse(patch, name, code, path=path)
        with pytest.raises(ImportFailed):
            library.attach_audio(id_, new, make_alignment(story, new))
        assert_new(library, id_, new)
    assert_new(library, id_, new)
    assert {p.name for p in (library.root / id_).iterdir()} == {"story.json", "alignment.json", "audio.wav"}


def assert_new(library: Library, id_: str, sound: Path) -> None:
    opened, listing = library.open(id_), Library(library.root).listing()
    assert opened.audio is not None
    assert opened.audio.read_bytes() == sound.read_bytes()
    assert opened.alignment is not None
    assert not listing.damaged
    assert [(s.id, s.timed, s.audio_sha256) for s in listing.summaries] == [(id_, True, opened.timed_sha256)]


def test_a_library_that_became_write_protected(
    library: Library,
    make_story: MakeStory,
    make_alignment: MakeAlignment,
    narration: Path,
    other_narration: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Test a change that removes the times and replaces the narration by one with another ending."""
    story = make_story()
    id_ = library.add(story, narration, make_alignment(story, narration))
    ogg = other_narration.rename(tmp_path / "new.ogg")
    with monkeypatch.context() as patch:
        refuse(patch, "unlink", errno.EACCES, path="audio.wav")
        with pytest.raises(ImportFailed):
            library.attach_audio(id_, ogg)
    assert (library.root / id_ / "alignment.json").exists(), "nothing is changed before the narration"
    refuse(monkeypatch, "open", errno.EROFS, path=".lock")
    opened, listing = library.open(id_), library.listing()
    assert opened.audio is not None
    assert (opened.audio.name, opened.machine_alignment) == ("audio.ogg", None)
    assert [(s.timed, s.has_audio) for s in listing.summaries] == [(False, True)]


def test_own_words_lessons_and_checks_see_the_new_version(
    library: Library,
    make_story: MakeStory,
    make_alignment: MakeAlignment,
    narration: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Import a lesson whose own words the story lacks, and replace the text, while no file can be replaced."""
    story, edited = make_story(), make_story(body="The new boat stopped.")
    id_ = library.add(story, narration, make_alignment(story, narration))
    folder, words = library.root / id_, (GlossaryEntry("boat", "a small ship"),)
    other = Library(tmp_path / "other")
    user_glossary.save(other.root / other.add(story, narration), words)
    package = tmp_path / "a.listen"
    with package.open("wb") as file:
        write_package(lesson_parts.parts(other.open(id_)), file)
    refuse(monkeypatch, "replace", errno.EACCES, path=f"{id_}/own_words.json")
    refuse(monkeypatch, "replace", errno.EACCES, path=f"{id_}/story.json")
    with pytest.raises(ImportFailed):
        import_lesson(library, package)
    assert user_glossary.load(folder) == words
    assert not (folder / "own_words.json").exists()
    assert user_glossary.NAME in lesson_parts.parts(library.open(id_))
    (folder / transaction.NEXT).rename(tmp_path / "kept")
    with pytest.raises(ExportFailed):
        library.replace_text(id_, edited, None)
    assert library.open(id_).story.text == edited.text
    assert [found.problem for found in library_check.findings(library.root)] == ["A change was interrupted."]


def test_a_text_that_lies_in_the_unfinished_change_alone(library: Library, make_story: MakeStory) -> None:
    """Windows removes the old file before the new one takes its place, if somebody has it open."""
    id_ = library.add(make_story())
    new = library.root / id_ / transaction.NEXT
    new.mkdir()
    (library.root / id_ / "story.json").rename(new / "story.json")
    assert library.open(id_).story.text == make_story().text
    assert not new.exists()
