"""A value that is changed step by step: smaller, what it is, larger."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from listenapp.ui.common import sizes
from listenapp.ui.common.widgets import IconButton, Look, label


class Stepper(QWidget):
    chosen = Signal(float)

    def __init__(self, look: Look, name: str, steps: Sequence[float], say: Callable[[float], str]) -> None:
        """`say` writes a value as it is shown."""
        super().__init__()
        self._name, self._steps, self._say = name, steps, say
        self._value = steps[0]
        self.less = IconButton(look, "chevron-down", self.tr("{name}: less").format(name=name))
        self.more = IconButton(look, "chevron-up", self.tr("{name}: more").format(name=name))
        self.less.clicked.connect(lambda: self.chosen.emit(sizes.smaller(self._value, self._steps)))
        self.more.clicked.connect(lambda: self.chosen.emit(sizes.larger(self._value, self._steps)))
        self._shown = label("")
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setMinimumWidth(56)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(label(name), 1)
        for widget in (self.less, self._shown, self.more):
            row.addWidget(widget)

    def show_value(self, value: float) -> None:
        self._value = value
        self._shown.setText(self._say(value))
        self._shown.setAccessibleName(f"{self._name}: {self._say(value)}")
        self.less.setEnabled(value > self._steps[0] + 1e-6)
        self.more.setEnabled(value < self._steps[-1] - 1e-6)
