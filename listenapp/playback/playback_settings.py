"""Define the playback options of the listener: speed, loop, repeats, pauses."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlaybackSettings:
    """Playback options of the listener: speed, loop, repeats, pauses (seconds)."""

    speed: float = 1.0
    loop: tuple[float, float] | None = None
    repeats: int = 1
    stop_after_sentence: bool = False
    pause_after_phrase: float = 0.0
    pause_after_sentence: float = 0.0

    @property
    def sentence_by_sentence(self) -> bool:
        """Return whether the options depend on the places of sentences and phrases."""
        pauses = self.pause_after_phrase or self.pause_after_sentence
        return self.repeats > 1 or self.stop_after_sentence or bool(pauses)
