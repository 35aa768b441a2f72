"""Implement the actions of shortcuts and menus in the reader."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from listenapp.ui.common import view_options
from listenapp.ui.common.status_bar import StatusBar
from listenapp.ui.document.starred_sentences import StarredSentences
from listenapp.ui.i18n import formatting
from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.reader.reader_view import ReaderView
from listenapp.ui.settings.settings_controller import SettingsController

if TYPE_CHECKING:  # audio modules load with the first story
    from listenapp.playback.plan_segment import Repeat

_A_LITTLE = 5.0  # seconds
_SPEED_STEP = 0.05
_OFFSET_STEP = 0.02  # seconds


class ReaderActions(QObject):
    """Actions of the reader. The window calls them only while a story is open."""

    def __init__(
        self,
        playback: PlaybackController,
        reading: ReaderView,
        settings: SettingsController,
        status: StatusBar,
        starred: StarredSentences,
    ) -> None:
        super().__init__(reading)
        self._starred = starred
        self._playback, self._reading, self._bar = playback, reading, reading.transport
        self._settings, self._status = settings, status
        self._range_begin: float | None = None
        playback.repeat.range_changed.connect(self._forget_begin)
        playback.repeat.range_changed.connect(self._show_loop)
        playback.tracker.turn_changed.connect(self._show_turn)
        status.chip.clicked.connect(self.range_off)
        playback.tracker.playing_changed.connect(lambda _playing: status.end_note())
        playback.seeked.connect(lambda _seconds: status.end_note())
        reading.looked_up.connect(lambda _entry: status.end_note())

    # -- playback and seeking -----------------------------------------------------------------------------------

    def toggle(self) -> None:
        self._playback.toggle()

    def next_sentence(self) -> None:
        self._step(1, self._playback.next_sentence)

    def previous_sentence(self) -> None:
        self._step(-1, self._playback.previous_sentence)

    def _step(self, by: int, go: Callable[[], None]) -> None:
        """Go to another sentence. While the timing editor is open, go to another sentence there."""
        if self._reading.editor.isVisible():
            self._reading.editor.step(by)
        else:
            go()

    def repeat_sentence(self) -> None:
        self._playback.repeat_sentence()

    def again_slower(self) -> None:
        self._playback.again_slower()

    def toggle_loop(self) -> None:
        if self._playback.ready:
            self._bar.loop_button.click()

    def back_a_little(self) -> None:
        self._playback.seek(max(0.0, self._playback.story_time - _A_LITTLE))

    def on_a_little(self) -> None:
        self._playback.seek(self._playback.story_time + _A_LITTLE)

    # -- loop of a range ----------------------------------------------------------------------------------------

    def range_begin(self) -> None:
        if self._playback.ready:
            begin = self._playback.story_time
            self._playback.repeat.set_range(None)
            self._range_begin = begin
            self._bar.slider.set_range((begin, begin))
            self._status.show_state(self.tr("Start of loop set. Press B at the end."))

    def range_end(self) -> None:
        begin = self._range_begin
        if begin is None:
            return
        here = self._playback.story_time
        if abs(here - begin) < 0.3:
            self._status.show_note(self.tr("This part is too short to loop."))
            return
        self._playback.repeat.set_range((min(begin, here), max(begin, here)))
        self._status.show_state(self.tr("Loop is on. Press X to clear it."))

    def range_off(self) -> None:
        self._playback.repeat.set_range(None)

    def _show_turn(self, turn: Repeat | None) -> None:
        """Show which time a repeated sentence is played."""
        at, total = (0, 0) if turn is None else (turn.time + 1, self._playback.repeat.repeats)
        self._status.show_turn(at, total)

    def _show_loop(self, span: tuple[float, float] | None) -> None:
        """Show the looped part as a chip that clears the loop."""
        text = "" if span is None else f"A–B  {formatting.clock(span[0])} – {formatting.clock(span[1])}"
        self._status.show_chip(text, self.tr("Clear loop"))

    def _forget_begin(self, span: object) -> None:
        self._range_begin = None
        if span is None:
            self._status.show_state("")

    # -- speed, volume and highlight offset ---------------------------------------------------------------------

    def slow_down(self) -> None:
        self._playback.set_speed(round(self._playback.speed - _SPEED_STEP, 2))

    def speed_up(self) -> None:
        self._playback.set_speed(round(self._playback.speed + _SPEED_STEP, 2))

    def louder(self) -> None:
        self._turn_volume(5)

    def softer(self) -> None:
        self._turn_volume(-5)

    def _turn_volume(self, by: int) -> None:
        slider = self._bar.volume_slider
        slider.setValue(slider.value() + by)

    def mute(self) -> None:
        self._bar.mute_button.click()

    def stop_each(self) -> None:
        stops = not self._settings.preferences.stops_after_sentence
        self._settings.choose(stops_after_sentence=stops)
        self._status.show_note(
            self.tr("Playback stops after each sentence.")
            if stops
            else self.tr("Playback no longer stops after each sentence.")
        )

    def highlight_later(self) -> None:
        self._shift_highlight(_OFFSET_STEP)

    def highlight_earlier(self) -> None:
        self._shift_highlight(-_OFFSET_STEP)

    def _shift_highlight(self, by: float) -> None:
        preferences = self._settings.preferences
        self._settings.set_offset(preferences.offsets.get(preferences.device, 0.0) + by)
        offset = self._settings.preferences.offsets[preferences.device]
        milliseconds = round(offset * 1000)
        waits, early = (
            self.tr("The highlight waits {n} ms for your headphones."),
            self.tr("The highlight comes {n} ms early."),
        )
        self._status.show_note((early if milliseconds < 0 else waits).format(n=abs(milliseconds)))

    # -- transcript, timing editor and glossary -----------------------------------------------------------------

    def back_to_voice(self) -> None:
        self._reading.transcript.auto_scroll.back_to_voice()

    def next_low_confidence(self) -> None:
        if not self._reading.next_low_confidence():
            self._status.show_note(self.tr("No sentences to check."))

    def edit_times(self) -> None:
        if not self._reading.edit_times():
            self._status.show_note(self.tr("There is no timing to edit yet."))

    def find_next(self) -> None:
        self._reading.find_bar.find_next()

    def find_previous(self) -> None:
        self._reading.find_bar.find_previous()

    def own_word(self) -> None:
        self._reading.add_own_word()

    def explain(self) -> None:
        if not self._reading.explain():
            self._status.show_note(self.tr("No explanation for this word. Press W to add one."))

    def star(self) -> None:
        """Save the current sentence, or remove it from the saved ones."""
        sentence = self._reading.target_sentence()
        is_saved = None if sentence is None else self._starred.toggle(sentence)
        if sentence is None:
            self._status.show_note(self.tr("Play the story or place the cursor in a sentence to save it."))
        elif is_saved is None:
            self._status.show_note(self.tr("Sentences can be saved when the story is in the library."))
        else:
            self._status.show_note(self.tr("Sentence saved.") if is_saved else self.tr("Sentence no longer saved."))

    def larger(self) -> None:
        self._settings.choose(text_size=view_options.larger(self._settings.preferences.text_size))

    def smaller(self) -> None:
        self._settings.choose(text_size=view_options.smaller(self._settings.preferences.text_size))

    def default_size(self) -> None:
        self._settings.choose(text_size=view_options.DEFAULT_SIZE)
