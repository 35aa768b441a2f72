"""One story being heard: its sound on the player, and the ways through it. Speaks word and sentence indices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from listenapp.errors import ListenError
from listenapp.playback import playback_state
from listenapp.ui.common.tasks import Tasks
from listenapp.ui.player.audio_output import Loudspeaker, OpenOutput
from listenapp.ui.player.buffering import ENOUGH, Waiting
from listenapp.ui.player.position_tracker import TICK_MS, Heard, Lamp, Loops

if TYPE_CHECKING:  # sound and stories are loaded with the first one, not when the window opens
    from listenapp.audio.pcm import Pcm
    from listenapp.audio.progressive_decoder import Growing
    from listenapp.playback.player import Moment, Player
    from listenapp.story.alignment import Alignment
    from listenapp.story.model import Story

_AS_PROMISED = 0.02  # seconds by which a sound may differ from what the times promised, and nobody notices


class Session(QObject):
    lit = Signal(object, object)  # word, sentence: int or None
    time_changed = Signal(float)  # seconds of story time
    playing_changed = Signal(bool)
    replaying_changed = Signal(object)  # which of the replayed stretches, None when over
    ready_changed = Signal(bool)
    speed_changed = Signal(float)
    range_changed = Signal(object)  # (begin, end) in seconds that is played over and over, or None
    looping_changed = Signal(bool)  # one sentence over and over
    sought = Signal(float)
    sound_came = Signal()
    ended = Signal()
    failed = Signal(object)  # ListenError

    def __init__(self, tasks: Tasks, open_output: OpenOutput, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.speaker = Loudspeaker(tasks, open_output, self)
        self.speaker.opened.connect(self._begin_on_player)
        self.speaker.changed.connect(self._go_on_there)
        self.speaker.failed.connect(self._tell_failure)
        self._lamp, self._loops = Lamp(self), Loops(self)
        self._pass_on()
        self._speed = 1.0
        self._lent = False  # the player sounds something that is no story
        self._pcm: Pcm | None = None
        self._waiting = Waiting()
        self._story: Story | None = None
        self._alignment: Alignment | None = None
        self._rest_at = 0.0  # where a story that cannot be heard yet will begin
        self._play_when_ready = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def _pass_on(self) -> None:
        lamp, loops = self._lamp, self._loops
        lamp.lit.connect(self.lit)
        lamp.time_changed.connect(self.time_changed)
        lamp.playing_changed.connect(self.playing_changed)
        lamp.replaying_changed.connect(self.replaying_changed)
        loops.range_changed.connect(self.range_changed)
        loops.looping_changed.connect(self.looping_changed)

    # -- the story ----------------------------------------------------------------------------------------------

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
        """Of the sound, or as the alignment knows it before there is one."""
        if self._pcm is not None:
            return self._pcm.duration
        return self._alignment.duration if self._alignment is not None else 0.0

    @property
    def at_end(self) -> bool:
        return self.duration > 0 and self.story_time >= self.duration - 0.2

    @property
    def place(self) -> float:
        """As `story_time`, but where the story rests while stretches of it are replayed."""
        return self._player.place if self._player is not None and self.ready else self._rest_at

    @property
    def lit_now(self) -> tuple[int | None, int | None]:
        """Word and sentence, as `lit` told them last."""
        return self._lamp.lit_now

    @property
    def alignment(self) -> Alignment | None:
        return self._alignment

    def load(self, story: Story, alignment: Alignment | None, pcm: Pcm | None, start: float = 0.0) -> None:
        """Replaces the story; it rests at `start` seconds. Opens the sound output if it has, or will have, a sound."""
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
    def growing(self) -> Growing | None:
        return self._waiting.growing

    def give_sound(self, pcm: Pcm, growing: Growing | None = None) -> None:
        """The story that was loaded can be heard now; where `growing` has it, if not all is decoded yet."""
        self._rest_at = min(self.story_time, pcm.duration)
        self._pcm, self._waiting.growing = pcm, growing
        self.sound_came.emit()
        if self._player is None:
            self.speaker.open()
            return
        self._load_player()
        self.ready_changed.emit(True)
        if self._play_when_ready:
            self.play()

    def finish_sound(self, pcm: Pcm) -> None:
        """All of it is decoded, and this is its real length."""
        promised, self._waiting.growing = self._pcm, None
        if promised is None or abs(promised.duration - pcm.duration) > _AS_PROMISED:
            self._play_when_ready = self._play_when_ready or self.playing
            self._waiting.drop()
            self.give_sound(pcm)
        else:
            self._pcm = pcm

    def set_alignment(self, alignment: Alignment) -> None:
        """More sentences are timed; what plays goes on."""
        self._take(alignment)
        if self.ready and self._player is not None:
            self._player.set_timings(alignment)
            self.tick()

    def _take(self, alignment: Alignment | None) -> None:
        self._alignment = alignment
        self._lamp.heard = Heard(self._story, alignment)

    def unload(self) -> None:
        self.pause()
        self._pcm = self._story = self._waiting.growing = None
        self._take(None)
        self.ready_changed.emit(False)

    def _load_player(self) -> None:
        if self._player is None or self._pcm is None:
            return
        timings = self._alignment if self._alignment is not None else ()
        self._player.load(self._pcm, self._lamp.heard.timeline, timings)
        self._player.seek(self._rest_at)
        self._lamp.begin_at(0.0)
        self.tick()

    # -- the output ---------------------------------------------------------------------------------------------

    @property
    def _player(self) -> Player | None:
        return self.speaker.player

    def use_device(self, name: str) -> None:
        """Changes the output; what plays goes on there."""
        self.speaker.use_device(name)
        if self._pcm is not None:
            self.speaker.open()

    def let_output_go(self) -> None:
        """Of a story at rest, so that what was plugged in since can be found."""
        if not self._lent and not self._timer.isActive():
            self.speaker.let_go()

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
        """After the tasks have finished."""
        self._timer.stop()
        self.speaker.close()

    # -- going --------------------------------------------------------------------------------------------------

    def play(self) -> None:
        if self._lent:
            return
        if not self.ready or self._player is None:
            self._play_when_ready = self._story is not None
            if self._pcm is not None:
                self.speaker.open()
            return
        if self.speaker.lost or self._player.moment().lost:  # perhaps while the story rested, when nobody looked
            self.speaker.let_go()
            self._play_when_ready = True
            self.speaker.take_back()
            return
        self._play_when_ready = False
        self._waiting.drop()
        begin = 0.0 if self.at_end else self._player.moment().story_time
        if self._waiting.lacks(begin):
            self._waiting.for_spans([(begin, begin + ENOUGH)], self.play)
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
        self.sought.emit(seconds)
        self._go_on()

    def play_from_word(self, word: int) -> bool:
        """False where the word is not heard."""
        start = self._start_of(word)
        if start is None:
            return False
        self.seek(start)
        self.play()
        return True

    def play_word(self, word: int) -> bool:
        """The word alone; False where it is not heard."""
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
        """A move may have ended what was played over and over."""
        if self._player is not None and self._player.wishes.loop is None:
            self._loops.end()

    def set_range(self, stretch: tuple[float, float] | None) -> None:
        """Plays the words of these seconds over and over, or goes on with the story."""
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
                self.sought.emit(place)
            self._go_on()

    def replay(self, sentences: Sequence[int], speed: float | None = None) -> bool:
        """Plays sentences one after the other, then rests where the story was. At `speed`, or the story's own."""
        if self._player is None:
            return False
        spans = [self._player.outline.span_of_sentence(sentence) for sentence in sentences]
        return self._replay([span for span in spans if span is not None], speed)

    def _replay(self, spans: Sequence[tuple[float, float]], speed: float | None = None) -> bool:
        if not spans or not self.ready or self._player is None:
            return False
        self._waiting.drop()
        if any(self._waiting.lacks(*span) for span in spans):
            self._player.pause()
            self._waiting.for_spans(spans, lambda: self._replay(spans, speed))
        else:
            self._player.replay(spans, speed)
        self._go_on()
        return True

    def audition(self, first: float, last: float) -> bool:
        """Plays these seconds once, then rests where the story was."""
        return self._replay([(first, last)])

    def stop_replay(self) -> None:
        self._waiting.drop()
        self._ask(lambda player: player.stop_replay())

    # -- what is not decoded yet --------------------------------------------------------------------------------

    def _wait_if_lacking(self) -> None:
        """Where the sound goes on with what is not there yet, it rests until it is."""
        if self._player is None or self.growing is None or self._waiting.on:
            return
        moment = self._player.moment()
        place = moment.story_time if moment.pending is None else moment.pending
        if moment.playing and moment.span is None and self._waiting.lacks(place):
            self._player.pause()
            self._player.seek(place)
            self._waiting.for_spans([(place, place + ENOUGH)], self.play)

    # -- speed --------------------------------------------------------------------------------------------------

    @property
    def speed(self) -> float:
        return self._speed

    def set_speed(self, factor: float) -> None:
        self._speed = playback_state.nearest(factor)
        if self._player is not None:
            self._player.speed = self._speed
        self.speed_changed.emit(self._speed)

    # -- the player for something else ---------------------------------------------------------------------------

    def lend_player(self) -> Player | None:
        """For sounding what is no story, until `take_player_back`. None where there is no player yet."""
        if self._player is None or self._pcm is None:
            return None
        self.pause()
        self._rest_at = self.story_time
        self._lent = True
        return self._player

    def take_player_back(self) -> None:
        if self._lent and self._player is not None:
            self._lent = False
            self._player.pause()
            self.speaker.restore()
            self._player.speed = self._speed
            self._load_player()
            self.set_range(None)

    # -- the highlight's clock ----------------------------------------------------------------------------------

    def _go_on(self) -> None:
        self.tick()
        if not self._timer.isActive():
            self._timer.start()

    def tick(self) -> None:
        """Asks what is heard, and tells what changed since the last time."""
        if self._player is None or self._pcm is None or self._lent:
            self._timer.stop()
            return
        self._waiting.go_on()
        self._wait_if_lacking()
        moment = self._player.moment()
        was_playing = self._lamp.playing
        self._lamp.show(moment, playing=self.playing)
        self._rest(moment, was_playing)

    def _rest(self, moment: Moment, was_playing: bool) -> None:
        if moment.lost:
            self.speaker.lose()
        if moment.moving or self.playing:
            return
        self._timer.stop()
        if moment.ended and was_playing:
            self.ended.emit()
