"""Test that a recording with much other speech before the story is refused early, unless the user overrules that."""

from __future__ import annotations

import wave
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from listenapp.align.alignment_messages import OTHER_BEGINNING
from listenapp.align.audio_chunks import RATE, ChunkedAudio
from listenapp.align.pipeline import align
from listenapp.align.whisper_recognizer import Heard, Piece, Recognizer
from listenapp.errors import AlignmentFailed
from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind, Story

_SLOW, _FAST = 1.0, 0.25  # seconds of a word before the story, and of one in the story
_PREAMBLE = " ".join(f"welcome{i} to the program number{i} of our station" for i in range(8)).split()
_TEXT = " ".join(f"The boat number{i} came home and the children{i} were glad to see it." for i in range(5))


class Transcript:
    """Recogniser that recognises the given words, one after the other, in pieces of eight."""

    def __init__(self, *words: str) -> None:
        self._words = words

    def hear(self, sound: ChunkedAudio, _language: str, hurried: Callable[[], bool]) -> Iterator[Piece]:
        list(sound.chunks(hurried))
        now, heard = 0.0, []
        for word in self._words:
            length = _SLOW if word in _PREAMBLE else _FAST
            heard.append(Heard(word, now, now + 0.95 * length, 0.9))
            now += length
        for first in range(0, len(heard), 8):
            piece = heard[first : first + 8]
            yield Piece(piece[0].start, piece[-1].end, tuple(piece))


def recognised(*words: str) -> Future[Recognizer]:
    loaded: Future[Recognizer] = Future()
    loaded.set_result(cast(Recognizer, Transcript(*words)))
    return loaded


@pytest.fixture
def story() -> Story:
    return story_builder.build(_TEXT, [Block(BlockKind.BODY, 0, len(_TEXT))], title="", language="en")


@pytest.fixture
def noise(tmp_path: Path) -> Path:
    samples = np.random.default_rng(1).normal(0, 3000, round(90 * RATE)).astype("<i2")
    with wave.open(str(tmp_path / "reading.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return tmp_path / "reading.wav"


def test_a_long_preamble_is_told_early_and_can_be_overruled(story: Story, noise: Path, tmp_path: Path) -> None:
    spoken = [*_PREAMBLE, *_TEXT.split()]
    with pytest.raises(AlignmentFailed, match=r"reading\.wav.*does not begin") as told:
        align(story, noise, tmp_path, recognizer=recognised(*spoken))
    assert told.value.code == OTHER_BEGINNING
    alignment = align(story, noise, tmp_path, recognizer=recognised(*spoken), any_recording=True)
    first = alignment.words[0].start
    assert first is not None
    assert first >= len(_PREAMBLE) * _SLOW - 1


def test_the_whole_recording_is_still_judged(story: Story, noise: Path, tmp_path: Path) -> None:
    with pytest.raises(AlignmentFailed, match="only 0% of the words") as told:
        align(story, noise, tmp_path, recognizer=recognised(*_PREAMBLE), any_recording=True)
    assert told.value.code == "align.another_story"
