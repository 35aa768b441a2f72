"""Provide a dialog with a list of sections at the side, and the page of the chosen one beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from listenapp.ui.common.overlay import Overlay
from listenapp.ui.common.widgets import IconButton, label, margins
from listenapp.ui.theme.theme_manager import ThemeManager

_SIZE = 780, 620  # pixels of the card, where the window has the room


class SectionsDialog(Overlay):
    def __init__(
        self,
        theme_manager: ThemeManager,
        title: str,
        sections: Sequence[tuple[str, Sequence[QWidget]]],
        parent: QWidget,
    ) -> None:
        """Create the dialog. `sections`: the name of each section, and the widgets of its page from top to bottom."""
        super().__init__(theme_manager, parent)
        self.setAccessibleName(title)
        self.list = QListWidget()
        self.list.setObjectName("sectionList")
        self.list.setAccessibleName(title)
        self.list.addItems([name for name, _widgets in sections])
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + 40)
        self.pages = QStackedWidget()
        for _name, widgets in sections:
            self.pages.addWidget(_scrolled(widgets))
        self.list.currentRowChanged.connect(self.pages.setCurrentIndex)
        self._lay_out(theme_manager, title)

    def _lay_out(self, theme_manager: ThemeManager, title: str) -> None:
        close = IconButton(theme_manager, "x", QCoreApplication.translate("SettingsDialog", "Close"))
        close.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.addWidget(label(title, "title", factor=1.35))
        head.addStretch(1)
        head.addWidget(close)
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(self.list)
        body.addWidget(self.pages, 1)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(margins(24, 16, 16, 16))
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(body, 1)

    def _cover(self) -> None:
        super()._cover()
        width, height = _SIZE
        self.card.setFixedSize(min(width, self.width() - 48), max(320, min(height, self.height() - 48)))

    def open_row(self, row: int) -> None:
        self.open()
        self.list.setCurrentRow(row)
        self.list.setFocus()


def _scrolled(widgets: Sequence[QWidget]) -> QScrollArea:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(margins(2, 2, 12, 8))
    column.setSpacing(18)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(page)
    return area
