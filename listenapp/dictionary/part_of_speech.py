"""Define the parts of speech of the dictionary."""

from __future__ import annotations

from enum import IntEnum


class PartOfSpeech(IntEnum):
    """Part of speech. The numbers are stored in the dictionary."""

    NOUN = 0
    VERB = 1
    ADJECTIVE = 2
    ADVERB = 3
