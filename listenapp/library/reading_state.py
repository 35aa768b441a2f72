"""Store the reading position of a story in `state.json` in its folder, and the hash of its narration.

    {"format": 1, "position": 12.5, "speed": 1, "opened_at": 1700000000.0,
     "audio": {"bytes": 48000, "mtime_ns": 1700000000000000000, "sha256": "…"}}

The hash saves reading the narration each time the story is opened. It is the learner's own file, which no lesson holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from listenapp.errors import ListenError
from listenapp.library import atomic_files
from listenapp.library.transaction import StoryFiles
from listenapp.story.file_format import FORMAT
from listenapp.story.validation import is_number

STATE = "state.json"
_SPEEDS = (0.1, 10.0)
_LATEST_POSITION = 1e6  # seconds
_LATEST_DATE = 1e11  # unix time, the year 5138


@dataclass(frozen=True, slots=True)
class StoryState:
    position: float = 0.0  # seconds of story time
    speed: float = 1.0
    opened_at: float | None = None  # unix time


@dataclass(frozen=True, slots=True)
class AudioHash:
    """Hash of a narration, valid as long as its file has this size and this time of the last change."""

    bytes: int
    mtime_ns: int
    sha256: str


def load(folder: Path) -> StoryState:
    """Read the state. Use defaults for values that cannot be read, because a lost position is not worth an error."""
    return state_of(document(folder))


def document(folder: StoryFiles) -> dict[str, Any]:
    """Return the content of the file, or nothing if it is missing or damaged."""
    path = folder / STATE
    try:
        return atomic_files.read_json(path) if path.exists() else {}
    except ListenError:
        return {}


def is_readable(folder: Path) -> bool:
    """Return whether the file holds a state."""
    stored = document(folder)
    told = {name: stored.get(name, value) for name, value in asdict(state_of(stored)).items()}
    return bool(stored) and told == asdict(state_of(stored))


def state_of(stored: Mapping[str, Any]) -> StoryState:
    position, speed, opened_at = (stored.get(name) for name in ("position", "speed", "opened_at"))
    return StoryState(
        float(position) if is_number(position, 0.0, _LATEST_POSITION) else 0.0,
        float(speed) if is_number(speed, *_SPEEDS) else 1.0,
        float(opened_at) if is_number(opened_at, 0.0, _LATEST_DATE) else None,
    )


def hash_of(stored: Mapping[str, Any], audio: Path) -> str | None:
    """Return the remembered hash of the narration, or None if none is known for the file as it is now."""
    told = stored.get("audio")
    if not isinstance(told, dict) or not isinstance(told.get("sha256"), str):
        return None
    try:
        now = audio.stat()
    except OSError:
        return None
    return told["sha256"] if (told.get("bytes"), told.get("mtime_ns")) == (now.st_size, now.st_mtime_ns) else None


def to_json(state: StoryState, stored: Mapping[str, Any]) -> dict[str, Any]:
    """Return the content of the file for another state. The hash in `stored` stays."""
    kept = {"audio": stored["audio"]} if isinstance(stored.get("audio"), dict) else {}
    return {"format": FORMAT, **asdict(state), **kept}


def with_hash(stored: Mapping[str, Any], known: AudioHash) -> dict[str, Any]:
    """Return the content of the file with another hash. The state in `stored` stays."""
    return {"format": FORMAT, **asdict(state_of(stored)), "audio": asdict(known)}
