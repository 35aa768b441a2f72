"""Find words that the narrator says twice though they are printed once, such as a slip that is said again.

    text     we | had a great       | time          heard     we | had a great | had a great | time
                                                                  restart

The match takes one of the two sayings. The other one is speech that is not in the text, but it begins and ends without
a pause. Its words are therefore aligned together with those of the text, and then dropped.

A word beside the repetition may be misheard. It must not claim the repetition as its own sound.

    text     every member of congress | should | choose
    heard    every member of congress | every member of congress | you | choose
                                        restart                    should
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise

from listenapp.align.matching.token_match import TokenPair
from listenapp.align.matching.tokens import HeardToken, TextToken
from listenapp.align.matching.unrecognised_words import Gap
from listenapp.story.alignment import Extra

_ALIKE = 0.7  # likeness of the letters of both sayings
_LONGEST = 12  # tokens; longer repetitions have pauses around them
_FEWEST, _FEWEST_LETTERS = 2, 6  # tokens and their letters; fewer are said again by chance


def restarts(
    text: Sequence[TextToken], heard: Sequence[HeardToken], pairs: Sequence[TokenPair], claimed: Container[int]
) -> tuple[Extra, ...]:
    """Return the recognised words beside or between two matches that say the words before or after them once more."""
    found = []
    for run, before, following in _beside_matches(text, heard, pairs, claimed):
        said = [token.spoken for token in run]
        if _repeats(said, before, following):
            found.append(Extra(run[0].start, run[-1].end, " ".join(said)))
    return tuple(found)


def without_repetition(
    text: Sequence[TextToken], heard: Sequence[HeardToken], gap: Gap, free: Sequence[int]
) -> tuple[Gap, Sequence[int]]:
    """Return the gap and its free tokens without those that say the words beside the gap once more."""
    first, end = (bisect_left(text, word, key=lambda token: token.word) for word in (gap.first, gap.last + 1))
    around = text[max(0, first - len(free)) : first], text[end : end + len(free)]
    before, following = ([token.spoken for token in part] for part in around)
    first_again, last_again = said_again(free, heard, before, following)
    start = heard[first_again[-1]].end if first_again else gap.start
    stop = heard[last_again[0]].start if last_again else gap.end
    rest = free[len(first_again) : len(free) - len(last_again)]
    return replace(gap, start=start, end=max(start, stop)), rest


def said_again(
    free: Sequence[int], heard: Sequence[HeardToken], before: Sequence[str], following: Sequence[str]
) -> tuple[Sequence[int], Sequence[int]]:
    """Return the first of the `free` tokens that repeat the text `before`, and the last that repeat the `following`."""
    spoken = [heard[k].spoken for k in free]
    longest = range(min(_LONGEST, len(free)), _FEWEST - 1, -1)
    first = next((n for n in longest if _is_copy(spoken[:n], before[-n:])), 0)
    last = next((n for n in longest if n <= len(free) - first and _is_copy(spoken[-n:], following[:n])), 0)
    return free[:first], free[len(free) - last :]


def _is_copy(said: Sequence[str], written: Sequence[str]) -> bool:
    return list(said) == list(written) and sum(map(len, said)) >= _FEWEST_LETTERS


Run = tuple[Sequence[HeardToken], list[str], list[str]]
"""Recognised tokens, and the text before and after them."""


def _beside_matches(
    text: Sequence[TextToken], heard: Sequence[HeardToken], pairs: Sequence[TokenPair], claimed: Container[int]
) -> Iterator[Run]:
    """Yield the unclaimed tokens before the first match and between two matches.

    If other tokens between the matches are claimed, the text is only that of the match beside the unclaimed ones.
    """
    if pairs:
        first = max((j + 1 for j in range(pairs[0].heard) if j in claimed), default=0)
        yield from _run(text, heard[first : pairs[0].heard], 0, pairs[0].text)
    for one, other in pairwise(pairs):
        between = range(one.heard + 1, other.heard)
        first = next((j for j in between if j in claimed), other.heard)
        last = next((j for j in reversed(between) if j in claimed), one.heard)
        if first == other.heard:
            if other.text == one.text + 1:
                yield from _run(text, heard[one.heard + 1 : first], other.text, other.text)
        else:
            yield from _run(text, heard[one.heard + 1 : first], one.text + 1, len(text))
            yield from _run(text, heard[last + 1 : other.heard], 0, other.text)


def _run(text: Sequence[TextToken], run: Sequence[HeardToken], before: int, following: int) -> Iterator[Run]:
    """Yield the run, unless it is empty or long, with the tokens before and from two places of the text."""
    count = len(run)
    if 0 < count <= _LONGEST:
        earlier, later = text[max(0, before - count - 1) : before], text[following : following + count + 1]
        yield run, [t.spoken for t in earlier], [t.spoken for t in later]


def _repeats(said: Sequence[str], before: Sequence[str], following: Sequence[str]) -> bool:
    """Return whether the last words `before`, or the first `following`, are like what was said.

    Of several words, one more or less may have been recognised.
    """
    counts = range(len(said) - 1, len(said) + 2) if len(said) > 1 else [1]
    candidates = (part for n in counts for part in (before[-n:], following[:n]) if len(part) == n)
    return any(_likeness(said, part) >= _ALIKE for part in candidates)


def _likeness(said: Sequence[str], other: Sequence[str]) -> float:
    return SequenceMatcher(None, "".join(said), "".join(other), autojunk=False).ratio()
