"""Provide the sample story's narration and word times as a reference for the aligner."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from listenapp.align.word_times import FineWord, RoughWord
from listenapp.audio.decode import decode

SAMPLE = Path(__file__).resolve().parents[2] / "assets" / "sample"
RATE = 16_000


@dataclass(frozen=True)
class Narrated:
    samples: NDArray[np.int16]
    words: tuple[str, ...]
    starts: tuple[float, ...]
    ends: tuple[float, ...]

    def part(self, first: int, last: int) -> Narrated:
        """Return words `first` to `last` with 0.2 s of audio on both sides.

        Times count from the start of the samples.
        """
        begin = self.starts[first] - 0.2
        samples = self.samples[round(begin * RATE) : round((self.ends[last] + 0.2) * RATE)]
        starts = tuple(t - begin for t in self.starts[first : last + 1])
        ends = tuple(t - begin for t in self.ends[first : last + 1])
        return Narrated(samples, self.words[first : last + 1], starts, ends)

    def with_pauses(self, seconds: float) -> Narrated:
        """Insert `seconds` of near-silence into each pause, as for listen and repeat."""
        quiet = np.random.default_rng(1).normal(0, 3, round(seconds * RATE)).astype(np.int16)
        gaps = zip(self.ends, self.starts[1:], strict=False)
        rests = [(k, (a + b) / 2) for k, (a, b) in enumerate(gaps, 1) if b - a > 0.1]
        pieces = np.split(self.samples, [round(moment * RATE) for _, moment in rests])
        shifts = [seconds * sum(first <= k for first, _ in rests) for k in range(len(self.words))]
        return Narrated(
            np.concatenate([pieces[0], *(part for piece in pieces[1:] for part in (quiet, piece))]),
            self.words,
            tuple(start + shift for start, shift in zip(self.starts, shifts, strict=True)),
            tuple(end + shift for end, shift in zip(self.ends, shifts, strict=True)),
        )

    def rough(self, error: float, seed: int = 1) -> list[RoughWord]:
        """Return word times as recognition might find them: up to `error` seconds off, in order."""
        chance = random.Random(seed)
        starts = sorted(max(0.0, t + chance.uniform(-error, error)) for t in self.starts)
        ends = [max(a + 0.05, b + chance.uniform(-error, error)) for a, b in zip(starts, self.ends, strict=True)]
        return [RoughWord(a, b, True, 1.0) for a, b in zip(starts, ends, strict=True)]


def body() -> Narrated:
    """Return the first spoken passage after the headline, the caption and its credit."""
    timed = json.loads((SAMPLE / "alignment.json").read_text(encoding="utf-8"))["words"]
    first = next(i for i, w in enumerate(timed) if i and w["start"] is not None and timed[i - 1]["start"] is None)
    last = next(i for i in range(first, len(timed)) if i + 1 == len(timed) or timed[i + 1]["start"] is None)
    words = timed[first : last + 1]
    samples = decode(SAMPLE / "narration.mp3", rate=RATE, channels=1).samples[:, 0]
    return Narrated(
        samples,
        tuple(w["text"] for w in words),
        tuple(w["start"] for w in words),
        tuple(w["end"] for w in words),
    )


def start_errors(found: Sequence[FineWord], starts: Sequence[float]) -> NDArray[np.float64]:
    """Return the signed errors of the starts in milliseconds."""
    return np.array([1000 * (word.start - start) for word, start in zip(found, starts, strict=True)])
