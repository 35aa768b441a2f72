"""Estimate how common English words are from the vocabulary of a speech model.

Whisper's vocabulary was built by merging the most frequent pairs first, so the number of a whole word is its rank. A
word that is not one entry is rare. The list of stories needs no model, so a story can be practised without one.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path

from listenapp.align.models import installed

_FIRST_WORD = 256  # the entries before are single bytes
_RAREST = 2.5  # Zipf value of a word that is not in the vocabulary
_MOST_COMMON = 7.7  # Zipf value of "the"


def zipf_of_models(language: str, places: tuple[Path, Path]) -> Callable[[str], float | None]:
    """Return `zipf_from` the default English model, if it is installed in one of the folders `places`.

    The function returns None for every word of another language, or without the model.
    """
    models = installed.installed(places) if language == "en" else []
    folders = (each.folder for each in models if each.folder and each.model.name == installed.default_for("en"))
    folder = next(folders, None)
    return zipf_from(folder / "tokenizer.json") if folder else lambda _: None


def zipf_from(vocabulary: Path) -> Callable[[str], float | None]:
    """Return a function from a normalised word to its Zipf value. `vocabulary` is a model's `tokenizer.json`.

    The function returns None for every word if the file cannot be read.
    """
    ranks = _ranks(vocabulary)
    return lambda word: _zipf(ranks, word) if ranks and word.isalpha() else None


def _ranks(vocabulary: Path) -> dict[str, int]:
    try:
        entries = json.loads(vocabulary.read_text("utf-8"))["model"]["vocab"]
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return {entry[1:]: rank for entry, rank in entries.items() if entry.startswith("Ġ")}


def _zipf(ranks: dict[str, int], word: str) -> float:
    found = [ranks[form] for form in (word, word.capitalize()) if form in ranks]
    if not found:
        return _RAREST
    return max(_RAREST, _MOST_COMMON - math.log10(max(1, min(found) - _FIRST_WORD)))
