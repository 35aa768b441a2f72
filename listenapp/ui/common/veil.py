"""What covers the text: for listening before reading, and for keeping the eye on one sentence."""

from __future__ import annotations

from enum import StrEnum


class Veil(StrEnum):
    NONE = "none"
    BLURRED = "blurred"
    AHEAD = "ahead"  # only what has been read is seen
    SENTENCE = "sentence"  # only the sentence that is being read is seen
    HIDDEN = "hidden"
