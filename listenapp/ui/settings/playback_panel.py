"""Provide the settings for repetitions and pauses."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from listenapp.library.preferences import Preferences
from listenapp.ui.i18n import formatting
from listenapp.ui.settings.settings_panel import SettingsPanel, Stepper
from listenapp.ui.theme.theme_manager import ThemeManager

_TIMES = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0)
_PAUSES = (0.0, 0.3, 0.5, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0)  # seconds


class PlaybackPanel(SettingsPanel):
    def __init__(self, theme_manager: ThemeManager) -> None:
        super().__init__()
        self.add_heading(self.tr("Sentence by sentence"))
        self.column.addLayout(self._make_steppers(theme_manager))
        self.stop_check = QCheckBox(self.tr("Stop after each sentence"))
        self.stop_check.clicked.connect(lambda checked: self._change(stops_after_sentence=checked))
        self.column.addWidget(self.stop_check)

    def _make_steppers(self, theme_manager: ThemeManager) -> QVBoxLayout:
        self.times = Stepper(theme_manager, self.tr("Play each sentence"), _TIMES, formatting.speed)
        self.times.chosen.connect(lambda value: self._change(repeats=round(value)))
        self.sentence_pause = Stepper(theme_manager, self.tr("Pause after sentence"), _PAUSES, formatting.pause)
        self.sentence_pause.chosen.connect(lambda value: self._change(pause_after_sentence=value))
        self.phrase_pause = Stepper(theme_manager, self.tr("Pause after phrase"), _PAUSES, formatting.pause)
        self.phrase_pause.chosen.connect(lambda value: self._change(pause_after_phrase=value))
        column = QVBoxLayout()
        column.setSpacing(2)
        for stepper in (self.times, self.sentence_pause, self.phrase_pause):
            column.addWidget(stepper)
        return column

    def show_preferences(self, preferences: Preferences) -> None:
        super().show_preferences(preferences)
        self.times.show_value(preferences.repeats)
        self.sentence_pause.show_value(preferences.pause_after_sentence)
        self.phrase_pause.show_value(preferences.pause_after_phrase)
        self.stop_check.setChecked(preferences.stops_after_sentence)
