"""Create the settings dialog and connect its panels to the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ListenError
from listenapp.ui.settings.appearance_panel import AppearancePanel
from listenapp.ui.settings.data_panel import DataPanel
from listenapp.ui.settings.dictionaries_panel import DictionariesPanel
from listenapp.ui.settings.language_panel import LanguagePanel
from listenapp.ui.settings.lesson_panel import LessonPanel
from listenapp.ui.settings.microphone_panel import MicrophonePanel
from listenapp.ui.settings.models_panel import ModelsPanel
from listenapp.ui.settings.output_panel import OutputPanel
from listenapp.ui.settings.playback_panel import PlaybackPanel
from listenapp.ui.settings.reading_panel import ReadingPanel
from listenapp.ui.settings.settings_dialog import Section, SettingsDialog
from listenapp.ui.settings.sound_delay_panel import SoundDelayPanel
from listenapp.ui.window.base_window import BaseWindow


class SettingsDialogController(QObject):
    """All settings of the window. A section looks for devices and models when it is shown."""

    calibration_requested = Signal()
    model_requested = Signal(ListenError)

    def __init__(self, frame: BaseWindow) -> None:
        super().__init__(frame)
        self._controller, self._playback, self._settings = frame.controller, frame.playback, frame.settings
        themes, tasks = frame.theme_manager, frame.controller.tasks
        self.look = AppearancePanel(themes, frame.settings.themes, frame.settings.families)
        self.output, self.sound_delay, self.microphone = OutputPanel(), SoundDelayPanel(themes), MicrophonePanel(tasks)
        self.dictionaries = DictionariesPanel(tasks, frame.controller.dictionaries)
        self.models = ModelsPanel(tasks, frame.controller.model_places)
        self.dialog = SettingsDialog(
            themes,
            {
                Section.APPEARANCE: (self.look,),
                Section.PLAYBACK: (PlaybackPanel(themes), ReadingPanel()),
                Section.PRACTICE: (LessonPanel(themes),),
                Section.SOUND: (self.output, self.sound_delay, self.microphone),
                Section.LANGUAGES: (LanguagePanel(),),
                Section.DICTIONARIES: (self.dictionaries,),
                Section.MODELS: (self.models,),
                Section.DATA: (DataPanel(frame.controller.paths.home),),
            },
            frame.whole,
        )
        self._wire()

    def _wire(self) -> None:
        self.dialog.changed.connect(self._settings.change)
        self.dialog.section_shown.connect(self._find)
        self.output.device_requested.connect(self._use_device)
        self.sound_delay.calibration_requested.connect(self.dialog.dismiss)
        self.sound_delay.calibration_requested.connect(self.calibration_requested)
        self.models.install_requested.connect(self._install)

    def open_at(self, section: Section) -> None:
        self.dialog.open_at(section, self._settings.preferences)

    def _use_device(self, name: str) -> None:
        self._settings.use_device(name)
        self.dialog.show_preferences(self._settings.preferences)

    def _install(self, missing: ListenError) -> None:
        self.dialog.dismiss()
        self.model_requested.emit(missing)

    def _find(self, section: Section) -> None:
        if section is Section.DICTIONARIES:
            self.dictionaries.find_dictionaries()
        elif section is Section.MODELS:
            self.models.find_models()
        elif section is Section.SOUND:
            self.microphone.find_names()
            self._playback.release_output()  # PortAudio finds new devices only while no output is open
            self._controller.tasks.run_slow(self._controller.device_names, self._show_outputs, self._fail)

    def _show_outputs(self, names: list[str]) -> None:
        self.output.show_names(names)
        self._playback.output.reopen()

    def _fail(self, error: ListenError) -> None:
        self._playback.output.reopen()
        self._controller.failed.emit(error)
