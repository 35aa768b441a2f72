"""Test that the text of a recording is written and aligned, with one recognition."""

from __future__ import annotations

import wave
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from listenapp.align.alignment_messages import DraftWritten, Event, Progress, SentencesTimed, UnwrittenStory, Written
from listenapp.align.audio_chunks import RATE, ChunkedAudio
from listenapp.align.transcription.write_and_align import write_and_align
from listenapp.align.whisper_recognizer import Heard, Piece, Recognizer
from listenapp.errors import AlignmentFailed, AudioUnreadable

_UNWRITTEN = UnwrittenStory("Boats", None, "boats.wav")


class Once:
    """Recogniser that recognises two sentences, and only once."""

    def __init__(self, *words: Heard) -> None:
        self._words, self.used = words, 0

    def language_of(self, _sound: ChunkedAudio) -> str:
        return "en"

    def hear(self, sound: ChunkedAudio, _language: str, _hurried: Callable[[], bool] = bool) -> Iterator[Piece]:
        self.used += 1
        list(sound.chunks())
        yield Piece(0.0, sound.seconds, self._words)


def loaded(recognizer: Once) -> Future[Recognizer]:
    future: Future[Recognizer] = Future()
    future.set_result(cast(Recognizer, recognizer))
    return future


def recording(path: Path, loudness: float) -> Path:
    samples = np.random.default_rng(1).normal(0, loudness, 4 * RATE).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return path


def test_the_text_comes_before_its_times_and_is_recognised_once(tmp_path: Path) -> None:
    spoken = "The boats came home. The children waited.".split()
    recognizer = Once(*(Heard(word, 0.5 * i, 0.5 * i + 0.45, 0.9) for i, word in enumerate(spoken)))
    events: list[Event] = []
    audio = recording(tmp_path / "boats.wav", 3000)
    alignment = write_and_align(_UNWRITTEN, audio, tmp_path, report=events.append, recognizer=loaded(recognizer))
    kinds = [type(event) for event in events if not isinstance(event, Progress)]
    assert kinds[:2] == [DraftWritten, Written]
    assert set(kinds[2:]) <= {SentencesTimed}
    (story,) = [event.story.unpack() for event in events if isinstance(event, Written)]
    assert story.text == "Boats\n\nThe boats came home. The children waited."
    assert alignment.text_sha256 == story.text_sha256
    assert alignment.words[0].start is None  # the title is not read
    assert all(word.start is not None for word in alignment.words[1:])
    assert recognizer.used == 1
    fractions = [event.fraction for event in events if isinstance(event, Progress)]
    assert fractions == sorted(fractions)


def test_a_recording_in_which_nobody_speaks_is_told(tmp_path: Path) -> None:
    audio = recording(tmp_path / "music.wav", 3000)
    with pytest.raises(AlignmentFailed, match=r"No speech.*music\.wav"):
        write_and_align(_UNWRITTEN, audio, tmp_path, recognizer=loaded(Once(Heard("♪", 0.0, 1.0, 0.5))))
    with pytest.raises(AudioUnreadable, match="silent"):
        write_and_align(_UNWRITTEN, recording(tmp_path / "none.wav", 0), tmp_path, recognizer=loaded(Once()))
