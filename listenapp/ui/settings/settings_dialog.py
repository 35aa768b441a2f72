"""Show all settings in one dialog, in sections. Each change applies at once."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from listenapp.library.preferences import Preferences
from listenapp.ui.common.overlay import Overlay
from listenapp.ui.common.widgets import IconButton, label, margins
from listenapp.ui.settings.settings_panel import SettingsPanel
from listenapp.ui.theme.theme_manager import ThemeManager

_SIZE = 760, 600  # pixels of the card, where the window has the room


class Section(StrEnum):
    APPEARANCE = "appearance"
    PLAYBACK = "playback"
    SOUND = "sound"
    LANGUAGES = "languages"
    MODELS = "models"
    DATA = "data"


class SettingsDialog(Overlay):
    changed = Signal(Preferences)
    section_shown = Signal(Section)

    def __init__(
        self, theme_manager: ThemeManager, panels: Mapping[Section, tuple[SettingsPanel, ...]], parent: QWidget
    ) -> None:
        super().__init__(theme_manager, parent)
        self.setAccessibleName(self.tr("Settings"))
        self._panels = panels
        self._sections = list(panels)
        self.list = QListWidget()
        self.list.setObjectName("settingsSections")
        self.list.setAccessibleName(self.tr("Settings"))
        names = self._names()
        self.list.addItems([names[section] for section in panels])
        self.list.setFixedWidth(self.list.sizeHintForColumn(0) + 40)
        self.list.currentRowChanged.connect(self._show)
        self.pages = QStackedWidget()
        for section in panels:
            self.pages.addWidget(_scrolled(panels[section]))
            for panel in panels[section]:
                panel.changed.connect(self._change)
        self._lay_out(theme_manager)

    def _names(self) -> dict[Section, str]:
        return {
            Section.APPEARANCE: self.tr("Text and colours"),
            Section.PLAYBACK: self.tr("Playback"),
            Section.SOUND: self.tr("Sound"),
            Section.LANGUAGES: self.tr("Language"),
            Section.MODELS: self.tr("Speech models"),
            Section.DATA: self.tr("Your data"),
        }

    def _lay_out(self, theme_manager: ThemeManager) -> None:
        close = IconButton(theme_manager, "x", self.tr("Close"))
        close.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Settings"), "title", factor=1.35))
        head.addStretch(1)
        head.addWidget(close)
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(self.list)
        body.addWidget(self.pages, 1)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(margins(24, 16, 16, 16))
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(body, 1)

    def _cover(self) -> None:
        super()._cover()
        width, height = _SIZE
        self.card.setFixedSize(min(width, self.width() - 48), max(320, min(height, self.height() - 48)))

    def open_at(self, section: Section, preferences: Preferences) -> None:
        self.show_preferences(preferences)
        self.open()
        row = self._sections.index(section)
        if self.list.currentRow() == row:
            self._show(row)
        self.list.setCurrentRow(row)
        self.list.setFocus()

    @property
    def section(self) -> Section:
        return self._sections[max(0, self.list.currentRow())]

    def _show(self, row: int) -> None:
        self.pages.setCurrentIndex(row)
        self.section_shown.emit(self._sections[row])

    def show_preferences(self, preferences: Preferences) -> None:
        for panels in self._panels.values():
            for panel in panels:
                panel.show_preferences(preferences)

    def _change(self, preferences: Preferences) -> None:
        self.show_preferences(preferences)
        self.changed.emit(preferences)


def _scrolled(panels: tuple[SettingsPanel, ...]) -> QScrollArea:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(margins(2, 2, 12, 8))
    column.setSpacing(18)
    for panel in panels:
        column.addWidget(panel)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(page)
    return area
