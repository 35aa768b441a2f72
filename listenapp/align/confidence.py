"""What is told of a word in the end: its time, its status, and how sure it is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from listenapp.align.rough import FineWord, RoughWord
from listenapp.story.model import Sentence
from listenapp.story.timeline import Status, Timing

_SHORTEST = 0.02  # seconds
_LEAST = 0.05
_USUALLY_APART, _FAR_APART = 0.15, 0.6  # seconds between recognition and refinement
_FITS = 0.3  # mean score of a sentence's words


def timings(
    spans: Sequence[Sentence], rough: Sequence[RoughWord], fine: Sequence[FineWord | None]
) -> tuple[Timing, ...]:
    """One for each word; starts never decrease and no word reaches into the next."""
    fine = _without_unheard(spans, rough, fine)
    ordered = _in_order([word for word in fine if word])
    following = iter(ordered)
    return tuple(_timing(r, next(following)) if f else _UNREAD for r, f in zip(rough, fine, strict=True))


_UNREAD = Timing(None, None, 1.0, Status.NOT_SPOKEN)


def _without_unheard(
    spans: Sequence[Sentence], rough: Sequence[RoughWord], fine: Sequence[FineWord | None]
) -> list[FineWord | None]:
    """Gives up sentences that recognition did not hear at all and that do not fit the sound either: music, another
    text. Of a narration's sentences with what was heard of them taken away, those that were read scored 0.58 to 0.74,
    others put in their place 0 to 0.12.
    """
    kept = list(fine)
    for s in spans:
        own = [word for word in fine[s.first_word : s.last_word + 1] if word]
        guessed = all(word.trust == 0 for word in rough[s.first_word : s.last_word + 1])
        if own and guessed and sum(word.score for word in own) < _FITS * len(own):
            kept[s.first_word : s.last_word + 1] = [None] * (s.last_word + 1 - s.first_word)
    return kept


def _timing(rough: RoughWord, fine: FineWord) -> Timing:
    status = Status.SPOKEN if fine.own or rough.trust > 0 else Status.ESTIMATED
    return Timing(fine.start, fine.end, _word_confidence(rough, fine), status)


def _word_confidence(rough: RoughWord, fine: FineWord) -> float:
    """How well the word fits the sound, how well it was heard, and how well the two agree on when.

    Of such mixtures this one put most of the starts that were off by 150 ms, in noise and in texts with wrong words,
    into the least sure sentences: about three quarters of them into a tenth.
    """
    fits = max(fine.score, _LEAST) if fine.own else _LEAST
    heard = 0.3 + 0.7 * rough.trust
    apart = abs(fine.start - rough.start)
    agreement = min(1.0, max(0.1, 1 - (apart - _USUALLY_APART) / _FAR_APART))
    return math.sqrt(fits * heard * agreement)


def _in_order(words: Sequence[FineWord]) -> list[FineWord]:
    ordered: list[FineWord] = []
    earliest = 0.0
    for word, after in pairwise([*words, None]):
        assert word is not None
        start = max(earliest, word.start)
        end = max(start + _SHORTEST, word.end if after is None else min(word.end, max(after.start, start)))
        ordered.append(FineWord(start, end, word.score, word.own))
        earliest = start + _SHORTEST
    return ordered


def sentences(spans: Sequence[Sentence], words: Sequence[Timing]) -> tuple[Timing, ...]:
    return tuple(_sentence(words[s.first_word : s.last_word + 1]) for s in spans)


def _sentence(words: Sequence[Timing]) -> Timing:
    """From its first spoken word to its last; as sure as its words are on the whole."""
    read = [word for word in words if word.start is not None]
    if not read:
        return _UNREAD
    estimated = sum(word.status is Status.ESTIMATED for word in read) * 2 > len(read)
    sure = sum(word.confidence for word in read) / len(read)
    return Timing(read[0].start, read[-1].end, sure, Status.ESTIMATED if estimated else Status.SPOKEN)
