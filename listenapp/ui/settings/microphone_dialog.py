"""Let the user choose the microphone and see its level."""

from __future__ import annotations

from functools import partial
from math import log10
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from listenapp.errors import ListenError
from listenapp.ui.common.overlay import Overlay
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.common.widgets import button, label
from listenapp.ui.i18n import error_messages
from listenapp.ui.theme.theme_manager import ThemeManager

if TYPE_CHECKING:  # numpy and PortAudio, not needed to show the window
    from listenapp.audio.microphone import Microphone

_TICK_MS = 50
_QUIETEST = -60  # dBFS, left end of the level bar


class MicrophoneDialog(Overlay):
    """Dialog that listens while it is open and shows the level. Nothing is recorded."""

    chosen = Signal(str)  # name of a microphone, empty for the system's default

    def __init__(self, theme_manager: ThemeManager, tasks: TaskRunner, parent: QWidget) -> None:
        super().__init__(theme_manager, parent)
        self.setAccessibleName(self.tr("Microphone"))
        self._tasks = tasks
        self._microphone: Microphone | None = None
        self._wanted = ""
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Microphone"))
        self.box.activated.connect(lambda _index: self._choose(self.box.currentData()))
        self.level = QProgressBar()
        self.level.setRange(_QUIETEST, 0)
        self.level.setTextVisible(False)
        self.level.setAccessibleName(self.tr("Input level"))
        self.message = label("", wrap=True)
        self.close_button = button(self.tr("Close"))
        self.close_button.clicked.connect(self.dismiss)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show_level)
        self._lay_out()

    def _lay_out(self) -> None:
        self.card.setFixedWidth(420)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Microphone"), "title", factor=1.35))
        column.addWidget(self.box)
        column.addWidget(self.level)
        column.addWidget(self.message)
        column.addLayout(foot)

    def begin(self, name: str) -> None:
        """Open the dialog with the current microphone `name`; empty for the system's default."""
        self._wanted = name
        self._show_names([name] if name else [])
        self.open()
        self.box.setFocus()
        self._tasks.run_slow(_names, self._show_names, self._show_error)
        self._listen()

    def _show_names(self, names: list[str]) -> None:
        self.box.clear()
        self.box.addItem(self.tr("Same as system"), "")
        for name in names:
            self.box.addItem(name, name)
        self.box.setCurrentIndex(max(0, self.box.findData(self._wanted)))

    def _choose(self, name: str) -> None:
        self._wanted = name
        self.chosen.emit(name)
        self._listen()

    def _listen(self) -> None:
        self._stop()
        self.message.setText(self.tr("Say something. The bar shows how loud you are."))
        self._tasks.run_slow(partial(_open, self._wanted), partial(self._use, self._wanted), self._show_error)

    def _use(self, name: str, microphone: Microphone) -> None:
        if not self.isVisible() or name != self._wanted:  # closed, or another one was chosen meanwhile
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

    def _stop(self) -> None:
        self._timer.stop()
        self.level.setValue(_QUIETEST)
        if self._microphone is not None:
            self._microphone.stop()
            self._microphone = None

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self._stop()
        super().hideEvent(event)


def _names() -> list[str]:
    from listenapp.audio import portaudio  # noqa: PLC0415 - as above

    return [device.name for device in portaudio.devices("input")]


def _open(name: str) -> Microphone:
    from listenapp.audio.microphone import Microphone  # noqa: PLC0415 - as above

    return Microphone(name or None)
