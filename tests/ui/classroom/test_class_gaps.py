"""Test the gap-fill of the room: a sentence with gaps in the class view, revealed one by one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.practice.teaching import task_files
from listenapp.story import task_set
from listenapp.story.model import Story
from listenapp.story.task_set import TaskSet


def test_gaps_are_revealed_one_by_one_and_esc_returns_to_the_text(
    qtbot: QtBot, reading: Desktop, paths: Paths, story: Story, story_id: str
) -> None:
    first = next(i for i, word in enumerate(story.words) if word.text == "Boats")
    gaps = [(first + 1, first + 1), (first + 4, first + 5), (first + 8, first + 8)]
    tasks = TaskSet(tuple(task_set.gap_of(story, *gap) for gap in gaps))
    task_files.save(paths.library / story_id, tasks)
    reading.window.do("class_gaps")
    controller = reading.window.class_controller
    qtbot.waitUntil(lambda: controller.view is not None and controller.view.board is not None, timeout=20_000)
    view = controller.view
    assert view is not None
    assert view.board is not None
    board = view.board.sentence
    assert board.text == "Boats ____ back to ___ ______."
    assert view.childAt(view.rect().center()) is board  # nothing covers it
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert board.text == "Boats came back to ___ ______."
    reading.window.do("reveal_word")
    assert board.text == "Boats came back to the harbor."
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert board.text == "“We were _______,” said Ana."
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert board.text == "Boats ____ back to ___ ______."
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.board is None
    assert controller.view is view
    reading.window.do("class_gaps")
    qtbot.waitUntil(lambda: view.board is not None, timeout=20_000)
    for _ in range(6):
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.board is None  # after the last gap
