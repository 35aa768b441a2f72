"""Check an answer before it is marked, and make hints."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from enum import StrEnum

_SPARE = 200  # letters that an answer may have beyond three times the right one


class Objection(StrEnum):
    """Reason why an answer is not marked. The learner can correct it, and nothing is counted."""

    EMPTY = "empty"
    NO_WORD = "no word"  # only signs or pictures
    OTHER_SCRIPT = "other script"  # typed with another keyboard layout
    TOO_LONG = "too long"  # as the paste of a whole text


def objection(answer: str, target: str) -> Objection | None:
    """Return why an answer to the text `target` cannot be marked. None if it can."""
    if not answer.strip():
        return Objection.EMPTY
    if len(answer) > 3 * len(target) + _SPARE:
        return Objection.TOO_LONG
    if not any(char.isalnum() for char in answer):
        return Objection.NO_WORD
    typed, wanted = scripts(answer), scripts(target)
    return Objection.OTHER_SCRIPT if typed and wanted and not typed & wanted else None


def scripts(text: str) -> set[str]:
    """Return the scripts of the letters of a text by the first words of their Unicode names, as LATIN."""
    return {unicodedata.name(char, "").partition(" ")[0] for char in text if char.isalpha()} - {""}


def hint(words: Sequence[str], level: int) -> str:
    """Return a hint to words: at level 1 a dash for each letter, from level 2 on also the first letters."""
    shown = ("".join(char if i < level - 1 else "–" for i, char in enumerate(word)) for word in words)
    return "  ".join(shown)
