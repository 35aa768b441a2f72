"""Write the list of licences for people: LICENCES.txt, with the licence texts beside it."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from parts import Part

LICENCES = Path(__file__).resolve().parent / "licences"
_INTRODUCTION = """\
ListenApp {version} is under the MIT licence. This is everything else inside it.

The libraries under the LGPL (Qt, FFmpeg and others) are files of their own here; you may put changed ones of the same
name in their place. num2words lies here as source. The texts of the licences are in this folder.

Files listed as "stand-in" are empty libraries made for ListenApp: they bear the name of a library that another one asks
for, and hold none of it.
"""


def write(parts: Iterable[Part], folder: Path, version: str) -> None:
    """Create `folder` anew with LICENCES.txt and the texts."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(LICENCES, folder)
    lines = [_INTRODUCTION.format(version=version)]
    for part in parts:
        copied = [_copied(text, folder, part.name) for text in part.texts]
        lines.append(_paragraph(part, copied))
    (folder / "LICENCES.txt").write_text("\n".join(lines), "utf-8")


def _copied(text: Path, folder: Path, part: str) -> str:
    """Copy a licence text and return its name within `folder`. The well-known texts are there already."""
    if text.parent == LICENCES:
        return text.name
    ours = folder / part
    ours.mkdir(exist_ok=True)
    source = text.resolve()
    telling = source.name if source.name != "copyright" else f"{source.parent.name}.txt"
    target = ours / (telling if not (ours / telling).exists() else f"{source.parent.name}-{source.name}")
    shutil.copyfile(source, target)
    return f"{ours.name}/{target.name}"


def _paragraph(part: Part, texts: Iterable[str]) -> str:
    inside = "; ".join(f"{crate.name} {crate.version} ({crate.licence})" for crate in part.crates)
    lines = [
        f"{part.name} {part.version}".rstrip(),
        f"    licence: {part.licence}",
        f"    source: {part.source or '-'}",
        *([f"    files: {', '.join(part.files)}"] if part.files else []),
        *([f"    Rust libraries inside: {inside}"] if inside else []),
        *(f"    text: {text}" for text in texts),
    ]
    return "\n".join(lines) + "\n"
