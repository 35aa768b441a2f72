"""Build the parts that the window has from the start: bars, library, status line and shortcuts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QMainWindow, QStackedWidget, QVBoxLayout

from listenapp.ui.common.status_bar import StatusBar
from listenapp.ui.library.cover_cache import CoverCache
from listenapp.ui.library.library_view import LibraryView
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.settings.settings_controller import SettingsController
from listenapp.ui.shortcuts.shortcut_manager import ShortcutManager
from listenapp.ui.theme.theme_manager import ThemeManager
from listenapp.ui.window.app_controller import AppController
from listenapp.ui.window.message_bar import MessageBar
from listenapp.ui.window.top_bar import TopBar

if TYPE_CHECKING:
    from listenapp.ui.classroom.class_bar import ClassBar


_FRAME = QSize(24, 56)  # pixels around the window, at most


class BaseWindow(QMainWindow):
    """Window with its permanent parts. It is passed to the objects that create the other parts on first use."""

    def __init__(
        self,
        controller: AppController,
        settings: SettingsController,
        playback: PlaybackController,
        theme_manager: ThemeManager,
        geometry: QSettings,
        do: Callable[[str], None],
    ) -> None:
        """Build the window. It calls `do` with the name of the action whose shortcut was pressed."""
        super().__init__()
        self.setWindowTitle("ListenApp")
        self.setMinimumSize(least_size(screen.availableSize() for screen in QGuiApplication.screens()))
        self.controller, self.playback, self.theme_manager, self._geometry = (
            controller,
            playback,
            theme_manager,
            geometry,
        )
        self.settings = settings
        settings.setParent(self)
        self._make()
        self._lay_out()
        self.keyboard = ShortcutManager(self, controller.keys, do)
        self.keyboard.changed.connect(controller.save_keys)
        self.keyboard.attach_buttons(
            {
                "toggle_glossary": self.top.glossary_button,
                "hide_text": self.top.eye_button,
                "class_view": self.top.class_button,
                "practise": self.top.practise_button,
                "appearance": self.top.type_button,
                "show_library": self.top.back_button,
            }
        )

    def _make(self) -> None:
        self.top = TopBar(self.theme_manager)
        self.message = MessageBar(self.theme_manager)
        self.library = LibraryView(
            self.theme_manager, CoverCache(self.controller.library.root, self.controller.tasks, self)
        )
        self.status = StatusBar()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.library)

    def _lay_out(self) -> None:
        self.whole = QFrame()  # the area that dialogs cover
        self._column = column = QVBoxLayout(self.whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.message)
        column.addWidget(self.pages, 1)
        column.addWidget(self.status)
        self.setCentralWidget(self.whole)

    @cached_property
    def class_bar(self) -> ClassBar:
        from listenapp.ui.classroom.class_bar import ClassBar  # noqa: PLC0415 - not needed to show the window

        bar = ClassBar(self.theme_manager)
        self._column.insertWidget(0, bar)
        self.keyboard.attach_buttons(
            {
                "cover_text": bar.cover_button,
                "reveal_word": bar.word_button,
                "reveal_sentence": bar.sentence_button,
                "freeze_class": bar.freeze_button,
                "black_screen": bar.black_button,
            }
        )
        return bar

    @property
    def is_reading(self) -> bool:
        return self.pages.currentWidget() is not self.library

    def restore_geometry(self) -> None:
        self.resize(first_size(self.screen().availableSize()))
        stored = self._geometry.value("window")
        if isinstance(stored, QByteArray):
            self.restoreGeometry(stored)

    def save_geometry(self) -> None:
        self._geometry.setValue("window", self.saveGeometry())


def least_size(screens: Iterable[QSize]) -> QSize:
    """Return the smallest size of the window. With its frame it fits on each of the screens, given by their free sizes.

    At 200 % a screen of 1366 x 768 has only 683 x 384.
    """
    least = QSize(640, 480)
    for room in screens:
        least = least.boundedTo(room - _FRAME)
    return least


def first_size(room: QSize) -> QSize:
    """Return the size of the window at its first start. With its frame it fits into `room`, the screen's free size."""
    return QSize(1280, 800).boundedTo(room - _FRAME)
