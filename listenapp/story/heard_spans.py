"""Compute from the played spans of a story how much of it was heard.

Spans are (start, end) in seconds of story time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from listenapp.story.validation import is_number

Span = tuple[float, float]

MOST_SPANS = 200
"""Stored spans of a story. With more, those with the smallest gaps between them are joined."""

_JOINED = 0.3  # seconds; a shorter gap between two spans is a cut of the player
_PAUSE = 2.0  # seconds; a shorter gap is a pause between two sentences, which a listener skips without missing a word
_FAR = 1e6  # seconds


def merged(spans: Iterable[Span], most: int = MOST_SPANS) -> tuple[Span, ...]:
    """Return the spans sorted, without overlaps, at most `most` of them, with two decimals."""
    joined = _limited(_joined(spans, _JOINED), most)
    return tuple((round(start, 2), round(end, 2)) for start, end in joined)


def _joined(spans: Iterable[Span], gap: float) -> list[Span]:
    """Return the spans sorted, with those joined that are at most `gap` seconds apart."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start - joined[-1][1] <= gap:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return joined


def _limited(spans: list[Span], most: int) -> list[Span]:
    """Close the smallest gaps until at most `most` spans are left."""
    gaps = sorted((after[0] - before[1], at) for at, (before, after) in enumerate(pairwise(spans), 1))
    closed = {at for _gap, at in gaps[: max(0, len(spans) - most)]}
    starts = [at for at in range(len(spans)) if at not in closed]
    return [(spans[at][0], spans[end - 1][1]) for at, end in zip(starts, [*starts[1:], len(spans)], strict=False)]


def heard_share(spans: Sequence[Span], speech: Span) -> float:
    """Return the share of `speech`, from the first word to the last, that was played. The result is 0 to 1."""
    first, last = speech
    if last <= first:
        return 0.0
    inside = [(max(start, first), min(end, last)) for start, end in _joined(spans, _PAUSE)]
    return min(1.0, sum(max(0.0, end - start) for start, end in inside) / (last - first))


def checked(stored: object) -> tuple[Span, ...]:
    """Return the spans of a file. Leave out what is none."""
    listed = stored[: 10 * MOST_SPANS] if isinstance(stored, list) else []
    return merged(span for span in map(_span, listed) if span is not None)


def _span(stored: object) -> Span | None:
    match stored:
        case [start, end] if is_number(start, 0, _FAR) and is_number(end, 0, _FAR) and start < end:
            return float(start), float(end)
    return None
