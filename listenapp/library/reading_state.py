"""Store the reading position and what was played of a story in `state.json`, and the hash of its narration.

    {"format": 1, "position": 12.5, "speed": 1, "opened_at": 1700000000.0,
     "played": [[0.0, 12.5]], "times_heard": 2, "listened": 481.2,
     "audio": {"bytes": 48000, "mtime_ns": 1700000000000000000, "sha256": "…"}}

The hash saves reading the narration each time the story is opened. It is the learner's own file, which no lesson holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from listenapp.errors import ListenError
from listenapp.library import atomic_files
from listenapp.library.transaction import StoryFiles
from listenapp.story import heard_spans
from listenapp.story.file_format import FORMAT
from listenapp.story.heard_spans import Span
from listenapp.story.validation import is_number

STATE = "state.json"
_SPEEDS = (0.1, 10.0)
_LATEST_POSITION = 1e6  # seconds
_LATEST_DATE = 1e11  # unix time, the year 5138
_MOST_TIMES = 1_000_000
_LONGEST = 1e9  # seconds
_WHOLE = 0.95  # share of the speech that counts as the whole story


@dataclass(frozen=True, slots=True)
class StoryState:
    position: float = 0.0  # seconds of story time
    speed: float = 1.0
    opened_at: float | None = None  # unix time
    played: tuple[Span, ...] = ()  # what was played since the story was last heard to its end
    times_heard: int = 0  # times that the whole story was played
    listened: float = 0.0  # seconds of sound that were played, repetitions included

    def with_played(self, span: Span, speech: Span) -> StoryState:
        """Return the state after a span was played. `speech` is the time from the first word to the last."""
        played = heard_spans.merged((*self.played, span))
        listened = round(self.listened + span[1] - span[0], 2)
        if heard_spans.heard_share(played, speech) >= _WHOLE:
            return replace(self, played=(), times_heard=self.times_heard + 1, listened=listened)
        return replace(self, played=played, listened=listened)


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
    told = {name: stored.get(name, value) for name, value in _as_json(state_of(stored)).items()}
    return bool(stored) and told == _as_json(state_of(stored))


def state_of(stored: Mapping[str, Any]) -> StoryState:
    """Return the state in the content of the file.

    A file of an older version has no played spans. The story then counts as played up to the position.
    """
    position, speed, opened_at, times, listened = (
        stored.get(name) for name in ("position", "speed", "opened_at", "times_heard", "listened")
    )
    begun = float(position) if is_number(position, 0.0, _LATEST_POSITION) else 0.0
    return StoryState(
        begun,
        float(speed) if is_number(speed, *_SPEEDS) else 1.0,
        float(opened_at) if is_number(opened_at, 0.0, _LATEST_DATE) else None,
        heard_spans.checked(stored.get("played", [[0.0, begun]])),
        times if type(times) is int and 0 <= times <= _MOST_TIMES else 0,
        float(listened) if is_number(listened, 0.0, _LONGEST) else 0.0,
    )


def _as_json(state: StoryState) -> dict[str, Any]:
    return {**asdict(state), "played": [[*span] for span in state.played]}


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
    return {"format": FORMAT, **_as_json(state), **kept}


def with_hash(stored: Mapping[str, Any], known: AudioHash) -> dict[str, Any]:
    """Return the content of the file with another hash. The state in `stored` stays."""
    return {"format": FORMAT, **_as_json(state_of(stored)), "audio": asdict(known)}
