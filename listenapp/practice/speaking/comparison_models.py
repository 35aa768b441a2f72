"""Load the aligner and the recogniser, with which a take is compared with the narrator.

Both are loaded once, in the worker thread that needs them first.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from listenapp.align.models import installed
from listenapp.align.phones.phone_aligner import PhoneAligner
from listenapp.align.whisper_recognizer import Recognizer
from listenapp.audio.clips import cut_each
from listenapp.audio.decoder import opened as opened_audio
from listenapp.audio.pcm import Pcm
from listenapp.errors import ModelMissing
from listenapp.practice.speaking import comparison
from listenapp.practice.speaking.comparison import RATE, Comparison, Samples, Voice
from listenapp.practice.speaking.spoken_sentences import SpokenSentence


@dataclass(frozen=True)
class Narration:
    """Sound and voice of the narrator in one sentence."""

    sound: Pcm
    voice: Voice


class ComparisonModels:
    """Aligner and recogniser of one computer. Its methods can be called in any thread, one after the other."""

    def __init__(self, model_places: Sequence[Path], threads: int = 2) -> None:
        self._places, self._threads = model_places, threads
        self._lock = threading.Lock()
        self._aligner: PhoneAligner | None = None
        self._recognizers: dict[str, Recognizer | None] = {}

    def load(self, language: str = "en") -> None:
        """Load everything for a language, so that the first comparison does not wait."""
        with self._lock:
            self._aligner_for(language)
            self._recognizer_for(language)

    def narration(self, sentence: SpokenSentence) -> Narration:
        """Return sound and voice of the narrator. Raises AudioUnreadable."""
        with self._lock:
            sound = _sound(sentence)
            samples = sound.samples[:, 0]
            aligner = self._aligner_for(sentence.language)
            return Narration(sound, comparison.voice_of(samples, sentence.words, aligner))

    def compare(self, sentence: SpokenSentence, narrator: Voice, samples: Samples) -> Comparison:
        """Compare a take (mono, 16 kHz) with the narrator."""
        with self._lock:
            language = sentence.language
            recognizer = self._recognizer_for(language)

            def recognise(take: Samples) -> str:
                assert recognizer is not None
                return recognizer.recognise(take, language)

            aligner = self._aligner_for(language)
            heard = recognise if recognizer is not None else None
            return comparison.compare(narrator, samples, sentence.words, language, aligner, heard)

    def _aligner_for(self, language: str) -> PhoneAligner | None:
        """Return the aligner, which knows only English."""
        if language != "en":
            return None
        if self._aligner is None:
            self._aligner = PhoneAligner()
        return self._aligner

    def _recognizer_for(self, language: str) -> Recognizer | None:
        """Return the recogniser of a language, or None if its model is not installed."""
        name = installed.default_for(language)
        if name not in self._recognizers:
            try:
                folder = installed.find(name, self._places)
                self._recognizers[name] = Recognizer(folder, threads=self._threads)
            except ModelMissing:
                self._recognizers[name] = None
        return self._recognizers[name]


def _sound(sentence: SpokenSentence) -> Pcm:
    with opened_audio(sentence.audio, rate=RATE, channels=1) as source:
        return next(cut_each(source.pieces(), RATE, [(sentence.start, sentence.end)]))
