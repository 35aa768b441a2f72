"""What is to be done as soon as stretches of a growing sound are decoded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # numpy and FFmpeg, not needed to show the window
    from listenapp.audio.progressive_decoder import Growing

AHEAD, ENOUGH = 0.5, 1.0  # seconds that must be decoded for the sound to go on, and to begin

Span = tuple[float, float]


class Waiting:
    """At most one deed waits. Without a growing sound nothing is lacking. Times in seconds of the story."""

    def __init__(self) -> None:
        self.growing: Growing | None = None
        self._spans: tuple[Span, ...] = ()
        self._act: Callable[[], object] | None = None
        self._wanted: Span | None = None

    @property
    def on(self) -> bool:
        return self._act is not None

    def lacks(self, first: float, last: float | None = None) -> bool:
        """Whether something of this stretch, or of what comes next from `first`, is not decoded yet."""
        growing = self.growing
        return growing is not None and not growing.has(first, first + AHEAD if last is None else last)

    def for_spans(self, spans: Sequence[Span], act: Callable[[], object]) -> None:
        """Does it, and no other deed, when these stretches can be heard; what is missing is decoded first."""
        self._spans, self._act, self._wanted = tuple(spans), act, None
        self._want_missing()

    def drop(self) -> None:
        self._act = None

    def go_on(self) -> None:
        """Does what waits, if nothing is missing any more."""
        act = self._act
        if act is not None and not self._want_missing():
            self._act = None
            act()

    def _want_missing(self) -> bool:
        missing = next((span for span in self._spans if self.lacks(*span)), None)
        if missing is not None and self.growing is not None and missing != self._wanted:
            self._wanted = missing
            self.growing.want(missing[0])
        return missing is not None
