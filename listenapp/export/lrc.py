"""Write lyrics with word times (enhanced .lrc) for music players and karaoke.

    [00:07.25]<00:07.25>Nobody <00:07.60>had <00:07.81>recorded <00:08.30>it.<00:08.75>

The last time of a line is the end of its last word. The format has no escapes. A bracket has a meaning only at the
beginning of a line, where a time stands. In text that looks like a word's time, an invisible word joiner is inserted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from listenapp.export import printed_words
from listenapp.export.cues import cues
from listenapp.export.printed_words import Piece
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story

_JOINED = "<\u2060"
_LIKE_TIMES = re.compile(r"<(?=\d+:)")


def lrc(story: Story, alignment: Alignment) -> str:
    head = [
        f"[ti:{' '.join(story.title.split())}]",
        f"[la:{alignment.language or story.language}]",
        f"[length:{_clock(alignment.duration)}]",
        "[re:ListenApp]",
        "",
    ]
    found = cues(printed_words.sentences(story, alignment))
    return "\n".join([*head, *(_line(line) for cue in found for line in cue.lines), ""])


def _line(line: Sequence[Piece]) -> str:
    text = f"[{_clock(line[0].start)}]"
    for k, piece in enumerate(line):
        text += f"{' ' if piece.spaced and k else ''}<{_clock(piece.start)}>{_LIKE_TIMES.sub(_JOINED, piece.text)}"
    return text + f"<{_clock(line[-1].end)}>"


def _clock(seconds: float) -> str:
    """Format a time. Minutes may exceed 99."""
    minutes, rest = divmod(round(seconds * 100), 6000)
    return f"{minutes:02}:{rest // 100:02}.{rest % 100:02}"
