"""Return the times of clips for other programs: sentences or words with padding, never with a neighbour's speech."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path

from listenapp.audio.clips import cut_each, padded
from listenapp.audio.decoder import opened
from listenapp.audio.encode import mp3_rate
from listenapp.audio.pcm import Pcm
from listenapp.export.narrated_story import Granularity
from listenapp.story.alignment import Alignment

_BEFORE = 0.05
_AFTER = 0.3
"""Seconds of padding. Card programs cut the end of a sound off, so there is more of it after the speech."""

Span = tuple[float, float]


def clip_times(alignment: Alignment, unit: Granularity) -> dict[int, Span]:
    """Return (begin, end) in seconds of each spoken sentence or word, by its index. Begins never decrease."""
    timings = alignment.words if unit is Granularity.WORD else alignment.sentences
    speech = _speech(alignment)
    found: dict[int, Span] = {}
    earliest = 0.0
    spoken = [(timing.start, timing.end or 0.0, i) for i, timing in enumerate(timings) if timing.start is not None]
    for start, last, index in sorted(spoken, key=lambda one: one[0]):
        end = max(start, last)
        begin, end = padded(start, end, speech, alignment.duration, _BEFORE, _AFTER, overlap=0.0)
        if end > begin >= 0:
            earliest = max(earliest, begin)
            found[index] = min(earliest, end), end
    return found


def cut_clips(narration: Path, spans: Sequence[Span]) -> Iterator[Pcm]:
    """Yield the clips as mono at a rate that MP3 supports. `spans` are sorted. Raises AudioUnreadable."""
    with opened(narration) as audio:
        rate = mp3_rate(audio.rate)
    with opened(narration, rate=rate, channels=1) as audio:
        yield from cut_each(audio.pieces(), rate, spans)


def _speech(alignment: Alignment) -> list[Span]:
    """Return the times of all speech, in order. Speech that is not in the text counts too.

    Where words overlap, the later one ends no earlier than those before it.
    """
    extra: Iterable[Span] = ((one.start, one.end) for one in alignment.extra)
    words = ((t.start, max(t.start, t.end or 0.0)) for t in alignment.words if t.start is not None)
    spans = sorted([*words, *extra])
    ends = accumulate((end for _, end in spans), max)
    return [(start, end) for (start, _), end in zip(spans, ends, strict=True)]
