"""A text on the way to being understood: its paragraphs, and what is known of each so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from listenapp.importing.article.paragraphs import Piece
from listenapp.story.model import BlockKind, GlossaryEntry


@dataclass(slots=True)
class Reading:
    """Steps fill in `kinds` that are still None; what stays None is body."""

    pieces: list[Piece]
    kinds: list[BlockKind | None]
    lines: list[str] = field(init=False)
    glossary: list[GlossaryEntry] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.lines = [piece.plain for piece in self.pieces]

    def unknown(self) -> Iterator[tuple[int, str]]:
        """Number and line of each paragraph that is still unknown, as it becomes known meanwhile."""
        return ((i, line) for i, line in enumerate(self.lines) if self.kinds[i] is None)

    def kind(self, i: int) -> BlockKind | None:
        """None also outside of the text."""
        return self.kinds[i] if 0 <= i < len(self.kinds) else None
