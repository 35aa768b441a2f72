"""What is seen at once as subtitles: up to two lines of about 42 characters, of one sentence, parted where it breathes.

|---------------- 42 ----------------|
When the ferry stopped last winter,        a long sentence is several cues, as even as they can be,
nobody had recorded its horn.              each from its first word's start to its last word's end
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from listenapp.export.words import Piece

_LINE = 42  # columns, as television has it
_LEAST = 1.0  # seconds for which a cue is seen if there is room for it before the next
_SHORTEST = 0.001  # seconds: the formats know no cue without duration
_PAUSES = tuple(".,;:!?…)”»’\"'。，、；：！？」』–—")
_MID_PHRASE = 300.0  # what it costs to part where nothing pauses: columns off the even length, squared


Lines = tuple[tuple[Piece, ...], ...]
"""One or two, each of at least one word."""


@dataclass(frozen=True, slots=True)
class Cue:
    """`end` is later than `start`, which never decreases."""

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
    """Columns: Chinese, Japanese and Korean characters take two, marks over a letter none."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


class _Parting:
    """A sentence, to be parted. Words are told by their place in it; `begin` up to `end` leaves out `end`."""

    def __init__(self, sentence: Sequence[Piece]) -> None:
        self._sentence = sentence
        self._begins: list[int] = []  # the column of each word, were they all on one line
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
        """Where the cues begin, and the end: of all ways to part the sentence the one that costs least."""
        count = len(self._sentence)
        if self._fits(0, count):
            return [0, count]
        even = self._width(0, count) / -(-self._width(0, count) // (2 * _LINE - 6))  # a line is seldom full
        best: list[tuple[float, int]] = [(0.0, 0)]  # for the first n words: the cost, and where the last cue begins
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
        """In two lines; a single word always does."""
        if end - begin <= 2 or self._width(begin, end) <= _LINE:
            return True
        if self._width(begin, end) > 2 * _LINE + 1:
            return False
        return any(self._is_line(begin, at) and self._is_line(at, end) for at in range(begin + 1, end))

    def _is_line(self, begin: int, end: int) -> bool:
        return end - begin == 1 or self._width(begin, end) <= _LINE

    def _line_break(self, begin: int, end: int) -> int | None:
        """Where two lines are needed, nearly the same length; rather behind a comma."""
        if end - begin == 1 or self._width(begin, end) <= _LINE:
            return None

        def cost(at: int) -> tuple[bool, float]:
            uneven = abs(self._width(begin, at) - self._width(at, end))
            too_long = not (self._is_line(begin, at) and self._is_line(at, end))
            return too_long, uneven + _LINE / 3 * _harm(self._sentence[at - 1])

        return min(range(begin + 1, end), key=cost)


def _harm(last: Piece) -> float:
    """What it does to part behind that word: nothing at a pause, most behind “the” or “of”."""
    return 0.0 if last.text.endswith(_PAUSES) else 1.5 if len(last.text) <= 3 and last.text.isalpha() else 1.0
