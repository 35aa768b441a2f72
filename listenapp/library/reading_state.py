"""Load the reading position of a story from `state.json` in its folder."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path

from listenapp.errors import ListenError
from listenapp.library import atomic_files
from listenapp.library.summary import STATE


@dataclass(frozen=True, slots=True)
class StoryState:
    position: float = 0.0  # seconds of story time
    speed: float = 1.0
    opened_at: float | None = None  # unix time


def load(folder: Path) -> StoryState:
    """Read the state. Use defaults for values that cannot be read, because a lost position is not worth an error."""
    with suppress(ListenError, TypeError, ValueError):
        stored = atomic_files.read_json(folder / STATE)
        known = {f.name: stored[f.name] for f in fields(StoryState) if f.name in stored}
        opened_at = known.pop("opened_at", None)
        return StoryState(opened_at=opened_at, **{name: float(value) for name, value in known.items()})
    return StoryState()
