"""Classify dropped items: a text and a narration, or several stories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from listenapp.audio.audio_file import ENDINGS, is_recording
from listenapp.story.lesson_format import is_lesson

_RESULT = ".listenwork"
SOUND_TYPES = " ".join(f"*.{ending}" for ending in ENDINGS)


@dataclass(frozen=True, slots=True)
class DroppedItems:
    source: str = ""  # address or path of a text
    narration: str = ""  # address or path of an audio file
    several: tuple[str, ...] = ()  # instead: a folder, or more than one text
    results: tuple[str, ...] = ()  # instead: result files of a class, or folders with some

    @property
    def is_lesson(self) -> bool:
        return is_lesson(self.source)


def classify(items: Sequence[str]) -> DroppedItems:
    """Return the text and the audio file among the items.

    Result files of a class come first. If there is a folder or more than one text, return all items as `several`
    instead.
    """
    results = tuple(item for item in items if _is_result(item))
    if results:
        return DroppedItems(results=results)
    sounds = [item for item in items if is_recording(item)]
    texts = [item for item in items if not is_recording(item)]
    if len(texts) > 1 or any(_is_folder(item) for item in texts):
        return DroppedItems(several=tuple(items))
    return DroppedItems(texts[0] if texts else "", sounds[0] if sounds else "")


def file_name(item: str) -> str:
    """Return the last part of a path. An address is returned whole."""
    return item if "://" in item else item.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]


def _is_result(item: str) -> bool:
    if item.lower().endswith(_RESULT):
        return True
    return _is_folder(item) and next(Path(item).glob(f"*{_RESULT}"), None) is not None


def _is_folder(item: str) -> bool:
    return "://" not in item and Path(item).is_dir()
