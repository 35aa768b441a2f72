"""What was dropped on the window, told apart into a text and a narration."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_SOUNDS = frozenset(["mp3", "m4a", "ogg", "oga", "opus", "flac", "wav", "aac", "wma", "mp4"])


@dataclass(frozen=True, slots=True)
class Dropped:
    source: str = ""  # address or file of a text
    narration: str = ""  # address or file of a sound


def told_apart(things: Sequence[str]) -> Dropped:
    """The first text and the first sound among files and addresses."""
    sounds = [thing for thing in things if _ending(thing) in _SOUNDS]
    texts = [thing for thing in things if _ending(thing) not in _SOUNDS]
    return Dropped(texts[0] if texts else "", sounds[0] if sounds else "")


def _ending(thing: str) -> str:
    name = thing.split("?", 1)[0].split("#", 1)[0].replace("\\", "/").rsplit("/", 1)[-1]
    return name.rsplit(".", 1)[-1].lower() if "." in name else ""
