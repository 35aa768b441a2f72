"""Stories taken out of the library: set aside under another name. `leftovers` deletes them after a week."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

REMOVED = ".removed-"
"""How the names begin of stories that were removed; the unix time of the removal follows."""


@dataclass(frozen=True, slots=True)
class Removed:
    """A story that was taken out and can be put back for a week."""

    id: str
    folder: Path


def aside(root: Path, folder: Path) -> Path:
    """Where `folder` is set aside."""
    return root / f"{REMOVED}{int(time.time())}-{folder.name}"
