"""Align the words of an answer with the words of a target.

Dynamic programming over words, one row of NumPy for each main token of the target. Equal words at both ends are taken
off first. A long text is divided near its middle until each part is small, so that time grows with the length.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from listenapp.practice.right_answers import Shortcut, Target, Tokens

Costs = NDArray[np.int32]
PairCost = Callable[[str, str], float]

_UNIT = 1000  # cost of a missing or an extra word
_OTHER = _UNIT + 1  # cost of a different word; more than `_UNIT`, so that two of them never hide an equal word
_REACH = 4  # words: how far apart in a region of misses two words are compared by sound
_RARE = 5  # letters of a word that is probably rare
_MOST_CELLS = 90_000  # of one table: 300 words by 300 words


@dataclass(frozen=True, slots=True)
class Step:
    """Main tokens `first` to `last` stand for answer tokens `start` to `end`, both ends exclusive.

    `exact` tells that they are the same. An empty side is an extra or a missing word.
    """

    first: int
    last: int
    start: int
    end: int
    exact: bool = False


def align(target: Target, answer: Tokens, pair_cost: PairCost) -> list[Step]:
    """Return the cheapest steps from the beginning to the end of both.

    `pair_cost` tells how unlike two tokens sound, 0 to 1. It is asked only inside regions of misses.
    """
    whole = Step(0, len(target.tokens), 0, len(answer))
    steps = [step for part in _parts(target, answer, whole) for step in _align_part(target, answer, part, None)]
    return [step for run in _runs(steps) for step in _compared(target, answer, run, pair_cost)]


def _parts(target: Target, answer: Tokens, part: Step) -> Iterator[Step]:
    """Take equal tokens off both ends, and divide what is too large for one table."""
    before, after = _equal_ends(target, answer, part)
    middle = Step(part.first + before, part.last - after, part.start + before, part.end - after)
    yield from _equal(part.first, part.start, before)
    rows, columns = middle.last - middle.first, middle.end - middle.start
    if rows * columns > _MOST_CELLS and rows > 1 and columns > 1:
        row, column = _cut(target.tokens, answer, middle)
        yield from _parts(target, answer, Step(middle.first, row, middle.start, column))
        yield from _parts(target, answer, Step(row, middle.last, column, middle.end))
    elif rows or columns:
        yield middle
    yield from _equal(middle.last, middle.end, after)


def _equal(first: int, start: int, size: int) -> Iterator[Step]:
    return (Step(first + i, first + i + 1, start + i, start + i + 1, True) for i in range(size))


def _equal_ends(target: Target, answer: Tokens, part: Step) -> tuple[int, int]:
    """Return how many tokens are the same at both ends, without tokens that a longer right answer may hold."""
    size = min(part.last - part.first, part.end - part.start)
    before = next((i for i in range(size) if not _same(target, answer, part.first + i, part.start + i)), size)
    rest = size - before
    after = next((i for i in range(rest) if not _same(target, answer, part.last - 1 - i, part.end - 1 - i)), rest)
    return before, after


def _same(target: Target, answer: Tokens, i: int, j: int) -> bool:
    return target.tokens[i] == answer[j] and i not in target.guarded


def _cut(tokens: Tokens, answer: Tokens, part: Step) -> tuple[int, int]:
    """Return where to divide a part: at the rare word of both nearest to the middle, or in the middle."""
    rows, columns = tokens[part.first : part.last], answer[part.start : part.end]
    places = {token: j for j, token in enumerate(columns) if j and len(token) >= _RARE}
    middle, ratio = len(rows) // 2, len(columns) / len(rows)
    found = [
        i
        for i, token in enumerate(rows)
        if i and token in places and abs(places[token] - i * ratio) < 0.2 * len(columns)
    ]
    row = min(found, key=lambda i: abs(i - middle), default=None)
    if row is None or not 0.2 < row / len(rows) < 0.8:
        return part.first + max(1, middle), part.start + max(1, len(columns) // 2)
    return part.first + row, part.start + places[rows[row]]


def _runs(steps: Sequence[Step]) -> Iterator[list[Step]]:
    """Yield each exact step alone, and the misses between them together."""
    run: list[Step] = []
    for step in steps:
        if not step.exact:
            run.append(step)
            continue
        if run:
            yield run
        yield [step]
        run = []
    if run:
        yield run


def _compared(target: Target, answer: Tokens, run: list[Step], pair_cost: PairCost) -> list[Step]:
    """Align a region of misses again, by sound."""
    region = Step(run[0].first, run[-1].last, run[0].start, run[-1].end)
    if len(run) < 2 or region.first == region.last or region.start == region.end:
        return run
    parts = _parts(target, answer, region)
    return [step for part in parts for step in _align_part(target, answer, part, pair_cost)]


def _align_part(target: Target, answer: Tokens, part: Step, pair_cost: PairCost | None) -> list[Step]:
    if part.exact:
        return [part]
    if part.first == part.last or part.start == part.end:
        return [
            *(Step(i, i + 1, part.start, part.start) for i in range(part.first, part.last)),
            *(Step(part.last, part.last, j, j + 1) for j in range(part.start, part.end)),
        ]
    return _PartAligner(target, answer, part, pair_cost).steps()


def _costs(rows: Tokens, columns: Tokens, pair_cost: PairCost | None) -> Costs:
    """Return the cost of each pair: 0 for equal tokens, less than `_OTHER` for similar ones."""
    numbers = {token: i for i, token in enumerate(dict.fromkeys((*rows, *columns)))}
    one = np.array([numbers[token] for token in rows], np.int32)
    other = np.array([numbers[token] for token in columns], np.int32)
    costs = np.where(one[:, None] == other[None, :], 0, _OTHER).astype(np.int32)
    for i, row in enumerate(rows if pair_cost else ()):
        middle = i * len(columns) // len(rows)
        for j in range(max(0, middle - _REACH), min(len(columns), middle + _REACH + 1)):
            if pair_cost and costs[i, j]:
                costs[i, j] = min(_OTHER, 1 + round(pair_cost(row, columns[j]) * _UNIT))
    return costs


class _PartAligner:
    """Table of one part: rows are main tokens, columns are tokens of the answer."""

    def __init__(self, target: Target, answer: Tokens, part: Step, pair_cost: PairCost | None) -> None:
        self._part = part
        self._answer = answer[part.start : part.end]
        self._costs = _costs(target.tokens[part.first : part.last], self._answer, pair_cost)
        self._ends = self._shortcuts(target.shortcuts)
        self._table = self._fill()

    def _shortcuts(self, shortcuts: Sequence[Shortcut]) -> dict[int, list[tuple[int, int, NDArray[np.intp]]]]:
        """Return for each last row the first row, the length and the ends in the answer of what was written."""
        places: dict[str, list[int]] = {}
        for j, token in enumerate(self._answer):
            places.setdefault(token, []).append(j)
        found: dict[int, list[tuple[int, int, NDArray[np.intp]]]] = {}
        for each in shortcuts:
            size = len(each.tokens)
            starts = [j for j in places.get(each.tokens[0], ()) if self._answer[j : j + size] == each.tokens]
            if starts and self._part.first <= each.first and each.last <= self._part.last:
                ends = np.array(starts, np.intp) + size
                found.setdefault(each.last - self._part.first, []).append((each.first - self._part.first, size, ends))
        return found

    def _fill(self) -> Costs:
        """Return the cost of the cheapest way to each pair of positions."""
        ramp = np.arange(len(self._answer) + 1, dtype=np.int32) * _UNIT
        table = np.empty((len(self._costs) + 1, len(self._answer) + 1), np.int32)
        table[0] = ramp
        for i, row in enumerate(self._costs):
            best = table[i] + _UNIT
            np.minimum(best[1:], table[i, :-1] + row, out=best[1:])
            for first, size, ends in self._ends.get(i + 1, ()):
                best[ends] = np.minimum(best[ends], table[first, ends - size])
            table[i + 1] = np.minimum.accumulate(best - ramp) + ramp
        return table

    def steps(self) -> list[Step]:
        """Return the steps of the cheapest way, from the end back to the beginning, in order."""
        found: list[Step] = []
        i, j = self._table.shape[0] - 1, self._table.shape[1] - 1
        while i or j:
            first, start, exact = self._before(i, j)
            rows, columns = self._part.first, self._part.start
            found.append(Step(rows + first, rows + i, columns + start, columns + j, exact))
            i, j = first, start
        return found[::-1]

    def _before(self, i: int, j: int) -> tuple[int, int, bool]:
        here = int(self._table[i, j])
        if i and j and self._table[i - 1, j - 1] + self._costs[i - 1, j - 1] == here:
            return i - 1, j - 1, bool(self._costs[i - 1, j - 1] == 0)
        for first, size, ends in self._ends.get(i, ()):
            if j in ends and self._table[first, j - size] == here:
                return first, j - size, True
        return (i - 1, j, False) if i and self._table[i - 1, j] + _UNIT == here else (i, j - 1, False)
