"""Which device frame is being heard now.

                     the callback hands over              the card sounds it
    device frames    F ... F+n-1                          F
                     |                                    |
    ---------------- called_at -------------------------- dac_time ---------- now ----------> output's clock (s)
                     |<------------ latency ------------->|<---- elapsed ----->|
                                                           heard = F + elapsed * rate, never past what was handed over

Each stamp (F, dac_time) says when device frame 0 would have sounded: `origin = dac_time - F / rate`. Single stamps
jitter by milliseconds, the card's rate is off by some 100 ppm, and some hosts report 0 or nonsense; so `origin` is the
median of the first good stamps, then follows slowly, and starts anew only where the card itself has stumbled.
"""

from __future__ import annotations

from collections import deque
from statistics import median

from listenapp.playback.ring_buffer import Ring, Stamp

_STAMPS = 15  # as many are weighed at once, some 150 ms
_STUMBLE = 0.03  # seconds; beyond this the card has stumbled and the highlight may jump
_NOTICEABLE = 0.003
_STEADY = 0.01
_FOLLOW, _CATCH_UP = 4.0, 0.4  # time constants of the correction below and above what is noticeable, seconds
_LONGEST_LATENCY = 3.0
_LEAST_OF_PROMISE = 0.3


class Clock:
    """Called from one thread. `rate` in Hz, `latency` in seconds (used where stamps make no sense)."""

    def __init__(self, rate: int, latency: float) -> None:
        self.underruns = 0  # how often the card said that it had run dry
        self._rate = rate
        self._latency = latency
        self._origin: float | None = None
        self._recent: deque[float] = deque(maxlen=_STAMPS)
        self._seen = 0
        self._end = 0

    def follow(self, ring: Ring, now: float) -> None:
        """Takes in the stamps made since the last call."""
        for stamp in ring.stamps(self._seen):
            self._seen = stamp.number + 1
            newest = self._seen == ring.stamp_count
            if abs(now - stamp.called_at) < _LONGEST_LATENCY:
                self._take(stamp, self._sound_time(stamp))
            elif newest:  # the host tells no time; this call was just now
                self._take(stamp, now + self._latency)

    def heard(self, now: float) -> int:
        """The device frame that sounds at `now` (seconds of the output's clock), -1 before the first."""
        if self._origin is None:
            return -1
        return min(int((now - self._origin) * self._rate), self._end - 1)

    @property
    def steady(self) -> bool:
        """The latest stamps agree: what is said to be heard can be trusted."""
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
        """The stamp's own DAC time if it can be true, else the time of the call and the promised latency.

        Hosts claim no or next to no latency for a second after the start (ALSA over PulseAudio: 0, then a ramp).
        """
        if self._latency * _LEAST_OF_PROMISE <= stamp.dac_time - stamp.called_at <= _LONGEST_LATENCY:
            return stamp.dac_time
        return stamp.called_at + self._latency
