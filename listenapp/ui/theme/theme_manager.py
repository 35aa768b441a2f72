"""Puts a theme on the whole application."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from listenapp.ui.theme import style_sheet, theme
from listenapp.ui.theme.icons import Icons
from listenapp.ui.theme.theme import Theme


def dress(application: QApplication, worn: Theme, icons: Icons, cache: Path) -> None:
    """`cache`: a folder for the tinted icons that style sheets name."""
    # Replacing a style sheet styles each widget again for each of its ancestors: 380 ms of a window's 499 widgets.
    # Without the old sheet each is styled twice in all: 110 ms.
    application.setStyleSheet("")
    application.setPalette(theme.palette(worn))
    chevron = icons.tinted_file("chevron-down", worn.quiet, cache)
    check = icons.tinted_file("check", worn.accent_ink, cache)
    leftwards = application.isRightToLeft()
    application.setStyleSheet(
        style_sheet.style_sheet(worn, chevron.as_posix(), check.as_posix(), right_to_left=leftwards)
    )
