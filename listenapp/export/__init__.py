"""Export a timed story to the formats of other programs.

Each writer has its own file and is a pure function of the story and of its times, corrections included. A lesson
package for other copies of ListenApp is one of the formats. Words that are not spoken are left out of formats for
playback, and marked in tables.

All writers are own code of some fifty lines each. A library would save only a dozen of them. pysubs2, webvtt-py and
praatio (all MIT) were considered. They store cues and intervals, but the difficult part stays with their caller: words
that fit on two lines, word times within a cue, escapes, intervals without a gap. The tests read the exported files with
pysubs2 and praatio.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Content(Enum):
    """Content of a format. It decides which kind of writer writes it."""

    TEXT = auto()
    SOUND = auto()  # the narration too
    PAGES = auto()  # laid out for paper


@dataclass(frozen=True, slots=True)
class Format:
    """File format of another program. `ending` is that of the file, empty for a folder."""

    ending: str
    content: Content = Content.TEXT
    takes_several: bool = False  # stories in one file
    has_granularity: bool = False  # a choice between sentences and words

    @property
    def is_folder(self) -> bool:
        return not self.ending


FORMATS = {
    "json": Format("json"),
    "csv": Format("csv"),
    "srt": Format("srt"),
    "vtt": Format("vtt"),
    "lrc": Format("lrc"),
    "ass": Format("ass"),
    "textgrid": Format("TextGrid"),
    "listen": Format("listen"),
    "epub": Format("epub", Content.SOUND, takes_several=True, has_granularity=True),
    "html": Format("html", Content.SOUND),
    "apkg": Format("apkg", Content.SOUND, takes_several=True),
    "clips": Format("", Content.SOUND, has_granularity=True),
    "pdf": Format("pdf", Content.PAGES),
}
"""All formats by name, as the command line uses it. Kept here because this module is fast to load."""
HANDOUT = "pdf"
LESSON = "listen"
