"""Play short sounds that are not the open story: a sentence of another story, or a recording of the learner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from listenapp.ui.player.playback_controller import PlaybackController

if TYPE_CHECKING:
    from listenapp.audio.pcm import Pcm
    from listenapp.playback.player import Player

_TICK_MS = 30
_DEAF_MS = 10_000  # an output that takes longer to open is not waited for


class SoundPlayer(QObject):
    """Player of short sounds. It borrows the story's player with the first clip, until `release`."""

    finished = Signal()  # all clips were heard, or the sound was lost
    heard = Signal(float)  # seconds of sound that were played until `release`

    def __init__(self, playback: PlaybackController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playback = playback
        self._player: Player | None = None
        self._heard = 0.0  # seconds, of the clips that were counted
        self._is_counted = True  # no clip has begun since the last count
        self._queue: list[tuple[Pcm, float]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._look)
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.setInterval(_DEAF_MS)
        self._deadline.timeout.connect(self.stop)

    @property
    def playing(self) -> bool:
        return self._timer.isActive() or self._deadline.isActive()

    def play(self, clips: Sequence[Pcm], speed: float = 1.0) -> None:
        """Play the clips one after the other, instead of any clip that plays now."""
        self.play_at_speeds([(clip, speed) for clip in clips])

    def play_at_speeds(self, clips: Sequence[tuple[Pcm, float]]) -> None:
        """Play clips, each at its speed."""
        self._timer.stop()
        self._count()
        self._queue = list(clips)
        if self._borrowed() is not None:
            self._next()
        else:  # the output opens first
            self._deadline.start()
            opened = self._playback.output.opened
            opened.connect(self._output_opened, Qt.ConnectionType.UniqueConnection)
            self._playback.output.open()

    def _borrowed(self) -> Player | None:
        if self._player is None:
            self._player = self._playback.borrow_player()
        return self._player

    def _output_opened(self) -> None:
        if self._deadline.isActive() and self._borrowed() is not None:
            self._deadline.stop()
            self._next()

    def _next(self) -> None:
        from listenapp.playback.playback_settings import PlaybackSettings  # noqa: PLC0415 - loaded with the first sound

        if self._player is None or not self._queue:
            self.stop()
            return
        clip, speed = self._queue.pop(0)
        self._player.load(clip, ())
        self._player.settings = PlaybackSettings(speed=speed)
        self._player.play()
        self._is_counted = False
        self._timer.start()

    def _look(self) -> None:
        if self._player is None:
            self.stop()
            return
        now = self._player.status()
        if now.lost:
            self._count()
            self._queue = []
            self._playback.output.handle_device_lost()
        if not now.playing and not now.moving:
            self._count()
            self._next()

    def _count(self) -> None:
        """Count what was played of the clip until now, once. Call it before the player is paused."""
        if self._player is not None and not self._is_counted:
            self._heard += self._player.status().story_time
            self._is_counted = True

    def stop(self) -> None:
        """Stop the sound. Emit `finished` if clips were playing or waiting."""
        was_playing = self.playing
        self._count()
        self._queue = []
        self._timer.stop()
        self._deadline.stop()
        if self._player is not None:
            self._player.pause()
        if was_playing:
            self.finished.emit()

    def release(self) -> None:
        """Stop without a signal, and return the player to the story."""
        self._queue = []
        self._timer.stop()
        self._deadline.stop()
        self._count()
        if self._player is not None:
            self._player = None
            self._playback.return_player()
        if self._heard > 0:
            self.heard.emit(self._heard)
            self._heard = 0.0
