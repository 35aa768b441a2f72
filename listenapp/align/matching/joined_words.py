"""Divide recognised words that stand for several words of the text.

    text     email at | learningenglish | at | voanews          heard     email at | learningenglishatvoeynews
                        matched

The match pairs such a word with one of those that it contains. The others would be looked for after it, where their
sound is over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate, pairwise

from listenapp.align.matching.token_match import TokenPair
from listenapp.align.matching.tokens import HeardToken, TextToken

_MOST_BESIDE = 4  # unmatched tokens on either side that are tried
_ALIKE = 0.75  # least likeness of all letters together
_MORE_ALIKE = 0.1  # than the letters of the matched word alone


def divided(
    text: Sequence[TextToken], heard: Sequence[HeardToken], pairs: Sequence[TokenPair]
) -> tuple[list[HeardToken], list[TokenPair]]:
    """Return the recognised tokens and the pairs, with a token for each word that a recognised one stands for."""
    parts = {pair.heard: part for pair, part in _joined(text, heard, pairs)}
    new_heard: list[HeardToken] = []
    first_of: list[int] = []
    for j, token in enumerate(heard):
        first_of.append(len(new_heard))
        new_heard += _shared(token, [text[i].spoken for i in parts[j]]) if j in parts else [token]
    new_pairs: list[TokenPair] = []
    for pair in pairs:
        own = parts.get(pair.heard, range(pair.text, pair.text + 1))
        at = first_of[pair.heard]
        new_pairs += (TokenPair(i, at + k, pair.likeness) for k, i in enumerate(own))
    return new_heard, new_pairs


def _joined(
    text: Sequence[TextToken], heard: Sequence[HeardToken], pairs: Sequence[TokenPair]
) -> Iterator[tuple[TokenPair, range]]:
    """Yield the pairs whose recognised token is more like several tokens of the text, and these."""
    borders = [-1, *(pair.text for pair in pairs), len(text)]
    for pair, before, after in zip(pairs, borders, borders[2:], strict=False):
        if pair.likeness < 1:
            best = _most_alike(text, heard[pair.heard].spoken, pair.text, before + 1, after)
            if len(best) > 1:
                yield pair, best


def _most_alike(text: Sequence[TextToken], said: str, own: int, first: int, end: int) -> range:
    """Return the tokens around token `own`, within `first` to `end` - 1, that are most like the recognised one."""
    alone = range(own, own + 1)
    wider = [
        range(a, b)
        for a in range(max(first, own - _MOST_BESIDE), own + 1)
        for b in range(own + 1, min(end, own + _MOST_BESIDE + 1) + 1)
        if b - a > 1
    ]
    best = max(wider, key=lambda part: _likeness(text, part, said), default=alone)
    alike = _likeness(text, best, said)
    return best if alike >= max(_ALIKE, _likeness(text, alone, said) + _MORE_ALIKE) else alone


def _likeness(text: Sequence[TextToken], part: range, said: str) -> float:
    return SequenceMatcher(None, "".join(text[i].spoken for i in part), said, autojunk=False).ratio()


def _shared(token: HeardToken, texts: Sequence[str]) -> Iterator[HeardToken]:
    """Yield a token for each text. They share the time in proportion to their letters."""
    a_letter = (token.end - token.start) / sum(map(len, texts))
    ends = accumulate((len(one) * a_letter for one in texts), initial=token.start)
    for text, (start, end) in zip(texts, pairwise(ends), strict=True):
        yield HeardToken(text, start, end, token.probability)
