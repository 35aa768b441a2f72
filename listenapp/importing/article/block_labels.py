"""Hold the paragraphs of a text and the kind of each, while the steps of the analysis find them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from listenapp.importing.article.paragraphs import Piece
from listenapp.story.model import BlockKind, GlossaryEntry


@dataclass(slots=True)
class Reading:
    """The state of the analysis.

    Each step sets entries of `kinds` that are still None; what stays None is body text.
    """

    pieces: list[Piece]
    kinds: list[BlockKind | None]
    lines: list[str] = field(init=False)
    glossary: list[GlossaryEntry] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.lines = [piece.plain for piece in self.pieces]

    def unknown(self) -> Iterator[tuple[int, str]]:
        """Iterate over (index, line) of the paragraphs without a kind.

        Kinds that are set during the iteration count.
        """
        return ((i, line) for i, line in enumerate(self.lines) if self.kinds[i] is None)

    def kind(self, i: int) -> BlockKind | None:
        """Return the kind of paragraph `i`, or None if it has no kind or `i` is out of range."""
        return self.kinds[i] if 0 <= i < len(self.kinds) else None
