"""Provide the beginning of the sample story with its narration, for tests that align it."""

from __future__ import annotations

import json
from pathlib import Path

from listenapp.audio.decode import decode
from listenapp.audio.encode import encode
from listenapp.audio.pcm import Pcm
from listenapp.library.paths import locate


def write(folder: Path, name: str, seconds: float) -> tuple[Path, Path]:
    """Write NAME.txt and NAME.mp3 with the sentences that end within `seconds`. Return the two files."""
    sample = locate().sample
    alignment = json.loads((sample / "alignment.json").read_text("utf-8"))
    ended = [one for one in alignment["sentences"] if one["end"] is not None and one["end"] < seconds]
    last = alignment["words"][ended[-1]["last_word"]]
    text, sound = folder / f"{name}.txt", folder / f"{name}.mp3"
    text.write_text((sample / "story.txt").read_text("utf-8")[: last["char_end"]] + "\n", "utf-8")
    pcm = decode(sample / "narration.mp3")
    encode(Pcm(pcm.samples[: round((ended[-1]["end"] + 0.3) * pcm.rate)], pcm.rate), sound)
    return text, sound
