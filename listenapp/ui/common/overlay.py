"""Provide a dialog card in front of the window, and a page that shows progress on such a card."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from listenapp.ui.common.widgets import button, label, margins
from listenapp.ui.theme.theme_manager import ThemeManager

_SCROLLING: dict[int, QScrollBar.SliderAction] = {
    Qt.Key.Key_Up: QScrollBar.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QScrollBar.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QScrollBar.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QScrollBar.SliderAction.SliderPageStepAdd,
}


class ProgressPage(QWidget):
    cancel_requested = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = label("", "heading", factor=1.1, wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel_button = button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel_requested)
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
        """Show a text and a progress `fraction` from 0 to 1, or None if it is not known."""
        self._line.setText(text)
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(1000 * fraction))


class Overlay(QWidget):
    """Card in front of the window. The window stays visible behind it, shaded if `shaded` is True."""

    closed = Signal()

    def __init__(self, theme_manager: ThemeManager, parent: QWidget, *, shaded: bool = True) -> None:
        super().__init__(parent)
        self._theme_manager, self.shaded = theme_manager, shaded
        self._came_from: QWidget | None = None
        self.card = QFrame(self)
        self.card.setObjectName("sheet")
        self._place()
        parent.installEventFilter(self)
        self.hide()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(1)
        row = QHBoxLayout()  # no alignment: the layout would then compute the height for the width of the window
        row.addStretch(1)
        row.addWidget(self.card)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def _place_tall(self, width: int, height: int) -> None:
        """Lay out the card as tall as the window allows, up to a size in pixels. For a `_place` of a subclass."""
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(self.card, 1000)
        row.addStretch(1)
        self.card.setMaximumSize(width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def open(self) -> None:
        """Show the card. `dismiss` returns the focus to the widget that has it now."""
        if not self.isVisible():
            self._came_from = self.window().focusWidget()
        self._cover()
        self.show()
        self.raise_()

    def dismiss(self) -> None:
        self.hide()
        came_from, self._came_from = self._came_from, None
        if (
            came_from is not None and isValid(came_from) and came_from.isVisible()
        ):  # the button of a message may be deleted or hidden
            came_from.setFocus()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        if not self.shaded:
            return
        shade = QColor("#000000")
        shade.setAlpha(150 if self._theme_manager.theme.dark else 90)
        QPainter(self).fillRect(self.rect(), shade)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Close a pop-up (not shaded) on a click outside the card. A dialog with fields stays open."""
        if not self.shaded and not self.card.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in _SCROLLING and (area := self._scrolled_area()) is not None:
            area.verticalScrollBar().triggerAction(_SCROLLING[event.key()])
        else:
            super().keyPressEvent(event)

    def _scrolled_area(self) -> QScrollArea | None:
        """Return the area of the card that scrolls, or None. It has no focus, so its keys arrive here."""
        areas = (area for area in self.card.findChildren(QScrollArea) if area.isVisible())
        return next((area for area in areas if area.verticalScrollBar().maximum() > 0), None)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        """Move the focus to the next widget on the card. Tab does not leave the card."""
        if not self.isVisible():
            return super().focusNextPrevChild(forwards)
        found = [w for w in self.card.findChildren(QWidget) if _takes_tab(w)]
        if not found:
            return False
        here = self.focusWidget()
        at = found.index(here) if here in found else -1
        found[(at + (1 if forwards else -1)) % len(found)].setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _takes_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    inside_combo = isinstance(widget.parentWidget(), QComboBox)
    return bool(policy) and widget.isVisible() and widget.isEnabled() and not inside_combo
