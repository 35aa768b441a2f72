"""Build small stories with times, as the library stores them."""

from __future__ import annotations

import wave
from pathlib import Path

from listenapp.audio.audio_file import sha256
from listenapp.story import story_builder
from listenapp.story.alignment import Alignment, Timing, TimingStatus
from listenapp.story.model import Block, BlockKind, GlossaryEntry, Story


def build_story(
    title: str = "A Ferry Falls Silent", body: str = "The old boat stopped. Nobody had recorded it."
) -> Story:
    text = f"{title}\n\n{body}\n"
    blocks = [Block(BlockKind.HEADLINE, 0, len(title)), Block(BlockKind.BODY, len(title) + 2, len(text) - 1)]
    return story_builder.build(text, blocks, title=title, glossary=[GlossaryEntry("record", "to store sound", "v")])


def time_evenly(story: Story, audio: Path | None = None, confidence: float = 0.9) -> Alignment:
    words = tuple(Timing(i * 0.5, i * 0.5 + 0.4, confidence, TimingStatus.SPOKEN) for i in range(len(story.words)))
    sentences = tuple(
        Timing(words[s.first_word].start, words[s.last_word].end, confidence, TimingStatus.SPOKEN)
        for s in story.sentences
    )
    return Alignment(
        language="en",
        recognizer="by hand",
        audio_sha256=sha256(audio) if audio else "0" * 64,
        text_sha256=story.text_sha256,
        duration=len(words) * 0.5,
        words=words,
        sentences=sentences,
    )


def write_sound(path: Path, frames: bytes) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(frames)
    return path
