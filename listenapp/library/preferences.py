"""What the user has chosen for all stories, kept in `preferences.json`."""

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
    """Change one with `dataclasses.replace`. Values are as stored; whoever uses one bounds it."""

    theme: str = "system"  # system, or a theme's name
    text_size: float = 20.0  # pixels, as the screen's scaling counts them
    line_height: float = 1.6  # of the text's size
    letter_spacing: float = 0.0  # of the text's size, as is the next
    word_spacing: float = 0.0
    highlight: str = "box"  # or underline, colour, fade
    lights_word: bool = True
    lights_sentence: bool = True
    font: str = ""  # a family; empty for the theme's own
    volume: float = 1.0  # 0 to 1
    speed: float = 1.0  # of a story that is opened for the first time
    device: str = ""  # an output's name; empty for the system's, "null" for none
    microphone: str = ""  # an input's name; empty for the system's
    follow: bool = True  # the page moves with the voice
    click_plays: str = "word"  # the clicked word's "sentence", from the "word" on, or "only" the word
    repeats: int = 1  # how often each sentence is heard
    pause_after_sentence: float = 0.0  # seconds
    pause_after_phrase: float = 0.0
    stops_after_sentence: bool = False
    offsets: dict[str, float] = field(default_factory=dict)  # by output: seconds that its sound is late
    primers: dict[str, float] = field(default_factory=dict)  # by output: seconds of silence that wake it
    library_order: str = "recent"  # of the stories in the list
    language: str = ""  # of the window; empty for the system's


def load(path: Path) -> Preferences:
    """What can be read; a value that is missing, damaged or of another kind is the default."""
    with suppress(ListenError):
        stored = atomic_files.read_json(path)
        return Preferences(**{f.name: stored[f.name] for f in fields(Preferences) if _fits(f.name, stored)})
    return Preferences()


def save(preferences: Preferences, path: Path) -> None:
    """Raises ExportFailed, and then the file is as it was."""
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
