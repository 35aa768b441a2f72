"""Find the writer of a format by its name."""

from __future__ import annotations

from collections.abc import Callable
from typing import IO

from listenapp.errors import ExportFailed
from listenapp.export import ENDINGS
from listenapp.export.ass import ass
from listenapp.export.csv_format import table
from listenapp.export.json_format import record_text
from listenapp.export.lesson_package import Parts
from listenapp.export.lesson_package import write as write_lesson
from listenapp.export.lrc import lrc
from listenapp.export.srt import srt
from listenapp.export.textgrid import textgrid
from listenapp.export.vtt import vtt
from listenapp.story.alignment import Alignment
from listenapp.story.lesson_format import without_private_paths
from listenapp.story.model import Story

_TIMED: dict[str, Callable[[Story, Alignment], str]] = {
    "csv": table,
    "srt": srt,
    "vtt": vtt,
    "lrc": lrc,
    "ass": ass,
    "textgrid": textgrid,
}


def write(name: str, story: Story, alignment: Alignment | None, lesson: Callable[[], Parts], file: IO[bytes]) -> None:
    """Write a story to a file. `name` is one of `ENDINGS`.

    `lesson` is called only for a lesson package and returns its parts. Raises ExportFailed if the format needs times
    and the story has none; raises OSError.
    """
    if name == "listen":
        write_lesson(lesson(), file)
    else:
        file.write(text(name, without_private_paths(story), alignment).encode("utf-8", "replace"))


def text(name: str, story: Story, alignment: Alignment | None) -> str:
    """Return the story in a text format. Raises ExportFailed if the format needs times and the story has none."""
    if name == "json":
        return record_text(story, alignment)
    if alignment is None or all(timing.start is None for timing in alignment.words):
        raise ExportFailed(
            "export.not_timed",
            f"“{story.title}” is not timed yet, and the format {ENDINGS[name]} needs timing.",
            "Time it first (with “listenapp align --story”, or in the window), or save it as a lesson file.",
            title=story.title,
        )
    return _TIMED[name](story, alignment)
