"""Poll the player, and emit signals when the word, the sentence, the time or the state changes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from listenapp.playback.playback_state import FADED
from listenapp.ui.player.buffering import BufferWait

if TYPE_CHECKING:
    from listenapp.playback.plan_segment import Repeat
    from listenapp.playback.playback_state import PlaybackStatus
    from listenapp.playback.player import Player
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

        return self._alignment.timeline if self._alignment else Timeline(())

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
_HALF_TICK = TICK_MS / 2000  # s; a word begins between two ticks, so half a tick ahead it is as often early as late
_TIME_SIGNAL_EVERY = 0.05  # seconds of story time between two `time_changed` signals


class PlayedSpan:
    """Recorder of the span that plays now. A pause does not end it, but a jump, a repetition or a cut does."""

    def __init__(self) -> None:
        self._start = self._end = self._since = 0.0

    def follow(self, status: PlaybackStatus) -> tuple[float, float] | None:
        """Record the player's state. Return the span that has ended, or None."""
        if not status.sounding:
            return None
        if status.since == self._since and status.story_time >= self._end:
            self._end = status.story_time
            return None
        ended = self.take()
        self._since = status.since
        self._start, self._end = min(status.since, status.story_time), status.story_time
        return ended

    def take(self) -> tuple[float, float] | None:
        """Return what was played of the span since the last call, or None for nothing. The span goes on after it."""
        span, self._start = (self._start, self._end), self._end
        return span if span[0] < span[1] else None

    def forget(self) -> None:
        self._start = self._end = self._since = 0.0


_NOTHING = (None, None, False, None)  # word, sentence, playing, number of the replayed span


class PositionTracker(QObject):
    """Poll the player while anything plays, and emit signals for what has changed since the last poll."""

    position_changed = Signal(object, object)  # word, sentence: int or None
    time_changed = Signal(float)  # seconds of story time
    playing_changed = Signal(bool)
    replaying_changed = Signal(object)  # number of the replayed span, None at the end
    speed_heard = Signal(float)  # it differs from the chosen one while a sentence is heard slower
    turn_changed = Signal(object)  # Repeat of a sentence that is played several times, or None
    ended = Signal()  # the story was played to its end
    played = Signal(float, float)  # this span of story time was heard; a repetition is another span
    device_lost = Signal()

    def __init__(
        self,
        parent: QObject,
        buffering: BufferWait,
        player: Callable[[], Player | None],
        resume: Callable[[], None],
    ) -> None:
        """`player` returns the player if the story can be played. `resume` plays on when missing audio is decoded."""
        super().__init__(parent)
        self._buffering, self._player, self._resume = buffering, player, resume
        self.lookup = HighlightLookup()
        self._played = PlayedSpan()
        self._since = 0.0  # where this continuous playback began; words that ended before it were not heard
        self._shown: tuple[int | None, int | None, bool, int | None] = _NOTHING
        self._segment: tuple[float, Repeat | None] = (0.0, None)  # speed that is heard, turn of a repeated sentence
        self._emitted_time = -1.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def current_position(self) -> tuple[int | None, int | None]:
        """Return the word and the sentence that `position_changed` emitted last."""
        return self._shown[:2]

    @property
    def is_running(self) -> bool:
        """Return whether the player is polled, because something plays."""
        return self._timer.isActive()

    def forget(self) -> None:
        """Reset the state without emitting signals. Called before another story is loaded."""
        self._shown = _NOTHING
        self._played.forget()

    def report_played(self) -> None:
        """Emit `played` for what was heard of the current span since it was emitted last."""
        self._emit_played(self._played.take())

    def _emit_played(self, span: tuple[float, float] | None) -> None:
        if span is not None:
            self.played.emit(*span)

    def begin_at(self, seconds: float) -> None:
        """Set the story time at which playback starts or continues after a seek."""
        self._since = seconds

    def place_at(self, seconds: float) -> tuple[int | None, int | None]:
        """Return the word and the sentence at a time, whether or not the audio is loaded."""
        return self.lookup.at(seconds + _HALF_TICK, 0.0)

    # -- polling ------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Poll the player now, and every `TICK_MS` until nothing plays any more."""
        self.tick()
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def tick(self) -> None:
        player = self._player()
        if player is None:
            self._timer.stop()
            return
        self._buffering.go_on()
        status = player.status()
        if self._buffering.hold(player, status, self._resume):
            status = player.status()
        was_playing = self._shown[2]
        self._show(status, playing=self._buffering.on or status.playing)
        if status.lost:
            self.device_lost.emit()
        if not status.moving and not self._plays_on(player):
            self._timer.stop()
            if status.ended and was_playing:
                self.ended.emit()

    def _plays_on(self, player: Player) -> bool:
        """Ask the player again, because a slot may have started it."""
        return self._buffering.on or player.status().playing

    def _show(self, status: PlaybackStatus, *, playing: bool) -> None:
        """Emit a signal for each value that differs from the last call.

        `playing` is also True while playback waits for audio that is not decoded yet.
        """
        if status.moving:
            self._since = status.since
            self._emit_played(self._played.follow(status))
        word, sentence = self.lookup.at(status.story_time_in(_HALF_TICK), self._since + FADED)
        span = status.span if status.playing else None
        was, self._shown = self._shown, (word, sentence, playing, span)
        self._show_segment(status)
        if was[3] != span:
            self.replaying_changed.emit(span)
        if was[:2] != (word, sentence):
            self.position_changed.emit(word, sentence)
        if abs(status.story_time - self._emitted_time) >= _TIME_SIGNAL_EVERY or not status.playing:
            self._emitted_time = status.story_time
            self.time_changed.emit(status.story_time)
        if was[2] != playing:
            self.playing_changed.emit(playing)

    def _show_segment(self, status: PlaybackStatus) -> None:
        """Emit the speed and the turn of what is heard, if they have changed."""
        turn = status.turn if status.playing else None
        was, self._segment = self._segment, (status.speed, turn)
        if was[0] != status.speed:
            self.speed_heard.emit(status.speed)
        if was[1] != turn:
            self.turn_changed.emit(turn)
