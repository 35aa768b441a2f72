"""Decode the open story in the background. Playback can start after the first second.

The audio around the current position is decoded first. The audio stays in memory while the story is open.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from listenapp.errors import ListenError
from listenapp.ui.common.tasks import BackgroundTask, TaskRunner
from listenapp.ui.player.playback_controller import PlaybackController

if TYPE_CHECKING:  # numpy and FFmpeg, not needed to show the window
    from listenapp.audio.progressive_decoder import ProgressiveDecoder
    from listenapp.audio.waveform import LoadedAudio

_ENOUGH = 1.0  # seconds


class AudioLoader(QObject):
    """Loader of the open story's audio. It decodes in a worker thread and hands the audio to the playback."""

    levels_changed = Signal(tuple)  # waveform levels for the position slider; empty until some are known
    failed = Signal(ListenError)
    _grew = Signal(object, object)  # ProgressiveDecoder, levels; emitted in the worker thread

    def __init__(self, playback: PlaybackController, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playback, self._tasks = playback, tasks
        self._task: BackgroundTask | None = None
        self._stopped = threading.Event()
        self.loaded: LoadedAudio | None = None
        self._grew.connect(self._use, Qt.ConnectionType.QueuedConnection)
        tasks.finishing.connect(self._stop)

    def forget(self) -> None:
        """Discard the audio, because another story is opened."""
        self._stop()
        self._task = self.loaded = None
        self.levels_changed.emit(())

    def _stop(self) -> None:
        self._stopped.set()
        if self._task is not None:
            self._task.discard()

    def load(self, audio: Path | None) -> None:
        """Decode a narration. The playback gets it as soon as it can be played from the current position."""
        if audio is None:
            return
        self._stopped = stopped = threading.Event()
        expected, position = self._playback.duration, self._playback.story_time

        def work() -> LoadedAudio:
            from listenapp.audio.progressive_decoder import ProgressiveDecoder  # noqa: PLC0415 - not needed to show the window
            from listenapp.audio.waveform import LoadedAudio, WaveformBuilder, loudness  # noqa: PLC0415

            growing, measured = ProgressiveDecoder(audio, expected, position, stopped), WaveformBuilder()

            def report() -> None:
                if growing.pcm is not None and expected:
                    self._grew.emit(growing, measured.levels(growing.pcm, growing.done))

            pcm = growing.fill(report)
            is_measured = growing.pcm is not None and pcm.frames == growing.pcm.frames
            return LoadedAudio(pcm, measured.levels(pcm, pcm.frames) if is_measured else loudness(pcm))

        self._task = self._tasks.run_slow(work, self._arrived, self._fail)

    def _use(self, growing: ProgressiveDecoder, levels: tuple[float, ...]) -> None:
        if growing.stopped is not self._stopped or growing.pcm is None or self.loaded is not None:
            return
        self.levels_changed.emit(levels)
        if self._playback.partial_audio is growing:
            return
        position = self._playback.story_time
        if growing.has(position, position + _ENOUGH):
            self._playback.give_sound(growing.pcm, growing)
        else:
            growing.want(position)

    def _arrived(self, loaded: LoadedAudio) -> None:
        self._task, self.loaded = None, loaded
        self._playback.finish_sound(loaded.pcm)
        self.levels_changed.emit(loaded.levels)

    def _fail(self, error: object) -> None:
        self._task = None
        self.failed.emit(error)
