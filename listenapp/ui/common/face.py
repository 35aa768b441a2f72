"""The type that a page is set in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Type:
    """`size` is the body's in device-independent pixels, `line_height` a factor, spacings in pixels."""

    text_family: str
    small_family: str
    size: float = 20.0
    line_height: float = 1.6
    letter_spacing: float = 0.0
    word_spacing: float = 0.0
