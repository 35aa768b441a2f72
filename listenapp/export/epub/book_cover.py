"""Return the cover image of an e-book: the story's picture, or a drawing of its title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from listenapp.export import markup
from listenapp.export.cues import width

_SIGNATURES = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "png", "image/png"),
    (re.compile(rb"\xff\xd8\xff"), "jpg", "image/jpeg"),
    (re.compile(rb"GIF8[79]a"), "gif", "image/gif"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "webp", "image/webp"),
)
_MOST_BYTES = 20_000_000
_COLUMNS = 18  # of a line of the title
_LINES = 9
_SVG = """\
<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 800" width="600" height="800">
<rect width="600" height="800" fill="#1f3a5f"/>
<rect x="60" y="690" width="480" height="6" fill="#ffd66b"/>
<g font-family="sans-serif" font-size="46" fill="#ffffff" text-anchor="middle">
{lines}
</g>
</svg>
"""


@dataclass(frozen=True, slots=True)
class Cover:
    name: str
    media_type: str
    content: bytes


def cover_of(picture: Path | None, title: str) -> Cover:
    """Return the picture if it is an image that an e-book may contain, otherwise a drawing. Raises OSError."""
    if picture is not None and picture.stat().st_size <= _MOST_BYTES:
        content = picture.read_bytes()
        for signature, ending, media_type in _SIGNATURES:
            if signature.match(content):
                return Cover(f"cover.{ending}", media_type, content)
    return Cover("cover.svg", "image/svg+xml", _drawn(title).encode("utf-8", "replace"))


def _drawn(title: str) -> str:
    lines = _wrapped(title)[:_LINES]
    top = 360 - 30 * len(lines)
    texts = [f'<text x="300" y="{top + 60 * k}">{markup.text(line)}</text>' for k, line in enumerate(lines)]
    return _SVG.format(lines="\n".join(texts))


def _wrapped(title: str) -> list[str]:
    """Return the lines. A word longer than a line, as in Chinese, is divided."""
    lines = [""]
    for word in title.split():
        rest = word
        if lines[-1] and width(f"{lines[-1]} {rest}") <= _COLUMNS:
            lines[-1] += f" {rest}"
            continue
        while width(rest) > _COLUMNS:
            fits = next(n for n in range(len(rest), 0, -1) if width(rest[:n]) <= _COLUMNS)
            lines.append(rest[:fits])
            rest = rest[fits:]
        lines.append(rest)
    return lines[1:] if len(lines) > 1 else lines
