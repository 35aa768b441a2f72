"""Test finding words in the open story."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.ui.reader.find_bar import FindBar
from listenapp.ui.transcript.transcript_view import TranscriptView

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def found(view: TranscriptView) -> str:
    assert view.match_layer.current is not None
    start, end = view.match_layer.current
    return view.toPlainText().encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def test_words_are_found_by_keyboard_and_escape_returns(qtbot: QtBot, reading: Desktop) -> None:
    window, view = reading.window, reading.window.reading.transcript
    bar: FindBar = window.reading.find_bar
    window.resize(640, 480)
    scrolled = view.verticalScrollBar().value()
    qtbot.keyClick(view, Qt.Key.Key_F, CONTROL)
    assert window.is_reading
    assert bar.field.hasFocus()
    qtbot.keyClicks(bar.field, "BOAT")
    assert bar.count.text() == "1 of 5"
    assert found(view) == "boat"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    assert bar.count.text() == "5 of 5"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.keyClick(bar.field, Qt.Key.Key_F3)
    assert bar.count.text() == "2 of 5"
    bar.field.setText("took part in the work")  # “people took part …”, behind a character outside the BMP
    qtbot.waitUntil(lambda: not view.auto_scroll.gliding)
    assert found(view) == "took part in the work"
    assert view.verticalScrollBar().value() > scrolled
    bar.field.setText("whale")
    assert bar.count.text() == "No matches"
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert view.hasFocus()
    assert view.auto_scroll.following
    assert view.verticalScrollBar().value() == scrolled


def test_the_search_can_end_at_the_match(qtbot: QtBot, reading: Desktop) -> None:
    view, bar = reading.window.reading.transcript, reading.window.reading.find_bar
    bar.open_with("slept")
    bar.stay()
    word = view.target_word()
    assert word is not None
    assert view.story is not None
    assert view.story.words[word].text == "slept"
    assert not view.match_layer.matches
    qtbot.keyClick(view, Qt.Key.Key_F3)
    assert bar.field.text() == "slept"
    reading.window.reading.show_story(view.story, reading.playback.alignment)
    assert bar.isHidden(), "another text is searched anew"
