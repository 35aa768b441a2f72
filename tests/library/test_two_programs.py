"""Test that two programs with one library do not disturb each other."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from listenapp.errors import AlignmentFailed
from listenapp.library import reading_state, story_reader, transaction
from listenapp.library.store import Library, StoryState
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.system import file_lock

MakeStory = Callable[..., Story]
MakeAlignment = Callable[..., Alignment]

_IMPORTER = """
import sys
from pathlib import Path
from listenapp.library.store import Library
source, library = Library(Path(sys.argv[1])), Library(Path(sys.argv[2]))
(summary,) = source.summaries()
opened = source.open(summary.id)
print("ready", flush=True)
sys.stdin.read()
print(library.add_once(opened.story, opened.audio, opened.alignment).id)
"""


def test_two_programs_import_a_story_at_once(
    tmp_path: Path, library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path
) -> None:
    story = make_story()
    library.add(story, narration, make_alignment(story, narration))
    shared = Library(tmp_path / "shared")
    command = [sys.executable, "-c", _IMPORTER, str(library.root), str(shared.root)]
    programs = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _number in range(2)
    ]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    told = [program.communicate(timeout=60)[0].strip() for program in programs]
    assert [summary.id for summary in shared.summaries()] == told[:1]
    assert told[0] == told[1]
    assert [path.name for path in shared.root.iterdir() if path.name.startswith(".")] == []


def test_many_threads_import_a_story_at_once(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path
) -> None:
    story = make_story()
    start, ids = threading.Barrier(6), []

    def add(is_timed: bool) -> None:
        start.wait()
        sound, times = (narration, make_alignment(story, narration)) if is_timed else (None, None)
        ids.append(Library(library.root).add_once(story, sound, times).id)

    threads = [threading.Thread(target=add, args=(number % 2 == 0,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (summary,) = library.summaries()
    assert set(ids) == {summary.id}
    assert summary.timed


@pytest.mark.parametrize("attempts", [story_reader._ATTEMPTS, 0])
def test_a_text_is_replaced_while_another_program_reads_it(
    library: Library,
    make_story: MakeStory,
    make_alignment: MakeAlignment,
    narration: Path,
    monkeypatch: pytest.MonkeyPatch,
    attempts: int,
) -> None:
    """On a busy machine all attempts to read one version may fail, as if there were none."""
    monkeypatch.setattr(story_reader, "_ATTEMPTS", attempts)
    old, new = make_story(), make_story(body="The old ferry stopped there. Nobody had recorded it.")
    id_ = library.add(old, narration, make_alignment(old, narration))
    stop, faults = threading.Event(), []

    def read() -> None:
        while not stop.is_set():
            opened = Library(library.root).open(id_)
            if opened.fault or opened.machine_alignment != make_alignment(opened.story, narration):
                faults.append(opened)

    reader = threading.Thread(target=read)
    reader.start()
    for _round in range(15):
        for story in (new, old):
            library.replace_text(id_, story, make_alignment(story, narration))
    stop.set()
    reader.join()
    assert faults == []


def test_times_of_a_text_that_was_replaced_meanwhile_are_refused(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path, other_narration: Path
) -> None:
    old, new = make_story(), make_story(body="Another text.")
    id_ = library.add(old, narration, make_alignment(old, narration))
    library.replace_text(id_, new, make_alignment(new, narration))
    with pytest.raises(AlignmentFailed, match="was changed while it was being timed"):
        library.save_alignment(id_, make_alignment(old, narration))
    with pytest.raises(AlignmentFailed):
        library.attach_audio(id_, other_narration, make_alignment(old, other_narration))
    opened = library.open(id_)
    assert opened.machine_alignment == make_alignment(new, narration)
    assert opened.audio is not None
    assert opened.audio.read_bytes() == narration.read_bytes()


# -- narration and times ----------------------------------------------------------------------------------------


def test_times_of_another_narration_are_dropped_after_the_story_is_open(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path, other_narration: Path
) -> None:
    story = make_story()
    id_ = library.add(story, narration, make_alignment(story, narration))
    (library.root / id_ / "audio.wav").write_bytes(other_narration.read_bytes())
    opened = library.open(id_)
    assert opened.alignment is not None, "opening does not read the narration"

    checked = library.check_audio(opened)
    assert (checked.alignment, checked.machine_alignment, checked.fault) == (None, None, None)

    again = library.open(id_)
    assert (again.alignment, again.is_audio_known) == (None, True), "the hash is remembered"
    assert not library.summaries()[0].timed
    library.save_state(id_, StoryState(position=2.0))
    assert library.open(id_).alignment is None


def test_the_hash_of_a_narration_is_remembered(
    library: Library,
    make_story: MakeStory,
    make_alignment: MakeAlignment,
    narration: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    story = make_story()
    id_ = library.add(story, narration, make_alignment(story, narration))
    library.save_state(id_, StoryState(position=2.0, opened_at=5.0))
    checked = library.check_audio(library.open(id_))
    assert checked.alignment == make_alignment(story, narration)
    monkeypatch.setattr("listenapp.library.store.sha256", lambda _path: pytest.fail("reads the narration again"))
    opened = library.open(id_)
    assert library.check_audio(opened) == opened
    assert opened.state == StoryState(position=2.0, opened_at=5.0)


def test_a_library_that_cannot_be_written_to_is_checked_too(
    library: Library,
    make_story: MakeStory,
    make_alignment: MakeAlignment,
    narration: Path,
    other_narration: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    story = make_story()
    id_ = library.add(story, other_narration, make_alignment(story, narration))
    opened = library.open(id_)

    def refuse(_folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(transaction, "locked", refuse)
    assert library.check_audio(opened).alignment is None
    assert reading_state.document(opened.folder) == {}


def test_narration_and_times_are_replaced_together(
    library: Library, make_story: MakeStory, make_alignment: MakeAlignment, narration: Path, tmp_path: Path
) -> None:
    story = make_story()
    id_ = library.add(story, narration, make_alignment(story, narration))
    other = tmp_path / "other.mp3"
    other.write_bytes(b"another narration")
    found = replace(make_alignment(story, other), recognizer="another")

    library.attach_audio(id_, other, found)

    opened = library.open(id_)
    assert opened.machine_alignment == found
    assert {p.name for p in opened.folder.iterdir()} == {"story.json", "alignment.json", "audio.mp3"}


# -- locks ------------------------------------------------------------------------------------------------------


def test_a_lock_is_held_by_one_thread_only(tmp_path: Path) -> None:
    inside, most = [], []

    def work() -> None:
        for _round in range(20):
            with file_lock.locked(tmp_path):
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert max(most) == 1
    assert len(most) == 80
    assert list(tmp_path.iterdir()) == []


def test_a_lock_ends_with_its_process(tmp_path: Path) -> None:
    hold = (
        "import os, sys, pathlib; from listenapp.system import file_lock;"
        "file_lock.take(pathlib.Path(sys.argv[1])); print('held', flush=True); sys.stdin.read(); os._exit(9)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "held\n"
        assert file_lock.is_held(tmp_path)
        program.communicate()
    assert program.returncode == 9
    assert (tmp_path / ".lock").exists()
    with file_lock.locked(tmp_path):
        pass
    assert not (tmp_path / ".lock").exists()


def test_a_busy_library_says_so(library: Library, make_story: MakeStory, monkeypatch: pytest.MonkeyPatch) -> None:
    id_ = library.add(make_story())
    monkeypatch.setattr(file_lock, "_LONGEST_WAIT", 0.02)
    with (
        file_lock.locked(library.root / id_),
        pytest.raises(Exception, match="Another ListenApp is changing"),
    ):
        library.save_state(id_, StoryState(position=2.0))
