"""Choose the acoustic model and the pronunciations of a language."""

from __future__ import annotations

from listenapp.align.letters import tables
from listenapp.align.letters.rules import LetterRules
from listenapp.align.phone_aligner import PhoneAligner

_TABLES = {
    "de": tables.GERMAN,
    "es": tables.SPANISH,
    "it": tables.ITALIAN,
    "nl": tables.DUTCH,
    "pt": tables.PORTUGUESE,
    "ru": tables.RUSSIAN,
}


def of_language(language: str) -> PhoneAligner | None:
    """Load the phone aligner of a language other than English. Return None if the language has no letter rules."""
    table = _TABLES.get(language)
    return PhoneAligner(LetterRules(table)) if table else None
