"""Test that the window frees disk space after it has opened."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.story.model import Story
from listenapp.ui.library.story_delegate import StoryDelegate

DAY = 24 * 3600.0


def write(path: Path, days_ago: float) -> Path:
    """Write a file, and give it and its folder this age in days."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"something")
    for aged in (path, path.parent):
        os.utime(aged, (time.time() - days_ago * DAY,) * 2)
    return path


@pytest.fixture
def kept(paths: Paths, story: Story) -> str:
    return Library(paths.library).add(story)


@pytest.fixture
def old(paths: Paths, kept: str) -> list[Path]:
    library = paths.library
    return [
        write(library / f".removed-{int(time.time() - 8 * DAY)}-boats" / "story.json", 30).parent,
        write(library / ".partial-import" / "story.json", 8).parent,
        write(library / kept / ".partial-state", 8),
        write(paths.home / ".partial-preferences", 8),
        write(paths.user_models / ".arriving-model" / "model.bin", 8).parent,
    ]


@pytest.fixture
def fresh(paths: Paths, kept: str) -> list[Path]:
    library = paths.library
    return [
        write(library / f".removed-{int(time.time() - 6 * DAY)}-cars" / "story.json", 30).parent,
        write(library / ".partial-import-of-another-window" / "story.json", 0).parent,
        write(library / kept / ".partial-state-of-another-window", 0),
        write(paths.user_models / ".arriving-now" / "model.bin", 0).parent,
    ]


def test_what_is_old_is_gone_after_the_start(
    qtbot: QtBot, kept: str, old: list[Path], fresh: list[Path], desktop: Desktop
) -> None:
    qtbot.waitUntil(lambda: not any(path.exists() for path in old))
    desktop.tasks.wait()
    assert all(path.exists() for path in fresh)
    assert desktop.window.library.model.summary(0).id == kept
    assert not desktop.window.message.isVisible()


@pytest.mark.usefixtures("kept")
def test_the_list_is_painted_first(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    happened: list[tuple[str, bool]] = []

    def noting(name: str, work: Callable[..., None]) -> Callable[..., None]:
        def run(*arguments: object) -> None:
            happened.append((name, threading.current_thread() is threading.main_thread()))
            work(*arguments)

        return run

    monkeypatch.setattr(StoryDelegate, "paint", noting("painted", StoryDelegate.paint))
    monkeypatch.setattr(Library, "sweep", noting("swept", Library.sweep))
    request.getfixturevalue("desktop")
    qtbot.waitUntil(lambda: ("swept", False) in happened)
    assert happened[0] == ("painted", True)
    assert ("swept", True) not in happened
