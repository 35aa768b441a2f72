"""Build the menu of the top bar: actions without a button, and options without a dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from listenapp.library.preferences import Preferences
from listenapp.ui.window.base_window import BaseWindow
from listenapp.ui.window.narration_chooser import NarrationChooser

_OWN = ("add_story", "edit_text", "narration", "save_story", "search", "")
_PAGE = ("star", "translation", "class_view", "class_gaps", "larger", "smaller", "")
_PRACTICE = ("practise_say", "do_tasks", "make_tasks", "class_results", "review", "trouble", "progress", "")
_WINDOW = ("settings", "help", "cheat_sheet", "close", "")


class MainMenu(QObject):
    def __init__(self, frame: BaseWindow, chooser: NarrationChooser) -> None:
        super().__init__(frame)
        self._chooser, self._narration = chooser, frame.keyboard.actions["narration"]
        self._menu, self._settings = frame.top.menu, frame.settings
        for name in (*_OWN, *_PAGE, *_PRACTICE, *_WINDOW):
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
                ("card", self.tr("Click to show what the word means")),
            )
        }

        self._menu.aboutToShow.connect(self._name_narration)
        self._menu.aboutToHide.connect(lambda: self._narration.setEnabled(True))  # its key works for the next story

    def _name_narration(self) -> None:
        """Say what the command does with the story that is open or selected now."""
        self._narration.setEnabled(bool(self._chooser.story_id))
        replaces = self._chooser.replaces
        self._narration.setText(self.tr("Replace narration…") if replaces else self.tr("Add narration…"))

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
