"""Provide the settings for the page while a story is read: scrolling, and what a click does."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from listenapp.library.preferences import Preferences
from listenapp.ui.common.widgets import NamedBox
from listenapp.ui.settings.settings_panel import SettingsPanel


class ReadingPanel(SettingsPanel):
    def __init__(self) -> None:
        super().__init__()
        self.add_heading(self.tr("Reading"))
        self.follow_check = QCheckBox(self.tr("Follow the narration"))
        self.follow_check.clicked.connect(lambda checked: self._change(follow=checked))
        self.column.addWidget(self.follow_check)
        self.click_box = NamedBox()
        self.click_box.setAccessibleName(self.tr("A click on a word"))
        self.click_box.addItem(self.tr("plays from the word"), "word")
        self.click_box.addItem(self.tr("plays the whole sentence"), "sentence")
        self.click_box.addItem(self.tr("plays only the word"), "only")
        self.click_box.addItem(self.tr("shows what it means"), "card")
        self.click_box.activated.connect(lambda _index: self._change(click_plays=self.click_box.currentData()))
        self.add_row(self.click_box.accessibleName(), self.click_box)

    def show_preferences(self, preferences: Preferences) -> None:
        super().show_preferences(preferences)
        self.follow_check.setChecked(preferences.follow)
        self.click_box.setCurrentIndex(max(0, self.click_box.findData(preferences.click_plays)))
