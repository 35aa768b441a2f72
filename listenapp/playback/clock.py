"""Compute which device frame is heard now.

                     the callback hands over              the card plays it
    device frames    F ... F+n-1                          F
                     |                                    |
    ---------------- called_at -------------------------- dac_time ---------- now ----------> output's clock (s)
                     |<------------ latency ------------->|<---- elapsed ----->|
                                                           heard = F + elapsed * rate, never past what was handed over

Each stamp (F, dac_time) gives the time at which device frame 0 would have been played: `origin = dac_time - F / rate`.
Single stamps jitter by milliseconds. The card's rate is off by some 100 ppm. Some hosts report 0 or nonsense. Therefore
`origin` is the median of the first good stamps and then follows slowly. It is set anew only if the card itself has
skipped.
"""

from __future__ import annotations

from collections import deque
from statistics import median

from listenapp.playback.ring_buffer import RingBuffer, Stamp

_STAMPS = 15  # stamps in the median, about 150 ms
_STUMBLE = 0.03  # seconds; beyond this the card has skipped, and the highlight may jump
_NOTICEABLE = 0.003
_STEADY = 0.01
# Time constants in seconds, for errors below and above `_NOTICEABLE`.
_FOLLOW, _CATCH_UP = 4.0, 0.4
_LONGEST_LATENCY = 3.0
_LEAST_OF_PROMISE = 0.3


class Clock:
    """Clock of one output. `rate` in Hz. `latency` in seconds is used if the stamps are useless.

    Call it from one thread.
    """

    def __init__(self, rate: int, latency: float) -> None:
        self.underruns = 0  # underruns that the card reported
        self._rate = rate
        self._latency = latency
        self._origin: float | None = None
        self._recent: deque[float] = deque(maxlen=_STAMPS)
        self._seen = 0
        self._end = 0

    def follow(self, ring: RingBuffer, now: float) -> None:
        """Process the stamps since the last call."""
        for stamp in ring.stamps(self._seen):
            self._seen = stamp.number + 1
            newest = self._seen == ring.stamp_count
            if abs(now - stamp.called_at) < _LONGEST_LATENCY:
                self._take(stamp, self._sound_time(stamp))
            # The host reports no time. This callback was just now.
            elif newest:
                self._take(stamp, now + self._latency)

    def heard(self, now: float) -> int:
        """Return the device frame that is heard at `now` (seconds of the output's clock), -1 before the first."""
        if self._origin is None:
            return -1
        return min(int((now - self._origin) * self._rate), self._end - 1)

    @property
    def steady(self) -> bool:
        """Return whether the latest stamps agree, so that `heard` is reliable."""
        return len(self._recent) == _STAMPS and max(self._recent) - min(self._recent) < _STEADY

    def _take(self, stamp: Stamp, sounds_at: float) -> None:
        if stamp.underflow:
            self.underruns += 1
            self._recent.clear()
        self._recent.append(sounds_at - stamp.device_frame / self._rate)
        self._end = stamp.device_frame + stamp.frames
        seen = median(self._recent)
        if self._origin is None or len(self._recent) < _STAMPS or abs(seen - self._origin) > _STUMBLE:
            self._origin = seen
        else:
            error = seen - self._origin
            within = _FOLLOW if abs(error) < _NOTICEABLE else _CATCH_UP
            self._origin += error * stamp.frames / (self._rate * within)

    def _sound_time(self, stamp: Stamp) -> float:
        """Return the stamp's DAC time if it is plausible, else the time of the callback plus the promised latency.

        For a second after the start some hosts claim almost no latency (ALSA over PulseAudio: 0, then a ramp).
        """
        if self._latency * _LEAST_OF_PROMISE <= stamp.dac_time - stamp.called_at <= _LONGEST_LATENCY:
            return stamp.dac_time
        return stamp.called_at + self._latency
