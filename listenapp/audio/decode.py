"""Decode any audio file to PCM, once: recognition, alignment, playback and clips share these frames.

Time zero is the first frame PyAV (FFmpeg) gives after it has skipped the encoder delay that the file declares, so all
who count frames of the same `Pcm` mean the same moment. Header durations are not believed; frames are counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from listenapp.audio.file import unreadable

# What av.open and the decoders are known to raise on files that are not audio, besides their own errors.
_DECODER_FAULTS = (av.error.FFmpegError, UnicodeDecodeError, EOFError, IndexError, ValueError)


@dataclass(frozen=True)
class Pcm:
    """`samples`: int16, shape (frames, channels), C order; `rate` in Hz."""

    samples: NDArray[np.int16]
    rate: int

    @property
    def frames(self) -> int:
        return int(self.samples.shape[0])

    @property
    def duration(self) -> float:
        """Seconds."""
        return self.frames / self.rate


def decode(
    path: Path,
    *,
    rate: int | None = None,
    channels: int | None = None,
    report: Callable[[float], None] | None = None,
) -> Pcm:
    """The first audio stream of `path`, whole, at `rate` Hz (default: the file's own) with 1 or 2 channels.

    `report` is called on the calling thread with the seconds decoded so far; what it raises ends the decoding.
    A file that breaks off is decoded up to there. Raises AudioUnreadable.
    """
    try:
        with av.open(str(path), metadata_errors="replace") as container:
            if not container.streams.audio:
                raise unreadable(path, "holds no sound")
            stream = container.streams.audio[0]
            wanted = channels or min(2, stream.codec_context.channels or 2)
            resampler = av.AudioResampler("s16", "mono" if wanted == 1 else "stereo", rate or stream.rate)
            return _collect(path, container, stream, resampler, wanted, report)
    except OSError as error:  # includes av's own FileNotFoundError and PermissionError
        raise unreadable(path, "cannot be opened as sound") from error
    except _DECODER_FAULTS as error:
        raise unreadable(path, "cannot be opened as sound") from error


def _collect(
    path: Path,
    container: av.container.InputContainer,
    stream: av.AudioStream,
    resampler: av.AudioResampler,
    channels: int,
    report: Callable[[float], None] | None,
) -> Pcm:
    chunks: list[NDArray[np.int16]] = []
    frames, told = 0, 0
    out_rate = resampler.rate or stream.rate
    for frame in _frames(container, stream):
        for piece in resampler.resample(frame):
            chunks.append(_int16(piece, channels))
            frames += piece.samples
        if report and frames - told >= out_rate:
            told = frames
            report(frames / out_rate)
    if not frames:
        raise unreadable(path, "holds no sound that can be decoded")
    for piece in resampler.resample(None):
        chunks.append(_int16(piece, channels))
    return Pcm(np.ascontiguousarray(np.concatenate(chunks)), out_rate)


def _int16(frame: av.AudioFrame, channels: int) -> NDArray[np.int16]:
    return np.asarray(frame.to_ndarray(), dtype=np.int16).reshape(-1, channels)


def _frames(container: av.container.InputContainer, stream: av.AudioStream) -> Iterator[av.AudioFrame]:
    """Decoded frames, passing over damaged packets; ends quietly where the file breaks off."""
    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets)
        except (StopIteration, av.error.FFmpegError, EOFError):
            return
        try:
            yield from packet.decode()
        except (av.error.InvalidDataError, av.error.EOFError, IndexError):
            continue
