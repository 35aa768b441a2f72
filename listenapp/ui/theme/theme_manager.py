"""Apply a theme to the application, and notify the widgets when it changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from listenapp.ui.theme import style_sheet, theme_files
from listenapp.ui.theme.icons import IconSet
from listenapp.ui.theme.theme_files import Theme, mixed


class ThemeManager(QObject):
    """Current theme and its icons. `changed` is emitted after the theme was replaced."""

    changed = Signal()

    def __init__(self, theme: Theme, icons: IconSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.icons = icons

    def set_theme(self, theme: Theme) -> None:
        if theme != self.theme:
            self.theme = theme
            self.changed.emit()

    def icon(self, name: str, role: str = "ink") -> QIcon:
        """Return an icon in the theme's colour of that role."""
        return self.icons.icon(name, getattr(self.theme, role), mixed(self.theme.ink, self.theme.panel, 0.65))

    def pixmap(self, name: str, role: str, side: int, ratio: float) -> QPixmap:
        return self.icons.pixmap(name, getattr(self.theme, role), side, ratio)


def apply_theme(application: QApplication, chosen: Theme, icons: IconSet, cache: Path) -> None:
    """Set the palette and the style sheet. `cache`: folder for the tinted icons of the style sheet."""
    application.setPalette(theme_files.palette(chosen))
    chevron = icons.tinted_file("chevron-down", chosen.quiet, cache)
    check = icons.tinted_file("check", chosen.accent_ink, cache)
    leftwards = application.isRightToLeft()
    application.setStyleSheet(
        style_sheet.style_sheet(chosen, chevron.as_posix(), check.as_posix(), right_to_left=leftwards)
    )
