"""Divide the speech between two recognised words of the text: its own words, and those of another text.

text     [these words]  Zafir                                              [Send us an email]
heard    [these words]  suffer  what question do you have about English    [Send us an email]
                        own     not read here
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import Match, SequenceMatcher
from itertools import accumulate

from listenapp.align.matching.tokens import HeardToken, TextToken
from listenapp.story.model import Story

WORDY = 3.0  # times the letters of the text; so many recognised ones are not only its words
_WORDY_BEYOND_PAUSE = 2.0  # the same beyond a long pause
_LONG_PAUSE = 1.5  # seconds; hardly anybody pauses so long inside a sentence
SAME_LETTERS = 4  # in a row; shorter runs occur in any two texts


@dataclass(frozen=True, slots=True)
class Gap:
    """Words `first` to `last` that were not recognised.

    The recognised word before them ends at `start`, the one after them begins at `end`.
    """

    first: int
    last: int
    start: float
    end: float


def spoken_forms(story: Story, text: Sequence[TextToken]) -> list[str]:
    """Return the letters of each word as it is read: "11" is "eleven"."""
    forms = [""] * len(story.words)
    for token in text:
        forms[token.word] += token.spoken
    return forms


def common_runs(written: str, said: str) -> list[Match]:
    """Return the runs of letters, from first to last, that text and recognised words have in common."""
    blocks = SequenceMatcher(None, written, said, autojunk=False).get_matching_blocks()
    return [block for block in blocks if block.size >= SAME_LETTERS]


def claimed_tokens(
    story: Story, gap: Gap, spoken: Mapping[int, str], free: Sequence[int], heard: Sequence[HeardToken]
) -> Sequence[int]:
    """Return those of the `free` recognised tokens of a gap that are its `spoken` words, given by their letters.

    If far more was said than they need, the rest of a sentence claims only the tokens beside it, and a whole sentence
    those that resemble it. So do words inside a sentence if a long pause parts them from what was said. Beyond such a
    pause, the rest of a sentence claims nothing. The others belong to another text, or to a sentence that is read in
    another place than printed.
    """
    letters = _letters(spoken.values())
    said = _letters(heard[k].spoken for k in free)
    if not spoken or said <= _WORDY_BEYOND_PAUSE * letters:
        return free if spoken else []
    of_word = story.sentence_of_word
    before = of_word[gap.first - 1] if gap.first else None
    following = of_word[gap.last + 1] if gap.last + 1 < len(of_word) else None
    own = {of_word[i] for i in spoken}
    pauses = heard[free[0]].start - gap.start, gap.end - heard[free[-1]].end
    if own == {before} == {following} and max(pauses) >= _LONG_PAUSE:
        return _alike("".join(spoken.values()), free, heard)
    if len(own) == 1 and (before in own) != (following in own) and pauses[before not in own] >= _LONG_PAUSE:
        return []
    if said <= WORDY * letters:
        return free
    if not own & {before, following}:
        return _alike("".join(spoken.values()), free, heard) or free
    if before == following or len(own) > 1:
        return free
    return _as_long(free if before in own else free[::-1], heard, letters)


def _alike(written: str, free: Sequence[int], heard: Sequence[HeardToken]) -> Sequence[int]:
    """Return the tokens from the first to the last run of letters that they share with the text."""
    runs = common_runs(written, "".join(heard[k].spoken for k in free))
    if not runs:
        return []
    ends = list(accumulate(len(heard[k].spoken) for k in free))
    first, last = bisect_right(ends, runs[0].b), bisect_left(ends, runs[-1].b + runs[-1].size)
    return free[first : last + 1]


def without_other_speech(gap: Gap, others: Sequence[HeardToken], said_at: tuple[float, float] | None) -> Gap:
    """Return the part of the gap around `said_at` (start and end in seconds), without the tokens of other words."""
    if said_at is None:
        return gap
    start = max((token.end for token in others if token.end <= said_at[0]), default=gap.start)
    end = min((token.start for token in others if token.start >= said_at[1]), default=gap.end)
    return replace(gap, start=start, end=max(start, end))


def _letters(texts: Iterable[str]) -> int:
    return sum(map(len, texts))


def _as_long(tokens: Sequence[int], heard: Sequence[HeardToken], letters: int) -> list[int]:
    """Return the first of the tokens, up to as many letters, in rising order."""
    taken: list[int] = []
    for k in tokens:
        if _letters(heard[j].spoken for j in taken) >= letters:
            break
        taken.append(k)
    return sorted(taken)
