"""Write SubRip (.srt): numbered cues, `00:01:07,250 --> 00:01:09,000`.

The format is plain text without word times and without escapes. Players read `<i>` as a tag. Those that use FFmpeg and
libass, such as mpv, also read `\\N` as a line break and hide everything between braces. An invisible word joiner breaks
up the first two. Braces become full-width ones, because nothing else keeps them visible.
"""

from __future__ import annotations

import re

from listenapp.export import printed_words
from listenapp.export.cues import Cue, cues
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story

_JOINER = "\u2060"
_LIKE_MARKS = re.compile(r"<(?=[A-Za-z/])|\\(?=[Nnh])")
_BRACES = str.maketrans("{}", "｛｝")


def srt(story: Story, alignment: Alignment) -> str:
    found = cues(printed_words.sentences(story, alignment))
    return "\n".join(_cue(number, cue) for number, cue in enumerate(found, 1))


def _cue(number: int, cue: Cue) -> str:
    lines = "\n".join(
        _LIKE_MARKS.sub(r"\g<0>" + _JOINER, printed_words.joined(line)).translate(_BRACES) for line in cue.lines
    )
    start, end = _milliseconds(cue)
    return f"{number}\n{_clock(start)} --> {_clock(end)}\n{lines}\n"


def _milliseconds(cue: Cue) -> tuple[int, int]:
    start = round(cue.start * 1000)
    return start, max(round(cue.end * 1000), start + 1)


def _clock(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02},{rest:03}"
