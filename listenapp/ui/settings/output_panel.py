"""Provide the choice of the sound output."""

from __future__ import annotations

from PySide6.QtCore import Signal

from listenapp.library.preferences import Preferences
from listenapp.ui.common.widgets import NamedBox
from listenapp.ui.settings.settings_panel import SettingsPanel


class OutputPanel(SettingsPanel):
    device_requested = Signal(str)  # name of an output, empty for the system's default

    def __init__(self) -> None:
        super().__init__()
        self.add_heading(self.tr("Sound output"))
        self.box = NamedBox()
        self.box.setAccessibleName(self.tr("Sound output"))
        self.box.activated.connect(lambda _index: self.device_requested.emit(self.box.currentData()))
        self.column.addWidget(self.box)
        self.show_names([])

    def show_preferences(self, preferences: Preferences) -> None:
        super().show_preferences(preferences)
        if preferences.device and self.box.findData(preferences.device) < 0:
            self.box.addItem(preferences.device, preferences.device)
        self.box.setCurrentIndex(max(0, self.box.findData(preferences.device)))

    def show_names(self, names: list[str]) -> None:
        """Offer these outputs, besides the system's default."""
        self.box.clear()
        self.box.addItem(self.tr("Same as system"), "")
        for name in names:
            self.box.addItem(name, name)
        self.show_preferences(self._preferences)
