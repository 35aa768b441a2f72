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
                lines.append(f"{name} {about['Version']}: {licence_in(about)}")
    return list(dict.fromkeys(lines))


def licence_in(about: metadata.PackageMetadata) -> str:
    """Return the licence of a package in a few words.

    If another package has loaded `importlib_metadata`, a missing field is a KeyError and not None.
    """
    stated = [about[field] or "" for field in ("License-Expression", "License") if field in about]
    return next((text.strip().split("\n")[0][:80] for text in stated if text.strip()), "–")
