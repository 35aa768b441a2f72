"""Emit signals when the word, sentence, time or state changes between two polls of the player."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.playback.playback_state import FADED

if TYPE_CHECKING:
    from listenapp.playback.playback_state import PlaybackStatus
    from listenapp.story.alignment import Alignment, Timeline
    from listenapp.story.model import Story


_SOON = 0.4  # seconds before a word in which its sentence is already highlighted after a seek


class HighlightLookup:
    """Lookup of the word and the sentence to highlight. Without an alignment nothing is highlighted."""

    def __init__(self, story: Story | None = None, alignment: Alignment | None = None) -> None:
        self._story, self._alignment = story, alignment

    @cached_property
    def timeline(self) -> Timeline:
        from listenapp.story.alignment import Timeline  # noqa: PLC0415 - loads with the first story

        return Timeline(self._alignment.words, self._alignment.sentences) if self._alignment else Timeline((), ())

    def at(self, story_time: float, since: float) -> tuple[int | None, int | None]:
        """Return the word and the sentence at `story_time`. Playback started or was moved to `since`.

        A word that ended before `since` is not highlighted, because it was not heard. Instead, return no word, and the
        sentence of the next word if that begins within `_SOON` seconds.
        """
        word = self.timeline.word_at(story_time)
        if word is not None and self._alignment is not None:
            end = self._alignment.words[word].end
            if end is not None and end <= since:
                return None, self._sentence_to_come(story_time)
        return word, self._sentence_of(word)

    def _sentence_to_come(self, story_time: float) -> int | None:
        start = self.timeline.next_word_start(story_time)
        if start is None or start - story_time > _SOON:
            return None
        return self._sentence_of(self.timeline.word_at(start))

    def _sentence_of(self, word: int | None) -> int | None:
        return None if word is None or self._story is None else self._story.sentence_of_word[word]


TICK_MS = 8
_HALF_TICK = (
    TICK_MS / 2000
)  # seconds; a word begins between two ticks, so half a tick ahead it is as often early as late
_TIME_SIGNAL_EVERY = 0.05  # seconds of story time between two `time_changed` signals

_NOTHING = (None, None, False, None)  # word, sentence, playing, number of the replayed span


class PositionTracker(QObject):
    """Emitter of signals for changes between two polls of the player."""

    position_changed = Signal(object, object)  # word, sentence: int or None
    time_changed = Signal(float)  # seconds of story time
    playing_changed = Signal(bool)
    replaying_changed = Signal(object)  # number of the replayed span, None at the end

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lookup = HighlightLookup()
        self._since = (
            0.0  # story time at which this continuous playback began; words that ended before it were not heard
        )
        self._shown: tuple[int | None, int | None, bool, int | None] = _NOTHING
        self._emitted_time = -1.0

    @property
    def current_position(self) -> tuple[int | None, int | None]:
        """Return the word and the sentence that `position_changed` emitted last."""
        return self._shown[:2]

    @property
    def playing(self) -> bool:
        """Return the state that `playing_changed` emitted last."""
        return self._shown[2]

    def forget(self) -> None:
        """Reset the state without emitting signals. Called before another story is loaded."""
        self._shown = _NOTHING

    def begin_at(self, seconds: float) -> None:
        """Set the story time at which playback starts or continues after a seek."""
        self._since = seconds

    def show(self, moment: PlaybackStatus, *, playing: bool) -> None:
        """Emit a signal for each value that differs from the last call.

        `playing` is also True while playback waits for audio that is not decoded yet.
        """
        if moment.moving:
            self._since = moment.since
        word, sentence = self.lookup.at(moment.story_time_in(_HALF_TICK), self._since + FADED)
        span = moment.span if moment.playing else None
        was, self._shown = self._shown, (word, sentence, playing, span)
        if was[3] != span:
            self.replaying_changed.emit(span)
        if was[:2] != (word, sentence):
            self.position_changed.emit(word, sentence)
        if abs(moment.story_time - self._emitted_time) >= _TIME_SIGNAL_EVERY or not moment.playing:
            self._emitted_time = moment.story_time
            self.time_changed.emit(moment.story_time)
        if was[2] != playing:
            self.playing_changed.emit(playing)
