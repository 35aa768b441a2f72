"""A timed story in the formats of other programs, one writer a file, and as a lesson package for other ListenApps.

A writer is a pure function of the story and the times that a reader sees, corrections included. What nobody reads aloud
is left out where a format is played, and marked where it is a table.

All are own code, each shorter than the glue to a library would be. Weighed against it (in brackets what it lacks):
pysubs2, MIT (no times within a WebVTT cue; braces and backslashes of an ASS text are not kept; knows no words, so
karaoke is left to its caller); webvtt-py, MIT (no times within a cue, no escapes); pylrc, MIT (no times of words);
praatio, MIT (leaves filling a tier and what shares a place to its caller). The tests read back what is
written here with pysubs2 and praatio.
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
