"""Say where the user's stories and settings are stored, and open that folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from listenapp.ui.common.widgets import button, label
from listenapp.ui.settings.settings_panel import SettingsPanel


class DataPanel(SettingsPanel):
    def __init__(self, home: Path) -> None:
        """Create the panel. `home`: folder of all of the user's data."""
        super().__init__()
        self._home = home
        self.add_heading(self.tr("Your data"))
        about = self.tr("Stories, progress and settings stay on this computer, in this folder:")
        self.column.addWidget(label(about, wrap=True))
        place = label(str(home), "quiet", wrap=True)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(place)
        self.open_button = button(self.tr("Open folder"))
        self.open_button.clicked.connect(self._open)
        self.column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeading)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._home)))
