"""Show the status line at the bottom of the window: the running job, its progress, and a button to cancel it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from listenapp.ui.common.widgets import GAP, button, label, margins


class StatusBar(QFrame):
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusStrip")
        self.setFixedHeight(30)
        self.line = label("", factor=0.92)
        self.line.setObjectName("statusLine")
        self.line.setAccessibleName(self.tr("Status"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setFixedWidth(180)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = button(self.tr("Cancel"), "link")
        self._cancel.clicked.connect(self.cancel_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(14, 0, 10, 0))
        row.setSpacing(GAP + 4)
        row.addWidget(self.line)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        row.addStretch(1)
        self.show_text("")

    def show_text(self, text: str) -> None:
        self.line.setText(text)
        self.line.setAccessibleDescription(text)
        self._bar.hide()
        self._cancel.hide()

    def show_progress(self, text: str, fraction: float | None) -> None:
        self.line.setText(text)
        self.line.setAccessibleDescription(text)
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(1000 * fraction))
        self._bar.show()
        self._cancel.show()
