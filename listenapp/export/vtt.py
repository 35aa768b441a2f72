"""Write WebVTT (.vtt, https://www.w3.org/TR/webvtt1) with the time of each word inside its cue.

A time inside a cue must be later than the one before it and within the cue. Therefore the first word has the time of
the cue, and words that start in the same millisecond share a time.
"""

from __future__ import annotations

from html import escape

from listenapp.export import words
from listenapp.export.cues import Cue, cues
from listenapp.export.words import Piece
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story


def vtt(story: Story, alignment: Alignment) -> str:
    found = cues(words.sentences(story, alignment))
    return "\n".join(["WEBVTT\n", *(_cue(number, cue) for number, cue in enumerate(found, 1))])


def _cue(number: int, cue: Cue) -> str:
    start = round(cue.start * 1000)
    end = max(round(cue.end * 1000), start + 1)
    lines, told = [], start
    for line in cue.lines:
        text = ""
        for k, piece in enumerate(line):
            at = round(piece.start * 1000)
            mark = f"<{_clock(at)}>" if told < at < end else ""
            told = at if mark else told
            text += mark + _spelled(piece, k)
        lines.append(text)
    return f"{number}\n{_clock(start)} --> {_clock(end)}\n" + "\n".join(lines) + "\n"


def _spelled(piece: Piece, place: int) -> str:
    """Escape a word and put its space before it, so that the highlight begins with the space."""
    return (" " if piece.spaced and place else "") + escape(piece.text, quote=False)


def _clock(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{rest:03}"
