"""Whisper as faster-whisper runs it, which for a short piece does not look at half a minute."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from faster_whisper import WhisperModel
from numpy.typing import NDArray

_SHORT, _ENOUGH = 1000, 1800  # frames of 10 ms: of sound, and of what is encoded then
_NO_WORD = 40  # frames that are too few to hear anything in


@dataclass(frozen=True)
class _Silence:
    """In place of what the model answers."""

    no_speech_prob: float = 1.0


class Whisper(WhisperModel):  # type: ignore[misc]  # it has no types
    """Encodes 18 s where at most 10 s are to be heard, rather than always the 30 s it was trained with.

    The encoder takes two thirds of the time of a short piece, and it grows with more than the length. The given
    recordings were heard as well: 3175 words of the texts both ways. Encoding no more than 5 s behind any piece it now
    and then went on to invent words; cutting longer pieces lost some at their ends.

    What is left of a piece behind its last word is not heard where it is too short for one: Whisper would invent
    something ("Okay."), and take as long for it as for ten seconds.
    """

    def encode(self, features: NDArray[np.float32]) -> Any:
        """`features`: (mels, frames) of at most 30 s, with zeros behind the sound. None where nothing can be heard."""
        if not features[:, _NO_WORD:].any():
            return None
        sounds_beyond = features[:, _SHORT:].any()
        return super().encode(features if sounds_beyond else features[:, :_ENOUGH])

    def generate_with_fallback(self, encoder_output: Any, *asked: Any) -> tuple[Any, float, float, float]:
        """What it heard; its average log probability, the temperature, the compression ratio."""
        if encoder_output is None:
            return _Silence(), -math.inf, 0.0, 0.0
        answer: tuple[Any, float, float, float] = super().generate_with_fallback(encoder_output, *asked)
        return answer
