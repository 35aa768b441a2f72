"""Run the whole program on a sound server with a story of clicks, and read from its trace what was painted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import wave
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from clicks import Clicks
from rig import Recording

from listenapp.audio.audio_file import sha256
from listenapp.library import preferences
from listenapp.library.paths import locate
from listenapp.library.store import Library
from listenapp.story import story_builder
from listenapp.story.model import Block, BlockKind, Story


@dataclass(frozen=True)
class Painted:
    """Result of a run. `highlighted`: (word, unix time) of each highlighted word, in the order of painting."""

    highlighted: tuple[tuple[int, float], ...]
    recording: Recording


def play(env: dict[str, str], clicks: Clicks, *, speed: float) -> Painted:
    """Play to the end with `listenapp play --trace`. Raises CalledProcessError if that fails."""
    with tempfile.TemporaryDirectory(prefix="listenapp-window-") as folder:
        home, trace = Path(folder, "home"), Path(folder, "trace.jsonl")
        story_id = _store(clicks, home)
        recording = Recording(env)
        command = [sys.executable, "-m", "listenapp", "play", story_id, "--speed", str(speed)]
        command += ["--trace", str(trace), "--quit-at-end"]
        surroundings = os.environ | env | {"LISTENAPP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run(command, env=surroundings, check=True, capture_output=True, timeout=120)
        recording.stop()
        lines = [json.loads(line) for line in trace.read_text("utf-8").splitlines()]
    return Painted(tuple((line["word"], line["t"]) for line in lines if line["event"] == "word"), recording)


def _store(clicks: Clicks, home: Path) -> str:
    """Add the story to the library of `home` and set the output to the sound server. Return the story's id."""
    paths = locate({"LISTENAPP_HOME": str(home)})
    preferences.save(replace(preferences.load(paths.preferences), device="pulse"), paths.preferences)
    narration = home / "clicks.wav"
    with wave.open(str(narration), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(clicks.pcm.rate)
        file.writeframes(clicks.pcm.samples.tobytes())
    story = _story(clicks)
    alignment = replace(clicks.alignment, audio_sha256=sha256(narration), text_sha256=story.text_sha256)
    return Library(paths.library).add(story, narration, alignment)


def _story(clicks: Clicks) -> Story:
    ends = {sentence.end for sentence in clicks.alignment.sentences}
    text = " ".join(f"Word{k}{'.' if word.end in ends else ''}" for k, word in enumerate(clicks.alignment.words))
    return story_builder.build(text, [Block(BlockKind.BODY, 0, len(text))], title="Clicks")


def lateness(painted: Painted, sounded: np.ndarray) -> np.ndarray:
    """Return the milliseconds from each click's sound to the painting of its word."""
    return np.array([(at - sounded[np.argmin(np.abs(sounded - at))]) * 1000 for _, at in painted.highlighted])
