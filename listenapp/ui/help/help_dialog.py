"""Show help in one dialog: the guide for learners and for teachers, what is new, and about the program."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from listenapp import __version__
from listenapp.library.paths import Paths
from listenapp.ui.common.sections_dialog import SectionsDialog
from listenapp.ui.common.widgets import button, label
from listenapp.ui.help import guide, licences, release_notes
from listenapp.ui.help.guide_page import GuidePage
from listenapp.ui.i18n import formatting
from listenapp.ui.theme.theme_manager import ThemeManager


class Topic(IntEnum):
    """Section of the dialog, in the order of the list."""

    LEARNERS = 0
    TEACHERS = 1
    NEWS = 2
    ABOUT = 3


class HelpDialog(SectionsDialog):
    def __init__(self, theme_manager: ThemeManager, paths: Paths, parent: QWidget) -> None:
        self._paths = paths
        pictures = paths.assets / "guide"
        self.about = AboutPage(paths)
        super().__init__(
            theme_manager,
            self.tr("Help"),
            [
                (self.tr("For learners"), [GuidePage(guide.for_learners(), pictures)]),
                (self.tr("For teachers"), [GuidePage(guide.for_teachers(), pictures)]),
                (self.tr("What's new"), [_news(paths.changelog)]),
                (self.tr("About"), [self.about]),
            ],
            parent,
        )

    def open_at(self, topic: Topic) -> None:
        self.open_row(topic)


def _news(path: Path) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for version in release_notes.read(path):
        column.addWidget(label(version.name, "heading", factor=1.1, wrap=True))
        for change in version.changes:
            column.addWidget(label(change, wrap=True))
        column.addSpacing(8)
    return page


_PROGRAM = "ListenApp"


class AboutPage(QWidget):
    def __init__(self, paths: Paths) -> None:
        super().__init__()
        self._paths = paths
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(label(f"{_PROGRAM} {__version__}", "title", factor=1.2))
        column.addWidget(label(self.tr("Free software under the MIT licence."), wrap=True))
        self.licence_button = button(self.tr("Show licences"))
        self.licence_button.clicked.connect(self._show_licences)
        column.addWidget(self.licence_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.licence_text = QPlainTextEdit()
        self.licence_text.setReadOnly(True)
        self.licence_text.setTabChangesFocus(True)
        self.licence_text.setAccessibleName(self.tr("Licences"))
        self.licence_text.setMinimumHeight(240)
        self.licence_text.hide()
        column.addWidget(self.licence_text)
        column.addSpacing(10)
        column.addWidget(label(self.tr("Log file"), "heading"))
        column.addWidget(label(self.tr("If something goes wrong, send this file to the developers:"), wrap=True))
        place = label(formatting.bidi_isolated(str(self._log)), "quiet", wrap=True)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(place)
        self.log_button = button(self.tr("Show log file"))
        self.log_button.setEnabled(self._log.exists())
        self.log_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log))))
        column.addWidget(self.log_button, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def _log(self) -> Path:
        return self._paths.logs / "listenapp.log"

    def _show_licences(self) -> None:
        self.licence_text.setPlainText(licences.text_of(self._paths.licence, self._paths.licence_list))
        self.licence_button.hide()
        self.licence_text.show()
        self.licence_text.setFocus()
