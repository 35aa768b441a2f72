"""List the user's own dictionaries, and add and remove them."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from listenapp.errors import ListenError
from listenapp.ui.common.plain_text import plain
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.common.widgets import button, label
from listenapp.ui.i18n import error_messages
from listenapp.ui.settings.settings_panel import SettingsPanel


class DictionariesPanel(SettingsPanel):
    def __init__(self, tasks: TaskRunner, folder: Path) -> None:
        """Create the panel. `folder`: where the converted dictionaries are."""
        super().__init__()
        self._tasks, self._folder = tasks, folder
        self._stopped = threading.Event()
        tasks.finishing.connect(self._stopped.set)
        self.add_heading(self.tr("Your dictionaries"))
        about = self.tr("The word card searches them first. StarDict, dictd and Yomitan dictionaries can be added.")
        self.column.addWidget(label(about, "quiet", wrap=True))
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 1)
        self.column.addWidget(self._rows)
        self.add_button = button(self.tr("Add dictionary…"))
        self.add_button.clicked.connect(self._choose)
        self.column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.note = label("", "quiet", wrap=True)
        self.note.hide()
        self.column.addWidget(self.note)
        self.column.addWidget(label(self.tr("English words are also explained by WordNet."), "quiet", wrap=True))
        self.titles: list[str] = []

    def find_dictionaries(self) -> None:
        """Look for the dictionaries on the disk, and list them."""

        def find() -> dict[Path, str]:
            from listenapp.dictionary import user_dictionary  # noqa: PLC0415 - loads SQLite

            return user_dictionary.titles(self._folder)

        self._tasks.run_after_writes(find, self._show, self._fail)

    def _show(self, found: dict[Path, str]) -> None:
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.titles = list(found.values())
        for row, (path, title) in enumerate(found.items()):
            removal = button(self.tr("Remove"))
            removal.setAccessibleName(f"{removal.text()} {plain(title)}")
            removal.clicked.connect(partial(self._remove, path))
            self._grid.addWidget(label(title, wrap=True), row, 0)
            self._grid.addWidget(removal, row, 1)

    def _choose(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - seldom used

        dialog = QFileDialog(self.window(), self.tr("Add dictionary"))
        dialog.setObjectName("dictionaryDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Dictionaries ({types})").format(types="*.ifo *.index *.zip"))
        dialog.fileSelected.connect(self.add)
        dialog.open()

    def add(self, source: str) -> None:
        """Convert a dictionary in the background."""
        self.add_button.setEnabled(False)
        self._say(self.tr("Adding “{name}”…").format(name=Path(source).name))

        def convert() -> Path:
            from listenapp.services import user_dictionaries  # noqa: PLC0415 - starts a process

            return user_dictionaries.add(Path(source), self._folder, self._stopped)

        self._tasks.run_slow(convert, self._added, self._fail)

    def _added(self, _file: Path) -> None:
        self.add_button.setEnabled(True)
        self._say("")
        self.find_dictionaries()

    def _remove(self, path: Path) -> None:
        def remove() -> None:
            from listenapp.services import user_dictionaries  # noqa: PLC0415 - as above

            user_dictionaries.remove(path)

        self._tasks.write(remove, self._fail)
        self.find_dictionaries()

    def _fail(self, error: ListenError) -> None:
        self.add_button.setEnabled(True)
        self._say(error_messages.error_text(error))

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
