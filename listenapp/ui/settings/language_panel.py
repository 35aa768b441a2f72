"""Provide the choice of the window's language."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from listenapp.library.preferences import Preferences
from listenapp.ui.common.widgets import NamedBox
from listenapp.ui.i18n import translations
from listenapp.ui.settings.settings_panel import SettingsPanel
from listenapp.ui.theme import fonts


class LanguagePanel(SettingsPanel):
    def __init__(self) -> None:
        super().__init__()
        self.add_heading(self.tr("App language"))
        self.column.addWidget(self._make_language_box())

    def _make_language_box(self) -> QComboBox:
        self.languages = NamedBox()
        self.languages.setAccessibleName(self.tr("App language"))
        self.languages.addItem(self.tr("Same as system"), "")
        for code, name in translations.LANGUAGE_NAMES.items():
            shown = translations.IN_ENGLISH[code] if fonts.missing_glyphs(name, self.font()) else name
            self.languages.addItem(shown, code)
        self.languages.activated.connect(lambda _index: self._change(language=self.languages.currentData()))
        return self.languages

    def show_preferences(self, preferences: Preferences) -> None:
        super().show_preferences(preferences)
        self.languages.setCurrentIndex(max(0, self.languages.findData(preferences.language)))
