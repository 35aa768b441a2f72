"""Define values for showing and playing a story: highlight, text style, sizes, mask, pauses and repeats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class PlaybackOptions:
    """Playback options from sentence to sentence. Pauses are in seconds."""

    repeats: int = 1
    pause_after_sentence: float = 0.0
    pause_after_phrase: float = 0.0
    stops_after_sentence: bool = False


class TextMask(StrEnum):
    """Mask that hides parts of the text."""

    NONE = "none"
    BLURRED = "blurred"
    UP_TO_VOICE = "ahead"  # only the text that has been spoken is visible
    SENTENCE = "sentence"  # only the current sentence is visible
    HIDDEN = "hidden"


DEFAULT_SIZE = 20.0  # pixels, default text size
TEXT_SIZES = (14.0, 16.0, 18.0, 20.0, 22.0, 24.0, 28.0, 32.0, 36.0, 42.0, 48.0, 56.0, 64.0, 72.0)  # pixels, text sizes
LINE_HEIGHTS = (1.2, 1.4, 1.6, 1.8, 2.0, 2.4)  # as factors of the text size
SPACINGS = (0.0, 0.03, 0.06, 0.09, 0.12, 0.16)  # letter spacings, as factors of the text size
WORD_SPACINGS = (0.0, 0.08, 0.16, 0.24, 0.32, 0.5)  # as factors of the text size


def larger(size: float, steps: Sequence[float] = TEXT_SIZES) -> float:
    return next((step for step in steps if step > size + 1e-6), steps[-1])


def smaller(size: float, steps: Sequence[float] = TEXT_SIZES) -> float:
    return next((step for step in reversed(steps) if step < size - 1e-6), steps[0])


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Text style. `size` is the body size in device-independent pixels, `line_height` a factor, spacings in pixels."""

    text_family: str
    small_family: str
    size: float = 20.0
    line_height: float = 1.6
    letter_spacing: float = 0.0
    word_spacing: float = 0.0


class HighlightStyle(StrEnum):
    BOX = "box"  # on a coloured background
    UNDERLINE = "underline"
    COLOUR = "colour"  # in another text colour, underlined
    FADE = "fade"  # the rest of the text is dimmed


@dataclass(frozen=True, slots=True)
class Highlight:
    style: HighlightStyle = HighlightStyle.BOX
    word: bool = True  # whether the word is highlighted
    sentence: bool = True

    @property
    def word_ink_role(self) -> str | None:
        """Return the theme's colour role for the text of the word; None keeps its colour."""
        if not self.word:
            return None
        return {HighlightStyle.BOX: "word_ink", HighlightStyle.COLOUR: "accent"}.get(self.style)

    @property
    def sentence_ink_role(self) -> str | None:
        return "accent" if self.sentence and self.style is HighlightStyle.COLOUR else None


def stored_highlight(style: str, *, word: bool, sentence: bool) -> Highlight:
    """Return the highlight for stored values. An unknown style becomes `HighlightStyle.BOX`."""
    known = {known.value: known for known in HighlightStyle}
    return Highlight(known.get(style, HighlightStyle.BOX), word, sentence)
