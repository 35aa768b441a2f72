"""What is lit and where the story is, told as it changes: asked at each tick, heard of only when there is something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.playback.playback_state import FADED
from listenapp.ui.player.heard import Heard

if TYPE_CHECKING:
    from listenapp.playback.player import Moment

TICK_MS = 8
_HALF_TICK = TICK_MS / 2000  # seconds: a word begins somewhere between two ticks, so it is lit early as often as late
_TOLD_EVERY = 0.05  # seconds of the story

_NOTHING = (None, None, False, None)  # word, sentence, playing, replayed stretch


class Lamp(QObject):
    lit = Signal(object, object)  # word, sentence: int or None
    time_changed = Signal(float)  # seconds of story time
    playing_changed = Signal(bool)
    replaying_changed = Signal(object)  # which of the replayed stretches, None when over

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.heard = Heard()
        self._since = 0.0  # where this stretch of sound began: words that ended before are not being heard
        self._shown: tuple[int | None, int | None, bool, int | None] = _NOTHING
        self._told_time = -1.0

    @property
    def lit_now(self) -> tuple[int | None, int | None]:
        """Word and sentence, as `lit` told them last."""
        return self._shown[:2]

    @property
    def playing(self) -> bool:
        """As `playing_changed` told it last."""
        return self._shown[2]

    def forget(self) -> None:
        """Another story comes; nobody is told that nothing of the old one is lit."""
        self._shown = _NOTHING

    def begin_at(self, seconds: float) -> None:
        """The sound goes on from there."""
        self._since = seconds

    def show(self, moment: Moment, *, playing: bool) -> None:
        """`playing` also while the sound waits for what is not decoded yet."""
        if moment.moving:
            self._since = moment.since
        word, sentence = self.heard.at(moment.story_time_in(_HALF_TICK), self._since + FADED)
        span = moment.span if moment.playing else None
        was, self._shown = self._shown, (word, sentence, playing, span)
        if was[3] != span:
            self.replaying_changed.emit(span)
        if was[:2] != (word, sentence):
            self.lit.emit(word, sentence)
        if abs(moment.story_time - self._told_time) >= _TOLD_EVERY or not moment.playing:
            self._told_time = moment.story_time
            self.time_changed.emit(moment.story_time)
        if was[2] != playing:
            self.playing_changed.emit(playing)
