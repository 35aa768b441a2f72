"""Recognise a recording once, store the result, and align any text with it as often as needed."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from listenapp.align import confidence
from listenapp.align.audio_chunks import ChunkedAudio
from listenapp.align.incremental_aligner import AlignStretch, IncrementalAligner, Outcome, WordEvidence
from listenapp.align.models import installed
from listenapp.align.pipeline import stretch_aligner
from listenapp.align.whisper_recognizer import Piece, Recognizer
from listenapp.align.word_times import FineWord
from listenapp.library.paths import locate
from listenapp.story.alignment import Timing
from listenapp.story.model import Story


@dataclass(frozen=True)
class Result:
    outcome: Outcome
    sentences: tuple[Timing, ...]
    evidence: tuple[WordEvidence, ...]

    @property
    def words(self) -> tuple[Timing, ...]:
        return self.outcome.words


class KnownSound:
    """Recording whose recognised words are stored in the folder `cache`.

    A segment that was aligned for one text is not aligned again for another text with the same words there.
    """

    def __init__(self, audio: Path, language: str, cache: Path) -> None:
        self.sound = ChunkedAudio(audio)
        self.language = language
        self.name = f"{audio.parent.name}-{audio.stem}"
        self._model = installed.find(installed.default_for(language), locate().model_places)
        stored = cache / f"{self.name}.pickle"
        if stored.exists():
            self.pieces: Sequence[Piece] = pickle.loads(stored.read_bytes())
            list(self.sound.chunks())
        else:
            cache.mkdir(exist_ok=True)
            self.pieces = tuple(Recognizer(self._model, threads=2).hear(self.sound, language))
            stored.write_bytes(pickle.dumps(self.pieces))
        self._aligner: AlignStretch | None = None
        self._known: dict[tuple[object, ...], list[FineWord]] = {}

    @property
    def said(self) -> str:
        return " ".join(word.text for piece in self.pieces for word in piece.words)

    def aligned(self, story: Story) -> Result:
        job = IncrementalAligner(story, self.sound, self._stretch)
        for piece in self.pieces:
            job.take(piece)
        outcome = job.finish()
        return Result(outcome, confidence.sentences(story.sentences, outcome.words), job.evidence())

    def _stretch(self, samples: Any, texts: Sequence[str], rough: Sequence[Any], **where: Any) -> list[FineWord]:
        key = (tuple(texts), tuple(rough), *sorted(where.items()))
        if key not in self._known:
            self._aligner = self._aligner or stretch_aligner(self.language, self._model, 2)
            self._known[key] = self._aligner(samples, texts, rough, **where)
        return self._known[key]
