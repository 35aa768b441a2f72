"""Let the user choose the microphone and try it."""

from __future__ import annotations

from functools import partial
from math import log10
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QProgressBar

from listenapp.errors import ListenError
from listenapp.library.preferences import Preferences
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.common.widgets import NamedBox, button, label
from listenapp.ui.i18n import error_messages
from listenapp.ui.settings.settings_panel import SettingsPanel

if TYPE_CHECKING:  # numpy and PortAudio, not needed to show the window
    from listenapp.audio.microphone_level import MicrophoneLevel

_TICK_MS = 50
_QUIETEST = -60  # dBFS, left end of the level bar


class MicrophonePanel(SettingsPanel):
    """Choice of a microphone, with a button that shows how loud it is. Nothing is recorded."""

    def __init__(self, tasks: TaskRunner) -> None:
        super().__init__()
        self._tasks = tasks
        self._microphone: MicrophoneLevel | None = None
        self._wanted = ""
        self.box = NamedBox()
        self.box.setAccessibleName(self.tr("Microphone"))
        self.box.activated.connect(lambda _index: self._choose(self.box.currentData()))
        self.try_button = button(self.tr("Try the microphone"))
        self.try_button.setCheckable(True)
        self.try_button.toggled.connect(self._try)
        self.level = QProgressBar()
        self.level.setRange(_QUIETEST, 0)
        self.level.setTextVisible(False)
        self.level.setAccessibleName(self.tr("Input level"))
        self.message = label("", "quiet", wrap=True)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show_level)
        self.add_heading(self.tr("Microphone"))
        for widget in (self.box, self.try_button, self.level, self.message):
            self.column.addWidget(widget)
        self.level.hide()
        self.message.hide()

    def show_preferences(self, preferences: Preferences) -> None:
        super().show_preferences(preferences)
        self._wanted = preferences.microphone
        self.box.setCurrentIndex(max(0, self.box.findData(self._wanted)))

    def find_names(self) -> None:
        """Offer the chosen microphone at once, and the others as soon as they are found."""
        self._show_names([self._wanted] if self._wanted else [])
        self._tasks.run_slow(_names, self._show_names, self._show_error)

    def _show_names(self, names: list[str]) -> None:
        self.box.clear()
        self.box.addItem(self.tr("Same as system"), "")
        for name in names:
            self.box.addItem(name, name)
        self.box.setCurrentIndex(max(0, self.box.findData(self._wanted)))

    def _choose(self, name: str) -> None:
        self._wanted = name
        self._change(microphone=name)
        if self.try_button.isChecked():
            self._listen()

    def _try(self, on: bool) -> None:
        self.level.setVisible(on)
        self.message.setVisible(on)
        if on:
            self._listen()
        else:
            self._stop()

    def _listen(self) -> None:
        self._stop()
        self.message.setText(self.tr("Say something. The bar shows how loud you are."))
        self._tasks.run_slow(partial(_open, self._wanted), partial(self._use, self._wanted), self._show_error)

    def _use(self, name: str, microphone: MicrophoneLevel) -> None:
        if not self.try_button.isChecked() or name != self._wanted:  # closed, or another one was chosen meanwhile
            microphone.stop()
            return
        self._microphone = microphone
        self._timer.start()

    def _show_level(self) -> None:
        if self._microphone is None:
            return
        loud = self._microphone.level()
        self.level.setValue(max(_QUIETEST, round(20 * log10(loud))) if loud > 0 else _QUIETEST)

    def _show_error(self, fault: ListenError) -> None:
        sentence, next_step = error_messages.error_message(fault)
        self.message.setText(f"{sentence} {next_step}".strip())
        self.message.show()

    def _stop(self) -> None:
        self._timer.stop()
        self.level.setValue(_QUIETEST)
        if self._microphone is not None:
            self._microphone.stop()
            self._microphone = None

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self.try_button.setChecked(False)
        super().hideEvent(event)


def _names() -> list[str]:
    from listenapp.audio import sound_devices  # noqa: PLC0415 - as above

    return [device.name for device in sound_devices.devices("input")]


def _open(name: str) -> MicrophoneLevel:
    from listenapp.audio.microphone_level import MicrophoneLevel  # noqa: PLC0415 - as above

    return MicrophoneLevel(name or None)
