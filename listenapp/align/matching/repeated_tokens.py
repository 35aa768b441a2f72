"""Choose between the copies of words that are there twice, in the text or in the recording, so that one is taken whole.

    text     it was late | it was late | they left         heard     it was late they left
             a           b             c

The first copy can be matched, or the second, or the beginning of the first with the rest of the second: the match leaps
over as many words each time. A leap from one sentence to another is the likeliest, as a diff tool moves a change to the
border of a paragraph (slider heuristic). Where no sentence ends, one of the copies is matched as a whole.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

_FEWEST = 2  # tokens of a copy
_BROKEN_OFF = 2  # most tokens that begin a word in vain, as in "of every f- funeral"
_UNSURE = 4  # most tokens of the copies that have no match, beside the leap

Span = tuple[int, int]


def whole_copies(
    matched: Sequence[int], tokens: Sequence[str], starts: Container[int] = (), *, later: bool = False
) -> list[int]:
    """Return the rising indices `matched` into `tokens`, with each leap over a copy at its likeliest place.

    `starts` holds the tokens that begin a sentence: all of them, or with `later` those of the copies that were matched.
    If both copies are as likely, the earlier one is matched, or the `later` one.
    """
    moved = list(matched)
    for k in range(1, len(moved)):
        skipped = moved[k] - moved[k - 1] - 1
        for distance in range(skipped, max(_FEWEST, skipped - _UNSURE) - 1, -1):
            if copy := _copy(tokens, moved[k], distance):
                _leap_at(moved, k, _likeliest(copy, distance, starts, later=later), distance)
                break
    return _with_broken_off(moved, tokens) if later else moved


def _copy(tokens: Sequence[str], at: int, distance: int) -> Span | None:
    """Return the tokens around `at` that are a copy of those `distance` before them. None if they are too few."""
    first = end = at
    while first > distance and tokens[first - 1] == tokens[first - 1 - distance]:
        first -= 1
    while end < len(tokens) and tokens[end] == tokens[end - distance]:
        end += 1
    return (first, end) if end - first >= _FEWEST else None


def _likeliest(copy: Span, distance: int, starts: Container[int], *, later: bool) -> int:
    """Return the token of the later copy at which the match goes on after its leap."""
    places = range(copy[0], copy[1] + 1)
    here, before = ({at for at in places if at - back in starts} for back in (0, distance))
    return min(here | before or copy) if later else max(here & before or copy)


def _leap_at(matched: list[int], k: int, at: int, distance: int) -> None:
    """Move the matches to the later copy from token `at` on, and to the earlier one before it."""
    for i in range(k - 1, -1, -1):
        if matched[i] + distance < at:
            break
        matched[i] += distance
    for i in range(k, len(matched)):
        if matched[i] >= at:
            break
        matched[i] -= distance


def _with_broken_off(matched: Sequence[int], tokens: Sequence[str]) -> list[int]:
    """Move the matches before a leap to the later copy, if only words that were broken off lie behind it.

    heard     rear of every funeral I | rear of every f | funeral I meet
    matched                             ^--^--^--------   ^-------^-^
    """
    moved = list(matched)
    for k in range(1, len(moved)):
        for broken_off in range(1, _BROKEN_OFF + 1):
            distance = moved[k] - moved[k - 1] - broken_off - 1
            count = _copied_before(moved[:k], tokens, distance)
            if count >= _FEWEST:
                moved[k - count : k] = [at + distance for at in moved[k - count : k]]
                break
    return moved


def _copied_before(matched: Sequence[int], tokens: Sequence[str], distance: int) -> int:
    """Return how many of the last matches follow each other and are there again `distance` tokens later."""
    last = matched[-1]
    count = 0
    while (
        count < min(distance, len(matched))
        and matched[-1 - count] == last - count
        and tokens[last - count] == tokens[last - count + distance]
    ):
        count += 1
    return count
