"""Provide a group of settings for a pop-up or for the settings dialog, and a control that steps through values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from listenapp.library.preferences import Preferences
from listenapp.ui.common import view_options
from listenapp.ui.common.widgets import IconButton, label
from listenapp.ui.theme.theme_manager import ThemeManager


class Stepper(QWidget):
    """Control that steps through fixed values. It reads: name, minus, value, plus."""

    chosen = Signal(float)

    def __init__(
        self, theme_manager: ThemeManager, name: str, steps: Sequence[float], format_value: Callable[[float], str]
    ) -> None:
        """`format_value` returns a value as text."""
        super().__init__()
        self._name, self._steps, self._format = name, steps, format_value
        self._value = steps[0]
        self.less = IconButton(theme_manager, "minus", self.tr("{name}: less").format(name=name))
        self.more = IconButton(theme_manager, "plus", self.tr("{name}: more").format(name=name))
        self.less.clicked.connect(lambda: self.chosen.emit(view_options.smaller(self._value, self._steps)))
        self.more.clicked.connect(lambda: self.chosen.emit(view_options.larger(self._value, self._steps)))
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
        self._shown.setText(self._format(value))
        self._shown.setAccessibleName(f"{self._name}: {self._format(value)}")
        self.less.setEnabled(value > self._steps[0] + 1e-6)
        self.more.setEnabled(value < self._steps[-1] - 1e-6)


class SettingsPanel(QWidget):
    """Group of settings. Subclasses fill `column` and call `_change`. Each change applies at once."""

    changed = Signal(Preferences)

    def __init__(self) -> None:
        super().__init__()
        self._preferences = Preferences()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)

    def add_heading(self, text: str) -> None:
        """Add a heading that is closer to the controls below it than to those above it."""
        self.column.addSpacing(8 if self.column.count() else 0)
        self.column.addWidget(label(text, "heading"))

    def add_row(self, name: str, control: QWidget) -> None:
        """Add a control with its visible name before it."""
        row = QHBoxLayout()
        row.setSpacing(12)
        shown = label(name)
        shown.setBuddy(control)
        row.addWidget(shown)
        row.addWidget(control, 1)
        self.column.addLayout(row)

    def show_preferences(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def _change(self, **values: object) -> None:
        changed = replace(self._preferences, **values)  # type: ignore[arg-type]
        self.show_preferences(changed)
        self.changed.emit(changed)
