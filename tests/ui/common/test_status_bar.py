"""Test that the status line shows what is true now."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from listenapp.ui.common.status_bar import StatusBar


@pytest.fixture
def bar(qtbot: QtBot) -> StatusBar:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_text("12 sentences")
    return bar


def test_a_note_ends_and_the_counts_come_back(bar: StatusBar) -> None:
    bar.show_note("This word is not read aloud.")
    assert bar.line.text() == "This word is not read aloud."
    bar.end_note()
    assert bar.line.text() == "12 sentences"


def test_a_note_ends_by_itself(qtbot: QtBot, bar: StatusBar) -> None:
    bar._note_time.setInterval(1)
    bar.show_note("This word is not read aloud.")
    qtbot.waitUntil(lambda: bar.line.text() == "12 sentences")


def test_what_is_on_is_shown_until_it_is_off(bar: StatusBar) -> None:
    bar.show_state("Loop is on.")
    bar.show_note("No sentences to check.")
    bar.end_note()
    assert bar.line.text() == "Loop is on."
    bar.show_text("13 sentences")
    assert bar.line.text() == "Loop is on."
    bar.show_state("")
    assert bar.line.text() == "13 sentences"


def test_a_note_does_not_take_the_button_from_a_running_job(bar: StatusBar) -> None:
    bar.show_progress("Timing the story… 40 %", 0.4)
    bar.show_note("No sentences to check.")
    assert bar._cancel.isVisible()
    bar.end_note()
    assert bar.line.text() == "Timing the story… 40 %"
    bar.show_text("12 sentences")
    assert not bar._cancel.isVisible()
