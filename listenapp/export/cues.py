"""Divide sentences into subtitle cues: up to two lines of about 42 characters, divided at natural pauses.

|---------------- 42 ----------------|
When the ferry stopped last winter,        a long sentence becomes several cues of similar length,
nobody had recorded its horn.              each from its first word's start to its last word's end
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from listenapp.export.printed_words import Piece

_LINE = 42  # columns; the usual limit in television
_LEAST = 1.0  # seconds that a cue stays visible if the next one leaves room
# Seconds. The formats do not allow cues without a duration.
_SHORTEST = 0.001
_PAUSES = tuple(".,;:!?…)”»’\"'。，、；：！？」』–—")
# Cost of a cut where nothing pauses, in squared columns of difference from the even length.
_MID_PHRASE = 300.0


Lines = tuple[tuple[Piece, ...], ...]
"""One or two lines, each of at least one word."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A subtitle. `end` is later than `start`, and `start` never decreases from cue to cue. Times in seconds."""

    lines: Lines
    start: float
    end: float

    @property
    def pieces(self) -> tuple[Piece, ...]:
        return tuple(piece for line in self.lines for piece in line)


def cues(sentences: Sequence[Sequence[Piece]]) -> list[Cue]:
    lines = [found for sentence in sentences for found in _Parting(sentence).cues()]
    starts = [found[0][0].start for found in lines]
    made = []
    for found, start, following in zip(lines, starts, [*starts[1:], None], strict=True):
        end = max(found[-1][-1].end, start + _LEAST)
        end = end if following is None else min(end, following)
        made.append(Cue(found, start, max(end, start + _SHORTEST)))
    return made


def width(text: str) -> int:
    """Return the width in columns. Chinese, Japanese and Korean characters take two, combining marks none."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


class _Parting:
    """Divider of one sentence. Words are given by their index in it; a range `begin`..`end` excludes `end`."""

    def __init__(self, sentence: Sequence[Piece]) -> None:
        self._sentence = sentence
        self._begins: list[int] = []  # column of each word if all were on one line
        self._ends: list[int] = []
        for piece in sentence:
            self._begins.append((self._ends[-1] if self._ends else 0) + piece.spaced)
            self._ends.append(self._begins[-1] + width(piece.text))

    def cues(self) -> Iterator[Lines]:
        for begin, end in pairwise(self._cuts()):
            at = self._line_break(begin, end)
            ends = [begin, end] if at is None else [begin, at, end]
            yield tuple(tuple(self._sentence[one:other]) for one, other in pairwise(ends))

    def _cuts(self) -> list[int]:
        """Return the indices at which the cues begin, and the end. Choose the division with the lowest cost."""
        count = len(self._sentence)
        if self._fits(0, count):
            return [0, count]
        even = self._width(0, count) / -(-self._width(0, count) // (2 * _LINE - 6))  # a line is seldom full
        # For the first n words: the lowest cost, and the index at which the last cue begins.
        best: list[tuple[float, int]] = [(0.0, 0)]
        for end in range(1, count + 1):
            harm = 0.0 if end == count else _harm(self._sentence[end - 1])
            options = []
            for begin in range(end - 1, -1, -1):
                if not self._fits(begin, end):
                    break
                cost = (self._width(begin, end) - even) ** 2 + _MID_PHRASE * harm
                options.append((best[begin][0] + cost, begin))
            best.append(min(options))
        cuts = [count]
        while cuts[-1]:
            cuts.append(best[cuts[-1]][1])
        return cuts[::-1]

    def _width(self, begin: int, end: int) -> int:
        return self._ends[end - 1] - self._begins[begin]

    def _fits(self, begin: int, end: int) -> bool:
        """Return whether the words fit on two lines. A single word always does."""
        if end - begin <= 2 or self._width(begin, end) <= _LINE:
            return True
        if self._width(begin, end) > 2 * _LINE + 1:
            return False
        return any(self._is_line(begin, at) and self._is_line(at, end) for at in range(begin + 1, end))

    def _is_line(self, begin: int, end: int) -> bool:
        return end - begin == 1 or self._width(begin, end) <= _LINE

    def _line_break(self, begin: int, end: int) -> int | None:
        """Return where to break the line, or None if one line is enough.

        Prefer lines of similar length and a break after a comma.
        """
        if end - begin == 1 or self._width(begin, end) <= _LINE:
            return None

        def cost(at: int) -> tuple[bool, float]:
            uneven = abs(self._width(begin, at) - self._width(at, end))
            too_long = not (self._is_line(begin, at) and self._is_line(at, end))
            return too_long, uneven + _LINE / 3 * _harm(self._sentence[at - 1])

        return min(range(begin + 1, end), key=cost)


def _harm(last: Piece) -> float:
    """Return the cost of a cut after `last`: none at a pause, most after short words such as “the” or “of”."""
    return 0.0 if last.text.endswith(_PAUSES) else 1.5 if len(last.text) <= 3 and last.text.isalpha() else 1.0
