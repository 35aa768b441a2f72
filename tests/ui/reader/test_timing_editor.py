"""Test corrections of a low-confidence sentence: applied at once, undone, and stored."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playing import run
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.story.alignment import Alignment, TimingStatus
from listenapp.story.model import Story
from listenapp.ui.reader.timing_editor import TimingEditor
from listenapp.ui.shortcuts.actions import TIMING_ACTIONS


@pytest.fixture(scope="session")
def alignment(alignment: Alignment) -> Alignment:
    """Return an alignment whose fourth spoken sentence has a low confidence."""
    sentences = list(alignment.sentences)
    doubtful = [i for i, timing in enumerate(sentences) if timing.start is not None][3]
    sentences[doubtful] = replace(sentences[doubtful], confidence=0.2)
    return replace(alignment, sentences=tuple(sentences))


@pytest.fixture
def editor(qtbot: QtBot, reading: Desktop, card: SimulatedOutput) -> TimingEditor:
    """Return the editor, opened at the low-confidence sentence."""
    transcript = reading.window.reading.transcript
    QTest.keyClick(transcript, Qt.Key.Key_D)
    run(reading, card, 0.2)
    QTest.keyClick(transcript, Qt.Key.Key_T)
    made = reading.window.reading.editor
    assert made.isVisible()
    return made


def start(desktop: Desktop, sentence: int | None) -> float:
    alignment = desktop.session.alignment
    assert alignment is not None
    assert sentence is not None
    found = alignment.sentences[sentence].start
    assert found is not None
    return found


def test_every_button_has_a_key(qtbot: QtBot, reading: Desktop, editor: TimingEditor) -> None:
    window, before = reading.window, start(reading, editor.sentence)
    assert set(editor.buttons) == TIMING_ACTIONS
    for key, moved in ((Qt.Key.Key_1, -0.05), (Qt.Key.Key_2, -0.06), (Qt.Key.Key_3, -0.05), (Qt.Key.Key_4, 0.0)):
        qtbot.keyClick(window, key)
        assert start(reading, editor.sentence) == pytest.approx(before + moved, abs=0.001)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert start(reading, editor.sentence) == pytest.approx(before - 0.05, abs=0.001)
    assert editor.nudges[0, -0.05].toolTip().endswith("   1")
    sentence = editor.sentence
    editor.close_editor()  # now the keys do nothing
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert start(reading, sentence) == pytest.approx(before - 0.05, abs=0.001)


def test_it_opens_at_the_doubtful_sentence(editor: TimingEditor, alignment: Alignment) -> None:
    doubtful = next(i for i, t in enumerate(alignment.sentences) if t.start is not None and t.confidence < 0.5)
    assert editor.sentence == doubtful


def test_a_nudge_acts_at_once_is_played_and_undone(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput, editor: TimingEditor
) -> None:
    before = start(reading, editor.sentence)
    qtbot.mouseClick(editor.nudges[0, 0.05], Qt.MouseButton.LeftButton)
    assert start(reading, editor.sentence) == pytest.approx(before + 0.05, abs=1e-6)
    run(reading, card, 0.2)
    assert reading.session.playing, "it is heard"
    qtbot.mouseClick(editor.undo_button, Qt.MouseButton.LeftButton)
    assert start(reading, editor.sentence) == pytest.approx(before)
    qtbot.mouseClick(editor.redo_button, Qt.MouseButton.LeftButton)
    assert start(reading, editor.sentence) == pytest.approx(before + 0.05, abs=1e-6)


def test_a_repair_is_there_on_the_next_visit(
    qtbot: QtBot, reading: Desktop, editor: TimingEditor, paths: Paths, story_id: str
) -> None:
    sentence = editor.sentence
    qtbot.mouseClick(editor.nudges[0, -0.05], Qt.MouseButton.LeftButton)
    wanted = start(reading, sentence)
    qtbot.waitUntil(lambda: len(Library(paths.library).open(story_id).repairs) == 1)
    reading.window.show_library()
    reading.controller.open(story_id)
    qtbot.waitUntil(lambda: reading.window.is_reading and reading.session.ready)
    assert start(reading, sentence) == pytest.approx(wanted, abs=1e-6)
    assert reading.window.reading.editor.isHidden()


def test_what_is_behind_moves_along(qtbot: QtBot, reading: Desktop, editor: TimingEditor, alignment: Alignment) -> None:
    last = max(i for i, t in enumerate(alignment.sentences) if t.start is not None)
    before = start(reading, last)
    editor.behind_check.setChecked(True)
    qtbot.mouseClick(editor.nudges[0, 0.05], Qt.MouseButton.LeftButton)
    assert start(reading, last) == pytest.approx(before + 0.05, abs=1e-6)


def test_a_sentence_is_marked_as_not_read_and_back(
    qtbot: QtBot, reading: Desktop, editor: TimingEditor, story: Story
) -> None:
    sentence = editor.sentence
    assert sentence is not None
    qtbot.mouseClick(editor.spoken_button, Qt.MouseButton.LeftButton)
    alignment = reading.session.alignment
    assert alignment is not None
    assert alignment.sentences[sentence].status is TimingStatus.NOT_SPOKEN
    qtbot.mouseClick(editor.spoken_button, Qt.MouseButton.LeftButton)
    alignment = reading.session.alignment
    assert alignment is not None
    assert alignment.sentences[sentence].start is not None


def test_tapping_sets_the_start(qtbot: QtBot, reading: Desktop, card: SimulatedOutput, editor: TimingEditor) -> None:
    tapped = start(reading, editor.sentence) + 0.1
    reading.session.seek(tapped)
    qtbot.mouseClick(editor.now_button, Qt.MouseButton.LeftButton)
    assert start(reading, editor.sentence) == pytest.approx(tapped, abs=0.03)


def test_escape_leaves_it(qtbot: QtBot, reading: Desktop, editor: TimingEditor) -> None:
    reading.window.leave()
    if editor.isVisible():  # the first call closed something else
        reading.window.leave()
    assert editor.isHidden()
    assert reading.window.reading.transcript.hasFocus()


def test_keys_that_go_on_take_the_editor_along(qtbot: QtBot, reading: Desktop, editor: TimingEditor) -> None:
    assert editor.sentence is not None
    doubtful, page = editor.sentence, reading.window.reading.transcript
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert editor.sentence == doubtful + 1
    qtbot.keyClick(page, Qt.Key.Key_Left)
    qtbot.keyClick(page, Qt.Key.Key_Left)
    assert editor.sentence == doubtful - 1
    qtbot.keyClick(page, Qt.Key.Key_D)
    assert editor.sentence == doubtful
    before, others = start(reading, doubtful), start(reading, doubtful + 1)
    qtbot.keyClick(page, Qt.Key.Key_4)
    assert start(reading, doubtful) == pytest.approx(before + 0.05, abs=1e-6)
    assert start(reading, doubtful + 1) == others
