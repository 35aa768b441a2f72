"""Test `listenapp check`: what it finds, what it mends, and its exit status."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from listenapp import cli
from listenapp.importing import document
from listenapp.library import summary_cache
from listenapp.library.paths import locate
from listenapp.library.store import Library, StoryState
from listenapp.library.summary import Summary
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.story.partial_alignment import empty_alignment

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def story() -> Story:
    return document.from_text("A Boat\n\nThe boat stopped. Nobody saw it.\n", "en")


@pytest.fixture
def shelf(tmp_path: Path, story: Story) -> Library:
    library = Library(tmp_path / "library")
    sound = locate().sample / "narration.mp3"
    id_ = library.add(story, sound, empty_alignment(story, 1.0))
    library.save_state(id_, StoryState(position=1.0))
    library.summaries()
    return library


def check(library: Library, capture: Capture, *more: str) -> tuple[int, list[str]]:
    """Run the command. Return its exit status and the lines on stdout."""
    status = cli.main(["check", "--library", str(library.root), *more])
    return status, capture.readouterr().out.splitlines()


def only(library: Library) -> Summary:
    (summary,) = library.summaries()
    return summary


def test_a_whole_library_has_no_findings(shelf: Library, capsys: Capture) -> None:
    assert check(shelf, capsys) == (0, [])
    assert check(shelf, capsys, "--repair") == (0, [])


def test_an_empty_library_has_no_findings(tmp_path: Path, capsys: Capture) -> None:
    assert check(Library(tmp_path / "nothing"), capsys) == (0, [])


@pytest.mark.parametrize("name", ["alignment.json", "state.json", "repairs.json", "own_words.json", "draft.json"])
def test_a_damaged_file_is_kept_aside(shelf: Library, capsys: Capture, name: str) -> None:
    folder = shelf.root / only(shelf).id
    (folder / name).write_text('{"format": 1, "words": 7, "position": "x"}')
    status, lines = check(shelf, capsys)
    assert (status, len(lines)) == (1, 1)
    assert name in lines[0]
    assert (folder / name).exists(), "without --repair nothing is changed"

    status, lines = check(shelf, capsys, "--repair")
    assert (status, len(lines)) == (0, 1)
    (aside,) = folder.glob(f"damaged-*-{name}")
    assert aside.read_text() == '{"format": 1, "words": 7, "position": "x"}'
    assert check(shelf, capsys) == (0, [])


def test_times_of_another_narration_are_kept_aside(shelf: Library, capsys: Capture) -> None:
    folder = shelf.root / only(shelf).id
    times = json.loads((folder / "alignment.json").read_text("utf-8"))
    (folder / "alignment.json").write_text(json.dumps({**times, "audio_sha256": "ab" * 32}), "utf-8")
    status, lines = check(shelf, capsys)
    assert status == 1
    assert "another narration" in lines[0]
    assert check(shelf, capsys, "--repair")[0] == 0
    assert not only(shelf).timed
    assert check(shelf, capsys) == (0, [])


def test_a_damaged_text_cannot_be_mended(shelf: Library, capsys: Capture) -> None:
    (shelf.root / only(shelf).id / "story.json").write_text("{")
    for more in ([], ["--repair"]):
        status, lines = check(shelf, capsys, *more)
        assert (status, len(lines)) == (1, 1)
        assert "Import the story again." in lines[0]


def test_a_changed_text_needs_new_times(shelf: Library, capsys: Capture) -> None:
    path = shelf.root / only(shelf).id / "story.json"
    path.write_text(path.read_text("utf-8").replace("stopped", "started"), "utf-8")
    status, lines = check(shelf, capsys)
    assert (status, len(lines)) == (1, 2)
    assert check(shelf, capsys, "--repair")[0] == 0
    assert check(shelf, capsys) == (0, [])
    assert not only(shelf).timed


def test_a_damaged_cache_and_leftovers_go(shelf: Library, capsys: Capture, story: Story) -> None:
    half = shelf.root / only(shelf).id / f".partial-{'0' * 32}"
    half.write_text("half")
    os.utime(half, (0, 0))  # Windows does not tell whether somebody still writes it, so its age counts there
    (shelf.root / "summaries.json").write_text(json.dumps({"format": summary_cache._CACHE_FORMAT, "stories": 7}))
    assert len(check(shelf, capsys)[1]) == 2
    assert check(shelf, capsys, "--repair")[0] == 0
    assert check(shelf, capsys) == (0, [])


@pytest.mark.parametrize("command", [["show"], ["export", "--to", "listen", "-o", "-"]])
def test_reading_commands_leave_out_times_of_another_narration_and_write_nothing(
    shelf: Library, capsysbinary: pytest.CaptureFixture[bytes], command: list[str]
) -> None:
    folder = shelf.root / only(shelf).id
    times = json.loads((folder / "alignment.json").read_text("utf-8"))
    (folder / "alignment.json").write_text(json.dumps({**times, "audio_sha256": "ab" * 32}), "utf-8")
    before = {path: path.read_bytes() for path in folder.iterdir()}
    assert cli.main([command[0], folder.name, *command[1:], "--library", str(shelf.root)]) == 0
    told = capsysbinary.readouterr().out
    assert b"not timed yet" in told or (told.startswith(b"PK") and b"alignment.json" not in told)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_two_narrations_are_reported(shelf: Library, capsys: Capture) -> None:
    (shelf.root / only(shelf).id / "audio.ogg").write_bytes(b"another")
    status, lines = check(shelf, capsys)
    assert status == 1
    assert "audio.mp3, audio.ogg" in lines[0]


def test_a_folder_of_the_user_is_no_story(shelf: Library, capsys: Capture) -> None:
    (shelf.root / "my notes").mkdir()
    (shelf.root / "my notes" / "list.txt").write_text("mine")
    assert check(shelf, capsys, "--repair") == (0, [])
    assert (shelf.root / "my notes" / "list.txt").read_text() == "mine"


def test_times_of_all_words(story: Story) -> None:
    assert isinstance(empty_alignment(story), Alignment)
