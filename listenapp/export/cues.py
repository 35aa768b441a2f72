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

from listenapp.export.pieces import Piece, joined

_LINE = 42  # columns, as television has it
_LEAST = 1.0  # seconds for which a cue is seen if there is room for it before the next
_SHORTEST = 0.001  # seconds: the formats know no cue without duration
_PAUSES = tuple(".,;:!?…)”»’\"'。，、；：！？」』–—")
_MID_PHRASE = 300.0  # what it costs to part where nothing pauses: columns off the even length, squared


@dataclass(frozen=True, slots=True)
class Cue:
    """`lines`: one or two, each of at least one word. `end` is later than `start`, which never decreases."""

    lines: tuple[tuple[Piece, ...], ...]
    start: float
    end: float

    @property
    def pieces(self) -> tuple[Piece, ...]:
        return tuple(piece for line in self.lines for piece in line)


def cues(sentences: Sequence[Sequence[Piece]]) -> list[Cue]:
    parts = [part for sentence in sentences for part in _parts(sentence)]
    starts = [part[0].start for part in parts]
    made = []
    for part, start, following in zip(parts, starts, [*starts[1:], None], strict=True):
        end = max(part[-1].end, start + _LEAST)
        end = end if following is None else min(end, following)
        made.append(Cue(_lines(part), start, max(end, start + _SHORTEST)))
    return made


def width(text: str) -> int:
    """Columns: Chinese, Japanese and Korean characters take two, marks over a letter none."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


def _parts(sentence: Sequence[Piece]) -> Iterator[Sequence[Piece]]:
    """The words of each cue: of all ways to part the sentence the one that costs least."""
    whole = width(joined(sentence))
    if _fits(sentence):
        yield sentence
        return
    even = whole / -(-whole // (2 * _LINE - 6))  # a line is seldom full
    best: list[tuple[float, int]] = [(0.0, 0)]  # for the first n words: the cost, and where the last cue begins
    for end in range(1, len(sentence) + 1):
        options = []
        for begin in range(end - 1, -1, -1):
            part = sentence[begin:end]
            if not _fits(part):
                break
            harm = 0.0 if end == len(sentence) else _harm(part[-1])
            cost = (width(joined(part)) - even) ** 2 + _MID_PHRASE * harm
            options.append((best[begin][0] + cost, begin))
        best.append(min(options))
    cuts = [len(sentence)]
    while cuts[-1]:
        cuts.append(best[cuts[-1]][1])
    for begin, end in pairwise(reversed(cuts)):
        yield sentence[begin:end]


def _fits(part: Sequence[Piece]) -> bool:
    """In two lines; a single word always does."""
    if len(part) <= 2 or width(joined(part)) <= _LINE:
        return True
    if width(joined(part)) > 2 * _LINE + 1:
        return False
    return all(len(line) == 1 or width(joined(line)) <= _LINE for line in _lines(part))


def _lines(part: Sequence[Piece]) -> tuple[tuple[Piece, ...], ...]:
    """Where two lines are needed, nearly the same length; rather behind a comma."""
    if len(part) == 1 or width(joined(part)) <= _LINE:
        return (tuple(part),)

    def cost(at: int) -> tuple[bool, float]:
        one, other = width(joined(part[:at])), width(joined(part[at:]))
        return max(one, other) > _LINE, abs(one - other) + _LINE / 3 * _harm(part[at - 1])

    at = min(range(1, len(part)), key=cost)
    return tuple(part[:at]), tuple(part[at:])


def _harm(last: Piece) -> float:
    """What it does to part behind that word: nothing at a pause, most behind “the” or “of”."""
    return 0.0 if last.text.endswith(_PAUSES) else 1.5 if len(last.text) <= 3 and last.text.isalpha() else 1.0
