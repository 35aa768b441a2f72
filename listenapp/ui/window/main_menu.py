"""Build the menu of the top bar: actions without a button, and options without a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from listenapp.library.preferences import Preferences
from listenapp.ui.window.base_window import BaseWindow

_OWN = ("add_story", "edit_text", "save_story", "search", "")
_PAGE = ("class_view", "larger", "smaller", "")
_WINDOW = ("cheat_sheet", "close", "")


class MainMenu(QObject):
    def __init__(self, frame: BaseWindow) -> None:
        super().__init__(frame)
        self._menu, self._settings = frame.top.menu, frame.settings
        for name in (*_OWN, *_PAGE, *_WINDOW):
            if name:
                self._menu.addAction(frame.keyboard.actions[name])
            else:
                self._menu.addSeparator()
        self._follow = self._add_option(self.tr("Follow the narration"), self._choose_following)
        self._clicks = {
            kind: self._add_option(text, self._click_chooser(kind))
            for kind, text in (
                ("sentence", self.tr("Click to play the whole sentence")),
                ("only", self.tr("Click to play only the word")),
            )
        }

    def _add_option(self, text: str, chosen: Callable[[bool], None]) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        action.triggered.connect(chosen)
        self._menu.addAction(action)
        return action

    def _choose_following(self, wanted: bool) -> None:
        self._settings.choose(follow=wanted)

    def _click_chooser(self, kind: str) -> Callable[[bool], None]:
        """Return a slot that stores the choice.

        It is not a `partial`, because PySide would call that without the checked state.
        """
        return lambda wanted: self._settings.choose(click_plays=kind if wanted else "word")

    def show_preferences(self, preferences: Preferences) -> None:
        for kind, action in self._clicks.items():
            action.setChecked(preferences.click_plays == kind)
        self._follow.setChecked(preferences.follow)
