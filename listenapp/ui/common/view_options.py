"""How the word and the sentence that are heard stand out on the page: never by colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
