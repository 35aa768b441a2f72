"""Play short pieces of the story one after the other, each at its own speed. The story's position stays."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from listenapp.practice.lessons.lesson import Task
from listenapp.ui.player.playback_controller import PlaybackController

SLOW = 0.75  # times the speed of the story
_SLOWEST_GAP = 0.6  # of a gap alone, between two plays at the normal speed


@dataclass(frozen=True, slots=True)
class Clip:
    """Seconds `start` to `end` of the story. `factor` multiplies the speed of the story."""

    start: float
    end: float
    factor: float = 1.0


def whole(task: Task, factor: float = 1.0) -> tuple[Clip, ...]:
    """Return what is heard before the answer to a task."""
    return (Clip(task.start, task.end, factor),)


def gap_again(task: Task) -> tuple[Clip, ...]:
    """Return a gap at normal, slow and normal speed. A task without a gap is heard once more."""
    gap = task.gap
    if gap is None:
        return whole(task)
    return tuple(Clip(gap.start, gap.end, factor) for factor in (1.0, _SLOWEST_GAP, 1.0))


class ClipPlayer(QObject):
    """Player of clips. `finished` is emitted after the last one, but not if they are stopped or replaced."""

    finished = Signal()

    def __init__(self, playback: PlaybackController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playback = playback
        self._waiting: list[Clip] = []
        self._plays = False
        playback.tracker.replaying_changed.connect(self._go_on)

    def play(self, clips: Iterable[Clip]) -> bool:
        """Play clips from the first on. Return False if the story has no sound yet."""
        self._waiting = list(clips)
        self._plays = False
        return self._start_next()

    def stop(self) -> None:
        self._waiting = []
        if self._plays:
            self._plays = False
            self._playback.repeat.stop_replay()

    def _start_next(self) -> bool:
        clip = self._waiting.pop(0)
        self._plays = self._playback.repeat.play_span(clip.start, clip.end, self._playback.speed * clip.factor)
        return self._plays

    def _go_on(self, span: int | None) -> None:
        if span is not None or not self._plays:
            return
        self._plays = False
        if self._waiting:
            self._start_next()
        else:
            self.finished.emit()
