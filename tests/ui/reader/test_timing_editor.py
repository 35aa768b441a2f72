"""Test corrections of a low-confidence sentence: applied at once, undone, and stored."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playing import run
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.story.alignment import Alignment, TimingStatus
from listenapp.story.model import Story
from listenapp.ui.reader.timing_editor import TimingEditor
from listenapp.ui.shortcuts.actions import TIMING_ACTIONS

NO_KEY = Qt.KeyboardModifier.NoModifier


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
    alignment = desktop.playback.alignment
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
    assert reading.playback.playing, "it is heard"
    qtbot.mouseClick(editor.undo_button, Qt.MouseButton.LeftButton)
    assert start(reading, editor.sentence) == pytest.approx(before)
    qtbot.mouseClick(editor.redo_button, Qt.MouseButton.LeftButton)
    assert start(reading, editor.sentence) == pytest.approx(before + 0.05, abs=1e-6)


def test_a_correction_is_there_on_the_next_visit(
    qtbot: QtBot, reading: Desktop, editor: TimingEditor, paths: Paths, story_id: str
) -> None:
    sentence = editor.sentence
    qtbot.mouseClick(editor.nudges[0, -0.05], Qt.MouseButton.LeftButton)
    wanted = start(reading, sentence)
    qtbot.waitUntil(lambda: len(Library(paths.library).open(story_id).corrections) == 1)
    reading.window.show_library()
    reading.controller.open(story_id)
    qtbot.waitUntil(lambda: reading.window.is_reading and reading.playback.ready)
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
    alignment = reading.playback.alignment
    assert alignment is not None
    assert alignment.sentences[sentence].status is TimingStatus.NOT_SPOKEN
    qtbot.mouseClick(editor.spoken_button, Qt.MouseButton.LeftButton)
    alignment = reading.playback.alignment
    assert alignment is not None
    assert alignment.sentences[sentence].start is not None


def test_tapping_sets_the_start(qtbot: QtBot, reading: Desktop, card: SimulatedOutput, editor: TimingEditor) -> None:
    tapped = start(reading, editor.sentence) + 0.1
    reading.playback.seek(tapped)
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


# -- the waveform with the words --------------------------------------------------------------------------------


def starts(desktop: Desktop, sentence: int | None, story: Story) -> list[float]:
    """Return the starts of the words of a sentence."""
    alignment = desktop.playback.alignment
    assert alignment is not None
    assert sentence is not None
    shown = story.sentences[sentence]
    return [alignment.words[w].start or 0.0 for w in range(shown.first_word, shown.last_word + 1)]


def drag(editor: TimingEditor, number: int, by: float, held: Qt.KeyboardModifier = NO_KEY) -> None:
    """Drag an edge of the waveform by some seconds with the mouse."""
    waveform = editor.waveform
    time = waveform.edges[number].time
    places = [QPointF(waveform._x(seconds), 30) for seconds in (time, time + by)]
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, at, button in (
        (QEvent.Type.MouseButtonPress, places[0], left),
        (QEvent.Type.MouseMove, places[1], none),
        (QEvent.Type.MouseButtonRelease, places[1], left),
    ):
        QApplication.sendEvent(waveform, QMouseEvent(kind, at, at, button, left, held))


def test_the_waveform_makes_room_for_a_form(qtbot: QtBot, reading: Desktop, editor: TimingEditor) -> None:
    window, panel = reading.window, reading.window.reading.glossary
    window.resize(800, 600)
    qtbot.waitUntil(editor.waveform.isVisible)
    panel.open_form("fish")
    qtbot.waitUntil(editor.waveform.isHidden)
    for field in (panel.form.term_field, panel.form.definition_field):
        qtbot.waitUntil(lambda field=field: field.height() >= field.minimumSizeHint().height())
    panel.form.close_form()
    qtbot.waitUntil(editor.waveform.isVisible)
    panel.open_form("fish")
    window.resize(800, 800)
    qtbot.waitUntil(editor.waveform.isVisible)


def test_the_waveform_makes_room_for_what_changes_in_the_panel_by_itself(
    qtbot: QtBot, reading: Desktop, editor: TimingEditor
) -> None:
    """The panel tells of it, so that nothing else, such as the focus, has to change too."""
    form = reading.window.reading.glossary.form
    reading.window.resize(800, 600)
    qtbot.waitUntil(editor.waveform.isVisible)
    form.show()
    qtbot.waitUntil(editor.waveform.isHidden)
    form.hide()
    qtbot.waitUntil(editor.waveform.isVisible)


def test_the_edge_of_a_word_is_dragged_heard_and_undone(
    qtbot: QtBot, reading: Desktop, editor: TimingEditor, card: SimulatedOutput, story: Story
) -> None:
    before = starts(reading, editor.sentence, story)
    assert [edge.text for edge in editor.waveform.edges[:-1]] == [
        story.words[w].text
        for w in range(
            story.sentences[editor.sentence or 0].first_word, story.sentences[editor.sentence or 0].last_word + 1
        )
    ]
    assert [edge.time for edge in editor.waveform.edges[:-1]] == pytest.approx(before)
    assert max(editor.waveform._levels_of(before[0], before[1], 20)) == 1.0
    reading.playback.pause()
    drag(editor, 2, 0.1)
    after = starts(reading, editor.sentence, story)
    assert after[2] == pytest.approx(before[2] + 0.1, abs=0.01)
    assert after[:2] + after[3:] == pytest.approx(before[:2] + before[3:], abs=0.02), "the others stay"
    assert reading.playback.playing, "it is heard at once"
    run(reading, card, 0.3)
    assert reading.playback.story_time == pytest.approx(after[2] + 0.3, abs=0.2)
    drag(editor, 2, 5.0)
    assert starts(reading, editor.sentence, story)[2] < before[3], "an edge stays between its neighbours"
    for _step in range(2):
        editor.undo_button.click()
    assert starts(reading, editor.sentence, story) == pytest.approx(before)


def test_the_ends_of_the_sentence_are_dragged(reading: Desktop, editor: TimingEditor, story: Story) -> None:
    alignment = reading.playback.alignment
    assert alignment is not None
    assert editor.sentence is not None
    end = alignment.sentences[editor.sentence].end or 0.0
    drag(editor, len(editor.waveform.edges) - 1, 0.2)
    moved = reading.playback.alignment
    assert moved is not None
    assert moved.sentences[editor.sentence].end == pytest.approx(end + 0.2, abs=0.01)
    before = start(reading, editor.sentence)
    drag(editor, 0, -0.1)
    assert start(reading, editor.sentence) == pytest.approx(before - 0.1, abs=0.01)
    drag(editor, 0, -0.05, Qt.KeyboardModifier.ShiftModifier)
    assert start(reading, editor.sentence) < before - 0.1, "it snaps to the silence before the sentence"


def test_an_edge_is_moved_with_the_keyboard(reading: Desktop, editor: TimingEditor, story: Story) -> None:
    before = starts(reading, editor.sentence, story)
    waveform, shift = editor.waveform, Qt.KeyboardModifier.ShiftModifier
    waveform.setFocus()
    QTest.keyClick(waveform, Qt.Key.Key_Right)
    assert waveform.chosen == 1
    assert waveform.accessibleDescription().startswith(f"“{waveform.edges[1].text}” starts at")
    QTest.keyClick(waveform, Qt.Key.Key_Right, shift)
    QTest.keyClick(waveform, Qt.Key.Key_Right, shift | Qt.KeyboardModifier.ControlModifier)
    assert starts(reading, editor.sentence, story)[1] == pytest.approx(before[1] + 0.06, abs=0.002)
    assert waveform.chosen == 1


def test_words_are_timed_by_tapping(
    qtbot: QtBot, reading: Desktop, editor: TimingEditor, card: SimulatedOutput, story: Story
) -> None:
    before = starts(reading, editor.sentence, story)
    qtbot.keyClick(reading.window, Qt.Key.Key_Y)
    assert reading.playback.playing
    tapped = []
    for number in range(len(before)):
        assert editor.waveform.edges[number].text in editor.tap_button.text()
        run(reading, card, 0.3 if number else 0.7)
        tapped.append(reading.playback.story_time)
        qtbot.keyClick(reading.window, Qt.Key.Key_Y)
    assert starts(reading, editor.sentence, story) == pytest.approx(tapped, abs=0.03)
    editor.undo_button.click()
    assert starts(reading, editor.sentence, story) == pytest.approx(before), "all words are one step"


def test_a_click_on_a_word_plays_it(
    qtbot: QtBot, reading: Desktop, editor: TimingEditor, card: SimulatedOutput
) -> None:
    reading.playback.pause()
    edge = editor.waveform.edges[1]
    middle = (edge.time + editor.waveform.edges[2].time) / 2
    qtbot.mouseClick(editor.waveform, Qt.MouseButton.LeftButton, pos=QPoint(round(editor.waveform._x(middle)), 20))
    assert reading.playback.playing
    run(reading, card, 0.1)
    assert reading.playback.story_time == pytest.approx(edge.time + 0.1, abs=0.1)
