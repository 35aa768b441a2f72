"""Poll a real player every 8 ms as a window does, and compare with a recording."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
from clicks import Clicks
from rig import RATE, Recording

from listenapp.playback.playback_state import PlaybackStatus
from listenapp.playback.player import Player

TICK = 0.008


@dataclass
class Watch:
    """Poller of a player.

    `highlighted`: (word, unix time) of each change. `stall`: seconds lost every half second, as in a busy window.
    """

    player: Player
    clicks: Clicks
    stall: float = 0.0
    highlighted: list[tuple[int, float]] = field(default_factory=list)
    _word: int | None = None

    def until_rest(self, seconds: float) -> PlaybackStatus:
        """Poll until the player rests, at most `seconds`. Return the last status."""
        begun = due = time.perf_counter()
        stalled = begun
        while time.perf_counter() < begun + seconds:
            status = self.player.status()
            self._light(status)
            if not status.playing and not status.moving:
                break
            if self.stall and time.perf_counter() - stalled > 0.5:
                time.sleep(self.stall)
                stalled = time.perf_counter()
            due = max(due + TICK, time.perf_counter())
            time.sleep(max(0.0, due - time.perf_counter()))
        return self.player.status()

    def _light(self, status: PlaybackStatus) -> None:
        soon = status.story_time_in(TICK / 2)  # halfway to the next tick, as in the window
        word = self.clicks.timeline.word_at(soon) if status.playing and status.sounding else None
        end = None if word is None else self.clicks.alignment.words[word].end
        if end is None or end <= status.since:
            word = None
        if word is not None and word != self._word:
            self.highlighted.append((word, time.time()))
        self._word = word


def onset_times(recording: Recording, level: float = 0.02) -> np.ndarray:
    """Return the unix times at which recorded sound begins after 12 ms of silence."""
    loud = np.flatnonzero(np.abs(recording.samples) > level)
    if not len(loud):
        return np.zeros(0)
    return recording.time_of(loud[np.r_[True, np.diff(loud) > 0.012 * RATE]])


def lateness(watch: Watch, sounded: np.ndarray) -> np.ndarray:
    """Return the milliseconds from each click's sound to the highlight of its word."""
    return np.array([(at - sounded[np.argmin(np.abs(sounded - at))]) * 1000 for _, at in watch.highlighted])


@contextmanager
def busy_python() -> Iterator[None]:
    """Run a thread that never releases the interpreter voluntarily."""
    over = threading.Event()

    def spin() -> None:
        count = 0
        while not over.is_set():
            count += sum(range(50))

    thread = threading.Thread(target=spin, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def soon(condition: Callable[[], bool], seconds: float = 10.0) -> bool:
    """Wait for `condition`, at most `seconds`, and return whether it became true. Check every few milliseconds."""
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.005)
    return True
