"""List the languages of the window and load their translations, which Qt's tools compile from `listenapp_*.ts`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from listenapp.ui.theme import fonts

LANGUAGE_NAMES = {
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
"""Names to show on a computer without a font for the language's own name."""

_INSTALLED: list[QTranslator] = []
"""Translators in use.

The list is kept because searching the application's children would make PySide load the classes of all children.
"""


def resolve_language(wanted: str) -> str:
    """Return the code of a language of the window: the wanted one, else the system's, else English."""
    if wanted in LANGUAGE_NAMES:
        return wanted
    system = (code.split("-")[0] for code in QLocale.system().uiLanguages())
    return next((code for code in system if code in LANGUAGE_NAMES), "en")


def install(application: QApplication, wanted: str, folder: Path) -> str:
    """Install the translations of a language in place of the previous ones. Return the code of the language.

    `folder`: folder of the compiled files. If no font has the letters of the language, English is used. If a file is
    missing, its texts stay in English.
    """
    while _INSTALLED:
        application.removeTranslator(_INSTALLED.pop())
    language = resolve_language(wanted)
    if fonts.missing_glyphs(LANGUAGE_NAMES[language], application.font()):
        language = "en"
    if language != "en":
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _add(application, f"{qt}/qtbase_{'zh_CN' if language == 'zh' else language}.qm")
        _add(application, str(folder / "qt" / f"qt_{language}.qm"))  # texts that Qt's own file lacks
    _add(application, str(folder / f"listenapp_{language}.qm"))  # for English too: it has the plural forms
    application.setLayoutDirection(_direction(language))
    return language


def _add(application: QApplication, path: str) -> None:
    translator = QTranslator()
    if translator.load(path) and application.installTranslator(translator):
        _INSTALLED.append(translator)


def _direction(language: str) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
