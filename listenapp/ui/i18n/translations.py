"""The languages of the window, and loading their translations, compiled from `listenapp_*.ts` by Qt's tools."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from listenapp.ui.theme import fonts

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

_INSTALLED: list[QTranslator] = []
"""Kept here: to look for them among the application's children would let PySide load the classes of them all."""


def chosen(wanted: str) -> str:
    """The code of a language that the window speaks: the wanted one, the system's, or English."""
    if wanted in NAMES:
        return wanted
    system = (code.split("-")[0] for code in QLocale.system().uiLanguages())
    return next((code for code in system if code in NAMES), "en")


def install(application: QApplication, wanted: str, folder: Path) -> str:
    """Puts the language on the application, in place of the one before; returns its code.

    `folder`: where the compiled files are. Where a file is missing, or no font has the language's letters, English is
    spoken.
    """
    while _INSTALLED:
        application.removeTranslator(_INSTALLED.pop())
    language = chosen(wanted)
    if fonts.missing(NAMES[language], application.font()):
        language = "en"
    if language != "en":
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _add(application, f"{qt}/qtbase_{'zh_CN' if language == 'zh' else language}.qm")
        _add(application, str(folder / "qt" / f"qt_{language}.qm"))  # what Qt's own file lacks
    _add(application, str(folder / f"listenapp_{language}.qm"))  # English too: its plural forms
    application.setLayoutDirection(_direction(language))
    return language


def _add(application: QApplication, path: str) -> None:
    translator = QTranslator()
    if translator.load(path) and application.installTranslator(translator):
        _INSTALLED.append(translator)


def _direction(language: str) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
