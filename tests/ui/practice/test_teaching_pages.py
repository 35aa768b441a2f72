"""Test tasks of a teacher in a real window: made, done by a learner, and the table of a class."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

sys.path.append(str(Path(__file__).parents[2] / "playback"))

from simulated_output import SimulatedOutput

from listenapp.app import Desktop, build, make_application
from listenapp.audio.encode import encode
from listenapp.audio.pcm import Pcm
from listenapp.library.paths import Paths
from listenapp.practice.log_events import Event, EventKind
from listenapp.practice.log_store import LogStore
from listenapp.practice.speaking import takes
from listenapp.practice.teaching import task_files, work_file
from listenapp.practice.teaching.work_file import GapResult, WorkResult
from listenapp.story import task_set
from listenapp.story.model import Story
from listenapp.story.task_set import Question, TaskSet
from listenapp.ui.importer.dropped_files import DroppedItems, classify
from listenapp.ui.practice.class_results_controller import ClassResultsController
from listenapp.ui.practice.class_results_page import ClassResultsPage
from listenapp.ui.practice.review_page import ReviewPage
from listenapp.ui.practice.task_editor_page import TaskEditorPage

WAIT = 20_000


def tasks_of(story: Story) -> TaskSet:
    first = next(i for i, word in enumerate(story.words) if word.text == "Boats")
    return TaskSet((task_set.gap_of(story, first + 5, first + 5, ("bay",)),), (Question("Who spoke?", ("Ana",)),))


def test_a_teacher_makes_tasks_by_keyboard(
    qtbot: QtBot, reading: Desktop, paths: Paths, story: Story, story_id: str
) -> None:
    reading.window.activateWindow()
    qtbot.waitUntil(reading.window.isActiveWindow)  # otherwise no shortcut works
    reading.window.do("make_tasks")
    qtbot.waitUntil(lambda: reading.window.findChild(TaskEditorPage) is not None, timeout=WAIT)
    page = reading.window.findChild(TaskEditorPage)
    assert isinstance(page, TaskEditorPage)
    page.show_tasks(story, TaskSet(), story.sentence_of_word[tasks_of(story).gaps[0].first])
    page.add_button.click()
    assert page.list.item(0).text() == "[Boats] came back to the harbor"
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.list, Qt.Key.Key_Right, alt)
    qtbot.keyClick(page.list, Qt.Key.Key_Right, alt | shift)
    assert page.list.item(0).text() == "Boats [came back] to the harbor"
    for _ in range(9):
        qtbot.keyClick(page.list, Qt.Key.Key_Left, alt)
    assert page.list.item(0).text() == "[Boats came] back to the harbor"
    qtbot.keyClicks(page.accepted, "the boats came; a; ")
    page.accepted.editingFinished.emit()
    qtbot.keyClicks(page.question, "Who spoke?")
    qtbot.keyClick(page.question, Qt.Key.Key_Return)
    assert page.list.count() == 2
    next(action for action in page.stages_menu.actions() if action.text() == "Say").trigger()
    page.save_button.click()
    qtbot.waitUntil(lambda: page.message.text().startswith("Saved"), timeout=WAIT)
    stored = task_files.load(paths.library / story_id, story)
    assert stored.gaps[0].words == "Boats came"
    assert stored.gaps[0].accepted == ("the boats came", "a")
    assert stored.questions == (Question("Who spoke?"),)
    assert "say" not in stored.stages
    assert len(stored.stages) == 6
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.tasks().questions == ()


def test_a_learner_does_the_tasks_and_saves_the_result(
    qtbot: QtBot, reading: Desktop, paths: Paths, story: Story, story_id: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    task_files.save(paths.library / story_id, tasks_of(story))
    file = takes.save(paths.home / "takes", np.zeros(8000, np.int16))
    with LogStore(paths.practice) as store:
        store.append(Event(1.0, EventKind.TAKE, story_id, sentence_key="k", given=file, heard=0.9))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda _w, _t, name, _k: (str(tmp_path / name), ""))
    window = reading.window

    def is_offered() -> None:
        assert window.message.text.startswith("This story has tasks."), window.message.text

    reading.controller.open(story_id)
    qtbot.waitUntil(is_offered, timeout=WAIT)
    window.do("do_tasks")
    qtbot.waitUntil(lambda: window.findChild(ReviewPage) is not None, timeout=WAIT)
    page = window.findChild(ReviewPage)
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: page.next_button.text() == "Type it", timeout=WAIT)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClicks(page.field, "bay")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.instruction.text() == "Everything heard.", timeout=WAIT)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    window.do("do_tasks")  # it goes on behind the gap that was answered
    qtbot.waitUntil(lambda: page.heading.text() == "Who spoke?", timeout=WAIT)
    qtbot.keyClicks(page.field, "Tom")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.heading.text() == "All tasks done.", timeout=WAIT)
    assert not page.takes_check.isChecked()
    page.takes_check.setChecked(True)
    qtbot.keyClicks(page.field, "Mia")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.heading.text().startswith("Saved as"), timeout=WAIT)
    (path,) = tmp_path.glob("*.listenwork")
    made = work_file.read(path)
    assert (made.pupil, made.answers, made.gaps[0].given) == ("Mia", ("Tom",), "bay")
    assert made.text_sha256 == story.text_sha256
    assert work_file.read_takes(path) == [(paths.home / "takes" / file).read_bytes()]
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    window.do("do_tasks")
    qtbot.waitUntil(lambda: page.next_button.text() == "Type it", timeout=WAIT)


def results(folder: Path, story: Story) -> Path:
    """Write the results of three pupils, and a file that is none, into a folder."""
    folder.mkdir()
    gap = tasks_of(story).gaps[0]
    for pupil, given in (("Ana", "harbor"), ("Ben", "barber"), ("<b>Cy</b>", "nothing")):
        gaps = (GapResult(gap.first, gap.last, given, plays=1),)
        made = WorkResult(pupil, story.title, story.text_sha256, 1.0, 2.0, gaps, ("Ana",))
        (folder / work_file.file_name(pupil, story.title)).write_bytes(work_file.pack(made))
    (folder / "broken.listenwork").write_bytes(b"PK no zip")
    return folder


def test_a_dropped_folder_of_results_becomes_a_table(
    qtbot: QtBot, reading: Desktop, paths: Paths, story: Story, story_id: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    task_files.save(paths.library / story_id, tasks_of(story))
    folder = results(tmp_path / "class", story)
    ben = next(folder.glob("Ben*"))
    encode(Pcm(np.zeros((8000, 1), np.int16), 16_000), tmp_path / "take.flac")
    ben.write_bytes(work_file.pack(work_file.read(ben), [(tmp_path / "take.flac").read_bytes()]))
    dropped = classify([str(folder)])
    assert dropped == DroppedItems(results=(str(folder),))
    window = reading.window
    window.drag_drop.handle(dropped)
    qtbot.waitUntil(lambda: window.findChild(ClassResultsPage) is not None, timeout=WAIT)
    page = window.findChild(ClassResultsPage)
    assert isinstance(page, ClassResultsPage)
    qtbot.waitUntil(lambda: page.table.rowCount() == 3, timeout=WAIT)
    assert page.missed.item(0).text() == "2 of 3 missed “harbor”"
    assert "broken.listenwork" in page.message.text()
    assert {page.table.verticalHeaderItem(i).text() for i in range(3)} == {"Ana", "Ben", "<b>Cy</b>"}
    assert not page.takes_button.isEnabled()
    rows = [page.table.verticalHeaderItem(i).text() for i in range(3)]
    page.table.setCurrentCell(rows.index("Ben"), 0)
    page.takes_button.click()
    controller = page.findChild(ClassResultsController)
    assert isinstance(controller, ClassResultsController)
    qtbot.waitUntil(lambda: controller._player.playing, timeout=WAIT)
    page.dismiss()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(next(folder.glob("Ben*")))], ""))
    window.do("class_results")
    qtbot.waitUntil(lambda: page.isVisible() and page.table.rowCount() == 1, timeout=WAIT)
    page.dismiss()
    window.drag_drop.handle(dropped)
    qtbot.waitUntil(lambda: page.table.rowCount() == 3, timeout=WAIT)
    target = tmp_path / "class.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.export_button.click()
    qtbot.waitUntil(target.exists, timeout=WAIT)
    rows = list(csv.reader(target.read_text("utf-8-sig").splitlines()))
    assert rows[-1][3] == "2 of 3"
    found = window.teaching._results.found
    assert found is not None
    assert "<b>Cy</b>" in page.document(found.table).toPlainText()
    page.class_button.click()
    controller = window.class_controller
    qtbot.waitUntil(lambda: controller.view is not None and controller.view.board is not None, timeout=WAIT)
    assert not page.isVisible()


def test_tasks_are_offered_in_a_story_that_opens_before_the_list_was_painted(
    qtbot: QtBot, card: SimulatedOutput, paths: Paths, story: Story, story_id: str
) -> None:
    """A lesson file that the user opens is shown at once."""
    task_files.save(paths.library / story_id, tasks_of(story))
    early = build(make_application(), paths, lambda _device: card)
    early.window.preloader.left.clear()
    early.controller.open_now(story_id)
    early.window.show()
    qtbot.waitUntil(lambda: early.window.message.text.startswith("This story has tasks."), timeout=WAIT)
    early.close()
