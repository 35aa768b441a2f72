"""Decode a narration in the background while it is already being played.

The stored timings give the duration, so the full array is allocated at once. It is filled from the beginning. A stretch
around the requested playback position is decoded first. Frames that are not decoded yet are silent.

    |##################|                  |##########|                 |
    0               `done`                  a stretch              expected end

In the end the recording has been decoded from the beginning in one pass. Its samples equal those of `decode`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import numpy as np

from listenapp.audio.audio_file import unreadable
from listenapp.audio.decoder import opened
from listenapp.audio.pcm import Pcm, Samples
from listenapp.errors import AudioUnreadable

_STRETCH = 30.0  # seconds decoded at once around a requested position
_BEFORE = 2.0  # seconds of them that lie before the position
_SOON = 20.0  # seconds after `done`; a position so close is reached soon without a stretch of its own
_TELL_EVERY = 0.15  # seconds of real time between two notifications
_LEAST = 500.0  # bytes per second of the most compressed speech
_SPARE = 60.0  # seconds
_FIRST = 1.0  # seconds of audio before the first notification


def _longest(path: Path) -> float:
    """Return the longest duration in seconds that a file of this size can have. Memory is not allocated for more."""
    return _SPARE + path.stat().st_size / _LEAST


class ProgressiveDecoder:
    """Progressive decoder of one narration.

    `fill` runs once in a worker thread. All other methods can be called from any thread. Times are seconds of the
    story.
    """

    def __init__(self, path: Path, seconds: float, wanted: float = 0.0, stopped: threading.Event | None = None) -> None:
        """Prepare the decoder. Nothing is opened before `fill`.

        `seconds`: duration from an earlier decoding, 0 if unknown. It is not trusted, because it may come with a lesson
        file. `wanted`: position of the first playback. `stopped`:
        set it when the audio is no longer needed.
        """
        self._path, self._seconds = path, seconds
        self.stopped = stopped or threading.Event()
        self._wanted: float | None = wanted
        self._wanted_lock = threading.Lock()  # a request that arrives while another is taken must not be lost
        self._due: int | None = None  # number of frames from the beginning that make the requested position playable
        self._stretches: tuple[tuple[int, int], ...] = ()
        self._over: list[Samples] = []  # samples beyond the expected duration
        self.whole = False
        self.done = 0  # frames decoded from the beginning
        # as long as expected, silent where nothing is decoded yet; None until the file is open
        self.pcm: Pcm | None = None

    def has(self, first: float, last: float) -> bool:
        """Return whether this span is decoded, as far as it lies within the recording."""
        pcm = self.pcm
        if pcm is None or not pcm.frames or self.whole:
            return self.whole
        begin, end = max(0, int(first * pcm.rate)), min(pcm.frames, int(last * pcm.rate))
        return end <= self.done or any(a <= begin and end <= b for a, b in self._stretches)

    def want(self, seconds: float) -> None:
        """Request that this position is decoded next."""
        with self._wanted_lock:
            self._wanted = seconds

    def fill(self, tell: Callable[[], None]) -> Pcm:
        """Decode everything, or until `stopped` is set. Return the samples with their real length.

        `tell` is called in this thread from time to time when more audio is available. Raises AudioUnreadable.
        """
        with opened(self._path) as source:
            seconds = min(self._seconds, _longest(self._path))
            pcm = Pcm(np.zeros((round(seconds * source.rate), source.channels), np.int16), source.rate)
            self.pcm = pcm
            told = 0.0
            for piece in source.pieces():
                self._put(piece, pcm)
                if self._wanted is not None:
                    self._decode_wanted(pcm, tell)
                is_due = self._due is not None and self.done >= self._due
                if is_due or (self.done >= _FIRST * pcm.rate and time.monotonic() - told > _TELL_EVERY):
                    tell()
                    told = time.monotonic()
                    self._due = None if is_due else self._due
                if self.stopped.is_set():
                    break
        if not self.done:
            raise unreadable(self._path, "contains no sound that can be decoded")
        self.whole = not self.stopped.is_set()
        found = pcm.samples[: self.done]
        return Pcm(np.concatenate([found, *self._over]) if self._over else found, pcm.rate)

    def _put(self, piece: Samples, pcm: Pcm) -> None:
        room = pcm.samples[self.done : self.done + len(piece)]
        room[:] = piece[: len(room)]
        if len(room) < len(piece):
            self._over.append(piece[len(room) :])
        self.done += len(piece)

    def _decode_wanted(self, pcm: Pcm, tell: Callable[[], None]) -> None:
        """Decode a stretch around the requested position.

        Call `tell` when its first second is available, and again at the end.
        """
        with self._wanted_lock:
            wanted, self._wanted = self._wanted or 0.0, None
        first = at = max(0, round((wanted - _BEFORE) * pcm.rate))
        last = min(pcm.frames, first + round(_STRETCH * pcm.rate))
        soon = round((wanted + _FIRST) * pcm.rate)
        if first < self.done + _SOON * pcm.rate or self.has(wanted, wanted + _FIRST):
            self._due = soon
            return
        earlier = self._stretches
        with suppress(AudioUnreadable), opened(self._path) as source:
            for piece in source.pieces_from(first):
                room = pcm.samples[at : min(last, at + len(piece))]
                room[:] = piece[: len(room)]
                at += len(room)
                self._stretches = (*earlier, (first, at))
                if at - len(room) < soon <= at:
                    tell()
                if at >= last or self.stopped.is_set():
                    break
        if at > first:
            tell()
