"""How a story goes on by itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Manner:
    """How the story goes on from sentence to sentence. Pauses in seconds."""

    repeats: int = 1
    pause_after_sentence: float = 0.0
    pause_after_phrase: float = 0.0
    stops_after_sentence: bool = False
