"""Show the playback options in a pop-up: repeats, pauses, latency, and silence before playback for headphones."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from listenapp.library.preferences import Preferences
from listenapp.ui.common.widgets import button
from listenapp.ui.i18n import formatting
from listenapp.ui.settings.settings_popup import SettingsPopup, Stepper
from listenapp.ui.theme.theme_manager import ThemeManager

_TIMES = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0)
_PAUSES = (0.0, 0.3, 0.5, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0)  # seconds
_PRIMERS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)  # seconds
_OFFSETS = tuple(round(k * 0.02, 2) for k in range(-25, 26))  # seconds


class PlaybackPopup(SettingsPopup):
    calibration_requested = Signal()

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(theme_manager, parent)
        self.setAccessibleName(self.tr("Playback options"))
        self.add_heading(self.tr("Sentence by sentence"))
        self.column.addLayout(self._make_steppers(theme_manager))
        self.stop_check = QCheckBox(self.tr("Stop after each sentence"))
        self.stop_check.clicked.connect(lambda checked: self._change(stops_after_sentence=checked))
        self.column.addWidget(self.stop_check)
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
        self.offset.show_value(preferences.offsets.get(preferences.device, 0.0))
        self.primer.show_value(preferences.primers.get(preferences.device, 0.0))

    def open_above(self, opener: QWidget) -> None:
        self.open()
        self.place_at(opener.mapTo(self._window, QPoint(0, -6)), opener.width(), above=True)
        self.times.more.setFocus()

    def _change_offset(self, seconds: float) -> None:
        preferences = self._preferences
        self._change(offsets={**preferences.offsets, preferences.device: seconds})

    def _change_primer(self, seconds: float) -> None:
        preferences = self._preferences
        self._change(primers={**preferences.primers, preferences.device: seconds})
