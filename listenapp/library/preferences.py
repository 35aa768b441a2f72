"""Load and save the user's preferences for all stories, in `preferences.json`."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from listenapp.errors import ListenError
from listenapp.library import atomic_files
from listenapp.story.validation import is_number
from listenapp.system import disk_errors

_FORMAT = 1
_FAR = 1000
# Values outside cannot come from the window. A text of 10,000 pixels would need more memory than there is.
_RANGES: dict[str, tuple[float, float]] = {
    "text_size": (6, 200),
    "line_height": (0.5, 5),
    "letter_spacing": (-1, 5),
    "word_spacing": (-1, 5),
    "volume": (0, 1),
    "speed": (0.1, 10),
    "repeats": (0, 100),
    "pause_after_sentence": (0, 3600),
    "pause_after_phrase": (0, 3600),
    "turn_length": (0.5, 10),
}


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
    click_plays: str = "word"  # a click plays its "sentence", from the "word" on, "only" it, or opens its "card"
    shows_translation: bool = False  # below each paragraph, for a story that has one
    repeats: int = 1  # times that each sentence is played
    pause_after_sentence: float = 0.0  # seconds
    pause_after_phrase: float = 0.0
    stops_after_sentence: bool = False
    offsets: dict[str, float] = field(default_factory=dict)  # by output: latency in seconds
    primers: dict[str, float] = field(default_factory=dict)  # by output: seconds of silence that wake it
    practice_level: str = "mixed"  # words that gaps ask for: "small words", "story words", "mixed" or "everything"
    lesson_stages: str = ""  # names of the stages of a lesson in their order, with commas; empty for all
    lesson_length: str = "normal"  # "short", "normal" or "long"
    records_in_turn: bool = False  # the microphone opens when the narrator has spoken
    turn_length: float = 1.3  # silence for the learner, times the length of the narrator's sentence
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
        raise disk_errors.not_written(path, error) from error


def _fits(name: str, stored: dict[str, Any]) -> bool:
    kind = type(getattr(Preferences(), name))
    value = stored.get(name)
    if kind is dict:
        return isinstance(value, dict) and all(is_number(seconds, -_FAR, _FAR) for seconds in value.values())
    if kind in (int, float):
        return is_number(value, *_RANGES.get(name, (0, _FAR))) and (kind is float or isinstance(value, int))
    return isinstance(value, kind)
