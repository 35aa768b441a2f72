"""Delay an action until the audio that it needs is decoded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # numpy and FFmpeg, not needed to show the window
    from listenapp.audio.progressive_decoder import ProgressiveDecoder
    from listenapp.playback.playback_state import PlaybackStatus
    from listenapp.playback.player import Player

AHEAD, ENOUGH = 0.5, 1.0  # seconds that must be decoded to continue and to start playback

Span = tuple[float, float]


class BufferWait:
    """At most one action that waits for decoded audio. Times are in seconds of story time.

    Without partially decoded audio (`growing` is None), nothing is missing.
    """

    def __init__(self) -> None:
        self.growing: ProgressiveDecoder | None = None
        self._spans: tuple[Span, ...] = ()
        self._act: Callable[[], object] | None = None
        self._wanted: Span | None = None

    @property
    def on(self) -> bool:
        """Return whether an action is waiting."""
        return self._act is not None

    def is_missing(self, first: float, last: float | None = None) -> bool:
        """Return whether a part of `first`..`last` is not decoded yet. Without `last`, check `AHEAD` seconds."""
        growing = self.growing
        return growing is not None and not growing.has(first, first + AHEAD if last is None else last)

    def wait_for(self, spans: Sequence[Span], act: Callable[[], object]) -> None:
        """Call `act` from `go_on` when all `spans` are decoded. It replaces an action that is waiting.

        The decoder is asked to decode the missing audio first.
        """
        self._spans, self._act, self._wanted = tuple(spans), act, None
        self._want_missing()

    def hold(self, player: Player, status: PlaybackStatus, resume: Callable[[], object]) -> bool:
        """Pause the player if its next audio is not decoded yet, and call `resume` when it is.

        `status` is the state of the player. Return whether it was paused.
        """
        if self.growing is None or self.on or not status.playing or status.span is not None:
            return False
        position = status.story_time if status.pending is None else status.pending
        if not self.is_missing(position):
            return False
        player.pause()
        player.seek(position)
        self.wait_for([(position, position + ENOUGH)], resume)
        return True

    def drop(self) -> None:
        """Discard the waiting action."""
        self._act = None

    def go_on(self) -> None:
        """Call the waiting action if nothing is missing any more."""
        act = self._act
        if act is not None and not self._want_missing():
            self._act = None
            act()

    def _want_missing(self) -> bool:
        missing = next((span for span in self._spans if self.is_missing(*span)), None)
        if missing is not None and self.growing is not None and missing != self._wanted:
            self._wanted = missing
            self.growing.want(missing[0])
        return missing is not None
