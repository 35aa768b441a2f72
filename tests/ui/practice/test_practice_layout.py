"""Test that nothing on the pages of practice is cut off in a small window, and that nothing scrolls without need."""

from __future__ import annotations

import practice_views
import pytest
import views
from geometry import faults
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.ui.common.marked_text import MarkedText
from listenapp.ui.common.widgets import button
from listenapp.ui.practice.learning_page import LearningPage
from listenapp.ui.practice.lesson.centred_column import Centred
from listenapp.ui.practice.practice_page import wrapped_row


@pytest.mark.parametrize("size", [(800, 600), (1280, 720)])
def test_practice_fits(qtbot: QtBot, desktop: Desktop, paths: Paths, size: tuple[int, int]) -> None:
    window = desktop.window
    window.resize(*size)
    id_ = views.fill(Library(paths.library), paths)
    views.read(desktop, id_)
    for name, shown in practice_views.practised(desktop):
        qtbot.wait(50)
        assert faults(shown) == [], name
        for page in window.findChildren(Centred):
            assert not page.isVisible() or page.verticalScrollBar().maximum() == 0, name
        for text in window.findChildren(MarkedText):
            assert not text.isVisible() or text.height() >= text.heightForWidth(text.width()), name


def test_a_row_of_buttons_goes_on_in_a_second_line(qtbot: QtBot) -> None:
    made = [button("A rather long name") for _ in range(5)]
    row = wrapped_row(made)
    qtbot.addWidget(row)
    row.show()
    one, more = row.heightForWidth(2000), row.heightForWidth(400)
    assert more > 2 * one
    for each in made[1:]:
        each.hide()
    assert row.heightForWidth(400) == one


def test_a_low_page_scrolls_with_the_keyboard(qtbot: QtBot, reading: Desktop) -> None:
    window = reading.window
    window.setFixedSize(640, 328)
    window.do("progress")
    page = practice_views.found(reading, LearningPage)
    qtbot.wait(20)
    assert faults(window) == []
    (bar,) = [area.verticalScrollBar() for area in page.findChildren(QScrollArea)]
    assert bar.maximum() > 0
    for key, place in ((Qt.Key.Key_PageDown, bar.maximum()), (Qt.Key.Key_PageUp, 0)):
        for _ in range(5):
            QTest.keyClick(window.focusWidget(), key)
        assert bar.value() == place


def test_messages_are_seen_on_a_page_that_covers_the_window(qtbot: QtBot, reading: Desktop) -> None:
    window = reading.window
    before = window._column.indexOf(window.message)
    for _ in range(2):
        window.do("progress")
        page = practice_views.found(reading, LearningPage)
        window.message.show_warning("The microphone was disconnected.", "Reconnect it and try again.")
        qtbot.waitUntil(lambda page=page: page.isAncestorOf(window.message) and window.message.isVisible())
        assert faults(window) == []
        page.dismiss()
        assert window._column.indexOf(window.message) == before
        qtbot.waitUntil(window.message.isVisible)
        window.message.hide()
