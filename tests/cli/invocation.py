"""Provide inputs for the program and checks of its output."""

from __future__ import annotations

import subprocess
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

from listenapp.importing import document
from listenapp.story.model import BlockKind

CHECKOUT = Path(__file__).resolve().parents[2]
SAMPLE = CHECKOUT / "assets" / "sample"
TEXT, NARRATION = SAMPLE / "story.txt", SAMPLE / "narration.mp3"

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def write_sound(path: Path, frames: bytes, rate: int) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(frames)


def assert_complains(done: subprocess.CompletedProcess[str], about: str) -> None:
    """Check for one sentence on stderr and status 1."""
    lines = [line for line in done.stderr.splitlines() if not line.startswith("Timing the story")]
    assert done.returncode == 1, done.stderr
    assert len(lines) == 1, done.stderr
    assert lines[0].startswith("listenapp: ")
    assert about in lines[0]
    assert done.stdout == ""


def assert_words_are_timed(found: dict[str, Any], text: Path = TEXT) -> None:
    words = found["words"]
    story = document.read(str(text), "en").story
    assert [(w["text"], w["char_start"]) for w in words] == [(w.text, w.char_start) for w in story.words]
    assert [(s["first_word"], s["last_word"]) for s in found["sentences"]] == [
        (s.first_word, s.last_word) for s in story.sentences
    ]
    body = [w for i, w in enumerate(words) if story.block_of_word(i).kind is BlockKind.BODY]
    assert sum(w["status"] != "not_spoken" for w in body) >= 0.97 * len(body)
    timed = [w for w in words if w["status"] != "not_spoken"]
    starts = [w["start"] for w in timed]
    assert starts == sorted(starts)
    assert all(0 <= w["start"] <= w["end"] <= found["duration"] for w in timed)
    assert all(w["start"] is None and w["end"] is None for w in words if w["status"] == "not_spoken")
    glossary = [w for i, w in enumerate(words) if story.block_of_word(i).kind is BlockKind.GLOSSARY]
    assert all(w["status"] == "not_spoken" for w in glossary)
