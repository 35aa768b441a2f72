"""The player: a small state machine over plans.

    RESTING --play--> PLAYING --pause, end, device lost--> RESTING
    RESTING, PLAYING --replay--> REPLAYING --stop_replay, end--> RESTING where the story was

Every change while sound is on is a new run: the feeder cuts over to it some 20 ms ahead of what the card has taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from types import TracebackType

from listenapp.audio.decode import Pcm
from listenapp.playback.deck import Deck
from listenapp.playback.feeder import Block, Order
from listenapp.playback.moment import Moment, State
from listenapp.playback.plan import Outline, Plan, Wishes, going_on, outline, replaying, slower_once
from listenapp.playback.reader import Reader
from listenapp.playback.sink import Output
from listenapp.story.timeline import Alignment, Timeline, Timing

SLOWEST, FASTEST, SPEED_STEP = 0.5, 2.0, 0.05
_HARDLY_BEGUN = 1.0  # seconds heard of a sentence, within which "previous" means the one before
_AT_END = 0.01


__all__ = ["FASTEST", "SLOWEST", "SPEED_STEP", "Moment", "Player", "State"]


class Player:
    """All methods are called from one thread, the window's; `moment` costs a tenth of a millisecond. Times in seconds.

    `primer`: seconds of silence before the first sound after a rest, for headphones that fall asleep.
    `offset`: how much later than the device says the sound is heard (wireless headphones), -0.5..0.5.
    """

    def __init__(self, output: Output) -> None:
        """Raises AudioDeviceFailed."""
        self.primer = 0.0
        self._offset = 0.0
        self._deck = Deck(output)
        self._pcm: Pcm | None = None
        self._outline = Outline(0.0)
        self._wishes = Wishes()
        self._state = State.RESTING
        self._run = 0
        self._target: float | None = 0.0  # where the ordered run begins or the story rests; None: where it is cut
        self._home = 0.0  # where the story rests while stretches are replayed
        self._last = Moment(0.0, False, 1.0)
        self._passage = (0, 0)  # the run and the passage that were heard last
        self._since, self._reached = 0.0, 0.0  # the story times where it began and to which it has come

    def __enter__(self) -> Player:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._deck.close()

    # --- the story and the output ------------------------------------------------------------------------------

    def load(self, pcm: Pcm, _timeline: Timeline, timings: Alignment | Sequence[Timing]) -> None:
        """Replaces the story; it rests at its beginning. `timings`: the alignment, or those of the sentences alone."""
        self._pcm = pcm
        self._deck.load(Reader(pcm, self._deck.rate))
        self._outline = outline(pcm.duration, timings)
        self._wishes = replace(self._wishes, loop=None)
        self._rest(0.0)

    def set_timings(self, timings: Alignment | Sequence[Timing]) -> None:
        """More is known about the same sound; what plays goes on."""
        self._outline = outline(self.duration, timings)
        self._replan()

    def change_output(self, output: Output) -> None:
        """The story goes on there as it was, playing or at rest. Raises AudioDeviceFailed, then it rests."""
        now, gain = self.moment(), self._deck.gain
        self._deck.close()
        self._state, self._target = State.RESTING, now.story_time
        self._deck = Deck(output)
        self._deck.gain = gain
        if self._pcm is not None:
            self._deck.load(Reader(self._pcm, self._deck.rate))
            if now.playing and now.span is None:
                self._go(now.story_time)

    @property
    def duration(self) -> float:
        return self._outline.duration

    @property
    def starved(self) -> float:
        """Seconds of silence that the card got because the next sound was not ready, since the output was opened."""
        return self._deck.starved / self._deck.rate

    @property
    def underruns(self) -> int:
        """How often the card itself ran dry, because the machine was too busy to call us in time."""
        return self._deck.underruns

    @property
    def state(self) -> State:
        return self._state

    @property
    def offset(self) -> float:
        return self._offset

    @offset.setter
    def offset(self, offset: float) -> None:
        self._offset = min(max(-0.5, offset), 0.5)

    # --- going and stopping ------------------------------------------------------------------------------------

    def play(self) -> None:
        """From where the story rests; from the beginning where it has ended."""
        now = self.moment()
        if self._state is State.REPLAYING:
            self._go(self._home)
        elif self._state is State.RESTING:
            at_end = self._target is not None and now.story_time >= self.duration - _AT_END
            self._go(0.0 if at_end else self._target)

    def pause(self) -> None:
        self.moment()
        if self._state is State.REPLAYING:
            self.stop_replay()
        elif self._state is State.PLAYING:
            self._state = State.RESTING
            self._order(None, None)

    def toggle(self) -> None:
        if self.moment().playing:
            self.pause()
        else:
            self.play()

    def seek(self, story_time: float) -> None:
        """Playing goes on from there; a story that rests, or whose stretches are replayed, rests there."""
        self.moment()
        story_time = min(max(0.0, story_time), self.duration)
        if self._state is State.PLAYING:
            self._go(story_time)
        else:
            self._rest(story_time)

    def next_sentence(self) -> None:
        begin = self._outline.next_sentence(self._story_time())
        if begin is not None:
            self.seek(begin)

    def previous_sentence(self) -> None:
        """To the begin of this sentence, or of the one before if this one has hardly begun."""
        self.seek(self._outline.previous_sentence(self._story_time(), _HARDLY_BEGUN * self.speed))

    def repeat_sentence(self) -> None:
        """Plays from the begin of the sentence being heard, and on."""
        self._go(self._outline.previous_sentence(self._story_time()))

    def again_slower(self, slow: float = 0.75) -> None:
        """The sentence being heard once more at `slow`, then on at the speed that was set."""
        sentence = self._sentence()
        if sentence is not None:
            self._state = State.PLAYING
            begin = self._outline.sentences[sentence][0]
            self._order(slower_once(self._outline, sentence, slow, self._wishes), begin)

    # --- loops and replay --------------------------------------------------------------------------------------

    def loop(self, span: tuple[float, float] | None) -> None:
        """Plays these seconds over and over; None goes on with the story. A story that rests goes on resting."""
        self.wishes = replace(self._wishes, loop=span)

    def loop_sentence(self) -> None:
        """The sentence being heard."""
        sentence = self._sentence()
        if sentence is not None:
            self.loop(self._outline.sentences[sentence])

    def loop_words(self, first_word: int, last_word: int) -> None:
        """From one word to another, both included; nothing where none of them is heard."""
        span = self._outline.span_of_words(first_word, last_word)
        if span is not None:
            self.loop(span)

    def replay(self, spans: Sequence[tuple[float, float]], speed: float | None = None) -> None:
        """Plays each stretch once, one after the other, then rests where the story was; at `speed` or as is set."""
        if not spans:
            return
        now = self.moment()
        if self._state is not State.REPLAYING:
            self._home = now.story_time
        self._state = State.REPLAYING
        self._order(replaying(spans, speed or self._wishes.speed), spans[0][0])

    def stop_replay(self) -> None:
        self.moment()
        if self._state is State.REPLAYING:
            self._rest(self._home)

    # --- wishes ------------------------------------------------------------------------------------------------

    @property
    def outline(self) -> Outline:
        """Where sentences and words lie, padded for cutting."""
        return self._outline

    @property
    def wishes(self) -> Wishes:
        return self._wishes

    @wishes.setter
    def wishes(self, wishes: Wishes) -> None:
        """Acts at once."""
        if wishes != self._wishes:
            self._wishes = wishes
            self._replan()

    @property
    def speed(self) -> float:
        return self._wishes.speed

    @speed.setter
    def speed(self, speed: float) -> None:
        """Held to SLOWEST..FASTEST and to steps of SPEED_STEP."""
        steps = round(min(max(SLOWEST, speed), FASTEST) / SPEED_STEP)
        self.wishes = replace(self._wishes, speed=round(steps * SPEED_STEP, 2))

    @property
    def volume(self) -> float:
        return self._deck.gain

    @volume.setter
    def volume(self, volume: float) -> None:
        """0..1, heard within the quarter of a second that is made ahead."""
        self._deck.gain = min(max(0.0, volume), 1.0)

    # --- what is heard -----------------------------------------------------------------------------------------

    def moment(self) -> Moment:
        """Never steps back within a run; frozen while nothing sounds."""
        if not self._deck.alive:
            return self._device_lost()
        heard = self._deck.heard(self._offset)
        if heard is None or heard[0].run < self._run:
            self._last = self._before_the_run(heard)
        elif heard[0].over:
            self._last = self._over(heard[0])
        else:
            self._last = self._sounding(*heard)
        return self._last

    def _sounding(self, block: Block, story_time: float) -> Moment:
        playing = self._state is not State.RESTING
        if self._passage == (block.run, block.passage):
            story_time = max(story_time, self._reached)
        elif not block.joined:
            self._since = story_time
        self._passage, self._reached = (block.run, block.passage), story_time
        return Moment(
            story_time,
            playing,
            block.speed,
            block.span,
            moving=True,
            run=block.run,
            sounding=not block.silent,
            since=self._since,
        )

    def _before_the_run(self, heard: tuple[Block, float] | None) -> Moment:
        """The ordered run is not heard yet, but perhaps the one before."""
        playing = self._state is not State.RESTING
        if heard is not None and not heard[0].over and (playing or self._target is None):
            return replace(self._sounding(*heard), pending=self._target)
        rest = self._last.story_time if self._target is None else self._target
        return Moment(rest, playing, self._wishes.speed, moving=playing or self._target is None, run=self._last.run)

    def _over(self, block: Block) -> Moment:
        if self._state is State.REPLAYING:
            self._target = self._home
        elif self._state is State.PLAYING or self._target is None:
            self._target = block.points[-1]
        assert self._target is not None
        self._state = State.RESTING
        ended = self.duration > 0 and self._target >= self.duration - _AT_END
        return Moment(self._target, False, self._wishes.speed, ended=ended, run=block.run)

    def _device_lost(self) -> Moment:
        story_time = self._home if self._state is State.REPLAYING else self._last.story_time
        self._state, self._target = State.RESTING, story_time
        self._last = replace(self._last, story_time=story_time, playing=False, span=None, moving=False, lost=True)
        return self._last

    # --- orders ------------------------------------------------------------------------------------------------

    def _story_time(self) -> float:
        """Of the moment, or what was sought and is not heard yet."""
        moment = self.moment()
        return moment.story_time if moment.pending is None else moment.pending

    def _sentence(self) -> int | None:
        return self._outline.sentence_at(self._story_time())

    def _replan(self) -> None:
        self.moment()
        if self._state is State.PLAYING:
            self._order(going_on(self._outline, self._wishes), None)

    def _go(self, story_time: float | None) -> None:
        primer = self.primer if self._state is State.RESTING else 0.0
        self._state = State.PLAYING
        self._order(going_on(self._outline, self._wishes), story_time, primer)

    def _rest(self, story_time: float) -> None:
        sounding = self._state is not State.RESTING or self._target is None
        self._state = State.RESTING
        if sounding:
            self._order(None, story_time)
        self._target = story_time

    def _order(self, plan: Plan | None, start: float | None, primer: float = 0.0) -> None:
        self._run += 1
        self._target = start
        self._deck.order(Order(self._run, plan, start, primer))
