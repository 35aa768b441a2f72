"""Define a story with its narration and times, as the formats that contain sound take it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.story.starred import StarredSentence

ExportedNotes = Mapping[str, tuple[str, int]]
"""Notes for Anki that were exported before, by guid: hash of the content, and Unix time in seconds of its change."""

Report = Callable[[float], None]
"""Function that gets the fraction done, from 0 to 1."""


def unreported(_fraction: float) -> None:
    """Report progress to nobody."""


def part_of(report: Report, index: int, count: int) -> Report:
    """Return the report of one of `count` equal parts of the work."""
    return lambda fraction: report((index + fraction) / count)


class Granularity(StrEnum):
    """Unit of the highlight in a book, and of a folder of clips."""

    SENTENCE = "sentence"
    WORD = "word"


@dataclass(frozen=True)
class NarratedStory:
    """A timed story and its narration. The learner's own words are the last `own_words` entries of `story.glossary`.

    `id` is the story's id in the library. It stays when the text, the times or the title change. Only the `id` of a
    lesson file is made of its title and text, and changes with them. `changed` and `own_words_changed` are Unix times
    in seconds of the last change: of text, times or corrections, and of own words. `starred` are placed in `story`.
    `missed` are words that the learner missed in practice, with the Unix time of the last miss.
    """

    id: str
    story: Story
    alignment: Alignment
    audio: Path
    cover: Path | None = None
    changed: int = 0
    own_words: int = 0
    own_words_changed: int = 0
    starred: tuple[StarredSentence, ...] = ()
    missed: Mapping[int, float] = field(default_factory=dict)
    exported_notes: ExportedNotes = field(default_factory=dict)

    @property
    def title(self) -> str:
        """Return the title in one line. It is never empty."""
        return " ".join(self.story.title.split()) or self.id

    @property
    def language(self) -> str:
        """Return the language code, "und" (undetermined) if it is not known."""
        return self.story.language or "und"
