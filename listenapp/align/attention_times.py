"""Turn the attention to each letter into word times.

    attention    |space|f i r s t|space|w o r d|     steps of 20 ms
    borders      |     first     |     word    |     less the delay of the attention; no word shorter than its letters
    times        |     first  |     |   word   |     pauses are cut out; other borders move to a change of the sound

The attention reaches a letter some time after it begins, and later if the first sound is soft or long. It reaches the
space earlier then. Their weighted mean is a better border than either. A letter of Chinese or Japanese is a syllable:
the attention reaches it sooner, and it lasts longer.

The loudness sets starts after a pause and ends before a pause. It is exact in every language. A pause may contain
clicks or a breath: it lasts from its first to its last quiet moment. In running speech a border moves to the largest
change of the spectrum nearby, as after phone alignment.

Measured:
Starts with the base model, in ms, before and with these steps. The labels are human, the other narrations were aligned
by the English phone aligner.

                             mean       median     95 %        max
    labelled, 62 words       35 -> 23   22 -> 14   111 -> 78   171 -> 111
    3 narrations, 499        34 -> 30   21 -> 16   103 -> 88   545 -> 569

The same of synthetic voices whose times are exact, before and with the letters' own delay:

    Chinese, 53 words        33 -> 12   38 -> 6     71 -> 38    90 -> 47
    Japanese, 115            31 -> 23   17 -> 10    80 -> 75   348 -> 339
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

import numpy as np
from numpy.typing import NDArray

from listenapp.align.energy_envelope import EnergyEnvelope
from listenapp.align.ordered_times import spread
from listenapp.align.word_edges import sharpen

_SPACE, _FARTHEST = 0.35, 0.15  # weight of the space against the first letter; seconds between them that count
_FIRST_SPACE = 0.08  # seconds from the space to the first letter of a window, where the space begins with the sound
_WORD = 0.03  # least seconds of a word, beside the room for its letters
_QUIET, _PAUSE = 0.1, 0.15  # seconds of quiet within a pause, and of a whole pause between words
_NEAR = 0.1  # most seconds from a border to its pause
_INNER = 0.25  # seconds of quiet that no word contains
_CLICK = 0.04  # seconds; shorter sounds (lips, breath) do not end a pause
_REACH, _SPREAD = 0.06, 0.02  # seconds that a border may move in running speech, and the width of its Gaussian weight

Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Letters:
    """Letters of a script: seconds from the beginning of one to its attention, and the least seconds that one lasts."""

    delay: float = 0.062
    room: float = 0.02


SOUNDS = Letters()
SYLLABLES = Letters(delay=0.03, room=0.06)


@dataclass(frozen=True, slots=True)
class AttendedWord:
    """Seconds at which the attention reaches parts of a word, from the start of its window.

    The parts are the space before the word, its first letter, its last letter and what follows. `letters` is their
    number. `probability` is the mean of its letters.
    """

    space: float
    first: float
    last: float
    end: float
    letters: int
    probability: float


def word_times(
    words: Sequence[AttendedWord],
    start: float,
    stop: float,
    samples: NDArray[np.int16],
    loudness: EnergyEnvelope,
    letters: Letters = SOUNDS,
) -> list[Span]:
    """Return start and end of each word of a window, in seconds of `samples` (mono, 16 kHz).

    The window lasts from `start` to `stop`. At pauses the times may be out of order by a little.
    """
    borders = _borders(words, start, letters)
    joints = [
        _pause(before, after, start, borders[k : k + 3], loudness) or _moved(borders[k + 1], samples)
        for k, (before, after) in enumerate(pairwise(words))
    ]
    behind = borders[1] if len(words) > 1 else stop
    onset = loudness.onset(borders[0], start, max(behind, borders[0] + 0.1))
    fade = loudness.fade(borders[-1], max(borders[-2], borders[-1] - 0.5), stop)
    begins = accumulate([onset, *(begin for _, begin in joints)], max)
    ends = [*(end for end, _ in joints), fade]
    return [_without_pause(begin, end, loudness) for begin, end in zip(begins, ends, strict=True)]


def _borders(words: Sequence[AttendedWord], start: float, letters: Letters) -> list[float]:
    """Return the start of each word and the end of the last one.

    Each word has room for its letters. Borders that are too near to each other move apart as little as possible.
    """
    gaps = [_FIRST_SPACE, *(min(word.first - word.space, _FARTHEST) for word in words[1:])]
    found = [start + word.first - letters.delay - _SPACE * gap for word, gap in zip(words, gaps, strict=True)]
    first, *others = spread([*found, start + words[-1].end], [_WORD + letters.room * word.letters for word in words])
    return [max(first, start), *others]


def _pause(
    before: AttendedWord,
    after: AttendedWord,
    start: float,
    around: Sequence[float],
    loudness: EnergyEnvelope,
) -> Span | None:
    """Return the pause between two words, or None. `around`: start of the first word, of the second, and its end."""
    border = around[1]
    earliest, latest = max(start + before.last - _NEAR, around[0] + _WORD), start + after.first
    if latest <= earliest:
        return None
    quiets = [
        (first, last)
        for first, last in loudness.pauses(earliest, max(around[2] - 0.05, latest), _QUIET, _CLICK)
        if first < latest and first - _NEAR < border < last + _NEAR
    ]
    if not quiets or quiets[-1][1] - quiets[0][0] < _PAUSE:
        return None
    return quiets[0][0], quiets[-1][1]


def _moved(border: float, samples: NDArray[np.int16]) -> Span:
    return (sharpen(samples, border, _REACH, _SPREAD),) * 2


def _without_pause(start: float, end: float, loudness: EnergyEnvelope) -> Span:
    """Return the longest part of a word without a pause.

    No real word contains a pause of this length. The sound beyond the pause is noise or belongs to a neighbour.
    """
    pauses = loudness.pauses(start, end, _INNER, _CLICK)
    sounding = pairwise([start, *(moment for pause in pauses for moment in pause), end])
    return max(list(sounding)[::2], key=lambda part: part[1] - part[0])
