"""A narration that can be heard while it is still being decoded.

The times of a story tell how long its narration is, so there is room for all of it at once. It is filled from the
beginning; a stretch around the place where somebody wants to listen comes first. What is not decoded yet is silence.

    |##################|                  |##########|                 |
    0               `done`                  a stretch              as promised

In the end all of it has been decoded from the beginning, in one go: the very samples of `decode`.
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

_STRETCH = 30.0  # seconds decoded at once around a wanted place,
_BEFORE = 2.0  # and so many of them before it
_SOON = 20.0  # what lies so close behind `done` will be there in a moment
_TELL_EVERY = 0.15  # seconds of the clock
_FIRST = 1.0  # seconds of sound after which it is told for the first time


class Growing:
    """`fill` runs in a worker's thread, once; all else may be called from any thread. Times in seconds of the story."""

    def __init__(self, path: Path, seconds: float, wanted: float = 0.0, stopped: threading.Event | None = None) -> None:
        """`seconds`: how long it is, as somebody promised who has decoded it; 0 where nobody knows.

        `wanted`: where it will be listened to first. `stopped` is set when nobody wants to hear it any more.
        """
        self._path, self._seconds = path, seconds
        self.stopped = stopped or threading.Event()
        self._wanted: float | None = wanted
        self._due: int | None = None  # frames from the beginning with which the wanted place can be heard
        self._stretches: tuple[tuple[int, int], ...] = ()
        self._over: list[Samples] = []  # what is longer than promised
        self.whole = False
        self.done = 0  # frames from the beginning
        self.pcm: Pcm | None = None  # as long as promised, silent where nothing is decoded yet; None until it is opened

    def has(self, first: float, last: float) -> bool:
        """Whether these seconds can be heard, as far as there are any."""
        pcm = self.pcm
        if pcm is None or not pcm.frames or self.whole:
            return self.whole
        begin, end = max(0, int(first * pcm.rate)), min(pcm.frames, int(last * pcm.rate))
        return end <= self.done or any(a <= begin and end <= b for a, b in self._stretches)

    def want(self, seconds: float) -> None:
        """This place is decoded next."""
        self._wanted = seconds

    def fill(self, tell: Callable[[], None]) -> Pcm:
        """Decodes all of it, or as far as it is when it is `stopped`; returns it with its real length.

        `tell` is called, on this thread, from time to time when there is more to be heard. Raises AudioUnreadable.
        """
        with opened(self._path) as source:
            pcm = Pcm(np.zeros((round(self._seconds * source.rate), source.channels), np.int16), source.rate)
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
        """A stretch around it, told as soon as its first second can be heard, and as a whole."""
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
