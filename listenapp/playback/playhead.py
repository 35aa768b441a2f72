"""Track the position in the story: the run ordered last, what of it is heard, and where playback is paused.

    RESTING --go--> PLAYING --cut, end, device lost--> RESTING
    RESTING, PLAYING --replay--> REPLAYING --go_home, end--> RESTING where the story was

Each change during playback is a new run. The render thread switches to it some 20 ms after the frames that the card
already has.
"""

from __future__ import annotations

import math
from dataclasses import replace

from listenapp.playback.audio_engine import AudioEngine
from listenapp.playback.plan_segment import Plan, PlanSegment
from listenapp.playback.playback_state import PlaybackStatus, State
from listenapp.playback.render_block import Block, RenderRequest

_AT_END = 0.01


class Playhead:
    """Position in the story. Use it from the UI thread only. Times in seconds of the story.

    `duration`: of the story. `speed`: the chosen speed, reported while nothing sounds. `offset`: seconds by which the
    sound is heard later than the device says.
    """

    def __init__(self, engine: AudioEngine) -> None:
        self.engine = engine
        self.duration = 0.0
        self.speed = 1.0
        self.offset = 0.0
        self.state = State.RESTING
        # Where the ordered run begins or playback is paused; None: where the sound is cut.
        self.target: float | None = 0.0
        self._home = 0.0  # pause position during a replay
        self._run = 0
        self._last = PlaybackStatus(0.0, False, 1.0)
        self._ended = False  # the last run reached the end of the story
        self._sounded_at: float | None = None  # when the last sound was heard, by the engine's clock
        self._segment = (0, 0)  # run and segment that were heard last
        # Story times where that segment began, and how far it has come.
        self._since, self._reached = 0.0, 0.0

    # --- orders ------------------------------------------------------------------------------------------------

    def go(self, plan: Plan, story_time: float | None, primer: float = 0.0) -> None:
        """Play from `story_time`, or from where the sound is cut if None; before it, `primer` seconds of silence."""
        self.state = State.PLAYING
        self._order(plan, story_time, primer)

    def replay(self, plan: Plan, story_time: float | None, primer: float = 0.0) -> None:
        """Play a plan as `go` does, then pause where the story was before."""
        if self.state is not State.REPLAYING:
            self._home = self.place
        self.state = State.REPLAYING
        self._order(plan, story_time, primer)

    def cut(self) -> None:
        """Pause at the earliest place where the sound can be cut."""
        self.state = State.RESTING
        self._order(None, None)

    def rest(self, story_time: float) -> None:
        sounding = self.state is not State.RESTING or self.target is None
        self.state = State.RESTING
        if sounding:
            self._order(None, story_time)
        self.target = story_time

    def go_home(self) -> None:
        """Pause where the story was before the replay."""
        self.rest(self._home)

    def change_engine(self, engine: AudioEngine, story_time: float) -> None:
        """Pause at `story_time`, on another engine."""
        self.engine, self._sounded_at = engine, None
        self.state, self.target = State.RESTING, story_time

    @property
    def begins_at(self) -> float | None:
        """Return where playback would begin: the pause position, or 0 if the story has ended; None as in `go`."""
        at_end = self.target is not None and self.status().story_time >= self.duration - _AT_END
        return 0.0 if at_end else self.target

    @property
    def silent_for(self) -> float:
        """Return the seconds since the last sound was heard; infinite before the first."""
        return math.inf if self._sounded_at is None else self.engine.now() - self._sounded_at

    @property
    def place(self) -> float:
        """Return the story time that is heard or was sought. During a replay, return the time before the replay."""
        now = self.status()
        if self.state is State.REPLAYING:
            return self._home
        return now.story_time if now.pending is None else now.pending

    def _order(self, plan: Plan | None, start: float | None, primer: float = 0.0) -> None:
        self._run += 1
        self.target = start
        self.engine.submit(RenderRequest(self._run, plan, start, primer))

    # --- what is heard -----------------------------------------------------------------------------------------

    def status(self) -> PlaybackStatus:
        """Return what is heard now. The time never goes back within a run, and stands still during silence."""
        if not self.engine.alive:
            return self._device_lost()
        heard = self.engine.heard(self.offset)
        if heard is None or heard[0].run < self._run:
            self._last = self._before_the_run(heard)
        elif heard[0].segment is None:
            self._last = self._over(heard[0])
        else:
            self._last = self._sounding(*heard, heard[0].segment)
        return self._last

    def _sounding(self, block: Block, story_time: float, segment: PlanSegment) -> PlaybackStatus:
        playing = self.state is not State.RESTING
        if self._segment == (block.run, block.number):
            story_time = max(story_time, self._reached)
        elif not block.joined:
            self._since = story_time
        self._sounded_at = self.engine.now()
        self._segment, self._reached = (block.run, block.number), story_time
        return PlaybackStatus(
            story_time,
            playing,
            segment.speed,
            segment.span,
            moving=True,
            run=block.run,
            sounding=not block.silent,
            since=self._since,
            until=segment.last,
            turn=segment.turn,
        )

    def _before_the_run(self, heard: tuple[Block, float] | None) -> PlaybackStatus:
        """Return the state before the ordered run is heard. The run before it may still be heard."""
        playing = self.state is not State.RESTING
        span = 0 if self.state is State.REPLAYING else None
        if heard is not None and heard[0].segment is not None and (playing or self.target is None):
            return replace(self._sounding(*heard, heard[0].segment), span=span, pending=self.target)
        if self.target is None:
            rest, since = self._last.story_time, self._since
        else:
            rest = since = self.target
        moving = playing or self.target is None
        return PlaybackStatus(rest, playing, self.speed, span, moving=moving, run=self._last.run, since=since)

    def _over(self, block: Block) -> PlaybackStatus:
        if self.state is not State.RESTING:
            self._ended = self.state is State.PLAYING and block.points[-1] >= self.duration - _AT_END
        if self.state is State.REPLAYING:
            self.target = self._home
        elif self.state is State.PLAYING or self.target is None:
            self.target = block.points[-1]
        assert self.target is not None
        self.state = State.RESTING
        return PlaybackStatus(self.target, False, self.speed, ended=self._ended and self.duration > 0, run=block.run)

    def _device_lost(self) -> PlaybackStatus:
        resting = self.target if self.state is State.RESTING else None  # it may have been moved since the loss
        story_time = self._home if self.state is State.REPLAYING else self._last.story_time
        story_time = story_time if resting is None else resting
        self.state, self.target = State.RESTING, story_time
        self._last = PlaybackStatus(story_time, False, self.speed, run=self._run, lost=True)
        return self._last
