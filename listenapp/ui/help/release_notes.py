"""Read what is new in each version from CHANGELOG.md."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Version:
    name: str
    changes: tuple[str, ...]


def read(path: Path) -> list[Version]:
    """Return the versions, newest first. A missing file has none."""
    text = ""
    with suppress(OSError, UnicodeDecodeError):
        text = path.read_text("utf-8")
    parts = re.split(r"^## ", text, flags=re.M)[1:]
    return [_version(part) for part in parts]


def _version(part: str) -> Version:
    name, _, rest = part.partition("\n")
    items = re.split(r"^- ", rest, flags=re.M)[1:]
    return Version(name.strip(), tuple(" ".join(item.replace("`", "").split()) for item in items))
