"""Make recordings in which phrases are said twice, by repeating their sound."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from known_sound import KnownSound
from numpy.typing import NDArray
from recordings import plain

from listenapp.align.audio_chunks import RATE
from listenapp.story.alignment import Timing
from listenapp.story.model import Story

_APART = 12  # words from one phrase to the next
_FADE = round(0.005 * RATE)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words `first` to `end` - 1 of the story. Its sound takes `length` seconds, and is repeated `before` it."""

    first: int
    end: int
    start: float
    length: float


def phrases(story: Story, words: Sequence[Timing], generator: random.Random, count: int) -> list[Phrase]:
    """Choose phrases of three to six words within sentences, all of them read and apart from each other."""
    found: list[Phrase] = []
    inside = [i for s in story.sentences for i in range(s.first_word, s.last_word - 5)]
    for first in generator.sample(inside, len(inside)):
        end = first + generator.randint(3, 6)
        own, following = words[first:end], words[end]
        if len(found) == count or any(abs(first - other.first) < _APART for other in found):
            continue
        if all(w.start is not None and w.confidence > 0.5 for w in (*own, following)):
            start, stop = own[0].start, following.start
            assert start is not None
            assert stop is not None
            found.append(Phrase(first, end, start, stop - start))
    return sorted(found, key=lambda phrase: phrase.first)


def repeated(known: KnownSound, chosen: Sequence[Phrase]) -> NDArray[np.int16]:
    """Return the sound in which each phrase is said twice."""
    samples, parts, at = known.sound.between(0.0, known.sound.seconds), [], 0
    for phrase in chosen:
        start, end = round(phrase.start * RATE), round((phrase.start + phrase.length) * RATE)
        parts += [samples[at:start], _faded(samples[start:end])]
        at = start
    return np.concatenate([*parts, samples[at:]])


def _faded(samples: NDArray[np.int16]) -> NDArray[np.int16]:
    """Return the samples without a click at their ends."""
    ramp = np.ones(len(samples))
    ramp[:_FADE] = np.linspace(0, 1, _FADE)
    ramp[-_FADE:] = np.linspace(1, 0, _FADE)
    return (samples * ramp).astype(np.int16)


def printed_twice(story: Story, chosen: Sequence[Phrase]) -> tuple[Story, list[int]]:
    """Return the text with each phrase twice, and for each of its words the word of the old text."""
    text, at, origin, word = "", 0, [], 0
    for phrase in chosen:
        begin, end = story.words[phrase.first].char_start, story.words[phrase.end - 1].char_end
        text += story.text[at:end] + ", " + story.text[begin:end]
        origin += [*range(word, phrase.end), *range(phrase.first, phrase.end)]
        at, word = end, phrase.end
    new = plain(text + story.text[at:], story.language)
    origin += range(word, len(story.words))
    assert len(new.words) == len(origin)
    return new, origin


def later_by(chosen: Sequence[Phrase], word: int) -> float:
    """Return by how many seconds a word of the old text is later, in the second saying of a phrase."""
    return sum(phrase.length for phrase in chosen if phrase.first <= word)
