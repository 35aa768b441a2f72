"""Cut words and sentences out of decoded audio, with padding and fades, and join spans of it. pydub is the cutter."""

from __future__ import annotations

import warnings
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from listenapp.audio.pcm import Pcm, Samples

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
    overlap: float = FADE,
) -> tuple[float, float]:
    """Return the span `start`..`end` with up to `before` and `after` seconds of padding. No other word is spoken in it.

    `words`: (start, end) in spoken order, with the words of the clip among them. In running speech the clip takes only
    the `overlap` of 5 ms from a neighbouring word, so that the fade does not damage its own word. With an overlap of 0
    it takes nothing.
    """
    k = bisect_left(words, (start,))
    earlier = words[k - 1][1] if k else 0.0
    later = next((words[i][0] for i in range(k, len(words)) if words[i][1] > end + _SAME), duration)
    begin = min(start - overlap, max(start - before, earlier))
    finish = max(end + overlap, min(end + after, later))
    return max(0.0, begin), min(duration, finish)


def cut(pcm: Pcm, start: float, end: float, fade: float = FADE) -> Pcm:
    """Return the frames of `start`..`end` seconds, faded in and out over `fade` seconds."""
    segment = _segment(pcm, round(start * pcm.rate), round(end * pcm.rate))
    milliseconds = min(round(fade * 1000), len(segment) // 2)
    if not milliseconds:  # pydub would take it as a fade without an end
        return _pcm(segment)
    return _pcm(segment.fade_in(milliseconds).fade_out(milliseconds))


def cut_each(pieces: Iterable[Samples], rate: int, spans: Sequence[tuple[float, float]]) -> Iterator[Pcm]:
    """Yield the faded clip of each span, in seconds, while the recording is decoded.

    `pieces` are the samples in order, at `rate` Hz. `spans` are sorted by their begin. Only the samples that a later
    span needs are held, so an hour of narration takes little memory.
    """
    held: list[Samples] = [np.zeros((0, 1), np.int16)]
    source, first = iter(pieces), 0  # `first`: the frame at which `held` begins
    for start, end in spans:
        begin, last = round(start * rate), round(end * rate)
        frames = sum(map(len, held))
        while first + frames < last and (piece := next(source, None)) is not None:
            if first + frames <= begin:  # nothing of what is held is needed any more
                first, frames, held = first + frames, 0, []
            held.append(piece)
            frames += len(piece)
        window = np.concatenate([one for one in held if len(one)] or held)
        skipped = min(max(0, begin - first), len(window))
        first, held = first + skipped, [window[skipped:]]
        yield cut(Pcm(held[0], rate), max(0, begin - first) / rate, (last - first) / rate)


def _segment(pcm: Pcm, first: int, last: int) -> Any:
    """Return the frames `first` to `last` as pydub's segment. Frames outside the recording are left out.

    pydub copies all samples that it is given, so it gets only these.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydub searches for ffmpeg on import and warns; it is not needed here
        from pydub import AudioSegment  # noqa: PLC0415
    return AudioSegment(
        data=np.ascontiguousarray(pcm.samples[max(0, first) : max(0, last)]).tobytes(),
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
    parts: list[Samples] = []
    for start, end in spans:
        first, last = round(start * pcm.rate), round(end * pcm.rate)
        part = _pcm(_segment(pcm, first, last)).samples
        missing = np.zeros((max(0, last - first - len(part)), pcm.samples.shape[1]), np.int16)
        parts += [silence, part, missing] if parts else [part, missing]
    return Pcm(np.ascontiguousarray(np.concatenate(parts)), pcm.rate)
