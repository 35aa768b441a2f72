"""What a sheet shows while something takes its time: what is going on, how far it is, and how to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from listenapp.ui.common.widgets import button, label, margins


class ProgressPage(QWidget):
    cancel_wanted = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = label("", "heading", factor=1.1, wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel_wanted)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(0, 8, 8, 0))
        column.setSpacing(16)
        column.addWidget(self._line)
        column.addWidget(self._bar)
        column.addWidget(label(hint, "quiet", wrap=True))
        column.addStretch(1)
        column.addLayout(foot)

    @property
    def text(self) -> str:
        return self._line.text()

    def show_progress(self, text: str, fraction: float | None) -> None:
        """`fraction` from 0 to 1, None where it is not known."""
        self._line.setText(text)
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(1000 * fraction))
