"""Measure how exactly gaps are cut out of the narration, against times set by human labellers or by a synthesiser.

Two figures are printed. "Off" counts the gaps that lack 20 ms of a word or hold as much of a neighbour, silent or not.
"Audible" counts only the sound that a listener can notice: 20 ms of a word that are missing, or of a neighbour that are
heard, above -20 dB of the loudest moment of that word. The closure of a stop belongs to its word in the labels, but it
is silence. Labels of running speech are uncertain by 10 to 15 ms themselves.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from practice_stories import story_of, timed
from recordings import SEED, SHARED, Pair, labelled, sound_of

from listenapp.align.audio_chunks import RATE
from listenapp.practice import gaps as rules
from listenapp.practice.gaps import Gap
from listenapp.practice.listening_difficulty import ScoredWord, is_sure, score_words
from listenapp.story.alignment import Alignment, Timing
from listenapp.story.model import Story

Times = Mapping[int, tuple[float, float]]  # exact start and end by word
_MOST = 0.020  # seconds
_QUIET = 20.0  # dB below the loudest moment of a word
_HOP, _WINDOW = 40, 160  # samples
_LONGEST_PART = 3  # words
_SILENCE = 1.0  # seconds between joined recordings


@dataclass(frozen=True)
class Exact:
    """Exact times of words, and the loudness of their recording in dB, a value each 2.5 ms."""

    times: Times
    levels: NDArray[np.float64]

    def off(self, gap: Gap) -> bool:
        before = self.times.get(gap.first - 1, (0.0, 0.0))[1]
        after = self.times.get(gap.last + 1, (float("inf"), 0.0))[0]
        lacks = max(gap.start - self.times[gap.first][0], self.times[gap.last][1] - gap.end)
        return max(lacks, before - gap.start, gap.end - after) > _MOST

    def audible(self, gap: Gap) -> bool:
        inside, before, after = (gap.start, gap.end), (0.0, gap.start), (gap.end, float("inf"))
        held = (self._heard(word, *inside) for word in (gap.first - 1, gap.last + 1))
        lacks = (self._heard(gap.first, *before), self._heard(gap.last, *after))
        return max(*held, *lacks) > _MOST

    def _heard(self, word: int, start: float, end: float) -> float:
        """Return the seconds of a word between two times that can be noticed."""
        if word not in self.times:
            return 0.0
        first, last = (round(time * RATE / _HOP) for time in self.times[word])
        begin, stop = max(first, round(start * RATE / _HOP)), min(last, round(min(end, 1e6) * RATE / _HOP))
        if stop <= begin:
            return 0.0
        loud = self.levels[begin:stop] > self.levels[first:last].max() - _QUIET
        return float(loud.sum()) * _HOP / RATE


def levels_of(sound: NDArray[np.floating]) -> NDArray[np.float64]:
    padded = np.concatenate([np.zeros(_WINDOW // 2), sound, np.zeros(_WINDOW)])
    starts = range(0, len(sound), _HOP)
    return np.array([10 * np.log10(np.mean(padded[i : i + _WINDOW] ** 2) + 1e-10) for i in starts])


def seed_times(story: Story, alignment: Alignment) -> dict[int, tuple[float, float]]:
    """Return the exact times of the spoken words of the seed story that its reference names in the same order."""
    reference = json.loads((SEED / "words.json").read_text("utf-8"))["words"]
    found: dict[int, tuple[float, float]] = {}
    at = 0
    for i, word in enumerate(story.words):
        near = range(at, min(at + 8, len(reference)))
        same = next((k for k in near if reference[k]["w"].strip(".,") == word.text.strip(".,")), None)
        if alignment.words[i].start is not None and same is not None:
            found[i] = (reference[same]["start"], reference[same]["end"])
            at = same + 1
    return found


def of_seed(pair: Pair, alignment: Alignment) -> Exact:
    return Exact(seed_times(pair.story, alignment), levels_of(sound_of(pair.audio)))


@dataclass(frozen=True)
class Labelled:
    """The human-labelled recordings one after the other, as one story with the times that the aligner found."""

    story: Story
    alignment: Alignment
    words: tuple[ScoredWord, ...]
    exact: Exact

    def parts(self) -> Iterator[Gap]:
        """Yield each run of one to three words whose times, and those of its neighbours, are sure."""
        timings = self.alignment.words
        for first in range(len(timings)):
            for last in range(first, min(first + _LONGEST_PART, len(timings))):
                near = range(max(0, first - 1), min(len(timings), last + 2))
                one_sentence = self.story.sentence_of_word[first] == self.story.sentence_of_word[last]
                if one_sentence and all(is_sure(timings[i]) for i in near):
                    yield Gap(first, last, first, 0, "", 0.0, *rules.sound_of(timings, first, last))

    def is_certain(self, gap: Gap) -> bool:
        return not any(self.words[i].uncertain for i in (gap.first, gap.last + 1) if i < len(self.words))


def of_labelled(alignments: Mapping[str, Alignment]) -> Labelled:
    texts: list[str] = []
    sounds: list[NDArray[np.floating]] = []
    timings: list[Timing] = []
    exact: dict[int, tuple[float, float]] = {}
    now = 0.0
    for pair, _ in labelled():
        sound, found = sound_of(pair.audio), alignments[pair.name]
        reference = json.loads((SHARED / "labelled" / f"{pair.name}.json").read_text("utf-8"))["words"]
        exact |= {len(timings) + i: (now + w["start"], now + w["end"]) for i, w in enumerate(reference)}
        timings += [_later(timing, now) for timing in found.words]
        texts.append(pair.story.text.strip())
        sounds += [sound, np.zeros(int(_SILENCE * RATE))]
        now += len(sound) / RATE + _SILENCE
    story = story_of(texts)
    alignment = timed(story, [(timing.start or 0.0, timing.end or 0.0) for timing in timings])
    alignment = replace(alignment, words=tuple(timings))
    return Labelled(story, alignment, score_words(story, alignment), Exact(exact, levels_of(np.concatenate(sounds))))


def _later(timing: Timing, seconds: float) -> Timing:
    if timing.start is None or timing.end is None:
        return timing
    return replace(timing, start=timing.start + seconds, end=timing.end + seconds)
