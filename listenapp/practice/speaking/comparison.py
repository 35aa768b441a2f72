"""Compare a take with the narrator: the words that were understood, the rhythm and the melody. There is no score."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from listenapp.practice.marking import mark_words
from listenapp.practice.speaking import melody, rhythm
from listenapp.practice.speaking.beats import beats_of
from listenapp.practice.speaking.melody import Melody
from listenapp.practice.speaking.rhythm import Aligner, Rhythm

RATE = 16_000
TURN = 1.3  # times the model's length: the silence for the learner
_MORE = 0.5  # seconds
_LONGEST = 3.0, 2.0  # the longest take, in the same way

Samples = NDArray[np.int16]
Recognise = Callable[[Samples], str]
"""Return what an unprompted recogniser hears in mono samples at 16 kHz."""


@dataclass(frozen=True)
class Voice:
    """Recording of a sentence. `rhythm` is None if the words could not be found in it. `beats` need no words."""

    seconds: float
    rhythm: Rhythm | None
    melody: Melody
    beats: Rhythm | None = None


@dataclass(frozen=True)
class Comparison:
    """Take beside the narrator.

    `understood` tells of each word whether the recogniser heard it, None without a recogniser. `rhythm` is the share of
    time on other words, `melody` the difference in semitones; None if they cannot be compared.
    """

    words: tuple[str, ...]
    narrator: Voice
    learner: Voice
    understood: tuple[bool, ...] | None
    rhythm: float | None
    melody: float | None

    @property
    def has_lost_words(self) -> bool:
        return self.understood is not None and not all(self.understood)

    def all_understood(self) -> Comparison:
        """Return the comparison after the learner said that the recogniser was wrong."""
        return replace(self, understood=(True,) * len(self.words))

    @property
    def heard(self) -> float:
        """Return the share of the words that were understood, 0 without a recogniser."""
        return sum(self.understood) / len(self.understood) if self.understood else 0.0


def silence_for(model: float, turn: float = TURN) -> float:
    """Return the seconds that a learner gets to repeat a model of so many seconds. `turn` is times its length."""
    return turn * model + _MORE


def longest_take(model: float) -> float:
    """Return the seconds after which a take ends by itself."""
    return _LONGEST[0] * model + _LONGEST[1]


def voice_of(samples: Samples, words: Sequence[str], aligner: Aligner | None) -> Voice:
    """Return the rhythm and melody of a recording of `words`. Without an aligner there is no rhythm."""
    found = rhythm.rhythm_of(aligner, samples, words) if aligner is not None else None
    return Voice(len(samples) / RATE, found, melody.melody_of(samples), beats_of(samples))


def compare(
    narrator: Voice,
    samples: Samples,
    words: Sequence[str],
    language: str,
    aligner: Aligner | None,
    recognise: Recognise | None,
) -> Comparison:
    """Compare the take in `samples` with the narrator."""
    learner = voice_of(samples, words, aligner)
    understood = understood_words(words, recognise(samples), language) if recognise is not None else None
    one, other = narrator.rhythm, learner.rhythm
    if one is None or other is None:
        return Comparison(tuple(words), narrator, learner, understood, None, _whole_melody(narrator, learner))
    tunes = melody.difference(narrator.melody, learner.melody, one.words, other.words)
    return Comparison(tuple(words), narrator, learner, understood, rhythm.difference(one, other), tunes)


def understood_words(words: Sequence[str], heard: str, language: str) -> tuple[bool, ...]:
    """Return of each word whether it is in `heard`, at its place, in any right form."""
    marking = mark_words(words, 0, len(words) - 1, heard, language, is_gap=False)
    return tuple(word.credit == 1.0 for word in marking.words)


def _whole_melody(narrator: Voice, learner: Voice) -> float | None:
    """Compare the melodies over the whole voiced parts, where no words are known."""
    spans = [_voiced_span(voice.melody) for voice in (narrator, learner)]
    if not all(spans):
        return None
    return melody.difference(narrator.melody, learner.melody, *([span] for span in spans if span))


def _voiced_span(tune: Melody) -> tuple[float, float] | None:
    voiced = tune.times[np.isfinite(tune.semitones)]
    return (float(voiced[0]), float(voiced[-1])) if len(voiced) > 1 else None
