"""Test the settings of lessons: stages, order, length and the turns of speaking."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from listenapp.library.preferences import Preferences
from listenapp.practice.lessons.lesson import Stage
from listenapp.ui.settings import lesson_panel
from listenapp.ui.settings.lesson_panel import LessonPanel
from listenapp.ui.theme.theme_manager import ThemeManager


def test_the_panel_knows_all_stages() -> None:
    assert tuple(stage.value for stage in Stage) == lesson_panel._STAGES


def test_stages_are_left_out_and_moved(qtbot: QtBot, theme_manager: ThemeManager) -> None:
    panel = LessonPanel(theme_manager)
    qtbot.addWidget(panel)
    changed: list[Preferences] = []
    panel.changed.connect(changed.append)
    panel.show_preferences(Preferences())
    panel.stages.item(0).setCheckState(Qt.CheckState.Unchecked)
    panel.stages.setCurrentRow(6)
    panel.move_buttons[0].click()
    assert changed[-1].lesson_stages == "listen,listen and read,hard spots,write,listen again,say"
    again = LessonPanel(theme_manager)
    qtbot.addWidget(again)
    again.show_preferences(changed[-1])
    assert [again.stages.item(row).text() for row in (4, 5, 6)] == ["Listen again", "Say", "Warm-up"]
    assert again.stages.item(6).checkState() is Qt.CheckState.Unchecked


def test_a_lesson_without_stages_has_all(qtbot: QtBot, theme_manager: ThemeManager) -> None:
    panel = LessonPanel(theme_manager)
    qtbot.addWidget(panel)
    panel.show_preferences(Preferences(lesson_stages="write"))
    panel.stages.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert [panel.stages.item(row).checkState() for row in range(7)] == [Qt.CheckState.Checked] * 7
