"""Control the playback of the open story: load, play, pause, seek and speed, by word and sentence indices."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from listenapp.errors import ListenError
from listenapp.playback import playback_state
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.player.audio_output import AudioOutput, OpenOutput
from listenapp.ui.player.buffering import ENOUGH, BufferWait
from listenapp.ui.player.position_tracker import HighlightLookup, PositionTracker
from listenapp.ui.player.repeat_control import RepeatControl

if TYPE_CHECKING:  # audio and story modules load with the first story, not when the window opens
    from listenapp.audio.pcm import Pcm
    from listenapp.audio.progressive_decoder import ProgressiveDecoder
    from listenapp.playback.player import Player
    from listenapp.story.alignment import Alignment
    from listenapp.story.model import Story

_SAME_DURATION = 0.02  # seconds by which the real duration may differ from the expected one without being noticed


class PlaybackController(QObject):
    """Playback of one story. Call all methods from the UI thread. Times are in seconds of story time.

    `tracker` polls the player and emits what changes while the story plays. `repeat` loops and replays parts of it.
    """

    ready_changed = Signal(bool)
    speed_changed = Signal(float)
    seeked = Signal(float)
    audio_loaded = Signal()
    failed = Signal(ListenError)

    def __init__(self, tasks: TaskRunner, open_output: OpenOutput, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.output = AudioOutput(tasks, open_output, self)
        self.output.opened.connect(self._output_opened)
        self.output.changed.connect(self._output_changed)
        self.output.failed.connect(self._output_failed)
        self._buffering = BufferWait()
        self.tracker = PositionTracker(self, self._buffering, self._ready_player, self.play)
        self.tracker.device_lost.connect(self.output.handle_device_lost)
        self.repeat = RepeatControl(self, self._buffering, self._ready_player, self.tracker.start)
        self._speed = 1.0
        self._lent = False  # the player plays something other than a story
        self._pcm: Pcm | None = None
        self._story: Story | None = None
        self._alignment: Alignment | None = None
        self._rest_at = 0.0  # position from which a story will play that has no audio yet
        self._play_when_ready = False

    # -- loading a story ----------------------------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        return self._ready_player() is not None

    def _ready_player(self) -> Player | None:
        """Return the player if the story can be played."""
        return self._player if self._pcm is not None and not self._lent else None

    @property
    def playing(self) -> bool:
        if self._player is None or self._lent:
            return False
        return self._buffering.on or self._player.status().playing

    @property
    def story_time(self) -> float:
        return self._player.status().story_time if self._player is not None and self.ready else self._rest_at

    @property
    def place(self) -> float:
        """Return the story time that is heard, or that was sought while the sound before it is still heard."""
        return self._player.place if self._player is not None and self.ready else self._rest_at

    @property
    def duration(self) -> float:
        """Return the duration of the audio, or before the audio is loaded that of the alignment, in seconds."""
        if self._pcm is not None:
            return self._pcm.duration
        return self._alignment.duration if self._alignment is not None else 0.0

    @property
    def at_end(self) -> bool:
        return self.duration > 0 and self.story_time >= self.duration - 0.2

    @property
    def resume_position(self) -> float:
        """Return `story_time`, or during a replay the position at which the story was paused."""
        return self._player.place if self._player is not None and self.ready else self._rest_at

    @property
    def pcm(self) -> Pcm | None:
        """Return the audio of the story as far as it is decoded, or None."""
        return self._pcm

    @property
    def alignment(self) -> Alignment | None:
        return self._alignment

    def load(self, story: Story, alignment: Alignment | None, pcm: Pcm | None, start: float = 0.0) -> None:
        """Replace the story, paused at `start` seconds.

        Open the audio output if the story has audio, or has an alignment and so will have audio later.
        """
        self.pause()
        self._story, self._pcm, self._rest_at = story, pcm, start
        self._buffering.growing = None
        self._play_when_ready = False
        self.tracker.forget()
        self._use_alignment(alignment)
        self.repeat.set_range(None)
        if self._player is None and (pcm is not None or alignment is not None):
            self.output.open()
        elif pcm is not None:
            self._load_player()
        self.ready_changed.emit(self.ready)

    @property
    def partial_audio(self) -> ProgressiveDecoder | None:
        return self._buffering.growing

    def give_sound(self, pcm: Pcm, growing: ProgressiveDecoder | None = None) -> None:
        """Set the audio of the loaded story. `growing` tells which parts are decoded, if not all of it is."""
        self._rest_at = min(self.story_time, pcm.duration)
        self._pcm, self._buffering.growing = pcm, growing
        self.audio_loaded.emit()
        if self._player is None:
            self.output.open()
            return
        self._load_player()
        self.ready_changed.emit(True)
        if self._play_when_ready:
            self.play()

    def finish_sound(self, pcm: Pcm) -> None:
        """Replace partially decoded audio by the whole audio, which has its real duration."""
        expected, self._buffering.growing = self._pcm, None
        if expected is None or abs(expected.duration - pcm.duration) > _SAME_DURATION:
            self._play_when_ready = self._play_when_ready or self.playing
            self._buffering.drop()
            self.give_sound(pcm)
        else:
            self._pcm = pcm

    def set_text(self, story: Story, alignment: Alignment) -> None:
        """Replace the text and its alignment, for example with more of it. Playback continues.

        The caller shows the text and then polls the tracker.
        """
        self._story = story
        self.tracker.forget()
        self._use_alignment(alignment)
        if self.ready and self._player is not None:
            self._player.set_timings(alignment)

    def set_alignment(self, alignment: Alignment) -> None:
        """Replace the alignment, for example with more timed sentences. Playback continues."""
        self._use_alignment(alignment)
        if self.ready and self._player is not None:
            self._player.set_timings(alignment)
            self.tracker.tick()

    def _use_alignment(self, alignment: Alignment | None) -> None:
        self._alignment = alignment
        self.tracker.lookup = HighlightLookup(self._story, alignment)

    def unload(self) -> None:
        self.pause()
        self._pcm = self._story = self._buffering.growing = None
        self._use_alignment(None)
        self.ready_changed.emit(False)

    def _load_player(self) -> None:
        if self._player is None or self._pcm is None:
            return
        timings = self._alignment if self._alignment is not None else ()
        self._player.load(self._pcm, timings)
        self._player.seek(self._rest_at)
        self.tracker.begin_at(0.0)
        self.tracker.tick()

    # -- audio output -------------------------------------------------------------------------------------------

    @property
    def _player(self) -> Player | None:
        return self.output.player

    def use_device(self, name: str) -> None:
        """Change the output. Playback continues there."""
        self.output.use_device(name)
        if self._pcm is not None:
            self.output.open()

    def release_output(self) -> None:
        """Close the output of a paused story so that PortAudio finds new devices."""
        if not self._lent and not self.tracker.is_running:
            self.output.release()

    def _output_opened(self) -> None:
        assert self._player is not None
        self._player.speed = self._speed
        self._load_player()
        self.ready_changed.emit(self.ready)
        if self._play_when_ready:
            self.play()

    def _output_changed(self) -> None:
        if self._play_when_ready:
            self.play()
        else:
            self.tracker.start()

    def _output_failed(self, error: ListenError) -> None:
        self._play_when_ready = False
        self.failed.emit(error)

    def close(self) -> None:
        """Stop polling and close the player. Call it after the background tasks have finished."""
        self.tracker.stop()
        self.output.close()

    # -- playback and seeking -----------------------------------------------------------------------------------

    def play(self) -> None:
        if self._lent:
            return
        if not self.ready or self._player is None:
            self._play_when_ready = self._story is not None
            if self._pcm is not None:
                self.output.open()
            return
        if self.output.lost or self._player.status().lost:  # perhaps during a pause, when the player is not polled
            self.output.release()
            self._play_when_ready = True
            self.output.reopen()
            return
        self._play_when_ready = False
        self._buffering.drop()
        begin = 0.0 if self.at_end else self._player.status().story_time
        if self._buffering.is_missing(begin):
            self._buffering.wait_for([(begin, begin + ENOUGH)], self.play)
        else:
            self._player.play()
        self.tracker.start()

    def pause(self) -> None:
        self._play_when_ready = False
        self._buffering.drop()
        if self._player is not None:
            self._player.pause()
            self.tracker.tick()

    def toggle(self) -> None:
        if self.playing:
            self.pause()
        else:
            self.play()

    def seek(self, seconds: float) -> None:
        if not self.ready or self._player is None:
            self._rest_at = seconds
            return
        self._buffering.drop()
        self._player.stop_replay()
        self._player.seek(seconds)
        self.tracker.begin_at(seconds)
        self.repeat.update()
        self.seeked.emit(seconds)
        self.tracker.start()

    def play_from_word(self, word: int) -> bool:
        """Seek to the word and play. Return False if the word has no time."""
        start = self._start_of(word)
        if start is None:
            return False
        self.seek(start)
        self.play()
        return True

    def _start_of(self, word: int) -> float | None:
        return self._alignment.words[word].start if self._alignment else None

    def next_sentence(self) -> None:
        self._move(lambda player: player.next_sentence())

    def previous_sentence(self) -> None:
        self._move(lambda player: player.previous_sentence())

    def repeat_sentence(self) -> None:
        self._move(lambda player: player.repeat_sentence())

    def _move(self, move: Callable[[Player], None]) -> None:
        player = self._ready_player()
        if player is not None:
            move(player)
            self.tracker.begin_at(player.place)
            self.repeat.update()
            self.seeked.emit(player.place)
            self.tracker.start()

    def again_slower(self) -> None:
        player = self._ready_player()
        if player is not None:
            player.again_slower()
            self.tracker.start()

    # -- speed --------------------------------------------------------------------------------------------------

    @property
    def speed(self) -> float:
        return self._speed

    def set_speed(self, factor: float) -> None:
        self._speed = playback_state.clamp_speed(factor)
        if self._player is not None:
            self._player.speed = self._speed
        self.speed_changed.emit(self._speed)

    # -- lending the player --------------------------------------------------------------------------------------

    def borrow_player(self) -> Player | None:
        """Pause the story and return the player to play other audio, until `return_player`.

        Return None if there is no player yet, or if it is borrowed already.
        """
        if self._player is None or self._lent:
            return None
        self.pause()
        self._rest_at = self.story_time
        self._lent = True
        return self._player

    def return_player(self) -> None:
        if self._lent and self._player is not None:
            self._lent = False
            self._player.pause()
            self.output.restore()
            self._player.speed = self._speed
            self._load_player()
            self.repeat.set_range(None)
