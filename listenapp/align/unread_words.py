"""Rate how sure it is that words without a time are not read aloud."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import groupby

from listenapp.story.alignment import Extra, Timing
from listenapp.story.model import Story
from listenapp.story.normalization.readings import readings

_USUAL_PACE = 0.075  # seconds a letter, if too few words have a time
_ALIKE = 6  # letters of words in a row; shorter ones are in any speech
# Log odds that the words are read: without any sign, with all the sound that they need, with the same words in the
# speech that is not in the text, and if the rest of their sentence is read.
_BIAS, _OF_SOUND, _OF_WORDS, _OF_REST = -5.0, 3.5, 4.5, 1.5

Sounding = Callable[[float, float], float]
"""Function that returns the seconds of sound between two times."""


def rated(
    story: Story,
    words: Sequence[Timing],
    extra: Sequence[Extra],
    sounding: Sounding,
    guessed: Sequence[Sequence[str]] = (),
) -> tuple[Timing, ...]:
    """Return the timings with a confidence for each word that is not spoken.

    Speech in the gap, more than what other words and `extra` explain, lowers the confidence. So do the same words in
    speech that is not in the text, or in recognised words that were only `guessed` to be others of the text.
    """
    found = list(words)
    pace = _pace(story, words)
    heard = [*(one.heard.split() for one in extra), *guessed]
    for run in _runs(story, words):
        texts = [story.words[i].text for i in range(run.first, run.end)]
        needed = pace * sum(map(len, texts))
        unexplained = sounding(run.begin, run.until) - _overlap(run, extra)
        odds = _BIAS + _OF_REST * run.is_rest
        odds += _OF_SOUND * min(1.0, max(0.0, unexplained / max(needed, pace)))
        written = [spoken for text in texts for spoken in readings(text, story.language)[0]]
        odds += _OF_WORDS * max((_share(written, one) for one in heard), default=0.0)
        for i in range(run.first, run.end):
            found[i] = replace(words[i], confidence=1 / (1 + math.exp(odds)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Run:
    """Words `first` to `end` - 1 of one sentence, in the gap from `begin` to `until`, in seconds.

    `is_rest`: other words of the sentence are read.
    """

    first: int
    end: int
    begin: float
    until: float
    is_rest: bool


def _runs(story: Story, words: Sequence[Timing]) -> Iterator[_Run]:
    before, following = _neighbours(words)
    for s in story.sentences:
        inside = range(s.first_word, s.last_word + 1)
        for is_read, group in groupby(inside, key=lambda i: words[i].start is not None):
            run = list(group)
            if not is_read:
                begin = before[run[0]]
                until = max(begin, following[run[-1]])
                yield _Run(run[0], run[-1] + 1, begin, until, len(run) < len(inside))


def _neighbours(words: Sequence[Timing]) -> tuple[list[float], list[float]]:
    """Return for each word the end of the timed word before it in the text, and the start of the one after it."""
    latest = max((word.end for word in words if word.end is not None), default=0.0)
    before, last = [], 0.0
    for word in words:
        before.append(last)
        last = last if word.end is None else word.end
    following, last = [], latest
    for word in reversed(words):
        following.append(last)
        last = last if word.start is None else word.start
    return before, following[::-1]


def _pace(story: Story, words: Sequence[Timing]) -> float:
    timed = [(w.end - w.start, len(t.text)) for w, t in zip(words, story.words, strict=True) if w.start and w.end]
    letters = sum(count for _, count in timed)
    return sum(seconds for seconds, _ in timed) / letters if letters else _USUAL_PACE


def _overlap(run: _Run, extra: Sequence[Extra]) -> float:
    return sum(max(0.0, min(run.until, one.end) - max(run.begin, one.start)) for one in extra)


def _share(written: Sequence[str], heard: Sequence[str]) -> float:
    """Return the share of the letters whose words were heard in a row."""
    blocks = SequenceMatcher(None, written, heard, autojunk=False).get_matching_blocks()
    runs = (sum(map(len, written[block.a : block.a + block.size])) for block in blocks)
    return sum(letters for letters in runs if letters >= _ALIKE) / max(1, sum(map(len, written)))
