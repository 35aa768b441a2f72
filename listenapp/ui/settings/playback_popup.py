"""Show the playback options in a pop-up: repeats, pauses, latency, and silence before playback for headphones."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from listenapp.ui.settings.playback_panel import PlaybackPanel
from listenapp.ui.settings.settings_popup import SettingsPopup
from listenapp.ui.settings.sound_delay_panel import SoundDelayPanel
from listenapp.ui.theme.theme_manager import ThemeManager


class PlaybackPopup(SettingsPopup):
    calibration_requested = Signal()

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        self.sentences, self.sound_delay = PlaybackPanel(theme_manager), SoundDelayPanel(theme_manager)
        super().__init__(theme_manager, (self.sentences, self.sound_delay), parent)
        self.setAccessibleName(self.tr("Playback options"))
        self.sound_delay.calibration_requested.connect(self.calibration_requested)

    def open_above(self, opener: QWidget) -> None:
        self.open()
        self.place_at(opener.mapTo(self._window, QPoint(0, -6)), opener.width(), above=True)
        self.sentences.times.more.setFocus()
