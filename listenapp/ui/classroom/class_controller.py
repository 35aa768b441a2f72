"""Open, close and control the class view, and keep it in step with the teacher's window."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from listenapp.story.alignment import Alignment
from listenapp.story.model import GlossaryEntry, Story
from listenapp.ui.classroom.class_bar import ClassBar
from listenapp.ui.classroom.class_gaps import ClassGaps
from listenapp.ui.classroom.class_keys import KEYS_OF_CLASS
from listenapp.ui.classroom.class_view import ClassView
from listenapp.ui.common.view_options import Highlight, TextMask, TextStyle
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.settings.settings_controller import SettingsController
from listenapp.ui.shortcuts.actions import PRESENTER_KEYS
from listenapp.ui.shortcuts.shortcut_manager import ShortcutManager
from listenapp.ui.theme.theme_manager import ThemeManager

if TYPE_CHECKING:  # practice loads when it is first wanted
    from listenapp.practice.teaching.gap_sentences import GapSentence

NO_WORD = -1
"""Index in place of the last visible word where no word is visible."""


def last_spoken_word(alignment: Alignment | None, seconds: float) -> int:
    """Return the index of the last word that has started by `seconds`, or NO_WORD."""
    timed = enumerate(alignment.words) if alignment is not None else ()
    return max((i for i, timing in timed if timing.start is not None and timing.start <= seconds), default=NO_WORD)


def next_word(seen: int, shown: Sequence[int]) -> int:
    """Return the first of the words in `shown` (the words on the page) after `seen`, or `seen` where there is none."""
    at = bisect_right(shown, seen)
    return shown[at] if at < len(shown) else seen


def next_sentence(seen: int, shown: Sequence[int], story: Story) -> int:
    """Return the last word of the first sentence that is not yet visible as a whole, or `seen` where there is none."""
    following = next_word(seen, shown)
    return seen if following == seen else story.sentences[story.sentence_of_word[following]].last_word


class ClassController(QObject):
    """Controller of the class view. Its actions do nothing while the class view is closed."""

    changed = Signal(bool)  # whether the class view is open

    def __init__(
        self,
        theme_manager: ThemeManager,
        playback: PlaybackController,
        bar: ClassBar,
        actions: Iterable[QAction],
        keyboard: ShortcutManager,
        teacher: QWidget,
    ) -> None:
        """Create the controller. The shortcuts of `actions` also work in the class view. `keyboard` names the keys."""
        super().__init__(teacher)
        self._theme_manager, self._playback, self._bar, self._teacher = theme_manager, playback, bar, teacher
        self._actions, self._keyboard = list(actions), keyboard
        self._clicked = [
            _action(teacher, key, do) for key, do in zip(PRESENTER_KEYS, self._presenter_slots(), strict=True)
        ]
        self._story: Story | None = None
        self.view: ClassView | None = None
        self._gaps: ClassGaps | None = None  # used while the view has a board
        self._explains = False  # whether a glossary entry is shown without a replay
        self._translation: dict[int, str] = {}  # of each block of the story
        self._shows_translation = False
        self._explained_in: int | None = None  # the sentence at which it was shown
        self._wire(bar)
        playback.tracker.position_changed.connect(self._show_position)
        playback.tracker.time_changed.connect(self._show_time)

    def _wire(self, bar: ClassBar) -> None:
        bar.close_button.clicked.connect(self.close)
        bar.cover_button.clicked.connect(self.cover_text)
        bar.word_button.clicked.connect(self.reveal_word)
        bar.sentence_button.clicked.connect(self.reveal_sentence)
        bar.freeze_button.clicked.connect(self.freeze_class)
        bar.black_button.clicked.connect(self.black_screen)

    def _make_view(self, style: TextStyle) -> ClassView:
        """Create the view with a bar of its own, and the keys that it lists."""
        bar, actions = ClassBar(self._theme_manager, takes_focus=False), self._keyboard.actions
        self._wire(bar)
        listed = ((actions[name].text(), self._keyboard.shown(name)) for name in KEYS_OF_CLASS)
        view = ClassView(self._theme_manager, style, bar, [(text, key) for text, key in listed if key])
        view.addActions(self._actions)
        help_key = QAction(view)
        help_key.setShortcuts(actions["cheat_sheet"].shortcuts())
        help_key.triggered.connect(lambda _checked=False: view.keys.toggle())
        view.addAction(help_key)
        bar.keys_button.clicked.connect(view.keys.toggle)
        return view

    def open(self, story: Story, settings: SettingsController, mask: TextMask) -> None:
        if self.view is not None:
            return
        view = self.view = self._make_view(settings.text_style)
        view.next_requested.connect(self._next)
        view.previous_requested.connect(self._previous)
        view.black_requested.connect(self.black_screen)
        view.word_clicked.connect(self._playback.play_from_word)
        view.closed.connect(self._closed)
        view.move_beside(self._teacher)
        self.show_story(story)
        view.set_mask(mask)
        view.transcript.set_highlight(settings.highlight)
        view.open()
        self._show_current(view, story)
        self._bar.show()
        self._enable_presenter_keys(True)
        self.changed.emit(True)

    def _presenter_slots(self) -> tuple[Callable[[], None], ...]:
        """Return the functions of the presenter keys, in the order of `PRESENTER_KEYS`."""
        return self._next, self._previous, self.black_screen, self.black_screen

    def _next(self) -> None:
        """Go on: to the next gap if gaps are shown, else to the next sentence."""
        if not self._step_gaps():
            self._playback.next_sentence()

    def _previous(self) -> None:
        if self._gaps is not None and self._is_filling:
            self._gaps.previous_sentence()
        else:
            self._playback.previous_sentence()

    # -- gaps for the whole room ----------------------------------------------------------------------------------

    @property
    def _is_filling(self) -> bool:
        return self.view is not None and self.view.board is not None

    def fill_gaps(self, sentences: Sequence[GapSentence]) -> None:
        """Show sentences with gaps in the open class view. Its keys then reveal the gaps one by one."""
        if self.view is not None and sentences:
            self._gaps = ClassGaps(self.view.open_board(), self._playback, sentences)

    def stop_gaps(self) -> bool:
        """Show the text of the story again. Return False if no gaps are shown."""
        if not self._is_filling or self.view is None:
            return False
        self.view.close_board()
        self._gaps = None
        self._playback.repeat.stop_replay()
        return True

    def _step_gaps(self) -> bool:
        """Take the next step of the gaps, and end them after the last one. Return False if no gaps are shown."""
        if self._gaps is None or not self._is_filling:
            return False
        if not self._gaps.next_step():
            self.stop_gaps()
        return True

    def _enable_presenter_keys(self, enabled: bool) -> None:
        """Enable or disable the presenter keys in the teacher's window.

        A presenter sends its keys to the window with the focus, which may be the teacher's.
        """
        for action in self._clicked:
            action.setEnabled(enabled)

    def _show_current(self, view: ClassView, story: Story) -> None:
        """Highlight the current sentence, or the last one that was spoken."""
        spoken = self._last_spoken()
        if spoken != NO_WORD:
            view.set_position(spoken, story.sentence_of_word[spoken])
        view.set_position(*self._playback.tracker.current_position)
        self._show_time(self._playback.story_time)

    def close(self) -> None:
        if self.view is not None:
            self.view.close()

    def _closed(self) -> None:
        view, self.view = self.view, None
        self._enable_presenter_keys(False)
        self._bar.hide()
        if view is not None:
            view.deleteLater()
            self._teacher.activateWindow()
        self.changed.emit(False)

    # -- views of both class and teacher ------------------------------------------------------------------------

    def set_mask(self, mask: TextMask) -> None:
        if self.view is not None:
            self.view.set_mask(mask)

    def set_highlight(self, how: Highlight) -> None:
        if self.view is not None:
            self.view.transcript.set_highlight(how)

    def show_story(self, story: Story) -> None:
        if self.view is not None:
            was_covered = self.view.transcript.mask_layer.revealed is not None
            self._story = story
            self.view.show_story(story, self._playback.alignment)
            self._show_translation()
            self._reveal(self._last_spoken() if was_covered else None)

    def set_second_text(self, texts: dict[int, str]) -> None:
        """Set the translation of each block of the story (by block index)."""
        self._translation = texts
        self._show_translation()

    def toggle_translation(self) -> None:
        """Show the translation to the class, or hide it."""
        if self.view is not None:
            self._shows_translation = not self._shows_translation
            self._show_translation()

    def _show_translation(self) -> None:
        if self.view is not None:
            self.view.transcript.set_second_text(self._translation)
            self.view.transcript.show_second_text(self._shows_translation)

    def show_alignment(self, alignment: Alignment) -> None:
        if self.view is not None:
            self.view.transcript.show_alignment(alignment)

    def show_entry(self, entry: GlossaryEntry | None) -> None:
        """Show the glossary entry that is replayed. None hides it after the replay."""
        self._explains = False
        if self.view is not None:
            self.view.show_entry(entry)

    def explain(self, entry: GlossaryEntry) -> None:
        """Show a glossary entry until another sentence is spoken. A second call with the same entry hides it."""
        if self.view is not None:
            shown = self.view.entry_text
            self.view.show_entry(entry)
            if self.view.entry_text == shown:
                self.view.show_entry(None)
            self._explains, self._explained_in = True, self._playback.tracker.current_position[1]

    def _show_position(self, word: int | None, sentence: int | None) -> None:
        if self.view is None:
            return
        if self._explains and sentence not in (None, self._explained_in):
            self.show_entry(None)
        self.view.set_position(word, sentence)
        seen = self.view.transcript.mask_layer.revealed
        if word is not None and seen is not None and word > seen:
            self._reveal(word)

    def _show_time(self, seconds: float) -> None:
        if self.view is not None and self._playback.duration:
            self.view.show_share(seconds / self._playback.duration)

    # -- view of the class alone --------------------------------------------------------------------------------

    def cover_text(self) -> None:
        """Cover the text that was not spoken yet, or show all of it.

        The covered words appear as playback or the teacher goes on.
        """
        if self.view is not None:
            self._reveal(self._last_spoken() if self.view.transcript.mask_layer.revealed is None else None)

    def reveal_word(self) -> None:
        if self.view is not None and not self._step_gaps():
            self._reveal(next_word(self._seen(), self.view.transcript.page.shown_words))

    def reveal_sentence(self) -> None:
        if self.view is not None and self._story is not None:
            self._reveal(next_sentence(self._seen(), self.view.transcript.page.shown_words, self._story))

    def _seen(self) -> int:
        seen = self.view.transcript.mask_layer.revealed if self.view is not None else None
        return self._last_spoken() if seen is None else seen

    def _last_spoken(self) -> int:
        return last_spoken_word(self._playback.alignment, self._playback.story_time)

    def _reveal(self, last_word: int | None) -> None:
        if self.view is not None:
            self.view.transcript.reveal(last_word)
            self._update_bar()

    def freeze_class(self) -> None:
        """Freeze the picture that the class sees, or show the live story again."""
        if self.view is not None:
            self.view.freeze(not self.view.is_frozen)
            self._update_bar()

    def black_screen(self) -> None:
        if self.view is not None:
            self.view.toggle_black()
            self._update_bar()

    def _update_bar(self) -> None:
        view, story = self.view, self._story
        if view is None or story is None:
            return
        seen = view.transcript.mask_layer.revealed
        word = "" if seen is None or seen < 0 else story.words[seen].text
        for bar in (self._bar, view.foot.bar):
            bar.show_seen(last_word=None if seen is None else word, frozen=view.is_frozen, black=view.is_black)


def _action(window: QWidget, key: str, do: Callable[[], None]) -> QAction:
    action = QAction(window)
    action.setShortcut(QKeySequence(key))
    action.triggered.connect(lambda _checked=False: do())
    action.setEnabled(False)
    window.addAction(action)
    return action
