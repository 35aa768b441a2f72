"""Write WebVTT (.vtt, https://www.w3.org/TR/webvtt1) with the time of each word inside its cue.

A time inside a cue must be later than the one before it and within the cue. Therefore the first word has the time of
the cue, and words that start in the same millisecond share a time.

    Nobody <00:00:07.600><c>had</c> <00:00:07.810><c>recorded</c>

`::cue(:past)` and `::cue(:future)` match elements and not bare text. Therefore each word is an element. The style block
makes words grey until they are spoken. Players that know no styles skip it.
"""

from __future__ import annotations

from html import escape

from listenapp.export import printed_words
from listenapp.export.cues import Cue, cues
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story

_HEAD = """\
WEBVTT

STYLE
::cue(:future) {
  color: #9a9a9a;
}
"""


def vtt(story: Story, alignment: Alignment) -> str:
    found = cues(printed_words.sentences(story, alignment))
    return "\n".join([_HEAD, *(_cue(number, cue) for number, cue in enumerate(found, 1))])


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
            text += (" " if piece.spaced and k else "") + f"{mark}<c>{escape(piece.text, quote=False)}</c>"
        lines.append(text)
    return f"{number}\n{_clock(start)} --> {_clock(end)}\n" + "\n".join(lines) + "\n"


def _clock(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{rest:03}"
