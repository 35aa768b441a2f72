"""Encode PCM to an audio file with the encoders in PyAV."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import numpy as np

from listenapp.audio.decoder import opened
from listenapp.audio.pcm import Pcm, Samples
from listenapp.errors import ExportFailed
from listenapp.system import disk_errors, file_lock, files_in_use


@dataclass(frozen=True, slots=True)
class _Format:
    container: str
    codec: str
    bit_rate: int | None  # for each channel
    rate: int | None = None  # Hz, if the codec supports only some rates


_FORMATS = {
    ".mp3": _Format("mp3", "libmp3lame", 64_000),
    ".m4a": _Format("ipod", "aac", 64_000),
    ".ogg": _Format("ogg", "libopus", 48_000, 48_000),
    ".flac": _Format("flac", "flac", None),
    ".wav": _Format("wav", "pcm_s16le", None),
}
_BLOCK_FRAMES = 1 << 16
_MP3_RATES = frozenset({8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000})
_USUAL_RATE = 44100
_PARTIAL = ".partial-"  # the prefix of `library.atomic_files.PARTIAL`


def encode(pcm: Pcm, path: Path) -> None:
    """Write `pcm` to a file. The suffix of `path` selects the format: mp3, m4a, ogg, flac, wav.

    A failure leaves no partial file and keeps an older one. Raises ExportFailed.
    """
    chosen = _FORMATS.get(path.suffix.lower())
    if chosen is None:
        raise _failed(path, "is not a kind of sound file that can be written")
    _encode(_blocks(pcm), pcm.rate, pcm.samples.shape[1], path, chosen)


def to_mp3(source: Path, path: Path, report: Callable[[float], None] = lambda _fraction: None) -> None:
    """Decode `source` and write it as mp3, piece by piece. Raises ExportFailed, AudioUnreadable.

    `report` gets the fraction done, if the file says how long it is.
    """
    with opened(source) as audio:
        rate = mp3_rate(audio.rate)
    with opened(source, rate=rate) as audio:
        pieces = _reported(audio.pieces(), round(audio.promised * rate), report)
        _encode(pieces, rate, audio.channels, path, _FORMATS[".mp3"])


def _reported(pieces: Iterable[Samples], frames: int, report: Callable[[float], None]) -> Iterator[Samples]:
    """Yield the pieces, and report each hundredth of all `frames`. The number of frames may be wrong or 0."""
    step, done = frames // 100, 0
    for piece in pieces:
        before, done = done, done + len(piece)
        if step and before // step != done // step:
            report(min(1.0, done / frames))
        yield piece


def mp3_rate(rate: int) -> int:
    """Return `rate` in Hz if mp3 supports it, otherwise 44100."""
    return rate if rate in _MP3_RATES else _USUAL_RATE


def _encode(pieces: Iterable[Samples], rate: int, channels: int, path: Path, chosen: _Format) -> None:
    partial: Path | None = None
    try:
        with file_lock.new_file(path.parent, _PARTIAL) as partial:
            _write(pieces, rate, channels, partial, chosen)
            files_in_use.replace(partial, path)
    except OSError as error:  # includes PyAV's own file errors
        raise (disk_errors.full(path) if disk_errors.is_full(error) else _failed(path, "cannot be written")) from error
    except av.error.FFmpegError as error:
        raise _failed(path, "cannot be encoded") from error
    finally:
        if partial is not None:
            partial.unlink(missing_ok=True)


def _write(pieces: Iterable[Samples], rate: int, channels: int, path: Path, chosen: _Format) -> None:
    layout = "mono" if channels == 1 else "stereo"
    target_rate = chosen.rate or rate
    resampler = av.AudioResampler("s16", layout, target_rate)
    with av.open(str(path), "w", format=chosen.container) as container:
        stream: Any = container.add_stream(chosen.codec, rate=target_rate, layout=layout)
        if chosen.bit_rate:
            stream.bit_rate = chosen.bit_rate * channels
        for frame in _frames(pieces, rate, layout):
            for piece in resampler.resample(frame):
                container.mux(stream.encode(piece))
        for piece in resampler.resample(None):
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))


def _blocks(pcm: Pcm) -> Iterator[Samples]:
    """Yield the samples in blocks. Without any, yield one frame of silence, because a file needs a frame."""
    if not pcm.frames:
        yield np.zeros((1, pcm.samples.shape[1]), np.int16)
    for first in range(0, pcm.frames, _BLOCK_FRAMES):
        yield pcm.samples[first : first + _BLOCK_FRAMES]


def _frames(pieces: Iterable[Samples], rate: int, layout: str) -> Iterator[av.AudioFrame]:
    at = 0
    for piece in pieces:
        block = np.ascontiguousarray(piece)
        frame = av.AudioFrame.from_ndarray(block.reshape(1, -1), format="s16", layout=layout)
        frame.sample_rate, frame.pts = rate, at
        at += len(block)
        yield frame


def _failed(path: Path, fault: str) -> ExportFailed:
    return ExportFailed(
        "export.sound", f"“{path.name}” {fault}.", "Choose another folder or a name ending in .mp3.", file=path.name
    )
