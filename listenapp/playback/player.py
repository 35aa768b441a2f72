"""The player: what a listener can ask for, made into plans for the playhead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from types import TracebackType

from listenapp.audio.pcm import Pcm
from listenapp.playback import playback_state
from listenapp.playback.audio_engine import Deck
from listenapp.playback.output import Output
from listenapp.playback.playback_plan import Outline, Wishes, going_on, outline, replaying, slower_once
from listenapp.playback.playback_state import Moment, State
from listenapp.playback.playhead import Playhead
from listenapp.playback.resampler import Reader
from listenapp.story.alignment import Alignment, Timeline, Timing

_ASLEEP_AFTER = 5.0  # seconds of silence; wireless headphones save power soon
_HARDLY_BEGUN = 1.0  # seconds heard of a sentence, within which "previous" means the one before


__all__ = ["Moment", "Player", "State"]


class Player:
    """All methods are called from one thread, the window's; `moment` costs a tenth of a millisecond. Times in seconds.

    `primer`: seconds of silence before the first sound after a long rest, for headphones that fall asleep.
    `offset`: how much later than the device says the sound is heard (wireless headphones), -0.5..0.5.
    """

    def __init__(self, output: Output) -> None:
        """Raises AudioDeviceFailed."""
        self.primer = 0.0
        self._head = Playhead(Deck(output))
        self._pcm: Pcm | None = None
        self._outline = Outline(0.0)
        self._wishes = Wishes()
        self._loops_sentence = False
        self._replayed: tuple[tuple[float, float], ...] = ()
        self._replay_speed: float | None = None  # None: the one that is wished

    def __enter__(self) -> Player:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._head.deck.close()

    def settle(self, within: float = 3.0) -> None:
        """Waits, at most `within` seconds, until the card's time stamps agree: those of a stream that starts do not.

        For the thread that has made the player, before it lends it to the window's.
        """
        self._head.deck.settle(within)

    # --- the story and the output ------------------------------------------------------------------------------

    def load(self, pcm: Pcm, _timeline: Timeline, timings: Alignment | Sequence[Timing]) -> None:
        """Replaces the story; it rests at its beginning. `timings`: the alignment, or those of the sentences alone."""
        self._pcm = pcm
        self._head.deck.load(Reader(pcm, self._head.deck.rate))
        self._set_outline(pcm.duration, timings)
        self._wishes = replace(self._wishes, loop=None)
        self._head.rest(0.0)

    def set_timings(self, timings: Alignment | Sequence[Timing]) -> None:
        """More is known about the same sound; what plays goes on."""
        self._set_outline(self.duration, timings)
        if self._wishes.sentence_by_sentence:
            self._replan()

    def let_go(self) -> None:
        """Closes the output; the story rests where it is until `change_output`."""
        self.moment()
        self._head.deck.close()

    def change_output(self, output: Output) -> None:
        """The story goes on there as it was, playing or at rest. Raises AudioDeviceFailed, then it rests."""
        deck = Deck(output)  # first: where it does not open, the one before sounds on
        place, before, state = self._head.place, self._head.deck, self.state
        before.close()
        deck.gain = before.gain
        self._head.change_deck(deck, place)
        if self._pcm is not None:
            deck.load(Reader(self._pcm, deck.rate))
            if state is State.PLAYING:
                self._go(place)

    @property
    def duration(self) -> float:
        return self._outline.duration

    @property
    def starved(self) -> float:
        """Seconds of silence that the card got because the next sound was not ready, since the output was opened."""
        return self._head.deck.starved / self._head.deck.rate

    @property
    def underruns(self) -> int:
        """How often the card itself ran dry, because the machine was too busy to call us in time."""
        return self._head.deck.underruns

    @property
    def state(self) -> State:
        return self._head.state

    @property
    def offset(self) -> float:
        return self._head.offset

    @offset.setter
    def offset(self, offset: float) -> None:
        self._head.offset = min(max(-0.5, offset), 0.5)

    # --- going and stopping ------------------------------------------------------------------------------------

    def play(self) -> None:
        """From where the story rests; from the beginning where it has ended."""
        self.moment()
        if self.state is State.REPLAYING:
            self._go(self._head.place)
        elif self.state is State.RESTING:
            self._go(self._head.begins_at)

    def pause(self) -> None:
        self.moment()
        if self.state is State.REPLAYING:
            self._head.go_home()
        elif self.state is State.PLAYING:
            self._head.cut()

    def toggle(self) -> None:
        if self.moment().playing:
            self.pause()
        else:
            self.play()

    def seek(self, story_time: float) -> None:
        """Playing goes on from there; a story that rests, or whose stretches are replayed, rests there.

        Beyond what is played over and over that ends, unless it is a sentence: then it is the sentence there.
        """
        self.moment()
        story_time = min(max(0.0, story_time), self.duration)
        self._move_loop(story_time)
        if self.state is State.PLAYING:
            self._go(story_time)
        else:
            self._head.rest(story_time)

    @property
    def place(self) -> float:
        """Of the story: what is sought or heard, or where it rests while stretches are replayed."""
        return self._head.place

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
            begin = self._outline.sentences[sentence][0]
            slow = min(slow, max(playback_state.SLOWEST, self.speed * slow))
            self._head.go(slower_once(self._outline, sentence, slow, self._wishes), begin, self._waking)

    # --- loops and replay --------------------------------------------------------------------------------------

    def loop(self, span: tuple[float, float] | None) -> None:
        """Plays these seconds over and over; None goes on with the story. A story that rests goes on resting."""
        self._loops_sentence = False
        self.wishes = replace(self._wishes, loop=span)

    def loop_sentence(self) -> None:
        """The sentence being heard."""
        sentence = self._sentence()
        if sentence is not None:
            self.loop(self._outline.sentences[sentence])
            self._loops_sentence = True

    def _move_loop(self, story_time: float) -> None:
        loop = self._wishes.loop
        if loop is None or loop[0] <= story_time < loop[1]:
            return
        sentence = self._outline.sentence_at(story_time) if self._loops_sentence else None
        moved = None if sentence is None else self._outline.sentences[sentence]
        self._wishes = replace(self._wishes, loop=moved)

    def loop_words(self, first_word: int, last_word: int) -> None:
        """From one word to another, both included; nothing where none of them is heard."""
        span = self._outline.span_of_words(first_word, last_word)
        if span is not None:
            self.loop(span)

    def replay(self, spans: Sequence[tuple[float, float]], speed: float | None = None) -> None:
        """Plays each stretch once, one after the other, then rests where the story was; at `speed` or as is set."""
        if spans:
            self._replayed, self._replay_speed = tuple(spans), speed
            self._head.replay(replaying(spans, speed or self.speed), spans[0][0], self._waking)

    def stop_replay(self) -> None:
        self.moment()
        if self.state is State.REPLAYING:
            self._head.go_home()

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
            self._wishes, self._head.speed = wishes, wishes.speed
            self._replan()

    @property
    def speed(self) -> float:
        return self._wishes.speed

    @speed.setter
    def speed(self, speed: float) -> None:
        """Held to what `speeds` allows."""
        self.wishes = replace(self._wishes, speed=playback_state.nearest(speed))

    @property
    def volume(self) -> float:
        return self._head.deck.gain

    @volume.setter
    def volume(self, volume: float) -> None:
        """0..1, heard within the quarter of a second that is made ahead."""
        self._head.deck.gain = min(max(0.0, volume), 1.0)

    # --- what is heard -----------------------------------------------------------------------------------------

    def moment(self) -> Moment:
        """Never steps back within a run; frozen while nothing sounds."""
        return self._head.moment()

    def _story_time(self) -> float:
        """Of the moment, or what was sought and is not heard yet."""
        moment = self.moment()
        return moment.story_time if moment.pending is None else moment.pending

    def _sentence(self) -> int | None:
        return self._outline.sentence_at(self._story_time())

    # --- orders ------------------------------------------------------------------------------------------------

    def _set_outline(self, duration: float, timings: Alignment | Sequence[Timing]) -> None:
        self._outline = outline(duration, timings)
        self._head.duration = self._outline.duration

    def _replan(self) -> None:
        moment = self.moment()
        if self.state is State.PLAYING:
            self._head.go(going_on(self._outline, self._wishes, moment.turn), None)
        elif self.state is State.REPLAYING and self._replay_speed is None:
            self._head.replay(replaying(self._replayed, self.speed, moment.span or 0), None)

    def _go(self, story_time: float | None) -> None:
        self._head.go(going_on(self._outline, self._wishes), story_time, self._waking)

    @property
    def _waking(self) -> float:
        """Seconds of silence that headphones need now."""
        return self.primer if self._head.silent_for > _ASLEEP_AFTER else 0.0
