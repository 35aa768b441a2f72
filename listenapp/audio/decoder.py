"""Read an audio file with PyAV (FFmpeg): all frames in order, or from a given frame on.

Time zero is the first frame after the encoder delay that the file declares. All code that counts frames therefore means
the same moment. Durations in headers are not trusted. Frames are counted.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from typing import IO, Any

import av
import numpy as np

from listenapp.audio.audio_file import missing, not_opened, unreadable
from listenapp.audio.pcm import Samples
from listenapp.system import files_in_use

_CANCELLED = 0.01
"""Limit of the power of left + right relative to the power of left - right.

Below it, one channel counts as the inverse of the other. Two microphones never come so close.
"""
# Exceptions of av.open and the decoders for files that are not audio, besides PyAV's own errors.
_DECODER_FAULTS = (av.error.FFmpegError, UnicodeDecodeError, EOFError, IndexError, ValueError)
# PyAV 18 rejects a file whose tags are not UTF-8 unless it gets this argument. PyAV 19 accepts any tags and has no such
# argument.
_ANY_TAGS: dict[str, Any] = {"metadata_errors": "replace"} if int(av.__version__.partition(".")[0]) < 19 else {}
_LOWEST_RATE, _HIGHEST_RATE = 4_000, 384_000
"""Hz. Other rates are mistakes or attacks: a file of one sample a second would fill gigabytes."""
_CONTAINERS = "mp3 mov ogg flac wav w64 aac asf matroska aiff au caf amr ac3 eac3 wv ape tta avi mpeg mpegts".split()
_OPTIONS = {"protocol_whitelist": "file", "format_whitelist": ",".join(_CONTAINERS)}
"""Options of FFmpeg. Other formats are not even opened: a playlist (m3u8, ffconcat, mpd, sdp) names more files."""
# Media types by container and codec of files that every browser and every e-book reader plays.
_WEB_TYPES = {("mp3", "mp3"): "audio/mpeg", ("mov", "aac"): "audio/mp4"}
_RUN_UP = 0.5
"""Seconds to decode before the wanted frame.

The first output of a decoder that starts in the middle is wrong: its windows overlap, and an MP3 frame uses bits of the
frames before it.
"""


@contextmanager
def opened(path: Path, *, rate: int | None = None, channels: int | None = None) -> Iterator[AudioDecoder]:
    """Open the first audio stream of `path` at `rate` Hz (default: the file's own) with 1 or 2 channels.

    Raises AudioUnreadable, also for errors while the stream is read.
    """
    try:
        with _source(path) as source, av.open(source, options=_OPTIONS, **_ANY_TAGS) as container:
            if not container.streams.audio:
                raise unreadable(path, "contains no sound")
            if container.streams.audio[0].codec_context is None:
                raise unreadable(path, "has a kind of sound that is not known")
            if not _is_sensible(container.streams.audio[0].rate):
                raise unreadable(path, "has a sample rate that no recording has")
            yield AudioDecoder(container, rate, channels)
    except FileNotFoundError as error:  # PyAV's own is a subclass
        raise missing(path) from error
    except _DECODER_FAULTS as error:
        raise unreadable(path, "cannot be opened as sound") from error
    except OSError as error:  # includes PyAV's own PermissionError
        raise not_opened(path, error) from error


@contextmanager
def _source(path: Path) -> Iterator[str | IO[bytes]]:
    """Yield what FFmpeg opens. On Windows it is an open file, so that others may replace or delete it meanwhile.

    FFmpeg would take the beginning of a relative name for a protocol, as in "concat:story.mp3".
    """
    if sys.platform == "win32":
        with files_in_use.open_shared(path) as file:
            yield file
    else:
        yield str(path.absolute())


class AudioDecoder:
    """Decoded audio stream. Read it once, with `pieces` or `pieces_from`, from one thread."""

    def __init__(self, container: av.container.InputContainer, rate: int | None, channels: int | None) -> None:
        self._container, self._stream = container, container.streams.audio[0]
        self.rate: int = rate or self._stream.rate
        self.tags = {
            name.lower(): str(value) for name, value in {**self._stream.metadata, **container.metadata}.items()
        }
        self.channels = channels or min(2, self._stream.codec_context.channels or 2)
        self._resampler: av.AudioResampler | None = None
        self._taken: tuple[object, ...] = ()  # format, layout and rate of the frames that the resampler takes
        self._two_as_one = False

    @property
    def promised(self) -> float:
        """Return the duration in the header, in seconds. It may be wrong. 0 if the header has none."""
        return (self._container.duration or 0) / av.time_base

    @property
    def web_type(self) -> str:
        """Return the media type if every browser plays the file as it is, otherwise an empty string."""
        pictures = av.stream.Disposition.attached_pic
        if any(not stream.disposition & pictures for stream in self._container.streams.video):
            return ""
        container = self._container.format.name.split(",")[0]
        return _WEB_TYPES.get((container, self._stream.codec_context.codec.canonical_name), "")

    def pieces(self) -> Iterator[Samples]:
        """Yield all samples in order. Damaged packets are skipped. A truncated file ends without an error."""
        for frame in self._frames():
            yield from self._resampled(frame)
        yield from self._resampled(None)

    def pieces_from(self, first: int) -> Iterator[Samples]:
        """Yield samples from frame `first` on, by the file's time stamps.

        Yield nothing if the decoder cannot start there.

        Use it only at the file's own rate. The samples equal those of `pieces` for codecs without memory or dither, and
        nearly equal them for other codecs.
        """
        origin = next((frame.pts for frame in self._frames() if frame.pts is not None), None)
        base = self._stream.time_base  # for an unknown time base, PyAV 18 returns None and PyAV 19 a zero
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
                if at > first:  # the frames before `at` would be missing
                    return
            for piece in self._resampled(frame):
                if at is None:
                    continue
                if at + len(piece) > first:
                    yield piece[max(0, first - at) :]
                at += len(piece)

    def _resampled(self, frame: av.AudioFrame | None) -> Iterator[Samples]:
        """Yield the samples of a frame, or the rest after the last frame (None).

        A recording may change its rate or channels midway, as behind a jingle. It then gets another resampler.
        """
        kind = (frame.format.name, frame.layout.name, frame.sample_rate) if frame is not None else ()
        if kind != self._taken:
            yield from self._converted(None)
            self._taken = kind
            self._resampler = self._new_resampler(frame) if frame is not None else None
        if frame is not None:
            yield from self._converted(frame)

    def _new_resampler(self, frame: av.AudioFrame) -> av.AudioResampler:
        self._two_as_one = self.channels == 1 and frame.layout.nb_channels == 2
        one = self.channels == 1 and not self._two_as_one
        return av.AudioResampler("s16", "mono" if one else "stereo", self.rate)

    def _converted(self, frame: av.AudioFrame | None) -> Iterator[Samples]:
        for piece in self._resampler.resample(frame) if self._resampler is not None else ():
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
                yield from (frame for frame in packet.decode() if _is_sensible(frame.sample_rate))
            except (av.error.InvalidDataError, av.error.EOFError, IndexError):
                continue


def _is_sensible(rate: int | None) -> bool:
    return rate is not None and _LOWEST_RATE <= rate <= _HIGHEST_RATE


def _mixed(samples: Samples) -> Samples:
    """Mix two channels to one: their mean, or the left one if one is the inverse of the other (a miswired cable)."""
    left, right = (samples[:, side].astype(np.float32) for side in (0, 1))
    total, difference = left + right, left - right
    cancelled = float(total @ total) < _CANCELLED * float(difference @ difference)
    return samples[:, :1] if cancelled else np.rint(total / 2).astype(np.int16)[:, np.newaxis]
