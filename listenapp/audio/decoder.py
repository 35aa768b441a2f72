"""An audio file as PyAV (FFmpeg) reads it: its sound in order, or from a place on.

Time zero is the first frame that comes after the encoder delay which the file declares has been skipped, so all who
count frames mean the same moment. Header durations are not believed; frames are counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np

from listenapp.audio.audio_file import missing, unreadable
from listenapp.audio.pcm import Samples

_CANCELLED = 0.01
"""Share of the difference's power; two microphones never come so near to being each other's negative."""
# What av.open and the decoders are known to raise on files that are not audio, besides their own errors.
_DECODER_FAULTS = (av.error.FFmpegError, UnicodeDecodeError, EOFError, IndexError, ValueError)
# PyAV 18 refuses a file whose tags are not UTF-8 unless told otherwise. PyAV 19 takes any, and dropped the argument.
_ANY_TAGS: dict[str, Any] = {"metadata_errors": "replace"} if int(av.__version__.partition(".")[0]) < 19 else {}
_RUN_UP = 0.5
"""Seconds. What a decoder gives first that begins in the middle is not the sound yet: its windows overlap, and an mp3
keeps bits of a frame in those before."""


@contextmanager
def opened(path: Path, *, rate: int | None = None, channels: int | None = None) -> Iterator[Source]:
    """The first audio stream of `path` at `rate` Hz (default: the file's own) with 1 or 2 channels.

    Raises AudioUnreadable, also for what goes wrong while it is read.
    """
    try:
        with av.open(str(path), **_ANY_TAGS) as container:
            if not container.streams.audio:
                raise unreadable(path, "contains no sound")
            yield Source(container, rate, channels)
    except FileNotFoundError as error:  # av's own is one
        raise missing(path) from error
    except _DECODER_FAULTS as error:
        raise unreadable(path, "cannot be opened as sound") from error
    except OSError as error:  # includes av's own PermissionError
        raise unreadable(path, "cannot be opened as sound") from error


class Source:
    """Read once: `pieces` or `pieces_from`, from one thread."""

    def __init__(self, container: av.container.InputContainer, rate: int | None, channels: int | None) -> None:
        self._container, self._stream = container, container.streams.audio[0]
        self.rate: int = rate or self._stream.rate
        self.channels = channels or min(2, self._stream.codec_context.channels or 2)
        self._two_as_one = self.channels == 1 and self._stream.codec_context.channels == 2
        one = self.channels == 1 and not self._two_as_one
        self._resampler = av.AudioResampler("s16", "mono" if one else "stereo", self.rate)

    @property
    def promised(self) -> float:
        """Seconds that the header tells, which may be wrong; 0 where it tells nothing."""
        return (self._container.duration or 0) / av.time_base

    def pieces(self) -> Iterator[Samples]:
        """All of it in order, passing over damaged packets; ends quietly where the file breaks off."""
        for frame in self._frames():
            yield from self._resampled(frame)
        yield from self._resampled(None)

    def pieces_from(self, first: int) -> Iterator[Samples]:
        """From frame `first` on, by the file's own time stamps; nothing where it cannot begin in the middle.

        The very samples of `pieces` for codecs without memory and chance; nearly those for others. Only at the
        file's own rate.
        """
        origin = next((frame.pts for frame in self._frames() if frame.pts is not None), None)
        base = self._stream.time_base  # of an unknown one, PyAV 18 returns None and PyAV 19 a zero
        if origin is None or not base:
            return
        per_frame = Fraction(base.denominator, base.numerator) / self.rate  # time stamps
        start = max(origin, origin + round((first - _RUN_UP * self.rate) * per_frame))
        try:
            self._container.seek(start, stream=self._stream)
        except av.error.FFmpegError:
            return
        at: int | None = None
        for frame in self._frames():
            if at is None and frame.pts is not None:
                at = round((frame.pts - origin) / per_frame)
                if at > first:  # there is a gap that nobody would fill
                    return
            for piece in self._resampled(frame):
                if at is None:
                    continue
                if at + len(piece) > first:
                    yield piece[max(0, first - at) :]
                at += len(piece)

    def _resampled(self, frame: av.AudioFrame | None) -> Iterator[Samples]:
        for piece in self._resampler.resample(frame):
            samples = np.asarray(piece.to_ndarray(), dtype=np.int16)
            yield _mixed(samples.reshape(-1, 2)) if self._two_as_one else samples.reshape(-1, self.channels)

    def _frames(self) -> Iterator[av.AudioFrame]:
        packets = self._container.demux(self._stream)
        while True:
            try:
                packet = next(packets)
            except (StopIteration, av.error.FFmpegError, EOFError):
                return
            try:
                yield from packet.decode()
            except (av.error.InvalidDataError, av.error.EOFError, IndexError):
                continue


def _mixed(samples: Samples) -> Samples:
    """The two sides as one: their mean, or the left one where one is the other upside down (a miswired cable)."""
    left, right = (samples[:, side].astype(np.float32) for side in (0, 1))
    total, difference = left + right, left - right
    cancelled = float(total @ total) < _CANCELLED * float(difference @ difference)
    return samples[:, :1] if cancelled else np.rint(total / 2).astype(np.int16)[:, np.newaxis]
