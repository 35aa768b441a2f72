"""Align a short segment of narration by its phones. Word times have a resolution of 10 ms.

pocketsphinx (BSD, its wheel contains the English model) runs a Viterbi search through a small grammar: the words in
order, each in any of its readings and pronunciations, with optional silence and noise between them. The search holds
the interpreter's lock (GIL).

`bestpath` is off. With it the times come from a word lattice that can give a phone fewer frames than it has states
(https://github.com/cmusphinx/pocketsphinx/pull/500). Frames are 10 ms apart and 25.6 ms wide.

Measured:
The search is about 70 times faster than real time.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from types import MappingProxyType
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from pocketsphinx import AlignmentEntry, Config, Decoder, get_model_path

from listenapp.align.phones import ascii_paths
from listenapp.align.phones.english_pronunciation import PronunciationDictionary
from listenapp.story.normalization.number_words import Reading

RATE = 16_000
FRAME = 0.01  # seconds from one frame to the next
_WINDOW = 0.025625  # seconds covered by a frame
# A border between two frames lies halfway between their centres. Human labellers set it a little later, so 4 ms are
# added.
# Measured: 12 ms after the frame's first sample in total (median over a narration of 385 words). Over the 62 words of
# nine short sentences, any value from 8 to 12 ms gives the same mean error.
_BORDER = (_WINDOW - FRAME) / 2 + 0.004
_ENGLISH = {"hmm": "en-us/en-us", "dict": "en-us/cmudict-en-us.dict"}  # in pocketsphinx's wheel
_FILES = ("hmm", "dict", "fdict")  # settings that are paths
_MOST_READINGS = 8
_BEAM = 1e-80  # wide: such a small search takes less time than the features


@dataclass(frozen=True, slots=True)
class PhoneWord:
    """Aligned word. Times are seconds from the start of the segment.

    `score` is the mean log likelihood a frame, relative to the most likely phone. 0 is the best. `pause_before` and
    `pause_after` are the seconds of silence next to the word. `phones` is the number of its phones. `reading` is the
    index of its best reading.
    """

    start: float
    end: float
    score: float
    pause_before: float
    pause_after: float
    phones: int
    reading: int
    first_phone: str
    last_phone: str


@dataclass(frozen=True, slots=True)
class PhoneTime:
    """Phone as ARPAbet symbol, with times in seconds from the start of the segment."""

    name: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class _Segment:
    name: str
    entry: str  # name and number of the pronunciation
    first: int
    last: int
    score: float

    @property
    def silent(self) -> bool:
        return self.name[0] in "<["


LookUp = Callable[[str], str | None]
"""Function that returns the phones of a dictionary entry, separated by spaces, or None."""


class Pronouncer(Protocol):
    """Source of pronunciations in the phones of an acoustic model."""

    def phones(self, word: str) -> tuple[tuple[str, ...], ...]:
        """Return all pronunciations of a `normal` word, most likely first."""


class PhoneAligner:
    """Phone aligner that keeps the acoustic model loaded. Use one per thread."""

    def __init__(
        self,
        pronouncer: Callable[[LookUp], Pronouncer] = PronunciationDictionary,
        settings: Mapping[str, Any] = MappingProxyType({}),
    ) -> None:
        """Load the acoustic model and its dictionary: pocketsphinx's own for English, unless `settings` name others.

        `pronouncer` is called with the function that looks up entries of the dictionary.
        """
        beams = dict.fromkeys(("beam", "pbeam", "wbeam"), _BEAM)
        chosen = {**{name: get_model_path(path) for name, path in _ENGLISH.items()}, **settings}
        with ascii_paths.openable({name: chosen[name] for name in _FILES if name in chosen}) as files:
            chosen.update(files)
            self._decoder = Decoder(Config(lm=None, bestpath=False, cmn="batch", loglevel="FATAL", **beams, **chosen))
        self._pronouncer = pronouncer(self._decoder.lookup_word)
        self._learnt: set[str] = set()

    def align(self, samples: NDArray[np.int16], words: Sequence[Sequence[Reading]]) -> list[PhoneWord] | None:
        """Return the times of `words`, each given by its readings, all spoken in `samples` (mono, 16 kHz).

        Return None if the words cannot be aligned with the audio.
        """
        readings = [self._sayable(word) for word in words]
        if not readings or not all(readings) or len(samples) < RATE * FRAME * 10:
            return None
        self._decoder.add_fsg("story", self._grammar(readings))
        self._decoder.activate_search("story")
        segments = self._decode(samples)
        return None if segments is None else self._gather(segments, readings)

    def phones(self, samples: NDArray[np.int16], words: Sequence[Sequence[Reading]]) -> list[list[PhoneTime]] | None:
        """Return the phones of each word, all spoken in `samples` (mono, 16 kHz). None if they cannot be aligned.

        A second search through the pronunciations that `align` finds (pocketsphinx calls it state alignment).
        """
        found = self.align(samples, words)
        if found is None:
            return None
        self._decoder.set_alignment()
        self._decode(samples)
        spoken = [
            [_phone(phone) for phone in token] for token in self._decoder.get_alignment() if token.name[0] not in "<["
        ]
        counts = [len(self._sayable(word)[own.reading]) for word, own in zip(words, found, strict=True)]
        return [list(chain(*islice(rest, count))) for rest in [iter(spoken)] for count in counts]

    def _sayable(self, word: Sequence[Reading]) -> list[Reading]:
        """Return the readings whose words all have a pronunciation. New pronunciations are added to the dictionary."""
        return [reading for reading in word[:_MOST_READINGS] if all(map(self._learn, reading))]

    def _learn(self, token: str) -> bool:
        if token in self._learnt:
            return True
        for number, phones in enumerate(self._pronouncer.phones(token)):
            name = _entry(token, number)
            if self._decoder.lookup_word(name) is None:
                self._decoder.add_word(name, " ".join(phones), True)
            self._learnt.add(token)
        return token in self._learnt

    def _grammar(self, words: list[list[Reading]]) -> object:
        """Build the grammar. It has one state between words, and more inside readings of several words."""
        transitions: list[tuple[int, int, float, str]] = []
        spare = len(words) + 1
        for index, readings in enumerate(words):
            for reading in readings:
                states = [index, *range(spare, spare + len(reading) - 1), index + 1]
                spare += len(reading) - 1
                chance = 1.0 / len(readings)
                for token, here, there in zip(reading, states, states[1:], strict=False):
                    transitions.append((here, there, chance, _spoken(token)))
                    chance = 1.0
        return self._decoder.create_fsg("story", 0, len(words), transitions)

    def _decode(self, samples: NDArray[np.int16]) -> list[_Segment] | None:
        self._decoder.reinit_feat()  # otherwise the noise estimate of the last segment affects the first words
        self._decoder.start_utt()
        self._decoder.process_raw(samples.tobytes(), full_utt=True)
        try:
            self._decoder.end_utt()
        except RuntimeError:
            return None
        return [
            _Segment(s.word.split("(")[0], s.word, s.start_frame, s.end_frame, _nats(s.ascore))
            for s in self._decoder.seg() or ()
            if s.word != "(NULL)"
        ]

    def _gather(self, segments: list[_Segment], words: list[list[Reading]]) -> list[PhoneWord] | None:
        """Group the segments into words. Return None if the search did not reach the last word."""
        spoken = [k for k, segment in enumerate(segments) if not segment.silent]
        chosen = _parse([segments[k].name for k in spoken], [[tuple(map(_spoken, r)) for r in w] for w in words])
        if chosen is None:
            return None
        found, at = [], 0
        for reading, word in zip(chosen, words, strict=True):
            count = len(word[reading])
            phones = sum(len(self._pronouncer.phones(token)[0]) for token in word[reading])
            first, last = spoken[at], spoken[at + count - 1]
            opening = self._decoder.lookup_word(segments[first].entry).split()[0]
            closing = self._decoder.lookup_word(segments[last].entry).split()[-1]
            found.append(_word(segments, first, last, phones, reading, opening, closing))
            at += count
        return found


def _phone(found: AlignmentEntry) -> PhoneTime:
    return PhoneTime(found.name, found.start * FRAME + _BORDER, (found.start + found.duration) * FRAME + _BORDER)


def _nats(score: float) -> float:
    """Convert a decoder score to nats.

    The decoder stores scores in units of 1024 times the base of its logarithm, and returns them without the factor.
    """
    return 1024 * math.log(max(score, 1e-300))


def _word(
    segments: list[_Segment], first: int, last: int, phones: int, reading: int, opening: str, closing: str
) -> PhoneWord:
    frames = segments[last].last + 1 - segments[first].first
    return PhoneWord(
        start=segments[first].first * FRAME + _BORDER,
        end=(segments[last].last + 1) * FRAME + _BORDER,
        score=sum(s.score for s in segments[first : last + 1]) / max(frames, 1),
        pause_before=_pause(segments[:first][::-1]),
        pause_after=_pause(segments[last + 1 :]),
        phones=phones,
        reading=reading,
        first_phone=opening,
        last_phone=closing,
    )


def _pause(segments: list[_Segment]) -> float:
    """Return the seconds of silence at the beginning of `segments`."""
    frames = 0
    for segment in segments:
        if not segment.silent:
            break
        frames += segment.last + 1 - segment.first
    return frames * FRAME


def _parse(tokens: list[str], words: list[list[Reading]]) -> list[int] | None:
    """Return the reading of each word that together make up the tokens. None if no combination does."""
    reached: list[dict[int, tuple[int, int]]] = [{0: (0, 0)}]
    for readings in words:
        ways: dict[int, tuple[int, int]] = {}
        for at in reached[-1]:
            for index, reading in enumerate(readings):
                if tuple(tokens[at : at + len(reading)]) == reading:
                    ways.setdefault(at + len(reading), (at, index))
        reached.append(ways)
    at, chosen = len(tokens), []
    for ways in reached[:0:-1]:
        if at not in ways:
            return None
        at, index = ways[at]
        chosen.append(index)
    return chosen[::-1]


def _spoken(token: str) -> str:
    """Return the dictionary entry of a token.

    Single letters get their own entries, because "a" is only the article there.
    """
    return f"letter_{token}" if len(token) == 1 else token


def _entry(token: str, number: int) -> str:
    return _spoken(token) + (f"({number + 1})" if number else "")
