"""Test files that somebody has open while they are replaced, renamed or deleted."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from listenapp.errors import ExportFailed
from listenapp.system import files_in_use, windows_sharing

ON_WINDOWS = sys.platform == "win32"
SHARING_VIOLATION, ACCESS_DENIED = 32, 5


def refusal(code: int) -> PermissionError:
    error = PermissionError(errno.EACCES, "refused", "a.txt")
    error.winerror = code  # type: ignore[attr-defined,unused-ignore]
    return error


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[OSError | None]]:
    """Act as on Windows, where the list tells who has which file open. A clock that runs with each pause."""
    opened: list[OSError | None] = [None]
    now = [0.0]
    with monkeypatch.context() as patch:
        patch.setattr(files_in_use.sys, "platform", "win32")
        patch.setattr(files_in_use.time, "sleep", lambda seconds: now.__setitem__(0, now[0] + seconds))
        patch.setattr(files_in_use.time, "monotonic", lambda: now[0])
        patch.setattr(windows_sharing, "refusal", lambda _path: opened[0])
        yield opened


def failing(errors: list[OSError]) -> Callable[[], str]:
    def step() -> str:
        if errors:
            raise errors.pop()
        return "done"

    return step


@pytest.mark.parametrize("code", [SHARING_VIOLATION, ACCESS_DENIED])
def test_a_file_that_is_closed_soon_is_waited_for(windows: list[OSError | None], tmp_path: Path, code: int) -> None:
    windows[0] = refusal(SHARING_VIOLATION)
    assert files_in_use.patiently(failing([refusal(code)] * 50), tmp_path / "a.txt") == "done"


@pytest.mark.parametrize("code", [SHARING_VIOLATION, ACCESS_DENIED])
def test_an_open_file_is_named(windows: list[OSError | None], tmp_path: Path, code: int) -> None:
    """Test that also "access denied" becomes the error of the file that is open: here one in a folder."""
    windows[0] = refusal(SHARING_VIOLATION)
    (tmp_path / "a.txt").touch()
    with pytest.raises(PermissionError) as raised:
        files_in_use.patiently(failing([refusal(code)] * 5000), tmp_path)
    assert files_in_use.is_in_use(raised.value)
    assert files_in_use.time.monotonic() == pytest.approx(files_in_use.PATIENCE, abs=0.1)


def test_a_missing_permission_is_told_soon(windows: list[OSError | None], tmp_path: Path) -> None:
    with pytest.raises(PermissionError) as raised:
        files_in_use.patiently(failing([refusal(ACCESS_DENIED)] * 5000), tmp_path / "a.txt")
    assert not files_in_use.is_in_use(raised.value)
    assert files_in_use.time.monotonic() < 0.5


@pytest.mark.skipif(ON_WINDOWS, reason="Windows waits")
def test_other_systems_do_not_wait() -> None:
    began = time.monotonic()
    with pytest.raises(PermissionError):
        files_in_use.patiently(failing([refusal(SHARING_VIOLATION)] * 50))
    assert time.monotonic() - began < 0.2


def test_replacing_what_is_being_read(tmp_path: Path) -> None:
    """Test that a reader goes on with the old content while the file gets a new one, and is renamed and deleted."""
    old, new, aside = tmp_path / "narration.mp3", tmp_path / "new.mp3", tmp_path / ".aside"
    old.write_bytes(b"old" * 1000)
    with files_in_use.open_shared(old) as reader:
        begin = reader.read(3)
        new.write_bytes(b"new")
        files_in_use.supersede(new, old, aside)
        assert old.read_bytes() == b"new"
        moved = files_in_use.rename(old, tmp_path / "moved.mp3")
        assert begin + reader.read() == b"old" * 1000
    with files_in_use.open_shared(moved) as reader:
        files_in_use.unlink(moved)
        assert reader.read() == b"new"
    assert not list(tmp_path.iterdir())


def test_the_old_file_stays_where_the_new_one_cannot_come(
    windows: list[OSError | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Test a new file that a virus scanner reads for longer than the program waits."""

    def refuse(*_paths: Path) -> None:
        raise refusal(SHARING_VIOLATION)

    target, source = tmp_path / "story.json", tmp_path / "new.json"
    target.write_text("old", "utf-8")
    source.write_text("new", "utf-8")
    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(PermissionError):
        files_in_use.supersede(source, target, tmp_path / ".aside")
    assert {p.name: p.read_text("utf-8") for p in tmp_path.iterdir()} == {"story.json": "old", "new.json": "new"}


@pytest.mark.skipif(not ON_WINDOWS, reason="only Windows refuses it")
def test_a_file_that_stays_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Test that a stranger's file is neither replaced nor deleted, and that the error names it."""
    monkeypatch.setattr(files_in_use, "PATIENCE", 0.2)
    target, source = tmp_path / "open.txt", tmp_path / "new.txt"
    target.write_text("old", "utf-8")
    source.write_text("new", "utf-8")
    with target.open("rb"):
        for change in (
            lambda: files_in_use.unlink(target),
            lambda: files_in_use.replace(source, target),
            lambda: files_in_use.supersede(source, target, tmp_path / ".aside"),
        ):
            with pytest.raises(PermissionError) as raised:
                change()
            assert files_in_use.is_in_use(raised.value)
            assert raised.value.filename == str(target)
            assert "Another program uses" in files_in_use.fault(target, ExportFailed).message
    assert {p.name: p.read_text("utf-8") for p in tmp_path.iterdir()} == {"open.txt": "old", "new.txt": "new"}
