"""Match the recognised words with the text: sequence alignment over spoken, normalised tokens.

The method has four pure steps:

* Anchors: runs of three tokens that occur once in either sequence and rise in both (patience diff, Bram Cohen). The
  gaps between them are searched for runs of two tokens. Long gaps are searched for runs of four, even if they are
  repeated.
* Gaps: global alignment (Needleman and Wunsch 1970) between anchors. It also pairs tokens that are only similar,
  because a name is seldom recognised as it is written.
* Trust: an isolated pair is dropped even if its tokens are equal, for example "the" in an unread caption. All other
  pairs are kept.
* Copies: words that are there twice are matched with one of their copies as a whole (`repeated_tokens`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from listenapp.align.matching.repeated_tokens import whole_copies
from listenapp.story.sequence_diff import longest_rising

_LARGEST_GAP = 240  # tokens; a longer gap is aligned only at its two ends
_REPEATED, _MOST_REPEATS = 4, 20  # length of the n-grams that may be repeated, and how often they may occur
_ALIKE = 0.55
_SKIP = -0.375  # binary fractions, so that equal sums compare equal
_CONTINUES = 0.25
_MIN_WEIGHT = 1.6  # least weight of an isolated run
_DENSE = 0.5  # share of the tokens that the runs must cover if none is strong


@dataclass(frozen=True, slots=True)
class TokenPair:
    """Match of text token `text` and recognised token `heard`. `likeness` is 1 for equal tokens."""

    text: int
    heard: int
    likeness: float


def match(text: Sequence[str], heard: Sequence[str], starts: Container[int] = ()) -> list[TokenPair]:
    """Return the credible pairs. They rise in both sequences. `starts`: text tokens that begin a sentence."""
    anchors = _anchors(text, heard, (0, len(text)), (0, len(heard)))
    return _of_whole_copies(_believed(_with_gaps(text, heard, anchors), text, starts), text, heard, starts)


def _of_whole_copies(
    pairs: Sequence[TokenPair], text: Sequence[str], heard: Sequence[str], starts: Container[int]
) -> list[TokenPair]:
    in_text = whole_copies([pair.text for pair in pairs], text, starts)
    opening = {pair.heard for pair in pairs if pair.text in starts}
    in_heard = whole_copies([pair.heard for pair in pairs], heard, opening, later=True)  # the first may be a slip
    return [TokenPair(i, j, pair.likeness) for i, j, pair in zip(in_text, in_heard, pairs, strict=True)]


Span = tuple[int, int]
Gram = tuple[str, ...]


def _anchors(text: Sequence[str], heard: Sequence[str], a: Span, b: Span, n: int = 3) -> list[tuple[int, int]]:
    """Return equal tokens from n-grams that are unique within both spans.

    `a` is a span of the text, `b` a span of the recognised tokens.
    """
    if n < 2 or a[0] >= a[1] or b[0] >= b[1]:
        return []
    if n == 2 and min(a[1] - a[0], b[1] - b[0]) > _LARGEST_GAP:
        found = _expanded(longest_rising(_repeated_common(text, heard, a, b)), _REPEATED)
    else:
        found = _expanded(longest_rising(_unique_common(text, heard, a, b, n)), n)
    anchors: list[tuple[int, int]] = []
    for (i, j), (i2, j2) in pairwise([(a[0] - 1, b[0] - 1), *found, (a[1], b[1])]):
        anchors += _anchors(text, heard, (i + 1, i2), (j + 1, j2), n - 1)
        anchors.append((i2, j2))
    return anchors[:-1]


def _expanded(grams: Sequence[tuple[int, int]], n: int) -> list[tuple[int, int]]:
    """Return the single tokens of n-grams that may overlap."""
    tokens: list[tuple[int, int]] = []
    for i, j in grams:
        for k in range(n):
            if not tokens or (i + k > tokens[-1][0] and j + k > tokens[-1][1]):
                tokens.append((i + k, j + k))
    return tokens


def _unique_common(text: Sequence[str], heard: Sequence[str], a: Span, b: Span, n: int) -> list[tuple[int, int]]:
    in_heard = _once(heard, b, n)
    in_text = _once(text, a, n, among=in_heard)
    return sorted((i, in_heard[gram]) for gram, i in in_text.items())


def _repeated_common(text: Sequence[str], heard: Sequence[str], a: Span, b: Span) -> list[tuple[int, int]]:
    """Return all places of each n-gram, for long passages without a unique n-gram, such as a repeated text.

    They are ordered so that the longest rising chain takes one place for each n-gram, the earliest.
    """
    places: dict[Gram, list[int]] = {}
    for j, gram in enumerate(_grams(heard, b, _REPEATED), b[0]):
        places.setdefault(gram, []).append(j)
    usable = {gram: found[::-1] for gram, found in places.items() if len(found) <= _MOST_REPEATS}
    common = ((i, usable.get(gram, ())) for i, gram in enumerate(_grams(text, a, _REPEATED), a[0]))
    return [(i, j) for i, found in common for j in found]


def _once(tokens: Sequence[str], span: Span, n: int, among: Container[Gram] | None = None) -> dict[Gram, int]:
    """Return the positions of the n-grams that occur once. With `among`, only of those."""
    places: dict[Gram, int] = {}
    repeated = set()
    for i, gram in enumerate(_grams(tokens, span, n), span[0]):
        if among is None or gram in among:
            if gram in places:
                repeated.add(gram)
            places[gram] = i
    return {gram: i for gram, i in places.items() if gram not in repeated}


def _grams(tokens: Sequence[str], span: Span, n: int) -> Iterable[Gram]:
    """Return all n-grams in order."""
    part = tokens[span[0] : span[1]]
    return zip(*(part[k:] for k in range(n)), strict=False)


def _with_gaps(text: Sequence[str], heard: Sequence[str], anchors: Sequence[tuple[int, int]]) -> list[TokenPair]:
    result: list[TokenPair] = []
    ends = [(-1, -1), *anchors, (len(text), len(heard))]
    for (i, j), (i2, j2) in pairwise(ends):
        result += _gap(text, heard, (i + 1, i2), (j + 1, j2))
        if i2 < len(text) or j2 < len(heard):
            result.append(TokenPair(i2, j2, 1.0))
    return result


def _gap(text: Sequence[str], heard: Sequence[str], a: Span, b: Span) -> list[TokenPair]:
    """Return the pairs between two anchors. A very long gap is aligned only at its two ends."""
    if max(a[1] - a[0], b[1] - b[0]) <= _LARGEST_GAP:
        return _aligned(text, heard, a, b)
    half = _LARGEST_GAP // 2
    near = _aligned(text, heard, (a[0], min(a[1], a[0] + half)), (b[0], min(b[1], b[0] + half)))
    after = (near[-1].text + 1, near[-1].heard + 1) if near else (a[0], b[0])
    far = _aligned(text, heard, (max(after[0], a[1] - half), a[1]), (max(after[1], b[1] - half), b[1]))
    return near + far


def _aligned(text: Sequence[str], heard: Sequence[str], a: Span, b: Span) -> list[TokenPair]:
    """Align with Needleman-Wunsch.

    A pair that continues another one scores a little more, which keeps matches together.
    """
    rows, columns = a[1] - a[0], b[1] - b[0]
    if not rows or not columns:
        return []
    meets_anchor = a[1] < len(text) and b[1] < len(heard)
    likeness = [[_likeness(text[a[0] + i], heard[b[0] + j]) for j in range(columns)] for i in range(rows)]
    score = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    step = [[""] * (columns + 1) for _ in range(rows + 1)]
    step[0][0] = "pair" if a[0] and b[0] else ""  # continues the anchor before
    for j in range(1, columns + 1):
        score[0][j], step[0][j] = j * _SKIP, "heard"
    for i in range(1, rows + 1):
        score[i][0], step[i][0] = i * _SKIP, "text"
        for j in range(1, columns + 1):
            alike = likeness[i - 1][j - 1]
            paired = score[i - 1][j - 1] + (2 * alike - 0.625 if alike else -9.0)
            paired += _CONTINUES if step[i - 1][j - 1] == "pair" else 0.0
            paired += _CONTINUES if meets_anchor and (i, j) == (rows, columns) else 0.0
            skip_text, skip_heard = score[i - 1][j] + _SKIP, score[i][j - 1] + _SKIP
            best = max(paired, skip_text, skip_heard)
            score[i][j] = best
            step[i][j] = "pair" if best == paired else "text" if best == skip_text else "heard"
    return _traced(step, likeness, a, b)


def _traced(step: Sequence[Sequence[str]], likeness: Sequence[Sequence[float]], a: Span, b: Span) -> list[TokenPair]:
    i, j = a[1] - a[0], b[1] - b[0]
    pairs = []
    while i and j:
        if step[i][j] == "pair":
            i, j = i - 1, j - 1
            pairs.append(TokenPair(a[0] + i, b[0] + j, likeness[i][j]))
        elif step[i][j] == "text":
            i -= 1
        else:
            j -= 1
    return pairs[::-1]


@lru_cache(maxsize=65536)
def _likeness(text: str, heard: str) -> float:
    """Return 1 for equal tokens, 0 for tokens that are not similar."""
    if text == heard:
        return 1.0
    matcher = SequenceMatcher(None, text, heard, autojunk=False)
    if matcher.real_quick_ratio() < _ALIKE or matcher.quick_ratio() < _ALIKE:
        return 0.0
    ratio = matcher.ratio()
    return 0.9 * ratio if ratio >= _ALIKE else 0.0


def _believed(pairs: Sequence[TokenPair], text: Sequence[str], starts: Container[int]) -> list[TokenPair]:
    """Drop isolated runs: those of little weight that are far from the credible pairs beside them.

    A whole sentence may be far from them in the text, as a heading above a caption, if it is beside them in the sound.
    """
    runs = _runs(pairs)
    weigh = _weigher(text)
    kept = [run for run in runs if len(run) >= 3 or sum(map(weigh, run)) >= _MIN_WEIGHT]
    strong = {id(run) for run in kept}
    result: list[TokenPair] = []
    upcoming = _next_strong(runs, strong)
    last: TokenPair | None = None
    for run, following in zip(runs, upcoming, strict=True):
        near = _is_near(last, run[0]) or _is_near(run[-1], following)
        if _is_sentence(run, starts, len(text)):
            near = near or _goes_on(last, run[0]) or _goes_on(run[-1], following)
        if id(run) in strong or near:
            result += run
            last = run[-1]
    return result or _dense(runs, weigh)


def _dense(runs: Sequence[list[TokenPair]], weigh: Callable[[TokenPair], float]) -> list[TokenPair]:
    """Return all runs if together they weigh enough and skip little.

    A short, half misheard sentence has no strong run.
    """
    pairs = [pair for run in runs for pair in run]
    if not pairs or sum(map(weigh, pairs)) < _MIN_WEIGHT:
        return []
    longest = max(pairs[-1].text - pairs[0].text, pairs[-1].heard - pairs[0].heard) + 1
    return pairs if len(pairs) >= _DENSE * longest else []


def _runs(pairs: Sequence[TokenPair]) -> list[list[TokenPair]]:
    """Group pairs that follow each other without a skipped token."""
    runs: list[list[TokenPair]] = []
    for pair in pairs:
        if runs and pair.text == runs[-1][-1].text + 1 and pair.heard == runs[-1][-1].heard + 1:
            runs[-1].append(pair)
        else:
            runs.append([pair])
    return runs


def _weigher(text: Sequence[str]) -> Callable[[TokenPair], float]:
    """Return a function that weighs a pair.

    Long, rare words are seldom chance hits. The weight of "the" is almost zero.
    """
    counts: dict[str, int] = {}
    for token in text:
        counts[token] = counts.get(token, 0) + 1

    def weigh(pair: TokenPair) -> float:
        token = text[pair.text]
        return pair.likeness * min(len(token), 8) / 8 / math.sqrt(counts[token])

    return weigh


def _next_strong(runs: Sequence[Sequence[TokenPair]], strong: set[int]) -> list[TokenPair | None]:
    following: TokenPair | None = None
    result: list[TokenPair | None] = []
    for run in reversed(runs):
        result.append(following)
        if id(run) in strong:
            following = run[0]
    return result[::-1]


def _is_sentence(run: Sequence[TokenPair], starts: Container[int], end: int) -> bool:
    following = run[-1].text + 1
    return len(run) > 1 and run[0].text in starts and (following in starts or following == end)


def _goes_on(one: TokenPair | None, other: TokenPair | None) -> bool:
    return one is not None and other is not None and other.heard == one.heard + 1


def _is_near(one: TokenPair | None, other: TokenPair | None) -> bool:
    if one is None or other is None:
        return False
    skipped_text, skipped_heard = other.text - one.text - 1, other.heard - one.heard - 1
    return skipped_text <= 3 and skipped_heard <= 3
