"""Read lyrics with times (.lrc): `[01:07.25]Nobody had recorded`, also with times of words.

`[offset:500]` makes all times half a second earlier. A line with several times is sung several times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from listenapp.importing import limits
from listenapp.importing.formats.timed.timed_text import TimedPiece, TimedText

_CLOCK = r"(\d{1,9}):(\d{1,2})(?:[.:](\d{1,3}))?"
_LINE_TIME = re.compile(rf"\s*\[{_CLOCK}\]")
_WORD_TIME = re.compile(rf"<{_CLOCK}>")
_TAG = re.compile(r"^\s*\[([A-Za-z#]+):([^\]]*)\]\s*$")
_MARKUP = re.compile(r"</?[A-Za-z][^<>\n]*>")  # ffmpeg keeps that of other subtitles
_JOINER = "\u2060"


def lrc(text: str) -> TimedText:
    limits.check_length(sum(map(_sung, text.split("\n"))), "The text")
    tags = {found[1].lower(): found[2].strip() for line in text.split("\n") if (found := _TAG.match(line))}
    offset = _offset(tags.get("offset", ""))
    lines = sorted((line for source in text.split("\n") for line in _lines(source, offset)), key=lambda line: line[0])
    ends: list[float | None] = [after[0] for _, after in pairwise(lines)]
    pieces = (piece for line, end in zip(lines, [*ends, None], strict=False) for piece in _pieces(*line, end))
    return TimedText(tuple(pieces), tags.get("ti", ""), tags.get("la", tags.get("language", "")).lower()[:3])


def _offset(milliseconds: str) -> float:
    found = re.fullmatch(r"([+-]?\d{1,9})(?:\s*ms)?", milliseconds)
    return int(found[1]) / 1000 if found else 0.0


def _sung(source: str) -> int:
    """Return the characters of a line, counted for each of its times, or more."""
    return source.count("[") * len(source)


def _lines(source: str, offset: float) -> Iterator[tuple[float, str, float]]:
    """Yield time, text and offset of a line, for each of its times. Times inside the line belong to its first time."""
    times, at = [], 0
    while found := _LINE_TIME.match(source, at):
        times.append(_seconds(found))
        at = found.end()
    first, again = source[at:], _WORD_TIME.sub("", source[at:])
    for number, time in enumerate(times):
        yield max(0.0, time - offset), again if number else first, offset


def _pieces(start: float, text: str, offset: float, next_line: float | None) -> Iterator[TimedPiece]:
    """Yield the pieces of a line between the times in it. A line without text only ends the one before."""
    marks = list(_WORD_TIME.finditer(text))
    begins = [start, *(max(0.0, _seconds(mark) - offset) for mark in marks)]
    texts = [text[a:b] for a, b in pairwise([0, *(at for mark in marks for at in mark.span()), len(text)])][::2]
    begins_line = True
    for number, (begin, said) in enumerate(zip(begins, texts, strict=True)):
        if said.strip():
            known = begins[number + 1] if number + 1 < len(begins) else None
            plain = _MARKUP.sub("", said).replace(_JOINER, "")
            yield TimedPiece(plain, begin, _end(begin, known, next_line), begins_line)
            begins_line = False


def _end(begin: float, known: float | None, next_line: float | None) -> float | None:
    """Return the end if the file says it. Between lines it does not: a line may be followed by silence."""
    if known is None:
        return None
    return max(begin, known if next_line is None else min(known, max(begin, next_line)))


def _seconds(found: re.Match[str]) -> float:
    return int(found[1]) * 60 + int(found[2]) + float(f"0.{found[3] or 0}")
