"""Plain values of how a story is shown and played: highlight, text style and sizes, hidden text, pauses and repeats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Manner:
    """How the story goes on from sentence to sentence. Pauses in seconds."""

    repeats: int = 1
    pause_after_sentence: float = 0.0
    pause_after_phrase: float = 0.0
    stops_after_sentence: bool = False


class Veil(StrEnum):
    NONE = "none"
    BLURRED = "blurred"
    AHEAD = "ahead"  # only what has been read is seen
    SENTENCE = "sentence"  # only the sentence that is being read is seen
    HIDDEN = "hidden"


USUAL = 20.0
TEXT = (14.0, 16.0, 18.0, 20.0, 22.0, 24.0, 28.0, 32.0, 36.0, 42.0, 48.0, 56.0, 64.0, 72.0)  # pixels
LINE_HEIGHTS = (1.2, 1.4, 1.6, 1.8, 2.0, 2.4)  # of the text's size
SPACINGS = (0.0, 0.03, 0.06, 0.09, 0.12, 0.16)  # of the text's size, between letters or between words
WORD_SPACINGS = (0.0, 0.08, 0.16, 0.24, 0.32, 0.5)


def larger(size: float, steps: Sequence[float] = TEXT) -> float:
    return next((step for step in steps if step > size + 1e-6), steps[-1])


def smaller(size: float, steps: Sequence[float] = TEXT) -> float:
    return next((step for step in reversed(steps) if step < size - 1e-6), steps[0])


@dataclass(frozen=True, slots=True)
class Type:
    """`size` is the body's in device-independent pixels, `line_height` a factor, spacings in pixels."""

    text_family: str
    small_family: str
    size: float = 20.0
    line_height: float = 1.6
    letter_spacing: float = 0.0
    word_spacing: float = 0.0


class Style(StrEnum):
    BOX = "box"  # on a coloured ground
    UNDERLINE = "underline"
    COLOUR = "colour"  # in another ink, with a line below
    FADE = "fade"  # all else steps back


@dataclass(frozen=True, slots=True)
class Highlight:
    style: Style = Style.BOX
    word: bool = True  # whether the word stands out
    sentence: bool = True

    @property
    def word_ink_role(self) -> str | None:
        """The theme's role for the word's ink; None leaves it as it is."""
        if not self.word:
            return None
        return {Style.BOX: "word_ink", Style.COLOUR: "accent"}.get(self.style)

    @property
    def sentence_ink_role(self) -> str | None:
        return "accent" if self.sentence and self.style is Style.COLOUR else None


def named(style: str, *, word: bool, sentence: bool) -> Highlight:
    """From stored values; a style that is unknown is the box."""
    known = {known.value: known for known in Style}
    return Highlight(known.get(style, Style.BOX), word, sentence)
