"""Load the recordings in ../shared/data with their texts and references, and derive test cases from them."""

from __future__ import annotations

import json
import random
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scoring import Reference, reference_of
from trials import Passage, Sound

from listenapp.align.audio_chunks import RATE
from listenapp.audio import decode
from listenapp.importing import document
from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind, Story

CHECKOUT = Path(__file__).resolve().parents[2]
SHARED = CHECKOUT.parent / "shared" / "data"
SEED = SHARED / "seed-story"
ENGLISH = [
    *(SHARED / "voa" / name for name in ("is-it-a-couch-or-a-sofa", "kindly-and-please", "pill-drug-and-medicine")),
    *(SHARED / "voa" / name for name in ("the-murders-in-the-rue-morgue", "watching-the-grass-grow-is-not-fun")),
    SHARED / "voa" / "yosemite",
    *(SHARED / "librivox" / name for name in ("sonnet-1", "sonnet-2", "sonnet-3", "moby-dick")),
    SHARED / "address" / "address",
]
UNREAD_PARTS = [
    "A woman walks past a board that shows the prices of bread in Nairobi, Kenya, March 4, 2019. (Reuters)",
    "FILE - The leaders of both countries shake hands before their talks. (AP Photo/Ana Lopez)",
    "The two men first met at a small school by the sea. They fished together in summer and wrote long letters in "
    "winter. Neither of them knew how famous they would become.",
    "Words in This Story\n\nharvest –n. the time when crops are gathered\n\nreluctant –adj. not wanting to do it",
    "By Maria Gonzalez",
]


@dataclass(frozen=True)
class Pair:
    """A recording with its text."""

    name: str
    story: Story
    audio: Path


def plain(text: str, language: str = "en") -> Story:
    blocks = [Block(BlockKind.BODY, *span) for span in story_builder.paragraphs(text)]
    return story_builder.build(text, blocks, title="", language=language)


def seed() -> Pair:
    return Pair("seed-story", document.read(str(SEED / "story.txt"), "en").story, SEED / "narration.mp3")


def labelled() -> list[tuple[Pair, list[Reference]]]:
    return [
        (
            Pair(path.stem, plain(path.with_suffix(".txt").read_text("utf-8")), path.with_suffix(".wav")),
            reference_of(path),
        )
        for path in sorted((SHARED / "labelled").glob("*.json"))
    ]


def english() -> list[Pair]:
    return [
        Pair(f"{p.parent.name}/{p.name}", document.read(f"{p}.txt", "en").story, p.with_suffix(".mp3")) for p in ENGLISH
    ]


def passages_of(path: Path, text: str) -> list[Passage]:
    """Return the sentences of a reference that occur unchanged in the text."""
    sentences = json.loads(path.read_text("utf-8"))["sentences"]
    found = [(text.find(s["text"]), s) for s in sentences]
    return [Passage((at, at + len(s["text"])), (s["start"], s["end"])) for at, s in found if at >= 0]


def sound_of(path: Path) -> Sound:
    return decode.decode(path, rate=RATE, channels=1).samples[:, 0] / 32768


def babble(length: int) -> Sound:
    """Return the sound of six people who speak at the same time, equally loud."""
    voices = [np.resize(sound_of(pair.audio), length) for pair in english()[2:8]]
    return np.sum([np.roll(voice / voice.std(), 70_000 * i) for i, voice in enumerate(voices)], axis=0)


def join(pairs: Sequence[Pair], folder: Path) -> tuple[Pair, float]:
    """Join all pairs into one recording and text. Return it, and where its last part begins, in seconds."""
    path, frames, last = folder / "joined.wav", 0, 0
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        for pair in pairs:
            last = frames
            samples = decode.decode(pair.audio, rate=RATE, channels=1).samples[:, 0]
            file.writeframes(samples.tobytes())
            frames += len(samples)
    return Pair("joined", plain("\n\n".join(pair.story.text for pair in pairs)), path), last / RATE


def disturbed(story: Story, generator: random.Random) -> tuple[Story, set[int]]:
    paragraphs = [story.text[a:b] for a, b in story_builder.paragraphs(story.text)]
    paragraphs.remove(generator.choice([p for p in paragraphs[5:-18] if len(p) > 150]))
    for part in UNREAD_PARTS:
        paragraphs.insert(generator.randint(4, len(paragraphs) - 18), part)
    changed = plain("\n\n".join(paragraphs))
    spans = [(changed.text.index(part), changed.text.index(part) + len(part)) for part in UNREAD_PARTS]
    return changed, {i for i, w in enumerate(changed.words) if any(a <= w.char_start < b for a, b in spans)}
