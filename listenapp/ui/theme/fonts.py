"""Load the bundled fonts, choose the window's font, and find letters without glyphs."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont, QTextLayout

_EAST_ASIAN = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO")  # prefixes of the Unicode names of their letters
_MOST = 500  # different letters to check; more would not change the message


def missing_glyphs(text: str, font: QFont) -> str:
    """Return the letters of `text` that would show as boxes, each once. Neither `font` nor another font has them."""
    different = sorted({letter for letter in set(text) if not letter.isascii() and letter.isalpha()})
    return "".join(letter for letter in different[:_MOST] if not _is_drawn(letter, font)) if different else ""


def _is_drawn(letter: str, font: QFont) -> bool:
    """Return whether Qt has a glyph for the letter in `font` or in a fallback font.

    Where no font has a script such as Devanagari, Qt draws boxes with a font that has no table of characters.
    """
    layout = QTextLayout(letter, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    return bool(runs) and all(0 not in run.glyphIndexes() and run.rawFont().fontTable("cmap") for run in runs)


def are_east_asian(letters: str) -> bool:
    return any(unicodedata.name(letter, "").startswith(_EAST_ASIAN) for letter in letters)


def missing_glyphs_message(letters: str) -> tuple[str, str]:
    """Return a message about missing letters, and the next step."""
    translate = QCoreApplication.translate
    if are_east_asian(letters):
        return (
            translate("Fonts", "This computer has no font for Chinese, Japanese and Korean, so they show as boxes."),
            what_to_install(),
        )
    return (
        translate("Fonts", "This computer has no font for some letters of this story, so they show as boxes."),
        translate("Fonts", "Install a font for this language, such as Noto Sans, and restart ListenApp."),
    )


def untranslatable_message(language: str) -> tuple[str, str]:
    """Return a message that no font supports `language`, so the window is in English, and the next step.

    `language`: the English name of the language.
    """
    translate = QCoreApplication.translate
    sentence = translate("Fonts", "This computer has no font for {language}, so ListenApp is shown in English.")
    return sentence.format(language=language), what_to_install()


def what_to_install() -> str:
    """Return advice on which font to install for Chinese, Japanese and Korean."""
    return QCoreApplication.translate(
        "Fonts",
        "Install the font Noto Sans CJK (on Debian and Ubuntu: package fonts-noto-cjk) and restart ListenApp.",
    )


SERIF = "Literata"
CLEAR = "Atkinson Hyperlegible Next"
WIDE = "Lexend"
ARABIC = "Noto Naskh Arabic"
FILLING = "Noto Serif"  # for letters that the other fonts lack
_PLAIN_FALLBACKS = ("DejaVu Sans", "Bitstream Vera Sans", "")


def load(folder: Path) -> list[str]:
    """Register the fonts of `folder` with Qt. Return their families, sorted."""
    families: list[str] = []
    for path in sorted(path for path in folder.iterdir() if path.suffix == ".ttf"):
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return sorted(set(families))


def window_font(system: QFont, bundled: list[str], sample: str = "") -> QFont:
    """Return the system's font, or bundled fonts on a system without a chosen font. It has at least 10 points.

    `sample`: letters of the window's language. The first family has all of them if possible. Otherwise a word would mix
    two fonts.
    """
    font = QFont(system)
    found = QFontInfo(system).family()
    if found in _PLAIN_FALLBACKS and CLEAR in bundled:
        there = {found, *bundled} - {""}
        lead = next((face for face in (CLEAR, ARABIC, WIDE, found) if face in there and _writes(face, sample)), CLEAR)
        order = (CLEAR, ARABIC, found, FILLING) if lead == ARABIC else (lead, CLEAR, ARABIC, found, FILLING)
        font.setFamilies([family for family in dict.fromkeys(order) if family in there])
    if font.pixelSize() < 0:
        font.setPointSizeF(max(10.0, font.pointSizeF()))
    return font


def _writes(family: str, sample: str) -> bool:
    asked = [ord(letter) for letter in sample if not letter.isascii() and letter.isalpha()]
    return not asked or all(map(QRawFont.fromFont(QFont(family)).supportsCharacter, asked))


def text_families(bundled: list[str]) -> list[str]:
    """Return the families to choose from for the transcript, the default first."""
    return [family for family in (SERIF, CLEAR, WIDE) if family in bundled]
