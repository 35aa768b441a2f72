"""Where the story is: the run that was ordered last, what of it is heard, and where the story rests.

    RESTING --go--> PLAYING --cut, end, device lost--> RESTING
    RESTING, PLAYING --replay--> REPLAYING --go_home, end--> RESTING where the story was

Every change while sound is on is a new run: the feeder cuts over to it some 20 ms ahead of what the card has taken.
"""

from __future__ import annotations

import math
from dataclasses import replace

from listenapp.playback.audio_engine import Deck
from listenapp.playback.playback_plan import Passage, Plan
from listenapp.playback.playback_state import Moment, State
from listenapp.playback.render_block import Block, Order

_AT_END = 0.01


class Playhead:
    """Used by one thread, the window's. Times in seconds of the story.

    `duration`: of the story; `speed`: the one wished, told where nothing sounds; `offset`: how much later than the
    device says the sound is heard.
    """

    def __init__(self, deck: Deck) -> None:
        self.deck = deck
        self.duration = 0.0
        self.speed = 1.0
        self.offset = 0.0
        self.state = State.RESTING
        self.target: float | None = 0.0  # where the ordered run begins or the story rests; None: where it is cut
        self._home = 0.0  # where the story rests while stretches are replayed
        self._run = 0
        self._last = Moment(0.0, False, 1.0)
        self._ended = False  # the last run came to the story's end
        self._sounded_at: float | None = None  # when the last sound was heard, by the deck's clock
        self._passage = (0, 0)  # the run and the passage that were heard last
        self._since, self._reached = 0.0, 0.0  # the story times where it began and to which it has come

    # --- orders ------------------------------------------------------------------------------------------------

    def go(self, plan: Plan, story_time: float | None, primer: float = 0.0) -> None:
        """Plays from there, from where the sound is cut if None; after `primer` seconds of silence."""
        self.state = State.PLAYING
        self._order(plan, story_time, primer)

    def replay(self, plan: Plan, story_time: float | None, primer: float = 0.0) -> None:
        """Plays it as `go` does, then rests where the story was before."""
        if self.state is not State.REPLAYING:
            self._home = self.place
        self.state = State.REPLAYING
        self._order(plan, story_time, primer)

    def cut(self) -> None:
        """Rests where the sound can be cut first."""
        self.state = State.RESTING
        self._order(None, None)

    def rest(self, story_time: float) -> None:
        sounding = self.state is not State.RESTING or self.target is None
        self.state = State.RESTING
        if sounding:
            self._order(None, story_time)
        self.target = story_time

    def go_home(self) -> None:
        """Rests where the story was before stretches were replayed."""
        self.rest(self._home)

    def change_deck(self, deck: Deck, story_time: float) -> None:
        """Rests there, on another deck."""
        self.deck, self._sounded_at = deck, None
        self.state, self.target = State.RESTING, story_time

    @property
    def begins_at(self) -> float | None:
        """Where playing would begin: where the story rests, or at its beginning if it has ended; None as in `go`."""
        at_end = self.target is not None and self.moment().story_time >= self.duration - _AT_END
        return 0.0 if at_end else self.target

    @property
    def silent_for(self) -> float:
        """Seconds since the last sound was heard; infinite before the first."""
        return math.inf if self._sounded_at is None else self.deck.now() - self._sounded_at

    @property
    def place(self) -> float:
        """Of the story: what is sought or heard, or where it rests while stretches are replayed."""
        now = self.moment()
        if self.state is State.REPLAYING:
            return self._home
        return now.story_time if now.pending is None else now.pending

    def _order(self, plan: Plan | None, start: float | None, primer: float = 0.0) -> None:
        self._run += 1
        self.target = start
        self.deck.order(Order(self._run, plan, start, primer))

    # --- what is heard -----------------------------------------------------------------------------------------

    def moment(self) -> Moment:
        """Never steps back within a run; frozen while nothing sounds."""
        if not self.deck.alive:
            return self._device_lost()
        heard = self.deck.heard(self.offset)
        if heard is None or heard[0].run < self._run:
            self._last = self._before_the_run(heard)
        elif heard[0].passage is None:
            self._last = self._over(heard[0])
        else:
            self._last = self._sounding(*heard, heard[0].passage)
        return self._last

    def _sounding(self, block: Block, story_time: float, passage: Passage) -> Moment:
        playing = self.state is not State.RESTING
        if self._passage == (block.run, block.number):
            story_time = max(story_time, self._reached)
        elif not block.joined:
            self._since = story_time
        self._sounded_at = self.deck.now()
        self._passage, self._reached = (block.run, block.number), story_time
        return Moment(
            story_time,
            playing,
            passage.speed,
            passage.span,
            moving=True,
            run=block.run,
            sounding=not block.silent,
            since=self._since,
            until=passage.last,
            turn=passage.turn,
        )

    def _before_the_run(self, heard: tuple[Block, float] | None) -> Moment:
        """The ordered run is not heard yet, but perhaps the one before."""
        playing = self.state is not State.RESTING
        span = 0 if self.state is State.REPLAYING else None
        if heard is not None and heard[0].passage is not None and (playing or self.target is None):
            return replace(self._sounding(*heard, heard[0].passage), span=span, pending=self.target)
        if self.target is None:
            rest, since = self._last.story_time, self._since
        else:
            rest = since = self.target
        moving = playing or self.target is None
        return Moment(rest, playing, self.speed, span, moving=moving, run=self._last.run, since=since)

    def _over(self, block: Block) -> Moment:
        if self.state is not State.RESTING:
            self._ended = self.state is State.PLAYING and block.points[-1] >= self.duration - _AT_END
        if self.state is State.REPLAYING:
            self.target = self._home
        elif self.state is State.PLAYING or self.target is None:
            self.target = block.points[-1]
        assert self.target is not None
        self.state = State.RESTING
        return Moment(self.target, False, self.speed, ended=self._ended and self.duration > 0, run=block.run)

    def _device_lost(self) -> Moment:
        resting = self.target if self.state is State.RESTING else None  # it may have been moved since
        story_time = self._home if self.state is State.REPLAYING else self._last.story_time
        story_time = story_time if resting is None else resting
        self.state, self.target = State.RESTING, story_time
        self._last = Moment(story_time, False, self.speed, run=self._run, lost=True)
        return self._last
