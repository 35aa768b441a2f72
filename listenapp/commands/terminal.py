"""Print progress and messages on a terminal or to a log."""

from __future__ import annotations

import math
import sys
import time
from typing import TextIO

_SOONEST_GUESS = 1.0  # seconds
_LOG_STEP = 10  # percent from one line of a log to the next


class ProgressLine:
    """Progress display on stderr, such as "Timing the story… 40 %, 6 s left".

    On a terminal it overwrites one line. In a log it writes a line for each tenth.
    """

    def __init__(self, label: str, stream: TextIO | None = None) -> None:
        self._label = label
        self._stream = stream or sys.stderr
        self._over_itself = self._stream.isatty()
        self._width = 0
        self._next_logged = 0

    def show(self, fraction: float, seconds_left: float | None) -> None:
        """Show the progress. `fraction` goes from 0 to 1 over the whole job."""
        if self._over_itself:
            self._overwrite(progress_text(self._label, fraction, seconds_left))
        elif _percent(fraction) >= self._next_logged:
            self._next_logged = (_percent(fraction) // _LOG_STEP + 1) * _LOG_STEP
            self._write(progress_text(self._label, fraction, seconds_left) + "\n")

    def clear(self) -> None:
        """Clear the line on the terminal for the next output."""
        if self._over_itself and self._width:
            self._overwrite("")
            self._write("\r")

    def _overwrite(self, line: str) -> None:
        self._write("\r" + line.ljust(self._width))
        self._width = len(line)

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()


class Pace:
    """Estimate of the remaining time of a task with a constant rate.

    Work that was done before the first call does not count.
    """

    def __init__(self) -> None:
        self._first: tuple[float, float] | None = None  # time, fraction

    def seconds_left(self, fraction: float) -> float | None:
        """Return the remaining seconds, or None until an estimate is possible."""
        now = time.monotonic()
        began, done = self._first = self._first or (now, fraction)
        if now - began < _SOONEST_GUESS or fraction <= done:
            return None
        return (now - began) * (1 - fraction) / (fraction - done)


def progress_text(label: str, fraction: float, seconds_left: float | None) -> str:
    text = f"{label}… {_percent(fraction)} %"
    return text if seconds_left is None else f"{text}, {time_left(seconds_left)} left"


def _percent(fraction: float) -> int:
    # Example: 0.29 * 100 is a little less than 29.
    return math.floor(fraction * 100 + 1e-6)


def time_left(seconds: float) -> str:
    """Format a duration, rounded up: "6 s", "2 min 5 s"."""
    minutes, rest = divmod(math.ceil(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def clock(seconds: float | None) -> str:
    """Format a story time: "1:07.3", or dashes for None."""
    if seconds is None:
        return "--:--.-"
    minutes, rest = divmod(round(seconds * 10), 600)
    return f"{minutes}:{rest / 10:04.1f}"


def tell(line: str) -> None:
    """Print a message to stderr. Results go to stdout."""
    sys.stderr.write(line + "\n")
