"""Divide the speech between two recognised words of the text: its own words, and those of another text.

text     [these words]  Zafir                                              [Send us an email]
heard    [these words]  suffer  what question do you have about English    [Send us an email]
                        own     not read here
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from listenapp.align.matching.tokens import HeardToken
from listenapp.story.model import Story

_WORDY = 3.0  # times the letters of the text; so many recognised ones are not only its words


@dataclass(frozen=True, slots=True)
class Gap:
    """Words `first` to `last` that were not recognised.

    The recognised word before them ends at `start`, the one after them begins at `end`.
    """

    first: int
    last: int
    start: float
    end: float


def claimed_tokens(
    story: Story, gap: Gap, spoken: Sequence[int], free: Sequence[int], heard: Sequence[HeardToken]
) -> Sequence[int]:
    """Return those of the `free` recognised tokens of a gap that are its `spoken` words.

    If far more was said than they need, the rest of a sentence claims only the tokens beside it. The others belong to
    another text, or to a sentence that is read in another place than printed.
    """
    letters = _letters(story.words[i].text for i in spoken)
    if not spoken or _letters(heard[k].spoken for k in free) <= _WORDY * letters:
        return free if spoken else []
    of_word = story.sentence_of_word
    before = of_word[gap.first - 1] if gap.first else None
    following = of_word[gap.last + 1] if gap.last + 1 < len(of_word) else None
    own = {of_word[i] for i in spoken}
    if before == following or len(own) > 1 or not own & {before, following}:
        return free
    return _as_long(free if before in own else free[::-1], heard, letters)


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
