"""List the speech models: which are installed, for which languages, and how large they are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from listenapp.errors import ListenError
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.common.widgets import PushButton, button, label
from listenapp.ui.i18n import error_messages
from listenapp.ui.settings.settings_panel import SettingsPanel

if TYPE_CHECKING:
    from listenapp.align.models.installed import Installed

_MB = 1_000_000


class ModelsPanel(SettingsPanel):
    install_requested = Signal(ListenError)  # the error that says which model is missing

    def __init__(self, tasks: TaskRunner, places: Sequence[Path]) -> None:
        """Create the panel. `places`: folders to search for models."""
        super().__init__()
        self._tasks, self._places = tasks, places
        self.add_heading(self.tr("Speech models"))
        self.column.addWidget(
            label(self.tr("They time the words, on this computer and without internet."), "quiet", wrap=True)
        )
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 1)
        self.column.addWidget(self._rows)
        self.install_buttons: dict[str, PushButton] = {}

    def find_models(self) -> None:
        """Look for the models on the disk, and list them."""

        def find() -> list[Installed]:
            from listenapp.align.models import installed  # noqa: PLC0415 - not needed to show the window

            return installed.installed(self._places)

        self._tasks.run(find, self._show, self._show_error)

    def _show(self, found: list[Installed]) -> None:
        self._clear()
        for row, model in enumerate(found):
            self._grid.addWidget(self._about(model), row, 0)
            self._grid.addWidget(self._state(model), row, 1)

    def _clear(self) -> None:
        self.install_buttons = {}
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

    def _about(self, found: Installed) -> QLabel:
        model = found.model
        languages = self.tr("all languages") if "*" in model.languages else self.tr("English only")
        text = self.tr("{name}: {languages}, {size} MB")
        return label(text.format(name=model.name, languages=languages, size=round(model.size / _MB)), wrap=True)

    def _state(self, found: Installed) -> QWidget:
        if found.folder is not None:
            return label(self.tr("Installed"), "quiet")
        install = button(self.tr("Install…"))
        install.setAccessibleName(f"{install.text()} {found.model.name}")
        install.clicked.connect(lambda _checked=False: self._ask(found))
        self.install_buttons[found.model.name] = install
        return install

    def _ask(self, found: Installed) -> None:
        from listenapp.align.models import installed  # noqa: PLC0415 - as above

        self.install_requested.emit(installed.missing(found.model))

    def _show_error(self, error: ListenError) -> None:
        self._clear()
        self._grid.addWidget(label(error_messages.error_text(error), wrap=True), 0, 0)
