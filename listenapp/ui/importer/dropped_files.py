"""Classify dropped items: a text and a narration, or several stories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_SOUNDS = frozenset(["mp3", "m4a", "ogg", "oga", "opus", "flac", "wav", "aac", "wma", "mp4"])


@dataclass(frozen=True, slots=True)
class DroppedItems:
    source: str = ""  # address or path of a text
    narration: str = ""  # address or path of an audio file
    several: tuple[str, ...] = ()  # instead: a folder, or more than one text


def classify(things: Sequence[str]) -> DroppedItems:
    """Return the text and the audio file among the items.

    If there is a folder or more than one text, return all items as `several` instead.
    """
    sounds = [thing for thing in things if _ending(thing) in _SOUNDS]
    texts = [thing for thing in things if _ending(thing) not in _SOUNDS]
    if len(texts) > 1 or any(_is_folder(thing) for thing in texts):
        return DroppedItems(several=tuple(things))
    return DroppedItems(texts[0] if texts else "", sounds[0] if sounds else "")


def file_name(thing: str) -> str:
    """Return the last part of a path. An address is returned whole."""
    return thing if "://" in thing else thing.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]


def _is_folder(thing: str) -> bool:
    return "://" not in thing and Path(thing).is_dir()


def _ending(thing: str) -> str:
    name = thing.split("?", 1)[0].split("#", 1)[0].replace("\\", "/").rsplit("/", 1)[-1]
    return name.rsplit(".", 1)[-1].lower() if "." in name else ""
