"""Show the settings for text and colours, and the language, in a pop-up at the [Aa] button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from listenapp.ui.settings.appearance_panel import AppearancePanel
from listenapp.ui.settings.language_panel import LanguagePanel
from listenapp.ui.settings.settings_popup import SettingsPopup
from listenapp.ui.theme.theme_files import Theme
from listenapp.ui.theme.theme_manager import ThemeManager


class AppearancePopup(SettingsPopup):
    def __init__(
        self, theme_manager: ThemeManager, themes: dict[str, Theme], families: Sequence[str], parent: QWidget
    ) -> None:
        self.look, self.language = AppearancePanel(theme_manager, themes, families), LanguagePanel()
        super().__init__(theme_manager, (self.look, self.language), parent)
        self.setAccessibleName(self.tr("Text and colours"))

    def open_below(self, opener: QWidget) -> None:
        self.open()
        self.place_at(opener.mapTo(self._window, QPoint(0, opener.height() + 6)), opener.width())
        self.look.focus_theme()
