"""Cut words and sentences out of decoded audio, with padding and fades, and join spans of it."""

from __future__ import annotations

import warnings
from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from listenapp.audio.pcm import Pcm

BEFORE = 0.06
AFTER = 0.15
FADE = 0.005
"""Seconds."""
_SAME = 1e-6


def padded(
    start: float,
    end: float,
    words: Sequence[tuple[float, float]],
    duration: float,
    before: float = BEFORE,
    after: float = AFTER,
) -> tuple[float, float]:
    """Return the span `start`..`end` with up to `before` and `after` seconds of padding. No other word is spoken in it.

    `words`: (start, end) in spoken order, with the words of the clip among them. In running speech the clip takes only
    the 5 ms of the fade from a neighbouring word, so that the fade does not damage its own word.
    """
    k = bisect_left(words, start, key=lambda word: word[0])
    earlier = words[k - 1][1] if k else 0.0
    later = next((words[i][0] for i in range(k, len(words)) if words[i][1] > end + _SAME), duration)
    begin = min(start - FADE, max(start - before, earlier))
    finish = max(end + FADE, min(end + after, later))
    return max(0.0, begin), min(duration, finish)


def cut(pcm: Pcm, start: float, end: float, fade: float = FADE) -> Pcm:
    """Return the frames of `start`..`end` seconds, faded in and out over `fade` seconds."""
    first, last = round(start * pcm.rate), round(end * pcm.rate)
    segment = _segment(Pcm(pcm.samples[max(0, first) : last], pcm.rate))
    milliseconds = min(round(fade * 1000), len(segment) // 2)
    return _pcm(segment.fade_in(milliseconds).fade_out(milliseconds))


def _segment(pcm: Pcm) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydub searches for ffmpeg on import and warns; it is not needed here
        from pydub import AudioSegment  # noqa: PLC0415
    return AudioSegment(
        data=np.ascontiguousarray(pcm.samples).tobytes(),
        sample_width=2,
        frame_rate=pcm.rate,
        channels=pcm.samples.shape[1],
    )


def _pcm(segment: Any) -> Pcm:
    return Pcm(np.frombuffer(segment.raw_data, np.int16).reshape(-1, segment.channels), segment.frame_rate)


def concatenate(pcm: Pcm, spans: Sequence[tuple[float, float]], pause: float) -> Pcm:
    """Return the frames of `spans` (start and end in seconds), with `pause` seconds of silence between them.

    Each part is as long as its span to within a frame, even if the span reaches beyond the end of the recording.
    """
    silence = np.zeros((round(pause * pcm.rate), pcm.samples.shape[1]), np.int16)
    parts: list[NDArray[np.int16]] = []
    for start, end in spans:
        first, last = round(start * pcm.rate), round(end * pcm.rate)
        cut = pcm.samples[first:last]
        missing = np.zeros((max(0, last - first - len(cut)), pcm.samples.shape[1]), np.int16)
        parts += [silence, cut, missing] if parts else [cut, missing]
    return Pcm(np.ascontiguousarray(np.concatenate(parts)), pcm.rate)
