"""A timed story in the formats of other programs, one writer a file, and as a lesson package for other ListenApps.

A writer is a pure function of the story and the times that a reader sees, corrections included. What nobody reads aloud
is left out where a format is played, and marked where it is a table.

All are own code: some fifty lines each, of which a library would save the dozen that join the parts. Weighed against
it were pysubs2, webvtt-py and praatio (all MIT). They hold cues and intervals that one has made; what takes thought is
left to whoever calls them: words that fit on two lines, times of words within a cue, escapes, intervals without a gap.
The tests read what is written here with pysubs2 and praatio.
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
"""The formats by the names that the command line knows, and how their files end. Costs nothing to load."""
