"""List the licences of the program and of the packages that it uses."""

from __future__ import annotations

import re
from contextlib import suppress
from importlib import metadata
from pathlib import Path


def text_of(licence: Path, listed: Path) -> str:
    """Return the program's licence and the list of the parts inside it.

    `listed`: the list that an installer brings. Without it, the installed packages are listed.
    """
    own, parts = _read(licence), _read(listed)
    return "\n\n".join(part for part in (own, parts or "\n".join(_packages())) if part)


def _read(path: Path) -> str:
    with suppress(OSError, UnicodeDecodeError):
        return path.read_text("utf-8").strip()
    return ""


def _packages() -> list[str]:
    """Return a line for each package that the program requires and that is installed."""
    lines = []
    with suppress(metadata.PackageNotFoundError):
        for requirement in sorted(metadata.requires("listenapp") or (), key=str.lower):
            name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
            with suppress(metadata.PackageNotFoundError):
                about = metadata.metadata(name)
                lines.append(f"{name} {about['Version']}: {about['License-Expression'] or _short(about['License'])}")
    return list(dict.fromkeys(lines))


def _short(licence: str | None) -> str:
    return (licence or "").strip().split("\n")[0][:80] or "–"
