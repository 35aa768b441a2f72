"""Apply the preferences: theme, text style, highlight and playback options."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from listenapp.errors import ListenError
from listenapp.library import preferences as stored
from listenapp.library.preferences import Preferences
from listenapp.ui.common import view_options
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.common.view_options import Highlight, PlaybackOptions, TextStyle
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.theme import theme_files
from listenapp.ui.theme.theme_manager import ThemeManager, apply_theme

_MOST_REPEATS = 9
_LONGEST_PAUSE = 10.0  # seconds


class SettingsController(QObject):
    """Controller that changes the preferences and emits a signal for each kind of change."""

    changed = Signal(Preferences)
    failed = Signal(ListenError)
    text_style_changed = Signal(TextStyle)
    highlight_changed = Signal(Highlight)
    language_changed = Signal(str)

    def __init__(
        self,
        preferences: Preferences,
        path: Path,
        cache: Path,
        tasks: TaskRunner,
        playback: PlaybackController,
        theme_manager: ThemeManager,
        themes: dict[str, theme_files.Theme],
        families: list[str],
    ) -> None:
        """Save changed preferences to `path`. `cache` is a folder for tinted icons."""
        super().__init__()
        self.preferences = preferences
        self._path, self._cache, self._tasks = path, cache, tasks
        self._playback, self._theme_manager = playback, theme_manager
        self.themes, self.families = themes, families
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def text_style(self) -> TextStyle:
        chosen = self.preferences
        return TextStyle(
            chosen.font if chosen.font in self.families else self.families[0],
            QApplication.font().family(),
            chosen.text_size,
            chosen.line_height,
            chosen.letter_spacing * chosen.text_size,
            chosen.word_spacing * chosen.text_size,
        )

    @property
    def highlight(self) -> Highlight:
        chosen = self.preferences
        return view_options.stored_highlight(chosen.highlight, word=chosen.lights_word, sentence=chosen.lights_sentence)

    def change(self, preferences: Preferences) -> None:
        """Apply and store new preferences."""
        before = self.preferences
        style_before, highlight_before = self.text_style, self.highlight
        self._save(preferences)
        if self.text_style != style_before:
            self.text_style_changed.emit(self.text_style)
        if self.highlight != highlight_before:
            self.highlight_changed.emit(self.highlight)
        if before.theme != preferences.theme:
            self.apply_theme()
        self.apply_playback()
        if before.language != preferences.language:
            self.language_changed.emit(preferences.language)

    def _save(self, preferences: Preferences) -> None:
        if preferences != self.preferences:
            self.preferences = preferences
            self._tasks.write(lambda: stored.save(preferences, self._path), self.failed.emit)

    def choose(self, **values: object) -> None:
        """Change the named preferences."""
        self.change(replace(self.preferences, **values))  # type: ignore[arg-type]

    def apply_playback(self) -> None:
        """Pass the options to the playback and emit `changed`."""
        chosen = self.preferences
        self._playback.output.set_options(
            PlaybackOptions(
                min(max(1, chosen.repeats), _MOST_REPEATS),
                min(max(0.0, chosen.pause_after_sentence), _LONGEST_PAUSE),
                min(max(0.0, chosen.pause_after_phrase), _LONGEST_PAUSE),
                chosen.stops_after_sentence,
            )
        )
        self._playback.output.set_offset(chosen.offsets.get(chosen.device, 0.0))
        self._playback.output.set_primer(chosen.primers.get(chosen.device, 0.0))
        self.changed.emit(chosen)

    def set_offset(self, seconds: float) -> None:
        """Set the latency offset of the current output in seconds, limited to -0.5..0.5."""
        chosen = self.preferences
        self.choose(offsets={**chosen.offsets, chosen.device: round(min(max(-0.5, seconds), 0.5), 3)})

    def use_device(self, name: str) -> None:
        self.choose(device=name)
        self._playback.use_device(name)

    def _follow_system(self) -> None:
        if self.preferences.theme == theme_files.FOLLOW_SYSTEM:
            self.apply_theme()

    def apply_theme(self) -> None:
        chosen = theme_files.choose(self.themes, self.preferences.theme)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, chosen, self._theme_manager.icons, self._cache)
        self._theme_manager.set_theme(chosen)
