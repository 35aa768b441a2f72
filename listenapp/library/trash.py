"""Name the folders of removed stories. `leftovers` deletes them after a week."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

REMOVED = ".removed-"
"""Prefix of removed stories. The unix time of the removal follows."""


@dataclass(frozen=True, slots=True)
class Removed:
    """A removed story, which can be restored for a week."""

    id: str
    folder: Path


def aside(root: Path, folder: Path) -> Path:
    """Return the path to which a removed story's folder is renamed. It is new, also for a second story of this id."""
    return root / f"{REMOVED}{int(time.time())}-{os.urandom(4).hex()}-{folder.name}"
