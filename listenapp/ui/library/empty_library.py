"""Fill the page of a library that has no stories: an area for dropped files, and buttons for the first steps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from listenapp.ui.common.widgets import IconLabel, button, label
from listenapp.ui.theme.theme_manager import ThemeManager


class EmptyLibrary(QFrame):
    """Area for dropped files, with buttons to choose a story or to open the sample."""

    choose_requested = Signal()
    sample_requested = Signal()
    guide_requested = Signal()

    def __init__(self, theme_manager: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyLibrary")
        self.setMinimumHeight(340)
        self.setMaximumWidth(860)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(12)
        icon = IconLabel(theme_manager, "book-open", "accent", 48)
        heading = label(self.tr("Read along with a story"), "title", factor=1.7)
        text = label(
            self.tr("Drop a story here: a web page, a link or a text file, together with its recording."),
            "quiet",
            factor=1.08,
            wrap=True,
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setFixedWidth(440)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(text)  # no alignment, or the layout would use the height for another width
        middle.addStretch(1)
        choose = button(self.tr("Choose a story…"), "primary")
        sample = button(self.tr("Open the sample story"))
        choose.clicked.connect(self.choose_requested)
        sample.clicked.connect(self.sample_requested)
        self.guide_button = button(self.tr("How it works"), "link")
        self.guide_button.clicked.connect(self.guide_requested)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(choose)
        row.addWidget(sample)
        row.addStretch(1)
        column.addStretch(1)
        for widget in (icon, heading):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(middle)
        column.addSpacing(12)
        column.addLayout(row)
        column.addWidget(self.guide_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
