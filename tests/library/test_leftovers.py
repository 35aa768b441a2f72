"""Test that removed stories and unfinished files are deleted, and that files in use are not."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from listenapp.align.models import installed
from listenapp.errors import ExportFailed
from listenapp.library import atomic_files, leftovers
from listenapp.library.store import Library
from listenapp.story.model import Story
from listenapp.system import file_lock
from listenapp.system.temporary_folder import TemporaryFolder

MakeStory = Callable[..., Story]
NOW = 1_800_000_000.0
DAY = 24 * 3600.0


def write(path: Path, days_ago: float) -> Path:
    """Write a file. Set the age of the file and of its folders, down to `tmp_path`, to `days_ago`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"something")
    os.utime(path, (NOW - days_ago * DAY,) * 2)
    os.utime(path.parent, (NOW - days_ago * DAY,) * 2)
    return path


@pytest.mark.parametrize(
    ("name", "goes"),
    [
        (f".removed-{int(NOW - 8 * DAY)}-boats", True),
        (f".removed-{int(NOW - 6 * DAY)}-boats", False),
        (f".removed-{int(NOW + 900 * DAY)}-boats", False),
        (".partial-0123", True),
        (".arriving-0123", True),
        (".fetched-tiny.en", False),
        ("boats", False),
        (".somebody-elses", False),
    ],
)
def test_a_folder_that_nobody_has_written_to_for_a_month(tmp_path: Path, name: str, goes: bool) -> None:
    folder = write(tmp_path / name / "story.json", days_ago=30).parent
    leftovers.sweep(tmp_path, NOW)
    assert folder.exists() != goes
    assert len(list(tmp_path.iterdir())) == (not goes)


@pytest.mark.parametrize(("days_ago", "goes"), [(8, True), (6, False), (-900, False)])
def test_an_unfinished_file(tmp_path: Path, days_ago: float, goes: bool) -> None:
    file = write(tmp_path / ".partial-0123", days_ago)
    leftovers.sweep(tmp_path, NOW)
    assert file.exists() != goes


def test_a_story_that_is_being_written_stays_although_the_clock_was_set(tmp_path: Path) -> None:
    """Test a computer that corrects its clock while a story is written, for example once it has a network."""
    begun = write(tmp_path / ".partial-0123" / "story.json", days_ago=10_000).parent
    os.utime(write(begun / "sound" / ".partial-4567", days_ago=0).parent, (0, 0))
    os.utime(begun, (0, 0))
    leftovers.sweep(tmp_path, NOW)
    assert begun.exists()


def test_a_clock_that_begins_anew_deletes_nothing(tmp_path: Path) -> None:
    write(tmp_path / ".partial-0123" / "story.json", days_ago=30)
    write(tmp_path / f".removed-{int(NOW - 30 * DAY)}-boats" / "story.json", days_ago=30)
    leftovers.sweep(tmp_path, now=0.0)
    assert len(list(tmp_path.iterdir())) == 2


def test_what_cannot_be_read_stays_and_the_rest_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = write(tmp_path / ".partial-closed" / "story.json", days_ago=30).parent
    write(tmp_path / ".partial-open" / "story.json", days_ago=30)
    listed = Path.iterdir

    def refuse(folder: Path) -> object:
        if folder == closed:
            raise PermissionError(13, "Permission denied")
        return listed(folder)

    monkeypatch.setattr(Path, "iterdir", refuse)
    leftovers.sweep(tmp_path, NOW)
    assert [path.name for path in listed(tmp_path)] == [".partial-closed"]


@pytest.mark.parametrize("made", ["nothing", "file"])
def test_a_library_that_is_no_folder(tmp_path: Path, made: str) -> None:
    root = tmp_path / "library"
    if made == "file":
        root.write_text("no folder")
    Library(root).sweep(NOW)
    assert root.exists() == (made == "file")


@pytest.mark.skipif(os.utime not in os.supports_follow_symlinks, reason="Windows sets no time of a link")
def test_what_a_link_leads_to_stays(tmp_path: Path) -> None:
    """Test a story on another disk with a link to it in the library."""
    story = write(tmp_path / "disk" / "boats" / "story.json", days_ago=30)
    link = tmp_path / "library" / f".removed-{int(NOW - 30 * DAY)}-boats"
    link.parent.mkdir()
    link.symlink_to(story.parent, target_is_directory=True)
    os.utime(link, (NOW - 30 * DAY,) * 2, follow_symlinks=False)
    leftovers.sweep(link.parent, NOW)
    assert not link.is_symlink()
    assert story.exists()


def test_a_story_is_never_half_deleted(tmp_path: Path, make_story: MakeStory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Test that another window can restore the story at this moment."""
    library = Library(tmp_path)
    removed = library.remove(library.add(make_story()))
    monkeypatch.setattr(leftovers.shutil, "rmtree", lambda _folder, **_how: None)
    library.sweep(NOW + 9000 * DAY)
    with pytest.raises(ExportFailed):
        library.restore(removed)
    assert library.summaries() == []


def test_unfinished_files_within_a_story(tmp_path: Path, make_story: MakeStory) -> None:
    library = Library(tmp_path)
    folder = tmp_path / library.add(make_story())
    old, new = write(folder / ".partial-old", days_ago=30), write(folder / ".partial-new", days_ago=1)
    library.sweep(NOW)
    assert (old.exists(), new.exists()) == (False, True)
    assert [summary.id for summary in library.summaries()] == [folder.name]


def test_a_model_whose_installing_was_broken_off(tmp_path: Path) -> None:
    with installed.install_folder(tmp_path / "tiny.en") as arriving:
        name = arriving.parent.name
    broken_off = write(tmp_path / name / "tiny.en" / "model.bin", days_ago=30).parent
    os.utime(broken_off.parent, (NOW - 30 * DAY,) * 2)
    leftovers.sweep(tmp_path, NOW)
    assert [path.name for path in tmp_path.iterdir()] == ["tiny.en"]


def test_files_are_unfinished_under_a_name_that_is_swept(tmp_path: Path) -> None:
    os.utime(write(atomic_files.partial_name(tmp_path), days_ago=30), (0, 0))
    leftovers.sweep(tmp_path, NOW)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="Windows locks files on all disks")
def test_on_a_disk_without_locks_unfinished_work_stays_for_a_week(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(file_lock, "_lock", refuse)
    with TemporaryFolder(tmp_path, atomic_files.PARTIAL) as folder, file_lock.new_file(tmp_path, ".partial-") as file:
        leftovers.sweep(tmp_path)
        assert folder.exists()
        assert file.exists()
        assert leftovers.abandoned(tmp_path) == []
        leftovers.sweep(tmp_path, time.time() + 8 * DAY)
        assert list(tmp_path.iterdir()) == []
