"""Encode PCM to an audio file with the encoders in PyAV."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import numpy as np

from listenapp.audio.pcm import Pcm
from listenapp.errors import ExportFailed


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


def encode(pcm: Pcm, path: Path) -> None:
    """Write `pcm` to a file. The suffix of `path` selects the format: mp3, m4a, ogg, flac, wav.

    A failure leaves no partial file and keeps an older one. Raises ExportFailed.
    """
    chosen = _FORMATS.get(path.suffix.lower())
    if chosen is None:
        raise _failed(path, "is not a kind of sound file that can be written")
    partial = path.with_name(f".{path.name}.part")
    try:
        _write(pcm, partial, chosen)
        os.replace(partial, path)  # noqa: PTH105 - behaves the same on every system
    except OSError as error:  # includes PyAV's own file errors
        raise _failed(path, "cannot be written") from error
    except av.error.FFmpegError as error:
        raise _failed(path, "cannot be encoded") from error
    finally:
        partial.unlink(missing_ok=True)


def _write(pcm: Pcm, path: Path, chosen: _Format) -> None:
    channels = pcm.samples.shape[1]
    layout = "mono" if channels == 1 else "stereo"
    rate = chosen.rate or pcm.rate
    resampler = av.AudioResampler("s16", layout, rate)
    with av.open(str(path), "w", format=chosen.container) as container:
        stream: Any = container.add_stream(chosen.codec, rate=rate, layout=layout)
        if chosen.bit_rate:
            stream.bit_rate = chosen.bit_rate * channels
        for frame in _frames(pcm, layout):
            for piece in resampler.resample(frame):
                container.mux(stream.encode(piece))
        for piece in resampler.resample(None):
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))


def _frames(pcm: Pcm, layout: str) -> Iterator[av.AudioFrame]:
    for first in range(0, pcm.frames, _BLOCK_FRAMES):
        block = np.ascontiguousarray(pcm.samples[first : first + _BLOCK_FRAMES])
        frame = av.AudioFrame.from_ndarray(block.reshape(1, -1), format="s16", layout=layout)
        frame.sample_rate, frame.pts = pcm.rate, first
        yield frame


def _failed(path: Path, fault: str) -> ExportFailed:
    return ExportFailed(
        "export.sound", f"“{path.name}” {fault}.", "Choose another folder or a name ending in .mp3.", file=path.name
    )
