"""Control the playback of the open story: play, seek, loop, replay and speed, by word and sentence indices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from listenapp.errors import ListenError
from listenapp.playback import playback_state
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.player.audio_output import AudioOutput, OpenOutput
from listenapp.ui.player.buffering import ENOUGH, BufferWait
from listenapp.ui.player.position_tracker import TICK_MS, HighlightLookup, LoopState, PositionTracker

if TYPE_CHECKING:  # audio and story modules load with the first story, not when the window opens
    from listenapp.audio.pcm import Pcm
    from listenapp.audio.progressive_decoder import ProgressiveDecoder
    from listenapp.playback.playback_state import PlaybackStatus
    from listenapp.playback.player import Player
    from listenapp.story.alignment import Alignment
    from listenapp.story.model import Story

_AS_PROMISED = 0.02  # seconds by which the real duration may differ from the expected one without being noticed


class PlaybackController(QObject):
    """Playback of one story. Call all methods from the UI thread. Times are in seconds of story time."""

    position_changed = Signal(object, object)  # word, sentence: int or None
    time_changed = Signal(float)  # seconds of story time
    playing_changed = Signal(bool)
    replaying_changed = Signal(object)  # number of the replayed span, None at the end
    ready_changed = Signal(bool)
    speed_changed = Signal(float)
    range_changed = Signal(object)  # (begin, end) of the A-B loop in seconds, or None
    looping_changed = Signal(bool)  # whether a sentence loops
    seeked = Signal(float)
    audio_loaded = Signal()
    ended = Signal()
    failed = Signal(object)  # ListenError

    def __init__(self, tasks: TaskRunner, open_output: OpenOutput, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.speaker = AudioOutput(tasks, open_output, self)
        self.speaker.opened.connect(self._begin_on_player)
        self.speaker.changed.connect(self._go_on_there)
        self.speaker.failed.connect(self._tell_failure)
        self._lamp, self._loops = PositionTracker(self), LoopState(self)
        self._pass_on()
        self._speed = 1.0
        self._lent = False  # the player plays something other than a story
        self._pcm: Pcm | None = None
        self._waiting = BufferWait()
        self._story: Story | None = None
        self._alignment: Alignment | None = None
        self._rest_at = 0.0  # position from which a story will play that has no audio yet
        self._play_when_ready = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def _pass_on(self) -> None:
        lamp, loops = self._lamp, self._loops
        lamp.position_changed.connect(self.position_changed)
        lamp.time_changed.connect(self.time_changed)
        lamp.playing_changed.connect(self.playing_changed)
        lamp.replaying_changed.connect(self.replaying_changed)
        loops.range_changed.connect(self.range_changed)
        loops.looping_changed.connect(self.looping_changed)

    # -- loading a story ----------------------------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        return self._player is not None and self._pcm is not None and not self._lent

    @property
    def playing(self) -> bool:
        if self._player is None or self._lent:
            return False
        return self._waiting.on or self._player.moment().playing

    @property
    def story_time(self) -> float:
        return self._player.moment().story_time if self._player is not None and self.ready else self._rest_at

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
    def place(self) -> float:
        """Return `story_time`, or during a replay the position at which the story was paused."""
        return self._player.place if self._player is not None and self.ready else self._rest_at

    @property
    def current_position(self) -> tuple[int | None, int | None]:
        """Return the word and the sentence that `lit` emitted last."""
        return self._lamp.current_position

    @property
    def alignment(self) -> Alignment | None:
        return self._alignment

    def load(self, story: Story, alignment: Alignment | None, pcm: Pcm | None, start: float = 0.0) -> None:
        """Replace the story, paused at `start` seconds.

        Open the audio output if the story has audio, or has an alignment and so will have audio later.
        """
        self.pause()
        self._story, self._pcm, self._rest_at = story, pcm, start
        self._waiting.growing = None
        self._play_when_ready = False
        self._lamp.forget()
        self._take(alignment)
        self.set_range(None)
        if self._player is None and (pcm is not None or alignment is not None):
            self.speaker.open()
        elif pcm is not None:
            self._load_player()
        self.ready_changed.emit(self.ready)

    @property
    def partial_audio(self) -> ProgressiveDecoder | None:
        return self._waiting.growing

    def give_sound(self, pcm: Pcm, growing: ProgressiveDecoder | None = None) -> None:
        """Set the audio of the loaded story. `growing` tells which parts are decoded, if not all of it is."""
        self._rest_at = min(self.story_time, pcm.duration)
        self._pcm, self._waiting.growing = pcm, growing
        self.audio_loaded.emit()
        if self._player is None:
            self.speaker.open()
            return
        self._load_player()
        self.ready_changed.emit(True)
        if self._play_when_ready:
            self.play()

    def finish_sound(self, pcm: Pcm) -> None:
        """Replace partially decoded audio by the whole audio, which has its real duration."""
        promised, self._waiting.growing = self._pcm, None
        if promised is None or abs(promised.duration - pcm.duration) > _AS_PROMISED:
            self._play_when_ready = self._play_when_ready or self.playing
            self._waiting.drop()
            self.give_sound(pcm)
        else:
            self._pcm = pcm

    def set_alignment(self, alignment: Alignment) -> None:
        """Replace the alignment, for example with more timed sentences. Playback continues."""
        self._take(alignment)
        if self.ready and self._player is not None:
            self._player.set_timings(alignment)
            self.tick()

    def _take(self, alignment: Alignment | None) -> None:
        self._alignment = alignment
        self._lamp.heard = HighlightLookup(self._story, alignment)

    def unload(self) -> None:
        self.pause()
        self._pcm = self._story = self._waiting.growing = None
        self._take(None)
        self.ready_changed.emit(False)

    def _load_player(self) -> None:
        if self._player is None or self._pcm is None:
            return
        timings = self._alignment if self._alignment is not None else ()
        self._player.load(self._pcm, timings)
        self._player.seek(self._rest_at)
        self._lamp.begin_at(0.0)
        self.tick()

    # -- audio output -------------------------------------------------------------------------------------------

    @property
    def _player(self) -> Player | None:
        return self.speaker.player

    def use_device(self, name: str) -> None:
        """Change the output. Playback continues there."""
        self.speaker.use_device(name)
        if self._pcm is not None:
            self.speaker.open()

    def let_output_go(self) -> None:
        """Close the output of a paused story so that PortAudio finds new devices."""
        if not self._lent and not self._timer.isActive():
            self.speaker.release()

    def _begin_on_player(self) -> None:
        assert self._player is not None
        self._player.speed = self._speed
        self._load_player()
        self.ready_changed.emit(self.ready)
        if self._play_when_ready:
            self.play()

    def _go_on_there(self) -> None:
        if self._play_when_ready:
            self.play()
        else:
            self._go_on()

    def _tell_failure(self, error: ListenError) -> None:
        self._play_when_ready = False
        self.failed.emit(error)

    def close(self) -> None:
        """Stop polling and close the player. Call it after the background tasks have finished."""
        self._timer.stop()
        self.speaker.close()

    # -- playback and seeking -----------------------------------------------------------------------------------

    def play(self) -> None:
        if self._lent:
            return
        if not self.ready or self._player is None:
            self._play_when_ready = self._story is not None
            if self._pcm is not None:
                self.speaker.open()
            return
        if self.speaker.lost or self._player.moment().lost:  # perhaps during a pause, when the player is not polled
            self.speaker.release()
            self._play_when_ready = True
            self.speaker.reopen()
            return
        self._play_when_ready = False
        self._waiting.drop()
        begin = 0.0 if self.at_end else self._player.moment().story_time
        if self._waiting.is_missing(begin):
            self._waiting.wait_for([(begin, begin + ENOUGH)], self.play)
        else:
            self._player.play()
        self._go_on()

    def pause(self) -> None:
        self._play_when_ready = False
        self._waiting.drop()
        if self._player is not None:
            self._player.pause()
            self.tick()

    def toggle(self) -> None:
        if self.playing:
            self.pause()
        else:
            self.play()

    def seek(self, seconds: float) -> None:
        if not self.ready or self._player is None:
            self._rest_at = seconds
            return
        self._waiting.drop()
        self._player.stop_replay()
        self._player.seek(seconds)
        self._wait_if_lacking()
        self._lamp.begin_at(seconds)
        self._tell_loop()
        self.seeked.emit(seconds)
        self._go_on()

    def play_from_word(self, word: int) -> bool:
        """Seek to the word and play. Return False if the word has no time."""
        start = self._start_of(word)
        if start is None:
            return False
        self.seek(start)
        self.play()
        return True

    def play_word(self, word: int) -> bool:
        """Play only the word. Return False if the word has no time."""
        span = self._player.outline.span_of_words(word, word) if self._player is not None else None
        return span is not None and self._replay([span])

    def _start_of(self, word: int) -> float | None:
        return self._alignment.words[word].start if self._alignment else None

    def next_sentence(self) -> None:
        self._ask(lambda player: player.next_sentence(), moves=True)

    def previous_sentence(self) -> None:
        self._ask(lambda player: player.previous_sentence(), moves=True)

    def repeat_sentence(self) -> None:
        self._ask(lambda player: player.repeat_sentence(), moves=True)

    def again_slower(self) -> None:
        self._ask(lambda player: player.again_slower())

    def loop_sentence(self, looping: bool) -> None:
        self._ask(lambda player: player.loop_sentence() if looping else player.loop(None))
        self._loops.show_sentence(looping and self._player is not None and self._player.wishes.loop is not None)

    def _tell_loop(self) -> None:
        """Update the loop state: a seek may have ended the loop."""
        if self._player is not None and self._player.wishes.loop is None:
            self._loops.end()

    def set_range(self, stretch: tuple[float, float] | None) -> None:
        """Loop the words in these seconds. None ends the loop."""
        if stretch is not None and self._player is not None:
            stretch = self._player.outline.whole_words(*stretch)
        self._ask(lambda player: player.loop(stretch))
        self._loops.show_range(stretch)

    def _ask(self, act: Callable[[Player], None], *, moves: bool = False) -> None:
        if self.ready and self._player is not None:
            act(self._player)
            self._wait_if_lacking()
            if moves:
                place = self._player.place
                self._lamp.begin_at(place)
                self._tell_loop()
                self.seeked.emit(place)
            self._go_on()

    def replay(self, sentences: Sequence[int], speed: float | None = None) -> bool:
        """Play sentences one after the other, then pause at the position before the replay.

        `speed`: None is the speed of the story. Return False if none of the sentences can be played.
        """
        if self._player is None:
            return False
        spans = [self._player.outline.span_of_sentence(sentence) for sentence in sentences]
        return self._replay([span for span in spans if span is not None], speed)

    def _replay(self, spans: Sequence[tuple[float, float]], speed: float | None = None) -> bool:
        if not spans or not self.ready or self._player is None:
            return False
        self._waiting.drop()
        if any(self._waiting.is_missing(*span) for span in spans):
            self._player.pause()
            self._waiting.wait_for(spans, lambda: self._replay(spans, speed))
        else:
            self._player.replay(spans, speed)
        self._go_on()
        return True

    def play_span(self, first: float, last: float) -> bool:
        """Play these seconds once, then pause at the position before. Return False if the story is not ready."""
        return self._replay([(first, last)])

    def stop_replay(self) -> None:
        self._waiting.drop()
        self._ask(lambda player: player.stop_replay())

    # -- partially decoded audio --------------------------------------------------------------------------------

    def _wait_if_lacking(self) -> None:
        """Pause if the next audio is not decoded yet, and resume when it is."""
        if self._player is None or self.partial_audio is None or self._waiting.on:
            return
        moment = self._player.moment()
        place = moment.story_time if moment.pending is None else moment.pending
        if moment.playing and moment.span is None and self._waiting.is_missing(place):
            self._player.pause()
            self._player.seek(place)
            self._waiting.wait_for([(place, place + ENOUGH)], self.play)

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

        Return None if there is no player or no audio yet.
        """
        if self._player is None or self._pcm is None:
            return None
        self.pause()
        self._rest_at = self.story_time
        self._lent = True
        return self._player

    def return_player(self) -> None:
        if self._lent and self._player is not None:
            self._lent = False
            self._player.pause()
            self.speaker.restore()
            self._player.speed = self._speed
            self._load_player()
            self.set_range(None)

    # -- polling the player -------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        self.tick()
        if not self._timer.isActive():
            self._timer.start()

    def tick(self) -> None:
        """Poll the player and emit signals for what changed. Stop the timer when nothing plays any more."""
        if self._player is None or self._pcm is None or self._lent:
            self._timer.stop()
            return
        self._waiting.go_on()
        self._wait_if_lacking()
        moment = self._player.moment()
        was_playing = self._lamp.playing
        self._lamp.show(moment, playing=self.playing)
        self._rest(moment, was_playing)

    def _rest(self, moment: PlaybackStatus, was_playing: bool) -> None:
        if moment.lost:
            self.speaker.handle_device_lost()
        if moment.moving or self.playing:
            return
        self._timer.stop()
        if moment.ended and was_playing:
            self.ended.emit()
