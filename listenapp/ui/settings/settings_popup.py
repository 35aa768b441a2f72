"""Provide a pop-up for settings at the button that opened it, and a control that steps through values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from listenapp.library.preferences import Preferences
from listenapp.ui.common import view_options
from listenapp.ui.common.overlay import Overlay
from listenapp.ui.common.widgets import IconButton, label
from listenapp.ui.theme.theme_manager import ThemeManager


class Stepper(QWidget):
    """Two buttons that step through fixed values, with the current value between them."""

    chosen = Signal(float)

    def __init__(
        self, theme_manager: ThemeManager, name: str, steps: Sequence[float], format_value: Callable[[float], str]
    ) -> None:
        """`say` formats a value as text."""
        super().__init__()
        self._name, self._steps, self._format = name, steps, format_value
        self._value = steps[0]
        self.less = IconButton(theme_manager, "chevron-down", self.tr("{name}: less").format(name=name))
        self.more = IconButton(theme_manager, "chevron-up", self.tr("{name}: more").format(name=name))
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


_EDGE = 8  # pixels, smallest distance to the edge of the window


class SettingsPopup(Overlay):
    """Pop-up for settings. Subclasses fill `column` and call `_change`. It scrolls if it is taller than the window."""

    changed = Signal(Preferences)

    def __init__(self, theme_manager: ThemeManager, parent: QWidget) -> None:
        super().__init__(theme_manager, parent, shaded=False)
        self._window = parent
        self._preferences = Preferences()
        self._inside = QWidget()
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(16, 14, 16, 16)
        self.column.setSpacing(10)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self._inside)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self.card)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self._area)

    def add_heading(self, text: str) -> None:
        """Add a heading that is closer to the controls below it than to those above it."""
        self.column.addSpacing(8 if self.column.count() else 0)
        self.column.addWidget(label(text, "heading"))

    def _place(self) -> None:
        """Do nothing, because `place_at` positions the card."""

    def show_preferences(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def place_at(self, corner: QPoint, width: int, *, above: bool = False) -> None:
        """Place the card below (or above) the button that opened it.

        `corner`: left corner of the button, in window coordinates. `width`: width of the button. The card has its
        preferred height, limited by the window.
        """
        room = self.height() - 2 * _EDGE - (self.height() - corner.y() if above else corner.y())
        for widget in self._inside.findChildren(QWidget):
            widget.ensurePolished()  # so that the size hint includes the padding of the style sheet
        self.column.invalidate()
        wanted = self.column.sizeHint()
        scrolls = wanted.height() + 4 > room
        policy = Qt.ScrollBarPolicy
        self._area.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff)
        bar = self._area.verticalScrollBar().sizeHint().width() if scrolls else 0
        self.card.resize(wanted.width() + bar + 4, min(wanted.height() + 4, room))
        left = corner.x() if self.isRightToLeft() else corner.x() + width - self.card.width()
        left = max(_EDGE, min(left, self.width() - self.card.width() - _EDGE))
        self.card.move(left, corner.y() - self.card.height() if above else corner.y())

    def _change(self, **values: object) -> None:
        changed = replace(self._preferences, **values)  # type: ignore[arg-type]
        self.show_preferences(changed)
        self.changed.emit(changed)
