"""Show all settings in one dialog, in sections. Each change applies at once."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from listenapp.library.preferences import Preferences
from listenapp.ui.common.sections_dialog import SectionsDialog
from listenapp.ui.settings.settings_panel import SettingsPanel
from listenapp.ui.theme.theme_manager import ThemeManager


class Section(StrEnum):
    APPEARANCE = "appearance"
    PLAYBACK = "playback"
    PRACTICE = "practice"
    SOUND = "sound"
    LANGUAGES = "languages"
    DICTIONARIES = "dictionaries"
    MODELS = "models"
    DATA = "data"


class SettingsDialog(SectionsDialog):
    changed = Signal(Preferences)
    section_shown = Signal(Section)

    def __init__(
        self, theme_manager: ThemeManager, panels: Mapping[Section, tuple[SettingsPanel, ...]], parent: QWidget
    ) -> None:
        names = _names()
        title = QCoreApplication.translate("SettingsDialog", "Settings")
        super().__init__(theme_manager, title, [(names[section], panels[section]) for section in panels], parent)
        self._panels = panels
        self._sections = list(panels)
        self.list.currentRowChanged.connect(self._show)
        for group in panels.values():
            for panel in group:
                panel.changed.connect(self._change)

    def open_at(self, section: Section, preferences: Preferences) -> None:
        self.show_preferences(preferences)
        row = self._sections.index(section)
        is_there = self.list.currentRow() == row
        self.open_row(row)
        if is_there:
            self._show(row)

    @property
    def section(self) -> Section:
        return self._sections[max(0, self.list.currentRow())]

    def _show(self, row: int) -> None:
        self.section_shown.emit(self._sections[row])

    def show_preferences(self, preferences: Preferences) -> None:
        for panels in self._panels.values():
            for panel in panels:
                panel.show_preferences(preferences)

    def _change(self, preferences: Preferences) -> None:
        self.show_preferences(preferences)
        self.changed.emit(preferences)


def _names() -> dict[Section, str]:
    translate = QCoreApplication.translate
    return {
        Section.APPEARANCE: translate("SettingsDialog", "Text and colours"),
        Section.PLAYBACK: translate("SettingsDialog", "Playback"),
        Section.PRACTICE: translate("SettingsDialog", "Practice"),
        Section.SOUND: translate("SettingsDialog", "Sound"),
        Section.LANGUAGES: translate("SettingsDialog", "Language"),
        Section.DICTIONARIES: translate("SettingsDialog", "Dictionaries"),
        Section.MODELS: translate("SettingsDialog", "Speech models"),
        Section.DATA: translate("SettingsDialog", "Your data"),
    }
