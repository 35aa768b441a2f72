"""Choose the acoustic model and the pronunciations of a language.

The French model and its dictionary are files of soundswallower's wheel (BSD), which pocketsphinx reads too. There is no
wheel for Linux on ARM, where French is aligned without phones. Other languages use the English model with letter rules.
"""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from typing import Any

from listenapp.align.phones.letters import language_tables
from listenapp.align.phones.letters.french import FrenchPronouncer
from listenapp.align.phones.letters.rules import LetterRules
from listenapp.align.phones.phone_aligner import PhoneAligner

_TABLES = {
    "de": language_tables.GERMAN,
    "es": language_tables.SPANISH,
    "it": language_tables.ITALIAN,
    "nl": language_tables.DUTCH,
    "pt": language_tables.PORTUGUESE,
    "ru": language_tables.RUSSIAN,
}
_FRENCH_SOUND = {  # the model's own settings, which pocketsphinx expects in another file
    "lowerf": 130, "upperf": 3700, "nfilt": 20, "transform": "dct", "lifter": 22, "feat": "1s_c_d_dd",
    "svspec": "0-12/13-25/26-38", "remove_noise": False,
}  # fmt: skip


def of_language(language: str) -> PhoneAligner | None:
    """Load the phone aligner of a language other than English. Return None for a language without one."""
    if language == "fr":
        return PhoneAligner(FrenchPronouncer, french) if (french := french_model()) else None
    table = _TABLES.get(language)
    return PhoneAligner(lambda _: LetterRules(table), {"dict": os.devnull}) if table else None


def french_model() -> dict[str, Any]:
    """Return pocketsphinx's settings for the French model, with the paths of its files.

    Empty if the model is not installed.
    """
    found = importlib.util.find_spec("soundswallower")  # only its files are used, so it is never imported
    if found is None or not found.submodule_search_locations:
        return {}
    folder = Path(found.submodule_search_locations[0]) / "model" / "fr-fr"
    files = {"hmm": folder, "dict": folder / "dict.txt", "fdict": folder / "noisedict.txt"}
    return {**_FRENCH_SOUND, **{name: str(path) for name, path in files.items()}}
