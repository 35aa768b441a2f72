"""Provide the player: turn the listener's actions into plans for the playhead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from types import TracebackType

from listenapp.audio.pcm import Pcm
from listenapp.playback import playback_state
from listenapp.playback.audio_engine import AudioEngine
from listenapp.playback.cut_points import CutPoints, cut_points
from listenapp.playback.loop_and_repeat import replaying
from listenapp.playback.output import Output
from listenapp.playback.playback_plan import going_on, slower_once
from listenapp.playback.playback_settings import PlaybackSettings
from listenapp.playback.playback_state import PlaybackStatus, State
from listenapp.playback.playhead import Playhead
from listenapp.playback.resampler import Resampler
from listenapp.story.alignment import Alignment, Timing

_ASLEEP_AFTER = 5.0  # seconds of silence; wireless headphones soon save power
# Seconds. Within the first second of a sentence, "previous" means the one before.
_HARDLY_BEGUN = 1.0


class Player:
    """Player of a story. Times in seconds.

    Call all methods from the UI thread.

    `primer`: seconds of silence before the first sound after a long pause, for headphones that fall asleep.

    `offset`: seconds by which the sound is heard later than the device says (wireless headphones), -0.5..0.5.

    Measured: `status` takes 0.1 ms.
    """

    def __init__(self, output: Output) -> None:
        """Start the output. Raises AudioDeviceFailed."""
        self.primer = 0.0
        self._head = Playhead(AudioEngine(output))
        self._pcm: Pcm | None = None
        self._timings: Alignment | Sequence[Timing] = ()
        self._cut_points = CutPoints(0.0)
        self._settings = PlaybackSettings()
        self._loops_sentence = False
        self._replayed: tuple[tuple[float, float], ...] = ()
        self._replay_speed: float | None = None  # None: the current speed

    def __enter__(self) -> Player:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._head.engine.close()

    def settle(self, within: float = 3.0) -> None:
        """Block until the card's time stamps agree, at most `within` seconds. The first stamps of a stream do not.

        Call it in the thread that creates the player, before the UI thread uses it.
        """
        self._head.engine.settle(within)

    # --- story and output --------------------------------------------------------------------------------------

    def load(self, pcm: Pcm, timings: Alignment | Sequence[Timing]) -> None:
        """Replace the story and pause at its beginning.

        `timings`: the alignment, or only the times of the sentences.
        """
        self._pcm = pcm
        self._head.engine.load(Resampler(pcm, self._head.engine.rate))
        self._set_cut_points(pcm.duration, timings)
        self._settings = replace(self._settings, loop=None)
        self._head.rest(0.0)

    def set_timings(self, timings: Alignment | Sequence[Timing]) -> None:
        """Set better times for the same audio. Playback goes on."""
        self._set_cut_points(self.duration, timings)
        if self._settings.sentence_by_sentence:
            self._replan()

    def let_go(self) -> None:
        """Close the output. Playback stays paused at its place until `change_output`."""
        self.status()
        self._head.engine.close()

    def change_output(self, output: Output) -> None:
        """Continue on another output, playing or paused as before.

        Raises AudioDeviceFailed; the old output then keeps playing.
        """
        # Open it first: if it fails, the old output keeps playing.
        engine = AudioEngine(output)
        place, before, state = self._head.place, self._head.engine, self.state
        before.close()
        engine.gain = before.gain
        self._head.change_engine(engine, place)
        if self._pcm is not None:
            engine.load(Resampler(self._pcm, engine.rate))
            if state is State.PLAYING:
                self._go(place)

    @property
    def duration(self) -> float:
        return self._cut_points.duration

    @property
    def starved(self) -> float:
        """Return the seconds of silence since the output was opened that the card got because audio was not ready."""
        return self._head.engine.starved / self._head.engine.rate

    @property
    def underruns(self) -> int:
        """Return how often the card itself ran dry because the machine was too busy to run the callback in time."""
        return self._head.engine.underruns

    @property
    def state(self) -> State:
        return self._head.state

    @property
    def offset(self) -> float:
        return self._head.offset

    @offset.setter
    def offset(self, offset: float) -> None:
        self._head.offset = min(max(-0.5, offset), 0.5)

    # --- play, pause, seek -------------------------------------------------------------------------------------

    def play(self) -> None:
        """Play from the current place, or from the beginning if the story has ended."""
        self.status()
        if self.state is State.REPLAYING:
            self._go(self._head.place)
        elif self.state is State.RESTING:
            self._go(self._head.begins_at)

    def pause(self) -> None:
        self.status()
        if self.state is State.REPLAYING:
            self._head.go_home()
        elif self.state is State.PLAYING:
            self._head.cut()

    def toggle(self) -> None:
        if self.status().playing:
            self.pause()
        else:
            self.play()

    def seek(self, story_time: float) -> None:
        """Go to a story time. Playback goes on there; a paused or replaying player is paused there.

        Outside of a loop this ends the loop. A loop of a sentence moves to the sentence there.
        """
        self.status()
        story_time = min(max(0.0, story_time), self.duration)
        self._move_loop(story_time)
        if self.state is State.PLAYING:
            self._go(story_time)
        else:
            self._head.rest(story_time)

    @property
    def place(self) -> float:
        """Return the story time that is heard or was sought. During a replay, return the time before the replay."""
        return self._head.place

    def next_sentence(self) -> None:
        begin = self._cut_points.next_sentence(self._story_time())
        if begin is not None:
            self.seek(begin)

    def previous_sentence(self) -> None:
        """Go to the beginning of this sentence, or of the one before if this one has hardly begun."""
        self.seek(self._cut_points.previous_sentence(self._story_time(), _HARDLY_BEGUN * self.speed))

    def repeat_sentence(self) -> None:
        """Play from the beginning of the current sentence, and go on."""
        self._go(self._cut_points.previous_sentence(self._story_time()))

    def again_slower(self, slow: float = 0.75) -> None:
        """Play the current sentence once more at the speed `slow`, then go on at the normal speed."""
        sentence = self._sentence()
        if sentence is not None:
            begin = self._cut_points.sentences[sentence][0]
            slow = min(slow, max(playback_state.SLOWEST, self.speed * slow))
            self._head.go(slower_once(self._cut_points, sentence, slow, self._settings), begin, self._waking)

    # --- loops and replay --------------------------------------------------------------------------------------

    def loop(self, span: tuple[float, float] | None) -> None:
        """Loop these seconds; None ends the loop. A paused player stays paused."""
        self._loops_sentence = False
        self.settings = replace(self._settings, loop=span)

    def loop_sentence(self) -> None:
        """Loop the current sentence."""
        sentence = self._sentence()
        if sentence is not None:
            self.loop(self._cut_points.sentences[sentence])
            self._loops_sentence = True

    def _move_loop(self, story_time: float) -> None:
        loop = self._settings.loop
        if loop is None or loop[0] <= story_time < loop[1]:
            return
        sentence = self._cut_points.sentence_at(story_time) if self._loops_sentence else None
        moved = None if sentence is None else self._cut_points.sentences[sentence]
        self._settings = replace(self._settings, loop=moved)

    def replay(self, spans: Sequence[tuple[float, float]], speed: float | None = None) -> None:
        """Play each span once, one after the other, then pause where the story was before.

        `speed` None means the current speed.
        """
        if spans:
            self._replayed, self._replay_speed = tuple(spans), speed
            self._head.replay(replaying(spans, speed or self.speed), spans[0][0], self._waking)

    def stop_replay(self) -> None:
        self.status()
        if self.state is State.REPLAYING:
            self._head.go_home()

    # --- options -----------------------------------------------------------------------------------------------

    @property
    def cut_points(self) -> CutPoints:
        """Return the places of sentences and words, padded for cuts."""
        return self._cut_points

    @property
    def settings(self) -> PlaybackSettings:
        return self._settings

    @settings.setter
    def settings(self, settings: PlaybackSettings) -> None:
        """Set the options. They take effect at once."""
        if settings != self._settings:
            self._settings, self._head.speed = settings, settings.speed
            self._replan()

    @property
    def speed(self) -> float:
        return self._settings.speed

    @speed.setter
    def speed(self, speed: float) -> None:
        """Set the speed, rounded to the nearest step within the allowed range."""
        self.settings = replace(self._settings, speed=playback_state.clamp_speed(speed))

    @property
    def volume(self) -> float:
        return self._head.engine.gain

    @volume.setter
    def volume(self, volume: float) -> None:
        """Set the volume, 0..1. It is heard within the quarter of a second that is rendered ahead."""
        self._head.engine.gain = min(max(0.0, volume), 1.0)

    # --- what is heard -----------------------------------------------------------------------------------------

    def status(self) -> PlaybackStatus:
        """Return what is heard now. The time never goes back within a run, and stands still during silence."""
        return self._head.status()

    def _story_time(self) -> float:
        """Return the story time that is heard, or the seek target that is not heard yet."""
        status = self.status()
        return status.story_time if status.pending is None else status.pending

    def _sentence(self) -> int | None:
        return self._cut_points.sentence_at(self._story_time())

    # --- plans -------------------------------------------------------------------------------------------------

    def _set_cut_points(self, duration: float, timings: Alignment | Sequence[Timing]) -> None:
        if timings is not self._timings or duration != self._cut_points.duration:  # of a long story it takes long
            self._timings, self._cut_points = timings, cut_points(duration, timings)
        self._head.duration = self._cut_points.duration

    def _replan(self) -> None:
        status = self.status()
        if self.state is State.PLAYING:
            self._head.go(going_on(self._cut_points, self._settings, status.turn), None)
        elif self.state is State.REPLAYING and self._replay_speed is None:
            self._head.replay(replaying(self._replayed, self.speed, status.span or 0), None)

    def _go(self, story_time: float | None) -> None:
        self._head.go(going_on(self._cut_points, self._settings), story_time, self._waking)

    @property
    def _waking(self) -> float:
        """Return the seconds of silence that the headphones need before the next sound."""
        return self.primer if self._head.silent_for > _ASLEEP_AFTER else 0.0
