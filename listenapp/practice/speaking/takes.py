"""Keep recordings of the learner as files: for each sentence the last take and the best one."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from listenapp.audio.decode import decode
from listenapp.audio.encode import encode
from listenapp.audio.pcm import Pcm
from listenapp.practice.listening_difficulty import logged_lemma
from listenapp.practice.log_events import Event, EventKind, WordResult
from listenapp.practice.speaking.comparison import RATE, Comparison

_ENDING = ".flac"


def save(folder: Path, samples: NDArray[np.int16]) -> str:
    """Store a recording (mono, 16 kHz) under a new name and return the name. Raises ExportFailed, OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{uuid.uuid4().hex}{_ENDING}"
    encode(Pcm(np.ascontiguousarray(samples).reshape(-1, 1), RATE), folder / name)
    return name


def load(folder: Path, name: str) -> Pcm:
    """Return a recording. Raises AudioUnreadable."""
    return decode(folder / name, channels=1)


def drop_others(folder: Path, kept: Collection[str]) -> None:
    """Delete the recordings that are not in `kept`. Files that cannot be deleted stay until the next time."""
    with suppress(OSError):
        for path in folder.glob(f"*{_ENDING}"):
            if path.name not in kept:
                with suppress(OSError):
                    path.unlink()


def taken(story: str, language: str, key: str, compared: Comparison, name: str, at: float) -> Event:
    """Return the event of a stored take."""
    rhythm = 1.0 if compared.rhythm is None else compared.rhythm
    place = (story, language, key)
    return Event(at, EventKind.TAKE, *place, stage="say", given=name, heard=compared.heard, position=rhythm)


def misheard(story: str, language: str, key: str, compared: Comparison, name: str, at: float) -> Event:
    """Return the event that the learner said all words of a take right, and the recogniser did not hear some."""
    pairs = zip(compared.words, compared.understood or (), strict=False)
    words = tuple(
        WordResult(logged_lemma(word, language), EventKind.MISHEARD.value, 0.0) for word, heard in pairs if not heard
    )
    return Event(at, EventKind.MISHEARD, story, language, key, stage="say", given=name, heard=1.0, words=words)


def deleted(story: str, language: str, key: str, name: str, at: float) -> Event:
    return Event(at, EventKind.TAKE_DELETED, story, language, key, stage="say", given=name)
