"""Provide buttons and labels that follow the theme, and helpers for layouts."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton, QWidget

from listenapp.ui.common.plain_text import plain
from listenapp.ui.theme import icons as icon_files
from listenapp.ui.theme.theme_manager import ThemeManager

GAP = 8  # pixels, usual distance between widgets
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class IconButton(QToolButton):
    """Flat button with an icon, a tool tip with its name and key, and a name for screen readers."""

    def __init__(
        self, theme_manager: ThemeManager, icon: str, name: str, *, role: str = "ink", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme_manager, self._icon, self._role = theme_manager, icon, role
        self._name, self._keys = name, ""
        self.setIconSize(icon_files.icon_size())
        self.setAutoRaise(True)
        self.setFixedSize(QSize(36, 36))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click does not take the focus from the page
        self._tinted = (
            False  # icons are drawn when a button is first shown, because drawing is slow and many buttons stay hidden
        )
        self._say()
        theme_manager.changed.connect(self._tint_if_seen)

    def set_icon(self, icon: str, name: str) -> None:
        if (icon, name) != (self._icon, self._name):
            self._icon, self._name = icon, name
            self._say()
            self._tint_if_seen()

    def set_shortcut(self, keys: str) -> None:
        self._keys = keys
        self._say()

    def _say(self) -> None:
        self.setAccessibleName(self._name)
        describe(self, self._keys)
        self.setToolTip(plain(f"{self._name}   {self._keys}" if self._keys else self._name))

    def _tint_if_seen(self) -> None:
        self._tinted = self.isVisible()
        if self._tinted:
            self.setIcon(self._theme_manager.icon(self._icon, self._role))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        if not self._tinted:
            self._tint_if_seen()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


class PushButton(QPushButton):
    """Button that Enter and Space both click, even where Space is the shortcut for playback."""

    def set_shortcut(self, keys: str) -> None:
        """Show the keys in the tool tip, after the accessible name."""
        describe(self, keys)
        self.setToolTip(plain("   ".join(part for part in (self.accessibleName(), keys) if part)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


class NamedBox(QComboBox):
    """Combo box with a name for screen readers.

    On Linux, Qt names a combo box by its chosen value, unless a label belongs to it. This one brings a hidden label.
    """

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._label: QLabel | None = None
        self.setAccessibleName(name)
        describe(self, "")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        if self._label is None:
            self._label = QLabel(self.accessibleName(), self.parentWidget())
            self._label.hide()
            self._label.setBuddy(self)
        super().showEvent(event)


class IconLabel(QWidget):
    """Icon that cannot be clicked."""

    def __init__(
        self, theme_manager: ThemeManager, icon: str, role: str = "quiet", side: int = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme_manager, self._icon, self._role, self._side = theme_manager, icon, role, side
        self.setFixedSize(side, side)
        theme_manager.changed.connect(self.update)

    def paintEvent(self, event: object) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.drawPixmap(
            0, 0, self._theme_manager.pixmap(self._icon, self._role, self._side, self.devicePixelRatioF())
        )


def label(text: str = "", kind: str = "", *, factor: float = 1.0, wrap: bool = False) -> QLabel:
    """Make a label. `kind` selects a rule of the style sheet, and `factor` scales the font size."""
    widget = QLabel(text)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        widget.setProperty("kind", kind)
    if factor != 1.0:
        widget.setFont(scaled(widget.font(), factor))
    widget.setWordWrap(wrap)
    if (
        QGuiApplication.isRightToLeft()
    ):  # Qt aligns by the direction of the text, and an English title would be at the left
        widget.setAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        )
        if wrap:  # Qt shifts a wrapped line that ends with a space to the left by that space
            widget.setContentsMargins(widget.fontMetrics().horizontalAdvance(" ") + 1, 0, 0, 0)
    return widget


def describe(widget: QWidget, text: str) -> None:
    """Set what a screen reader says after the name of a widget.

    Without a text, a space is set: Qt reads the tool tip in place of an empty text, and that repeats the name.
    """
    widget.setAccessibleDescription(text or " ")


def button(text: str, kind: str = "") -> PushButton:
    widget = PushButton(text)
    if kind:
        widget.setProperty("kind", kind)
    widget.setCursor(Qt.CursorShape.PointingHandCursor)
    return widget


def margins(begin: int, top: int, end: int, bottom: int) -> QMargins:
    """Return the margins of a layout, mirrored for right-to-left languages. A layout does not mirror its margins."""
    left, right = (end, begin) if QGuiApplication.isRightToLeft() else (begin, end)
    return QMargins(left, top, right, bottom)


def scaled(font: QFont, factor: float) -> QFont:
    widget = QFont(font)
    if font.pixelSize() > 0:
        widget.setPixelSize(round(font.pixelSize() * factor))
    else:
        widget.setPointSizeF(font.pointSizeF() * factor)
    return widget
