"""Find the writer of a format by its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from listenapp.errors import ExportFailed
from listenapp.export import FORMATS
from listenapp.export.ass import ass
from listenapp.export.json_format import record_text
from listenapp.export.lesson_zip import Parts
from listenapp.export.lesson_zip import write as write_lesson
from listenapp.export.lrc import lrc
from listenapp.export.narrated_story import Granularity, NarratedStory, Report, unreported
from listenapp.export.srt import srt
from listenapp.export.textgrid import textgrid
from listenapp.export.vtt import vtt
from listenapp.export.words_csv import table
from listenapp.story.alignment import Alignment
from listenapp.story.lesson_format import without_private_paths
from listenapp.story.model import Story
from listenapp.story.starred import StarredSentence

_TIMED: dict[str, Callable[[Story, Alignment], str]] = {
    "srt": srt,
    "vtt": vtt,
    "lrc": lrc,
    "ass": ass,
    "textgrid": textgrid,
}


def write(
    name: str,
    story: Story,
    alignment: Alignment | None,
    lesson: Callable[[], Parts],
    file: IO[bytes],
    starred: Sequence[StarredSentence] = (),
) -> None:
    """Write a story to a file. `name` is that of a format with text.

    `lesson` is called only for a lesson package and returns its parts. `starred` sentences are marked in tables. Raises
    ExportFailed if the format needs times and the story has none; raises OSError.
    """
    if name == "listen":
        write_lesson(lesson(), file)
    else:
        file.write(text(name, without_private_paths(story), alignment, starred).encode("utf-8", "replace"))


def text(name: str, story: Story, alignment: Alignment | None, starred: Sequence[StarredSentence] = ()) -> str:
    """Return the story in a text format. Raises ExportFailed if the format needs times and the story has none."""
    if name == "json":
        return record_text(story, alignment)
    if name == "csv":
        return table(story, timed(name, story, alignment), starred)
    return _TIMED[name](story, timed(name, story, alignment))


@dataclass(frozen=True, slots=True)
class SoundOptions:
    """Choices for formats with sound. Each format uses those that it has.

    `report` gets the fraction done. An exception from it ends the export.
    """

    granularity: Granularity = Granularity.SENTENCE
    title: str = ""  # of a book; empty: the titles of the stories
    report: Report = unreported


def write_with_sound(name: str, stories: Sequence[NarratedStory], options: SoundOptions, file: IO[bytes]) -> None:
    """Write stories with their narrations to a file. `name` is that of a format with sound that is a file.

    Raises AudioUnreadable, ExportFailed, OSError.
    """
    _WITH_SOUND[name](stories, options, file)


def write_folder(narrated: NarratedStory, options: SoundOptions, folder: Path) -> None:
    """Write the clips of a story into an empty folder. Raises AudioUnreadable, ExportFailed, OSError."""
    from listenapp.export import clips_folder  # noqa: PLC0415 - loads the decoder; most formats need none

    clips_folder.write(narrated, options.granularity, folder, options.report)


def timed(name: str, story: Story, alignment: Alignment | None) -> Alignment:
    """Return the times that format `name` needs. Raises ExportFailed if there are none."""
    if alignment is None or all(timing.start is None for timing in alignment.words):
        raise ExportFailed(
            "export.not_timed",
            f"“{story.title}” is not timed yet, and the format {_shown(name)} needs timing.",
            "Time it first (with “listenapp align --story”, or in the window), or save it as a lesson file.",
            title=story.title,
        )
    return alignment


def no_narration(name: str, story: Story) -> ExportFailed:
    return ExportFailed(
        "export.no_narration",
        f"“{story.title}” has no narration, and the format {_shown(name)} needs one.",
        "Add the narration to the story first, or choose a format without sound.",
        title=story.title,
    )


def _shown(name: str) -> str:
    return FORMATS[name].ending or name


def _book(stories: Sequence[NarratedStory], options: SoundOptions, file: IO[bytes]) -> None:
    from listenapp.export.epub import book  # noqa: PLC0415 - as above

    book.write(stories, options.granularity, file, options.title, options.report)


def _page(stories: Sequence[NarratedStory], options: SoundOptions, file: IO[bytes]) -> None:
    from listenapp.export.web_page import page  # noqa: PLC0415 - as above

    [narrated] = stories
    page.write(narrated, file, options.report)


def _flashcards(stories: Sequence[NarratedStory], options: SoundOptions, file: IO[bytes]) -> None:
    from listenapp.export.anki import package  # noqa: PLC0415 - as above
    from listenapp.export.anki.note_dates import notes_of  # noqa: PLC0415

    package.write([note for narrated in stories for note in notes_of(narrated)], file, options.report)


_WITH_SOUND: dict[str, Callable[[Sequence[NarratedStory], SoundOptions, IO[bytes]], None]] = {
    "epub": _book,
    "html": _page,
    "apkg": _flashcards,
}
