"""Run the whole pipeline with the real model: real recordings, and recordings that must be rejected."""

from __future__ import annotations

import wave
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from listenapp.align.pipeline import align
from listenapp.audio.decode import decode
from listenapp.errors import AlignmentFailed, AudioUnreadable
from listenapp.story import story_builder
from listenapp.story.alignment import Alignment, TimingStatus
from listenapp.story.model import Block, BlockKind, Story

pytestmark = pytest.mark.model


def story_of(text: str, language: str = "en") -> Story:
    blocks = [Block(BlockKind.BODY, *span) for span in story_builder.paragraphs(text)]
    return story_builder.build(text, blocks, title="", language=language)


def write_wav(path: Path, samples: NDArray[np.int16], rate: int = 16000, channels: int = 1) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples.astype(np.int16).tobytes())
    return path


def assert_sound(story: Story, alignment: Alignment) -> None:
    starts = [t.start for t in alignment.words if t.start is not None]
    assert len(alignment.words) == len(story.words)
    assert len(alignment.sentences) == len(story.sentences)
    assert starts == sorted(starts)
    for timing in (*alignment.words, *alignment.sentences):
        assert (timing.start is None) == (timing.end is None) == (timing.status is TimingStatus.NOT_SPOKEN)
        assert timing.start is None or 0 <= timing.start < timing.end <= alignment.duration + 0.05
        assert 0 <= timing.confidence <= 1


@dataclass(frozen=True)
class Excerpt:
    """Part of a recording, cut at pauses: from `start` to `end` in seconds, and its first and last words."""

    first: str
    last: str
    start: float
    end: float


# The sentences of the texts that are not spoken.
ENGLISH = {
    "voa/is-it-a-couch-or-a-sofa": {"Is It a Couch or a Sofa?"},
    "voa/pill-drug-and-medicine": {"Pill, Drug and Medicine", "Finally, we look at the word drug."},
    "voa/yosemite": {"Yosemite: One of America’s Most Famous National Parks"},
    "librivox/sonnet-1": set(),
    "librivox/moby-dick": set(),
    "address/address": set(),
}
# A minute of each is aligned, and the whole of each in the thorough profile.
EXCERPTS = {
    "voa/is-it-a-couch-or-a-sofa": Excerpt("Is It", "sit or lie down on", 0.0, 51.3),
    "voa/pill-drug-and-medicine": Excerpt("Pill is a less general", "a substance in medicine", 82.0, 105.4),
    "voa/yosemite": Excerpt("Yosemite: One", "giant sequoia", 0.0, 59.6),
    "librivox/moby-dick": Excerpt("Chapter 1", "regulating the circulation", 0.0, 50.0),
    "address/address": Excerpt("", "so pathetic", 0.0, 59.5),
    "librivox/german-prose": Excerpt("", "Sternfels von Fuchshaim", 0.0, 28.2),
    "librivox/spanish-prose": Excerpt("Ya está la obra", "generoso hermano", 38.5, 59.9),
}


Align = Callable[[str], tuple[Story, Alignment]]
Recording = Callable[[str], tuple[str, Path]]


@pytest.fixture(scope="module")
def recording(shared_data: Path, tmp_path_factory: pytest.TempPathFactory, is_thorough: bool) -> Recording:
    """Return a function that gives the text and the sound of a recording, or of its excerpt."""
    folder = tmp_path_factory.mktemp("excerpts")

    def text_and_sound(name: str) -> tuple[str, Path]:
        audio = next(shared_data.glob(f"{name}.[mw][pa][3v]"))
        text = audio.with_suffix(".txt").read_text("utf-8")
        if is_thorough or name not in EXCERPTS:
            return text, audio
        part = EXCERPTS[name]
        pcm = decode(audio, rate=16000, channels=1)
        samples = pcm.samples[round(part.start * pcm.rate) : round(part.end * pcm.rate), 0]
        end = text.index(part.last) + len(part.last)
        return text[text.index(part.first) : end] + ".", write_wav(folder / f"{Path(name).name}.wav", samples)

    return text_and_sound


@pytest.fixture(scope="module")
def aligned(recording: Recording, tiny_en: Path) -> Align:
    """Return a function that aligns a recording with its text. Each result is cached for all tests of the module."""

    @cache
    def align_recording(name: str) -> tuple[Story, Alignment]:
        text, audio = recording(name)
        story = story_of(text)
        return story, align(story, audio, tiny_en)

    return align_recording


@pytest.mark.slow
@pytest.mark.parametrize("name", ENGLISH)
def test_english_narrations(aligned: Align, name: str) -> None:
    story, alignment = aligned(name)
    assert_sound(story, alignment)
    unread = {
        story.sentence_text(i).rstrip(".?")
        for i, t in enumerate(alignment.sentences)
        if t.status is TimingStatus.NOT_SPOKEN
    }
    assert unread == {sentence.rstrip(".?") for sentence in ENGLISH[name] if sentence.rstrip(".?") in story.text}
    read = [
        t for i, t in enumerate(alignment.words) if alignment.sentences[story.sentence_of_word[i]].start is not None
    ]
    assert sum(t.status is TimingStatus.NOT_SPOKEN for t in read) == 0
    assert sum(t.status is TimingStatus.ESTIMATED for t in read) <= 0.01 * len(read)


@pytest.mark.slow
@pytest.mark.parametrize(("name", "language"), [("german-prose", "de"), ("spanish-prose", "es")])
def test_other_languages(recording: Recording, base_model: Path, name: str, language: str) -> None:
    text, audio = recording(f"librivox/{name}")
    story = story_of(text, language)
    alignment = align(story, audio, base_model)
    assert_sound(story, alignment)
    assert sum(t.status is TimingStatus.NOT_SPOKEN for t in alignment.words) <= 0.03 * len(story.words)


def test_an_announcement_that_is_not_in_the_text_is_listed(aligned: Align) -> None:
    _, alignment = aligned("librivox/moby-dick")
    assert alignment.words[0].start == pytest.approx(24.5, abs=1.5)
    assert alignment.extra[0].start < 2
    assert "public domain" in alignment.extra[0].heard


def test_another_story_is_refused(shared_data: Path, tiny_en: Path) -> None:
    story = story_of((shared_data / "seed-story/story.txt").read_text("utf-8"))
    with pytest.raises(AlignmentFailed, match=r"sonnet-1\.mp3.*does not read this text"):
        align(story, shared_data / "librivox/sonnet-1.mp3", tiny_en)


def test_a_story_that_begins_in_the_midst_of_a_piece_is_heard(shared_data: Path, tmp_path: Path, tiny_en: Path) -> None:
    """Recognise a story that begins within a chunk.

    Whisper alone recognises "I'm Andrew Smith" in this chunk, but skips the music and the story after it.
    """
    before = decode(shared_data / "voa/yosemite.mp3", rate=16000, channels=1).samples[:, 0]
    story = decode(shared_data / "seed-story/narration.mp3", rate=16000, channels=1).samples[:, 0]
    audio = write_wav(tmp_path / "joined.wav", np.concatenate([before[-5 * 16000 :], story[: 25 * 16000]]))
    text = "Russia Gets China’s Support in Push to Get Security Guarantee from NATO"
    alignment = align(story_of(text), audio, tiny_en)
    assert all(word.status is TimingStatus.SPOKEN for word in alignment.words)


def test_ten_seconds_of_text_for_many_of_sound(
    shared_data: Path, tmp_path: Path, tiny_en: Path, is_thorough: bool
) -> None:
    """Find the sentence in the whole narration of four minutes, or in one minute of it."""
    begin, end = (0, 240) if is_thorough else (82, 142)
    narration = decode(shared_data / "seed-story/narration.mp3", rate=16000, channels=1).samples[:, 0]
    audio = write_wav(tmp_path / "narration.wav", narration[begin * 16000 : end * 16000])
    text = "In recent years, China and Russia have increased cooperation in foreign policy."
    story = story_of(text)
    alignment = align(story, audio, tiny_en)
    assert_sound(story, alignment)
    assert alignment.words[0].start == pytest.approx(105.5 - begin, abs=0.3)
    assert len(alignment.extra) >= 2


def test_silence_is_refused(tmp_path: Path, tiny_en: Path) -> None:
    audio = write_wav(tmp_path / "silence.wav", np.zeros(16000 * 5))
    with pytest.raises(AudioUnreadable, match=r"silence\.wav.*silent"):
        align(story_of("Nobody reads this to anyone."), audio, tiny_en)


@pytest.mark.parametrize("seconds", [0.2, 8.0])
def test_noise_is_refused(tmp_path: Path, tiny_en: Path, seconds: float) -> None:
    noise = np.random.default_rng(1).normal(0, 3000, round(16000 * seconds))
    audio = write_wav(tmp_path / "noise.wav", noise)
    with pytest.raises(AlignmentFailed, match=r"noise\.wav"):
        align(story_of("Nobody reads this to anyone, and nothing can be heard."), audio, tiny_en)


@pytest.mark.parametrize("kind", ["one silent side", "clipped", "8 kHz", "three words"])
def test_poor_recordings_still_give_good_times(
    shared_data: Path, tmp_path: Path, tiny_en: Path, aligned: Align, kind: str
) -> None:
    folder = shared_data / "labelled"
    text = (folder / "msajc003.txt").read_text("utf-8")
    _, clean = aligned("labelled/msajc003")
    rate = 8000 if kind == "8 kHz" else 16000
    samples = decode(folder / "msajc003.wav", rate=rate, channels=1).samples[:, 0]
    audio = tmp_path / "poor.wav"
    if kind == "one silent side":
        write_wav(audio, np.stack([samples, np.zeros_like(samples)], axis=1), rate, 2)
    elif kind == "clipped":
        write_wav(audio, np.clip(samples.astype(float) * 20, -32768, 32767), rate)
    else:
        write_wav(audio, samples, rate)
    story = story_of(" ".join(text.split()[:3]) if kind == "three words" else text)
    alignment = align(story, audio, tiny_en)
    assert_sound(story, alignment)
    moved = [abs(a.start - b.start) for a, b in zip(alignment.words, clean.words, strict=False) if a.start and b.start]
    assert float(np.median(moved)) < 0.03
