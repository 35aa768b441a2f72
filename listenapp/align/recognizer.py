"""Hear: faster-whisper gives words and rough times.

The recording is heard in pieces of at most 28.5 s that begin and end in a quiet place. A piece fits Whisper's window of
30 s, so each is heard once, nothing is carried over (no loops of repeated text), memory does not grow with the
recording's length, and the first words are there after one piece.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from listenapp.audio import energy

RATE = 16000
"""Hz; what Whisper hears."""

_LONGEST, _SHORTEST = 28.5, 21.0
_FIRST_LONGEST, _FIRST_SHORTEST = 12.0, 5.0  # a short first piece, so that playing can begin soon
_TEMPERATURES = (0.0, 0.4, 0.8)  # the later ones only where the first hears nothing sensible


@dataclass(frozen=True, slots=True)
class Heard:
    """A word as the recogniser wrote it, spaces removed; seconds of the recording."""

    text: str
    start: float
    end: float
    probability: float


@dataclass(frozen=True, slots=True)
class Piece:
    """What was heard from `start` to `end` seconds."""

    start: float
    end: float
    words: tuple[Heard, ...]


def piece_spans(samples: NDArray[np.int16]) -> list[tuple[int, int]]:
    """Where 16 kHz mono `samples` are cut, in frames: one span after the other, at quiet places."""
    level = energy.levels(samples, RATE)
    hop = round(RATE * energy.HOP)
    cuts = [0]
    longest, shortest = _FIRST_LONGEST, _FIRST_SHORTEST
    while len(samples) - cuts[-1] > longest * RATE:
        begin = cuts[-1] // hop
        cut = energy.quietest(level, begin + round(shortest / energy.HOP), begin + round(longest / energy.HOP))
        cuts.append(cut * hop)
        longest, shortest = _LONGEST, _SHORTEST
    return list(zip(cuts, [*cuts[1:], len(samples)], strict=True))


class Recognizer:
    """A loaded Whisper model that hears `threads` pieces at once, each on one core.

    That leaves no core waiting for another, as two cores do that share one piece; measured on two: a fifth faster.
    """

    def __init__(self, model: Path, *, threads: int) -> None:
        from faster_whisper import WhisperModel  # noqa: PLC0415 - half a second that other commands need not wait

        self._threads = threads
        self._whisper: Any = WhisperModel(
            str(model), device="cpu", compute_type="int8", cpu_threads=1, num_workers=threads, local_files_only=True
        )

    @property
    def multilingual(self) -> bool:
        return bool(self._whisper.model.is_multilingual)

    def hear(self, samples: NDArray[np.int16], language: str) -> Iterator[Piece]:
        """Each piece of the 16 kHz mono recording, in order; the next ones are heard while one is being used."""
        with ThreadPoolExecutor(self._threads, thread_name_prefix="hear") as pool:
            yield from pool.map(
                lambda span: self._hear_piece(samples, span[0], span[1], language), piece_spans(samples)
            )

    def _hear_piece(self, samples: NDArray[np.int16], first: int, last: int, language: str) -> Piece:
        sound = samples[first:last].astype(np.float32) / 32768
        segments, _ = self._whisper.transcribe(
            sound,
            language=language,
            beam_size=1,
            temperature=_TEMPERATURES,
            condition_on_previous_text=False,
            word_timestamps=True,
        )
        begin = first / RATE
        pieces = [
            (word.word, Heard(word.word.strip(), begin + float(word.start), begin + float(word.end), word.probability))
            for segment in segments
            for word in segment.words or ()
        ]
        return Piece(begin, last / RATE, tuple(_joined(pieces)))


def _joined(pieces: Iterable[tuple[str, Heard]]) -> list[Heard]:
    """Words whole again: Whisper's word pieces part "U.S." and "COVID-19" before the mark."""
    words: list[Heard] = []
    for written, heard in pieces:
        if words and written[:1] and not written[0].isspace() and not written[0].isalnum():
            before = words[-1]
            probability = min(before.probability, heard.probability)
            words[-1] = Heard(before.text + heard.text, before.start, heard.end, probability)
        elif heard.text:
            words.append(heard)
    return words
