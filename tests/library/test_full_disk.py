"""Test that a full disk and missing permissions are told in one sentence, and lose nothing.

The permissions are those of an ordinary user, also where the tests run as root.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import disks
import pytest
from operations import (
    UNSEEN,
    WORKS,
    Scene,
    Work,
    add,
    attach_with_times,
    content,
    copied,
    drop_draft,
    replace_text,
)

from listenapp.errors import ListenError
from listenapp.library import library_check

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")

NOBODY = 65534
SILENT = (*UNSEEN, drop_draft)
OFTEN = (add, attach_with_times, replace_text)
CHANGES = ("fsync", "replace", "rename", "unlink", "mkdir")


@contextmanager
def ordinary_user(*folders: Path) -> Iterator[None]:
    """Work as the owner of the folders, who is not root."""
    if os.geteuid() != 0:
        yield
        return
    for folder in folders:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    """Return a folder that an ordinary user can reach. The folders of pytest are root's alone."""
    import tempfile

    with tempfile.TemporaryDirectory(prefix="listenapp-test-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture
def there(scene: Scene, place: Path) -> Scene:
    """Return a copy of the library and of the files that come into it."""
    names = ("sound", "other_sound", "lesson", "other_lesson")
    for name in names:
        shutil.copy(getattr(scene, name), place)
    moved = {name: place / getattr(scene, name).name for name in names}
    return replace(copied(scene, place / "library"), **moved)


def set_writable(root: Path, is_writable: bool) -> None:
    for path in (root, *root.rglob("*")):
        with suppress(FileNotFoundError):
            path.chmod((0o500 if path.is_dir() else 0o400) | (0o200 if is_writable else 0))


@pytest.mark.parametrize("work", WORKS, ids=lambda work: work.__name__)
def test_a_library_that_must_not_be_written(scene: Scene, there: Scene, tmp_path: Path, work: Work) -> None:
    work(copied(scene, tmp_path / "other"))  # loads all modules, which an ordinary user may not read here
    before = content(there.root)
    with ordinary_user(there.root.parent):
        set_writable(there.root, False)
        told = _told(there, work)
        set_writable(there.root, True)
        assert content(there.root) == before
        assert "permission" in told or (work in SILENT and not told)


@pytest.mark.parametrize("work", WORKS, ids=lambda work: work.__name__)
def test_a_permission_that_is_lost_midway(
    scene: Scene, there: Scene, tmp_path: Path, work: Work, monkeypatch: pytest.MonkeyPatch, is_thorough: bool
) -> None:
    if work not in OFTEN and not is_thorough:
        pytest.skip("only in a thorough run")
    other = copied(scene, tmp_path / "other")
    before = content(other.root)
    with monkeypatch.context() as patch:
        changes = _counted(patch, lambda _count: None)
        work(other)
        steps = len(changes)
    after = content(other.root)
    for number in range(1, steps + 1, 1 if is_thorough else 3):
        shutil.rmtree(there.root)
        shutil.copytree(scene.root, there.root)
        with ordinary_user(there.root.parent), monkeypatch.context() as patch:
            _counted(patch, partial(_lose_permission, there.root, number))
            told = _told(there, work)
            set_writable(there.root, True)
            now = content(there.root)
        assert now == after or (now == before and ("permission" in told or work in SILENT)), f"change {number}: {told}"


def _lose_permission(root: Path, number: int, count: int) -> None:
    if count == number:
        set_writable(root, False)


def _counted(patch: pytest.MonkeyPatch, act: Callable[[int], object]) -> list[str]:
    """Call `act` before each change of a file, with its number. Return the list of the changes, which grows."""
    changes: list[str] = []

    def change(name: str, real: Any, *arguments: Any, **options: Any) -> Any:
        changes.append(name)
        act(len(changes))
        return real(*arguments, **options)

    for name in CHANGES:
        patch.setattr(os, name, partial(change, name, getattr(os, name)))
    return changes


def _told(there: Scene, work: Work) -> str:
    try:
        work(there)
    except ListenError as error:
        return str(error)
    return ""


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a disk of 300 kB."""
    with disks.small(tmp_path / "disk", 300) as folder:
        yield folder


def test_a_full_disk(scene: Scene, small_disk: Path) -> None:
    there = copied(scene, small_disk / "library")
    before = content(there.root)
    told: set[str] = set()
    for free in (0, 4096, 8192):
        for work in WORKS:
            filler = small_disk / "filler"
            disks.fill(filler, free)
            told.add(_told(there, work))
            filler.unlink()
            assert [one.problem for one in library_check.findings(there.root)] == []
            if content(there.root) != before:
                copied(scene, there.root)
    assert told - {""}
    assert all("not enough disk space" in one for one in told if one)
