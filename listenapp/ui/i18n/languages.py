"""The languages that the window speaks, each by its own name."""

from __future__ import annotations

NAMES = {
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "vi": "Tiếng Việt",
    "ru": "Русский",
    "ar": "العربية",
    "zh": "简体中文",
}

IN_ENGLISH = {
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "vi": "Vietnamese",
    "ru": "Russian",
    "ar": "Arabic",
    "zh": "Chinese",
}
"""For a computer that has no letters for the language's own name."""
