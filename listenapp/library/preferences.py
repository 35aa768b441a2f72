"""Load and save the user's preferences for all stories, in `preferences.json`."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from listenapp.errors import ListenError
from listenapp.library import atomic_files

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Preferences:
    """All preferences. Change one with `dataclasses.replace`.

    Values are as stored. The code that uses a value limits it to a valid range.
    """

    theme: str = "system"  # system, or the name of a theme
    text_size: float = 20.0  # logical pixels
    line_height: float = 1.6  # times the text size
    letter_spacing: float = 0.0  # times the text size, also the next one
    word_spacing: float = 0.0
    highlight: str = "box"  # or underline, colour, fade
    lights_word: bool = True
    lights_sentence: bool = True
    font: str = ""  # font family; empty for the font of the theme
    volume: float = 1.0  # 0 to 1
    speed: float = 1.0  # speed of a story that is opened for the first time
    device: str = ""  # name of an output; empty for the system default, "null" for none
    microphone: str = ""  # name of an input; empty for the system default
    follow: bool = True  # the page scrolls with the narration
    click_plays: str = "word"  # a click plays the "sentence" of the word, from the "word" on, or "only" the word
    repeats: int = 1  # times that each sentence is played
    pause_after_sentence: float = 0.0  # seconds
    pause_after_phrase: float = 0.0
    stops_after_sentence: bool = False
    offsets: dict[str, float] = field(default_factory=dict)  # by output: latency in seconds
    primers: dict[str, float] = field(default_factory=dict)  # by output: seconds of silence that wake it
    library_order: str = "recent"  # order of the stories in the list
    language: str = ""  # language of the window; empty for the system's


def load(path: Path) -> Preferences:
    """Read the preferences. Replace a missing or damaged value by its default."""
    with suppress(ListenError):
        stored = atomic_files.read_json(path)
        return Preferences(**{f.name: stored[f.name] for f in fields(Preferences) if _fits(f.name, stored)})
    return Preferences()


def save(preferences: Preferences, path: Path) -> None:
    """Write the preferences. Raises ExportFailed; the file is then unchanged."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        atomic_files.write_json(path, {"format": _FORMAT, **asdict(preferences)})
    except OSError as error:
        raise atomic_files.not_written(path, error) from error


def _fits(name: str, stored: dict[str, Any]) -> bool:
    kind = type(getattr(Preferences(), name))
    value = stored.get(name)
    if kind is dict:
        return isinstance(value, dict) and all(_is_number(seconds) for seconds in value.values())
    if kind in (int, float):
        return _is_number(value) and (kind is float or isinstance(value, int))
    return isinstance(value, kind)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
