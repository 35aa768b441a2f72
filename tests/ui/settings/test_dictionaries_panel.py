"""Test adding and removing the user's own dictionaries, and their place in the card of a word."""

from __future__ import annotations

import sys
from pathlib import Path

from playing import index
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

sys.path.append(str(Path(__file__).parents[2] / "dictionary"))

import made_dictionaries as made

from listenapp.app import Desktop
from listenapp.story.model import Story
from listenapp.ui.settings.settings_dialog import Section


def test_a_dictionary_is_added_searched_first_and_removed(
    qtbot: QtBot, reading: Desktop, story: Story, tmp_path: Path
) -> None:
    window = reading.window
    window.dialogs.open_settings(Section.DICTIONARIES)
    panel = window.dialogs.settings_dialog_controller.dictionaries
    panel.add(str(made.stardict(tmp_path, {"sleep": "schlafen", "boat": "das Boot"})))
    assert not panel.add_button.isEnabled()
    qtbot.waitUntil(lambda: panel.titles == ["Deutsch <b>"])
    assert panel.add_button.isEnabled()
    panel.add(str(tmp_path / "nothing.zip"))
    qtbot.waitUntil(lambda: "nothing.zip" in panel.note.text() and panel.add_button.isEnabled())
    window.dialogs.dismiss()

    card = window.coordinator.word_card.card
    window.coordinator.word_card.open(index(story, "slept"))
    qtbot.waitUntil(lambda: "schlafen" in [label.text() for label in card.findChildren(QLabel)])
    texts = [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]
    assert texts.index("schlafen") < texts.index("1. be asleep")
    assert "Deutsch <b>" in texts
    window.leave()

    removal = next(one for one in panel.findChildren(QPushButton) if one.accessibleName().startswith("Remove "))
    removal.click()
    qtbot.waitUntil(lambda: panel.titles == [])
