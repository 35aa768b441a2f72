"""Test the translation below the paragraphs: held key, switch, dialog, file, and the place of the words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from playing import index
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.second_text import second_text_file
from listenapp.story.model import Story


def test_a_translation_is_added_held_and_kept(
    qtbot: QtBot, reading: Desktop, paths: Paths, story: Story, story_id: str, tmp_path: Path
) -> None:
    window, view, current = reading.window, reading.window.reading.transcript, reading.controller.current
    qtbot.waitUntil(lambda: current.second_text.possible)
    qtbot.keyPress(view, Qt.Key.Key_O)
    assert "no translation" in window.status.line.text()
    qtbot.keyRelease(view, Qt.Key.Key_O)
    window.do("translation")
    dialog = window.dialogs.second_text_dialog
    assert dialog.isVisible()
    dialog.field.setPlainText("half typed")
    window.do("leave")
    window.do("translation")
    assert dialog.field.toPlainText() == "half typed", "Esc loses nothing"
    own = [story.text[block.char_start : block.char_end] for block in story.blocks]
    (tmp_path / "de.txt").write_text("\n\n".join(f"Deutsch {k}. {text}" for k, text in enumerate(own)), "utf-8")
    dialog.read(str(tmp_path / "de.txt"))
    qtbot.waitUntil(lambda: "Deutsch 0." in dialog.field.toPlainText(), timeout=20_000)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: bool(second_text_file.load(paths.library / story_id)) and bool(view.second_text.texts))
    assert not dialog.isVisible()

    word = index(story, "slept")
    height, top = view.document().size().height(), view.word_rects(word)[0].top()
    view.verticalScrollBar().setValue(round(top) - view.viewport().height() // 2)
    seen = top - view.verticalScrollBar().value()
    qtbot.keyPress(view, Qt.Key.Key_O)
    assert view.document().size().height() > height + 100
    held = view.word_rects(word)[0].top()
    assert held > top
    assert held - view.verticalScrollBar().value() == pytest.approx(seen, abs=3), "the text in the middle stays"
    view.set_text_style(replace(view.text_style, size=view.text_style.size + 1))
    assert view.word_rects(word)[0].top() > held, "laid out again with the translation"
    view.set_text_style(replace(view.text_style, size=view.text_style.size - 1))
    qtbot.keyRelease(view, Qt.Key.Key_O)
    assert view.document().size().height() == pytest.approx(height, abs=1)
    assert view.word_rects(word)[0].top() == pytest.approx(top, abs=1)

    qtbot.keyClick(view, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    assert view.second_text.is_visible
    assert window.settings.preferences.shows_translation
    qtbot.keyClick(view, Qt.Key.Key_O)
    assert view.second_text.is_visible, "the held key does not switch it off"
    window.do("second_text_on")
    assert not view.second_text.is_visible

    window.do("translation")
    assert "Deutsch 2." in dialog.field.toPlainText()
    dialog.field.clear()
    dialog.save_button.click()
    qtbot.waitUntil(lambda: not view.second_text.texts)
    assert second_text_file.load(paths.library / story_id) == ()
