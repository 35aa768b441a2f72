"""Show which part of the text is looped, and the speed that is heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from listenapp.ui.player.playback_controller import PlaybackController
from listenapp.ui.player.transport_bar import TransportBar
from listenapp.ui.transcript.transcript_view import TranscriptView

if TYPE_CHECKING:  # audio and story modules load with the first story
    from listenapp.story.alignment import Alignment

Span = tuple[float, float]


class LoopDisplay(QObject):
    def __init__(
        self, playback: PlaybackController, transcript: TranscriptView, bar: TransportBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._playback, self._transcript, self._bar = playback, transcript, bar
        self._span: Span | None = None
        playback.repeat.range_changed.connect(self._show_part)
        playback.tracker.speed_heard.connect(self._show_speed)

    def update_part(self) -> None:
        """Find the words of the looped part again, after the times have changed."""
        self._show_part(self._span)

    def _show_part(self, span: Span | None) -> None:
        self._span = span
        alignment = self._playback.alignment
        words = None if span is None or alignment is None else words_within(alignment, span)
        self._transcript.loop_layer.show(words)

    def _show_speed(self, heard: float) -> None:
        self._bar.show_heard_speed(heard, self._playback.speed)


def words_within(alignment: Alignment, span: Span) -> tuple[int, int] | None:
    """Return the first and the last word that are heard at least by half within these seconds; None if none is."""
    heard = [
        index
        for index, timing in enumerate(alignment.words)
        if timing.start is not None and span[0] <= (timing.start + (timing.end or timing.start)) / 2 <= span[1]
    ]
    return (heard[0], heard[-1]) if heard else None
