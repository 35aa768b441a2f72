"""Make stories with sound: the sample, and short texts of other scripts with evenly spread times."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from making import Timed

from listenapp.audio.encode import encode
from listenapp.audio.pcm import Pcm
from listenapp.export.narrated_story import NarratedStory
from listenapp.importing import document
from listenapp.library.paths import locate
from listenapp.story.alignment import Alignment, Timing, TimingStatus, of_sentence
from listenapp.story.model import GlossaryEntry, Story

RATE = 8000
CHINESE = "图书馆开门了\n\n今天早上，新的图书馆开门了。很多人来看书，他们都很高兴。\n\n“我喜欢这里！”小王说。\n"
ARABIC = (
    "مكتبة جديدة\n\nفتحت المكتبة الجديدة أبوابها اليوم. جاء كثير من الناس، وكانوا سعداء.\n\n"
    "قالت ليلى: «أحب هذا المكان».\n"
)
CHANGED = 1_700_000_000


def sample_story(sample: Timed) -> NarratedStory:
    return NarratedStory("sample", *sample, locate().sample / "narration.mp3", changed=CHANGED)


def spread(story: Story, duration: float) -> Alignment:
    """Return times in which every word is as long as any other, with a pause after each."""
    step = duration / (len(story.words) + 1)
    words = tuple(Timing(step * (k + 0.5), step * (k + 1.2), 0.9, TimingStatus.SPOKEN) for k in range(len(story.words)))
    sentences = tuple(of_sentence(words[s.first_word : s.last_word + 1]) for s in story.sentences)
    return Alignment(story.language, "made", "0" * 64, story.text_sha256, duration, words, sentences)


def short_story(
    text: str, language: str, folder: Path, glossary: tuple[GlossaryEntry, ...] = (), ending: str = "mp3"
) -> NarratedStory:
    """Return a story of `text` with two seconds of a tone as its narration."""
    path = folder / f"{language}.txt"
    path.write_text(text, "utf-8")
    story = replace(document.read(str(path), language).story, glossary=glossary)
    audio = folder / f"{language}.{ending}"
    encode(tone(2.0), audio)
    return NarratedStory(f"short-{language}", story, spread(story, 2.0), audio, changed=CHANGED)


def tone(seconds: float) -> Pcm:
    wave = 8000 * np.sin(np.arange(round(seconds * RATE)) * 2 * np.pi * 440 / RATE)
    return Pcm(wave.astype(np.int16)[:, np.newaxis], RATE)
