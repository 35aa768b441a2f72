"""Find words that recognition adds to the beginning of a repetition.

    sound         a | lot of people | lot of people | have        recognised    a lot of people, a lot of people have

Whisper completes the phrase that is said again. The later saying is matched with the text, and its first word, which
has no sound there, is squeezed in between two others. The phone aligner tells it: the word fits badly, and without it
the others explain almost as much of the sound.

Measured:
Words that were added have scores up to 0.30, and without them at most 0.07 s less is explained. The first words of 50
repetitions that are said have scores from 0.54 on, all but one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from listenapp.align.repetitions.hidden_restarts import BESIDE, AlignWords, around, explained
from listenapp.align.repetitions.restarted_words import SaidWord

_MOST_WORDS = 2  # of a repetition that may have been added
_FITS = 0.35  # score; a word that fits the sound better is said there
_LITTLE = 0.08  # seconds that may remain unexplained


def without_added_words(said: Sequence[SaidWord], align: AlignWords) -> Sequence[SaidWord]:
    """Return the words so that words that were added to a repetition have the time of the earlier saying."""
    found = list(said)
    for first, end in reversed(list(_repetitions(said))):
        begin, until = around(found, first)[0], around(found, end)[1]
        found[begin:until] = _best(found[begin:until], first - begin, end - begin, align)
    return found


def _repetitions(said: Sequence[SaidWord]) -> Iterator[tuple[int, int]]:
    """Yield the first word of each repetition that is not printed, and the word after it, which is printed."""
    for is_printed, group in groupby(range(len(said)), key=lambda i: said[i].is_printed):
        run = list(group)
        if not is_printed and run[-1] + 1 < len(said):
            yield run[0], run[-1] + 1


def _best(said: Sequence[SaidWord], first: int, end: int, align: AlignWords) -> Sequence[SaidWord]:
    start, stop = max(0.0, said[0].rough.start - BESIDE), said[-1].rough.end + BESIDE
    best, most = said, None
    for count in range(1, _MOST_WORDS + 1):
        if (
            count >= end - first
            or end + count > len(said)
            or not _is_alike(said[first + count - 1], said[end + count - 1])
        ):
            break
        if most is None:
            times = align(said, start, stop)
            most = explained(times)
        if times[end + count - 1].score >= _FITS:
            break
        fewer = _without(said, first, end, count)
        explains = explained(align(fewer, start, stop))
        if explains >= most - _LITTLE:
            best = fewer
    return best


def _without(said: Sequence[SaidWord], first: int, end: int, count: int) -> list[SaidWord]:
    """Return the words with the first `count` of the later saying in the place of those of the earlier one."""
    earlier = [
        replace(printed, rough=again.rough)
        for printed, again in zip(said[end : end + count], said[first : first + count], strict=True)
    ]
    return [*said[:first], *earlier, *said[first + count : end], *said[end + count :]]


def _is_alike(again: SaidWord, printed: SaidWord) -> bool:
    return printed.is_printed and _letters(again.text) == _letters(printed.text)


def _letters(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())
