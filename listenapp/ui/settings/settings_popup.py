"""Provide a pop-up for settings at the button that opened it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from listenapp.library.preferences import Preferences
from listenapp.ui.common.overlay import Overlay
from listenapp.ui.settings.settings_panel import SettingsPanel
from listenapp.ui.theme.theme_manager import ThemeManager

_EDGE = 8  # pixels, smallest distance to the edge of the window


class SettingsPopup(Overlay):
    """Pop-up that shows some panels. It scrolls if it is taller than the window."""

    changed = Signal(Preferences)

    def __init__(self, theme_manager: ThemeManager, panels: tuple[SettingsPanel, ...], parent: QWidget) -> None:
        super().__init__(theme_manager, parent, shaded=False)
        self._window = parent
        self._inside = QWidget()
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(16, 14, 16, 16)
        self.column.setSpacing(18)
        self._panels = panels
        for panel in panels:
            panel.changed.connect(self._change)
            self.column.addWidget(panel)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self._inside)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self.card)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self._area)

    def _place(self) -> None:
        """Do nothing, because `place_at` positions the card."""

    def show_preferences(self, preferences: Preferences) -> None:
        for panel in self._panels:
            panel.show_preferences(preferences)

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

    def _change(self, preferences: Preferences) -> None:
        self.show_preferences(preferences)
        self.changed.emit(preferences)
