"""Test how the window shows damaged stories, and times that belong to another narration."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from mutations import mutations
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.services import queued_job
from listenapp.services.queued_job import QueuedEdit, QueuedTiming, SavedQueue, of_pair
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.ui.library.library_model import LibraryModel
from listenapp.ui.shortcuts import shortcut_manager


@pytest.fixture
def damaged(paths: Paths, story: Story) -> str:
    id_ = Library(paths.library).add(replace(story, title="Damaged"))
    (paths.library / id_ / "story.json").write_text('{"format": 1, "title": 7}')
    return id_


def test_a_damaged_story_is_in_the_list(qtbot: QtBot, damaged: str, story_id: str, desktop: Desktop) -> None:
    model = desktop.window.library.model
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    told = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert told == f"{damaged}. cannot be opened"
    desktop.controller.open(damaged)
    qtbot.waitUntil(desktop.window.message.isVisible)
    desktop.controller.stories.remove(damaged)
    qtbot.waitUntil(lambda: model.rowCount() == 1)


def test_a_row_of_a_damaged_story_has_no_length(damaged: str, paths: Paths) -> None:
    model = LibraryModel()
    (summary,) = Library(paths.library).listing().all()
    assert model.about(summary) == "cannot be opened"


def test_times_of_another_narration_are_dropped(
    qtbot: QtBot, paths: Paths, story: Story, alignment: Alignment, sound: Path, desktop: Desktop
) -> None:
    id_ = Library(paths.library).add(story, sound, replace(alignment, audio_sha256="ab" * 32))
    desktop.controller.open(id_)
    qtbot.waitUntil(lambda: desktop.window.is_reading)
    qtbot.waitUntil(lambda: desktop.playback.alignment is None)
    qtbot.waitUntil(desktop.window.message.isVisible)
    qtbot.waitUntil(lambda: desktop.playback.duration > 0)


def test_keys_with_any_wrong_field(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    shortcut_manager.save(shortcut_manager.rebind(shortcut_manager.DEFAULTS, "repeat_sentence", "Ctrl+R"), path)
    for told, content in mutations(json.loads(path.read_bytes())):
        path.write_bytes(content)
        for keys in shortcut_manager.load(path).values():
            assert all(isinstance(key, str) for key in keys), told


def test_a_queue_with_any_wrong_field(tmp_path: Path) -> None:
    path = tmp_path / "unfinished.json"
    jobs = (of_pair("a.txt", "a.mp3"), QueuedTiming("a-1", "A", "b.mp3"), QueuedEdit("a-1", "A", "Another text."))
    queued_job.save(path, SavedQueue(jobs, jobs[0], jobs[1:]))
    for told, content in mutations(json.loads(path.read_bytes())):
        path.write_bytes(content)
        queue = queued_job.load(path)
        for job in (*queue.waiting, *queue.crashed):
            assert isinstance(job.name, str), told
