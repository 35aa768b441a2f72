"""Provide the settings for the delay of the sound output, and for headphones that sleep."""

from __future__ import annotations

from PySide6.QtCore import Signal

from listenapp.library.preferences import Preferences
from listenapp.ui.common.widgets import button
from listenapp.ui.i18n import formatting
from listenapp.ui.settings.settings_panel import SettingsPanel, Stepper
from listenapp.ui.theme.theme_manager import ThemeManager

_PRIMERS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)  # seconds
_OFFSETS = tuple(round(k * 0.02, 2) for k in range(-25, 26))  # seconds


class SoundDelayPanel(SettingsPanel):
    calibration_requested = Signal()

    def __init__(self, theme_manager: ThemeManager) -> None:
        super().__init__()
        self.add_heading(self.tr("Audio sync"))
        self.offset = Stepper(theme_manager, self.tr("Sound delay"), _OFFSETS, formatting.milliseconds)
        self.offset.chosen.connect(self._change_offset)
        self.column.addWidget(self.offset)
        self.tap_button = button(self.tr("Measure by tapping"))
        self.tap_button.clicked.connect(self.calibration_requested)
        self.column.addWidget(self.tap_button)
        self.add_heading(self.tr("Bluetooth headphones"))
        self.primer = Stepper(theme_manager, self.tr("Silence before playback"), _PRIMERS, formatting.milliseconds)
        self.primer.chosen.connect(self._change_primer)
        self.column.addWidget(self.primer)

    def show_preferences(self, preferences: Preferences) -> None:
        super().show_preferences(preferences)
        self.offset.show_value(preferences.offsets.get(preferences.device, 0.0))
        self.primer.show_value(preferences.primers.get(preferences.device, 0.0))

    def _change_offset(self, seconds: float) -> None:
        preferences = self._preferences
        self._change(offsets={**preferences.offsets, preferences.device: seconds})

    def _change_primer(self, seconds: float) -> None:
        preferences = self._preferences
        self._change(primers={**preferences.primers, preferences.device: seconds})
