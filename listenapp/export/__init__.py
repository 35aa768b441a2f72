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

ENDINGS = {
    "json": "json",
    "csv": "csv",
    "srt": "srt",
    "vtt": "vtt",
    "lrc": "lrc",
    "ass": "ass",
    "textgrid": "TextGrid",
    "listen": "listen",
}
"""File ending by format name, as the command line uses it. Kept here because this module is fast to load."""
WITH_SOUND = {"epub": "epub", "html": "html", "apkg": "apkg", "clips": ""}
"""File endings of the formats that contain the narration. Clips are a folder."""
HANDOUT = "pdf"
"""Format of a printed handout, and its file ending."""
SEVERAL_STORIES = frozenset({"epub", "apkg"})
"""Formats that take several stories in one file."""
WITH_GRANULARITY = frozenset({"epub", "clips"})
"""Formats with a choice between sentences and words."""
