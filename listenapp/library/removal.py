"""Stories taken out of the library: set aside under another name for a week, then swept away."""

from __future__ import annotations

import re
import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from listenapp.library import files

_REMOVED = ".removed-"
_KEPT_FOR = 7 * 24 * 3600.0  # seconds for which a removed story can come back, and after which a partial one is waste


@dataclass(frozen=True, slots=True)
class Removed:
    """A story that was taken out and can be put back for a week."""

    id: str
    folder: Path


def aside(root: Path, folder: Path) -> Path:
    """Where `folder` is set aside."""
    return root / f"{_REMOVED}{int(time.time())}-{folder.name}"


def sweep(root: Path, now: float | None = None) -> None:
    """Deletes what was set aside, or left half imported by a crash, over a week ago."""
    now = time.time() if now is None else now
    if not root.is_dir():
        return
    for folder in [*root.glob(f"{_REMOVED}*"), *root.glob(f"{files.PARTIAL}*")]:
        with suppress(OSError):
            if now - _set_aside_at(folder) > _KEPT_FOR:
                shutil.rmtree(folder) if folder.is_dir() else folder.unlink()


def _set_aside_at(folder: Path) -> float:
    told = re.match(rf"{re.escape(_REMOVED)}(\d+)-", folder.name)
    return float(told.group(1)) if told else folder.stat().st_mtime
