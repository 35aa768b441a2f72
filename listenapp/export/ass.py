r"""Write Advanced SubStation Alpha (.ass), in which `{\k35}` highlights each word until the next one starts.

Braces and backslashes have a meaning in this format. A brace is escaped with a backslash, as libass reads it. A
backslash is followed by an invisible word joiner.
"""

from __future__ import annotations

from collections.abc import Iterator

from listenapp.export import printed_words
from listenapp.export.cues import Cue, cues
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story

_HEAD = r"""[Script Info]
Title: {title}
ScriptType: v4.00+
WrapStyle: 0
ScaledBorderAndShadow: yes
PlayResX: 1280
PlayResY: 720

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
Style: Default,Arial,48,&H006BD6FF,&H00FFFFFF,&H00000000,&H80000000,0,0,0,0,100,100,0,0,1,3,0,2,40,40,40,1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""  # noqa: E501
_JOINER = "\u2060"


def ass(story: Story, alignment: Alignment) -> str:
    head = _HEAD.format(title=" ".join(story.title.split()))
    return head + "".join(f"{_event(cue)}\n" for cue in cues(printed_words.sentences(story, alignment)))


def _event(cue: Cue) -> str:
    start, end = _centiseconds(cue.start), max(_centiseconds(cue.end), _centiseconds(cue.start) + 1)
    return f"Dialogue: 0,{_clock(start)},{_clock(end)},Default,,0,0,0,,{''.join(_words(cue, start, end))}"


def _words(cue: Cue, start: int, end: int) -> Iterator[str]:
    """Yield the words with karaoke tags.

    Durations are differences of rounded times, so that they add up without an error.
    """
    begins = [start, *(max(start, min(_centiseconds(piece.start), end)) for piece in cue.pieces[1:]), end]
    k = 0
    for number, line in enumerate(cue.lines):
        for place, piece in enumerate(line):
            lead = " " if piece.spaced and place else r"\N" if number and not place else ""
            yield f"{lead}{{\\k{begins[k + 1] - begins[k]}}}{_spelled(piece.text)}"
            k += 1


def _spelled(text: str) -> str:
    return text.replace("\\", "\\" + _JOINER).replace("{", r"\{").replace("}", r"\}")


def _centiseconds(seconds: float) -> int:
    return round(seconds * 100)


def _clock(centiseconds: int) -> str:
    seconds, rest = divmod(centiseconds, 100)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}.{rest:02}"
