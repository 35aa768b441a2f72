"""Recognise speech with faster-whisper: words and rough times, chunk by chunk."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from listenapp.align.audio_chunks import RATE, ChunkedAudio
from listenapp.align.invented_words import count_spoken
from listenapp.align.missed_speech import find_missed_speech
from listenapp.align.models import installed

_TEMPERATURES = (0.0, 0.4, 0.8)  # the later ones are tried only if the result of the first is implausible
_MORE = 2.0  # letters per missed second that a second recognition must add to replace the first


@dataclass(frozen=True, slots=True)
class Heard:
    """Recognised word without spaces. Times are seconds of the recording."""

    text: str
    start: float
    end: float
    probability: float


@dataclass(frozen=True, slots=True)
class Piece:
    """Recognised words from `start` to `end`, in seconds of the recording."""

    start: float
    end: float
    words: tuple[Heard, ...]


def loading(model: Path, *, threads: int) -> Future[Recognizer]:
    """Load the model in a background thread. Meanwhile the caller can import and prepare other modules."""
    with_one = ThreadPoolExecutor(1, thread_name_prefix="load")
    recognizer = with_one.submit(Recognizer, model, threads=threads)
    with_one.shutdown(wait=False)
    return recognizer


class Recognizer:
    """Loaded Whisper model that recognises `threads` chunks at once, each on one core.

    Two cores that share one chunk would wait for each other.

    Measured:
    On two cores this is a fifth faster than sharing one chunk.
    """

    def __init__(self, model: Path, *, threads: int) -> None:
        """Load the model from a folder. Raises ModelMissing, MemoryError."""
        from listenapp.align.short_window_whisper import ShortWindowWhisper  # noqa: PLC0415 - takes half a second

        logging.getLogger("faster_whisper").setLevel(logging.ERROR)  # the user sees its problems in another form
        self._threads = threads
        with installed.loading(model):
            self._whisper = ShortWindowWhisper(
                str(model), device="cpu", compute_type="int8", cpu_threads=1, num_workers=threads, local_files_only=True
            )

    def hear(self, sound: ChunkedAudio, language: str, hurried: Callable[[], bool] = lambda: False) -> Iterator[Piece]:
        """Yield the recognised chunks in order. The next ones are decoded and recognised while one is being used.

        `hurried` returns whether the user still waits for the first sentences. Silent chunks are not recognised,
        because Whisper would invent words for them.
        """
        with ThreadPoolExecutor(self._threads, thread_name_prefix="hear") as pool:
            hearing: deque[Future[Piece]] = deque()
            for number, (start, end) in enumerate(sound.chunks(hurried)):
                samples = None if sound.silent(start, end) else sound.between(start, end)
                if number == 1:  # the first chunk gets all cores, so that playback can begin soon
                    wait(hearing)
                hearing.append(pool.submit(self._hear_piece, samples, start, end, language))
                while len(hearing) > self._threads or (hearing and hearing[0].done()):
                    yield hearing.popleft().result()
            for piece in hearing:
                yield piece.result()

    def language_of(self, sound: ChunkedAudio) -> str:
        """Return the language of the beginning of a recording. A model for English only returns English."""
        if not self._whisper.model.is_multilingual:
            return "en"
        start, end = next(sound.chunks())
        language, _probability, _others = self._whisper.detect_language(_as_float(sound.between(start, end)))
        return str(language)

    def recognise(self, samples: NDArray[np.int16], language: str) -> str:
        """Return the text of a short recording (mono, 16 kHz). The model gets no hint of what was said."""
        return " ".join(word.text for word in self._words(samples, 0.0, language)) if len(samples) else ""

    def _hear_piece(self, samples: NDArray[np.int16] | None, begin: float, end: float, language: str) -> Piece:
        if samples is None:
            return Piece(begin, end, ())
        words = self._words(samples, begin, language)
        missed = find_missed_speech(samples, [(word.start - begin, word.end - begin) for word in words])
        if missed is not None:
            cut = round(missed.cut * RATE)
            again = [
                *self._words(samples[:cut], begin, language),
                *self._words(samples[cut:], begin + missed.cut, language),
            ]
            if _letters(again) - _letters(words) > _MORE * missed.sounding:
                words = again
        spoken = count_spoken(samples, [(word.text, word.start - begin, word.end - begin) for word in words])
        return Piece(begin, end, tuple(words[:spoken]))

    def _words(self, samples: NDArray[np.int16], begin: float, language: str) -> list[Heard]:
        segments, _ = self._whisper.transcribe(
            _as_float(samples),
            language=language,
            beam_size=1,
            temperature=_TEMPERATURES,
            condition_on_previous_text=False,
            without_timestamps=True,  # of segments; the model generates a sixth fewer tokens
            word_timestamps=True,
        )
        pieces = [
            (word.word, Heard(word.word.strip(), begin + float(word.start), begin + float(word.end), word.probability))
            for segment in segments
            for word in segment.words or ()
        ]
        return _joined(pieces)


class KnownWords:
    """Recogniser that repeats what another one has recognised of the same recording."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces

    def hear(self, sound: ChunkedAudio, _language: str, hurried: Callable[[], bool] = lambda: False) -> Iterator[Piece]:
        """Yield the pieces, after the recording has been decoded."""
        for _chunk in sound.chunks(hurried):
            pass
        yield from self._pieces


def _as_float(samples: NDArray[np.int16]) -> NDArray[np.float32]:
    return samples.astype(np.float32) / np.float32(32768)


def _letters(words: Sequence[Heard]) -> int:
    return sum(len(word.text) for word in words)


def _joined(pieces: Iterable[tuple[str, Heard]]) -> list[Heard]:
    """Join the parts of a word. Whisper splits "U.S." and "COVID-19" before the punctuation mark."""
    words: list[Heard] = []
    for written, heard in pieces:
        if words and written[:1] and not written[0].isspace() and not written[0].isalnum():
            before = words[-1]
            probability = min(before.probability, heard.probability)
            words[-1] = Heard(before.text + heard.text, before.start, heard.end, probability)
        elif heard.text:
            words.append(heard)
    return words
