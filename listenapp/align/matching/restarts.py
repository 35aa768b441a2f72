"""Find words that the narrator says twice though they are printed once, such as a slip that is said again.

    text     we | had a great       | time          heard     we | had a great | had a great | time
                                                                  restart

The match takes one of the two sayings. The other one is speech that is not in the text, but it begins and ends without
a pause. Its words are therefore aligned together with those of the text, and then dropped.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from listenapp.align.matching.token_match import TokenPair
from listenapp.align.matching.tokens import HeardToken, TextToken
from listenapp.story.alignment import Extra

_ALIKE = 0.7  # likeness of the letters of both sayings
_LONGEST = 12  # tokens; longer repetitions have pauses around them


def restarts(
    text: Sequence[TextToken], heard: Sequence[HeardToken], pairs: Sequence[TokenPair], claimed: Container[int]
) -> tuple[Extra, ...]:
    """Return the recognised words between two matches that say the words before or after them once more."""
    found = []
    for run, before, following in _between(text, heard, pairs, claimed):
        said = [token.spoken for token in run]
        if any(_is_alike(said, other) for other in (before, following)):
            found.append(Extra(run[0].start, run[-1].end, " ".join(said)))
    return tuple(found)


def _between(
    text: Sequence[TextToken], heard: Sequence[HeardToken], pairs: Sequence[TokenPair], claimed: Container[int]
) -> Iterator[tuple[Sequence[HeardToken], list[str], list[str]]]:
    """Yield the tokens between two matches that follow each other in the text, and as much text before and after."""
    for one, other in pairwise(pairs):
        count = other.heard - one.heard - 1
        between = range(one.heard + 1, other.heard)
        if 0 < count <= _LONGEST and other.text == one.text + 1 and not any(j in claimed for j in between):
            before = text[max(0, other.text - count) : other.text]
            following = text[other.text : other.text + count]
            yield heard[one.heard + 1 : other.heard], [t.spoken for t in before], [t.spoken for t in following]


def _is_alike(said: Sequence[str], other: Sequence[str]) -> bool:
    return SequenceMatcher(None, "".join(said), "".join(other), autojunk=False).ratio() >= _ALIKE
