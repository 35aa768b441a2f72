"""Test a whole session with the keyboard only, and one with the mouse only, up to the class view."""

from __future__ import annotations

from pathlib import Path

import pytest
from keyboard import type_text
from playing import run
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def text_file(tmp_path: Path) -> Path:
    path = tmp_path / "lighthouse.txt"
    path.write_text("The Lighthouse\n\nThe old lighthouse was dark. Nobody knew why.\n", "utf-8")
    return path


def key(key: Qt.Key, *, control: bool = False) -> None:
    """Press a key in the widget that has the focus."""
    target = QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None
    QTest.keyClick(target, key, Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier)


def typed(text: str) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    type_text(target, text)


def tab_to(wanted: QWidget) -> None:
    for _ in range(60):
        if QApplication.focusWidget() is wanted:
            return
        key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {wanted}")


def test_by_keyboard_alone(
    qtbot: QtBot, story_id: str, desktop: Desktop, card: SimulatedOutput, text_file: Path, paths: Paths
) -> None:
    window, playback = desktop.window, desktop.playback
    qtbot.waitUntil(lambda: window.library.model.rowCount() == 1 and window.isActiveWindow())

    key(Qt.Key.Key_O, control=True)
    typed(str(text_file))
    tab_to(window.dialogs.import_dialog.add_button)
    key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.is_reading and "Lighthouse" in window.top.title.text())
    assert len(Library(paths.library).summaries()) == 2

    key(Qt.Key.Key_L, control=True)
    qtbot.waitUntil(lambda: window.library.model.rowCount() == 2)
    key(Qt.Key.Key_F, control=True)
    typed("harbor")
    qtbot.waitUntil(lambda: window.library.model.rowCount() == 1)
    tab_to(window.library.list)
    key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: playback.ready and window.is_reading)
    qtbot.waitUntil(lambda: window.reading.glossary.model.row(0).count is not None)

    key(Qt.Key.Key_Space)
    run(desktop, card, 1.5)
    assert playback.playing
    key(Qt.Key.Key_Right)
    run(desktop, card, 0.3)
    key(Qt.Key.Key_BracketLeft)
    assert playback.speed == 0.95
    key(Qt.Key.Key_Space)
    run(desktop, card, 0.3)
    left_at = playback.story_time

    tab_to(window.reading.glossary.list)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    run(desktop, card, 0.5)
    assert window.reading.replays.on
    key(Qt.Key.Key_Escape)
    run(desktop, card, 0.2)
    assert playback.story_time == pytest.approx(left_at, abs=0.05)

    key(Qt.Key.Key_H)
    key(Qt.Key.Key_H)
    tab_to(window.top.type_button)
    key(Qt.Key.Key_Return)
    assert window.dialogs.appearance.isVisible()
    key(Qt.Key.Key_Escape)
    assert not window.dialogs.appearance.isVisible()
    key(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.class_controller.view is not None and window.class_controller.view.isActiveWindow())
    key(Qt.Key.Key_PageDown)
    key(Qt.Key.Key_Escape)
    assert window.class_controller.view is None


def test_by_mouse_alone(
    qtbot: QtBot, story_id: str, desktop: Desktop, card: SimulatedOutput, story: Story, alignment: Alignment
) -> None:
    window, playback = desktop.window, desktop.playback
    qtbot.waitUntil(lambda: window.library.model.rowCount() == 1)

    list_ = window.library.list
    qtbot.mouseClick(list_.viewport(), LEFT, pos=list_.visualRect(window.library.model.index(0)).center())
    if not window.is_reading:
        qtbot.mouseDClick(list_.viewport(), LEFT, pos=list_.visualRect(window.library.model.index(0)).center())
    qtbot.waitUntil(lambda: playback.ready and window.is_reading)
    reading, bar = window.reading, window.reading.transport
    qtbot.waitUntil(lambda: reading.glossary.model.row(0).count is not None)

    qtbot.mouseClick(bar.play_button, LEFT)
    run(desktop, card, 1.0)
    assert playback.playing
    qtbot.mouseClick(bar.next_button, LEFT)
    qtbot.mouseClick(bar.slider, LEFT, pos=bar.slider.rect().center())
    run(desktop, card, 0.2)
    assert playback.story_time == pytest.approx(alignment.duration / 2, abs=0.5)

    word = next(i for i, w in enumerate(story.words) if w.text == "waiting")
    span = reading.transcript.page.word_spans[word]
    assert span is not None
    rect = reading.transcript.span_rects(*span)[0]
    reading.transcript.verticalScrollBar().setValue(round(rect.top()) - 100)
    at = rect.center().toPoint() - QPoint(0, reading.transcript.verticalScrollBar().value())
    qtbot.mouseClick(reading.transcript.viewport(), LEFT, pos=at)
    run(desktop, card, 0.15)
    assert reading.transcript.highlight_layer.word == word, "a click plays from the word"
    qtbot.mouseClick(bar.play_button, LEFT)
    run(desktop, card, 0.2)
    left_at = playback.story_time

    entries = reading.glossary
    qtbot.mouseClick(entries.list.viewport(), LEFT, pos=entries.list.visualRect(entries.model.index(1)).center())
    run(desktop, card, 0.5)
    qtbot.mouseClick(entries.next_button, LEFT)
    run(desktop, card, 0.5)
    assert reading.replays.on
    back = next(b for b in entries.card.findChildren(QWidget) if getattr(b, "text", str)() == "Back to story")
    qtbot.mouseClick(back, LEFT)
    run(desktop, card, 0.2)
    assert playback.story_time == pytest.approx(left_at, abs=0.05)

    qtbot.mouseClick(window.top.class_button, LEFT)
    assert window.class_controller.view is not None
    qtbot.mouseClick(window.class_bar.black_button, LEFT)
    assert window.class_controller.view.is_black
    qtbot.mouseClick(window.class_bar.close_button, LEFT)
    assert window.class_controller.view is None
    qtbot.mouseClick(window.top.back_button, LEFT)
    assert not window.is_reading
