"""Provide the frame of dialogs: a title, a button that closes the dialog, and room for the contents."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from listenapp.ui.common.overlay import Overlay
from listenapp.ui.common.widgets import IconButton, label, margins
from listenapp.ui.theme.theme_manager import ThemeManager


class TitledDialog(Overlay):
    """Overlay with a title and a close button. `column` takes the contents below them."""

    def __init__(self, theme_manager: ThemeManager, parent: QWidget, *, wraps_title: bool = False) -> None:
        super().__init__(theme_manager, parent)
        self.title_label = label("", "title", factor=1.35, wrap=wraps_title)
        close = IconButton(theme_manager, "x", self.tr("Close"))
        close.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.addWidget(self.title_label, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.column = QVBoxLayout(self.card)
        self.column.setContentsMargins(margins(24, 16, 16, 20))
        self.column.setSpacing(12)
        self.column.addLayout(head)
        self._head = head

    def height_of_frame(self) -> int:
        """Return the height in pixels of the title and of the margins around the contents."""
        around = self.column.contentsMargins()
        return around.top() + self._head.sizeHint().height() + self.column.spacing() + around.bottom()

    def set_title(self, title: str) -> None:
        self.title_label.setText(title)
        self.setAccessibleName(title)
