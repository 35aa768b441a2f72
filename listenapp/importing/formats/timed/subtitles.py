"""Read subtitles: SubRip (.srt), WebVTT (.vtt) and Advanced SubStation Alpha (.ass, .ssa).

Tags for the look are dropped. Times inside a cue, as in WebVTT and karaoke, become times of words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import pairwise

from listenapp.importing.formats.timed.timed_text import TimedPiece, TimedText

_TIME = r"(?:(\d{1,9}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,6}))?"
_ARROW = re.compile(rf"^\s*{_TIME}\s*-+>\s*{_TIME}")
_STAMP = re.compile(rf"<{_TIME}>")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]*>|\{\\[^{}\n]*\}")
_JOINER = "\u2060"
_OVERRIDE = re.compile(r"(?<!\\)\{([^{}]*)\}")
_KARAOKE = re.compile(r"\\[kK][fot]?(\d{1,9})")
_FEWEST_ROLLED, _MOST_ROLLED = 3, 4  # captions of a file, lines of a caption
_DRAWING = re.compile(r"\\p[1-9]")


Cue = tuple[float, float, str]
"""Start and end in seconds, and the text."""


def srt(text: str) -> TimedText:
    """Read SubRip. Empty lines inside of a cue belong to it."""
    cues = _without_rolled(list(_cues(text)))
    return TimedText(tuple(piece for cue in cues for piece in _cue(*cue)))


def vtt(text: str) -> TimedText:
    """Read WebVTT. Notes, styles and regions are left out."""
    blocks = re.split(r"\n{2,}", text)  # a line with a space belongs to its cue
    language = re.search(r"^Language:\s*([A-Za-z]+)", blocks[0], re.M)
    cues = _without_rolled([cue for block in blocks for cue in _cues(block)])
    return TimedText(tuple(piece for cue in cues for piece in _cue(*cue)), "", language[1].lower() if language else "")


def _without_rolled(cues: list[Cue]) -> list[Cue]:
    """Remove the lines that captions repeat from the caption before, because they roll up the screen.

    A single repetition can be meant. Therefore nothing is removed unless most captions repeat lines.
    """
    plain = [[_shown(line) for line in text.split("\n") if _shown(line)] for _start, _end, text in cues]
    repeated = [0, *(_overlap(before, lines) for before, lines in pairwise(plain))]
    rolled = [number for number, lines in zip(repeated, plain, strict=False) if len(lines) > 1 or number]
    if sum(map(bool, rolled)) < max(_FEWEST_ROLLED, 0.6 * len(rolled)):
        return cues
    return [
        (start, end, _without_lines(text, number)) for (start, end, text), number in zip(cues, repeated, strict=True)
    ]


def _overlap(before: list[str], lines: list[str]) -> int:
    """Return how many lines at the beginning are those at the end of the caption before."""
    most = min(len(before), len(lines), _MOST_ROLLED)
    return next((number for number in range(most, 0, -1) if before[-number:] == lines[:number]), 0)


def _without_lines(text: str, number: int) -> str:
    lines = [line for line in text.split("\n") if _shown(line)]
    return "\n".join(lines[number:]) if number else text


def _shown(line: str) -> str:
    return " ".join(unescape(_TAG.sub("", _STAMP.sub("", line))).split())


def _cues(text: str) -> Iterator[Cue]:
    """Yield start, end and text of the cues. The number before a cue is not text of the cue before it."""
    start, end, lines = 0.0, 0.0, [""]
    is_open, count = False, 0
    for line in [*text.split("\n"), "0:00:00.0 --> 0:00:00.0"]:
        if found := _ARROW.match(line):
            if is_open:
                yield start, end, _without_number(lines, count + 1)
            count += 1
            start, end, lines, is_open = _seconds(*found.groups()[:4]), _seconds(*found.groups()[4:]), [], True
        elif is_open:
            lines.append(line)


def _without_number(lines: list[str], following: int) -> str:
    """Return the text without the number of the `following` cue, which stands after it. Changes `lines`."""
    while lines and not lines[-1].strip():
        lines.pop()
    number = lines[-1].strip() if lines else ""
    if number.isdigit() and (number == str(following) or (len(lines) > 1 and not lines[-2].strip())):
        lines.pop()
    return "\n".join(lines).strip()


def _cue(start: float, end: float, text: str) -> Iterator[TimedPiece]:
    """Yield the pieces of a cue: all of it, or its parts between times."""
    parts = _STAMP.split(text)
    times = [start, *(_seconds(*parts[k : k + 4]) for k in range(1, len(parts), 5)), end]
    for number, part in enumerate(parts[::5]):
        said = unescape(_TAG.sub("", part)).replace(_JOINER, "")
        begins_line = number == 0
        yield TimedPiece(said, times[number], max(times[number], times[number + 1]), begins_line)


def _seconds(hours: str | None, minutes: str, seconds: str, fraction: str | None) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{fraction or 0}")


# -- Advanced SubStation Alpha ----------------------------------------------------------------------------------


def ass(text: str) -> TimedText:
    """Read Advanced SubStation Alpha and its predecessor. Comments and drawings are left out."""
    title = re.search(r"^Title:[^\S\n]*(\S.*)$", text, re.M)
    fields = ["Layer", "Start", "End", "Style", "Name", "MarginL", "MarginR", "MarginV", "Effect", "Text"]
    pieces: list[TimedPiece] = []
    is_events = False
    for line in text.split("\n"):
        if line.startswith("["):
            is_events = line.strip().lower() == "[events]"
        elif is_events and line.startswith("Format:"):
            fields = [field.strip() for field in line.removeprefix("Format:").split(",")]
        elif is_events and line.startswith("Dialogue:"):
            values = line.removeprefix("Dialogue:").split(",", len(fields) - 1)
            pieces += _event(dict(zip(fields, values, strict=False)))
    return TimedText(tuple(pieces), title[1].strip() if title else "")


def _event(values: dict[str, str]) -> Iterator[TimedPiece]:
    start, end = (_clock(values.get(name, "")) for name in ("Start", "End"))
    parts = _OVERRIDE.split(values.get("Text", ""))
    if start is None or end is None or any(map(_DRAWING.search, parts[1::2])):
        return
    text, at, begins_line, lasts = "", start, True, None
    for number, part in enumerate(parts):
        karaoke = _KARAOKE.findall(part) if number % 2 else []
        if karaoke:
            until = end if lasts is None else at + lasts
            if text.strip():
                yield TimedPiece(text, at, until, begins_line)
                begins_line = False
            at = at + (lasts or 0.0)
            lasts, text = int(karaoke[-1]) / 100, "" if text.strip() else text
        elif not number % 2:
            text += _spelled(part)
    if text.strip():
        yield TimedPiece(text, at, max(at, end if lasts is None else min(end, at + lasts)), begins_line)


def _spelled(text: str) -> str:
    plain = re.sub(r"\\[Nnh]", " ", text).replace(_JOINER, "")
    return plain.replace(r"\{", "{").replace(r"\}", "}")


def _clock(text: str) -> float | None:
    found = re.fullmatch(rf"\s*{_TIME}\s*", text)
    return _seconds(*found.groups()) if found else None
