"""The bundled fonts, the window's font, and what to install where glyphs are missing."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont, QTextLayout

_EAST_ASIAN = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO")  # how the names of their letters begin
_MOST = 500  # different letters: more than that do not tell more


def missing(text: str, font: QFont) -> str:
    """The letters of `text` that would show as boxes, each once: neither `font` nor any other has them."""
    different = sorted({letter for letter in text if not letter.isascii() and letter.isalpha()})
    return "".join(letter for letter in different[:_MOST] if not _is_drawn(letter, font)) if different else ""


def _is_drawn(letter: str, font: QFont) -> bool:
    """Asks for the glyphs that Qt would paint, whichever font it would take them from."""
    layout = QTextLayout(letter, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    return bool(runs) and all(0 not in run.glyphIndexes() for run in runs)


def are_east_asian(letters: str) -> bool:
    return any(unicodedata.name(letter, "").startswith(_EAST_ASIAN) for letter in letters)


def told(letters: str) -> tuple[str, str]:
    """What is missing, and what to do."""
    translate = QCoreApplication.translate
    if are_east_asian(letters):
        return (
            translate("Letters", "This computer has no font for Chinese, Japanese and Korean, so they show as boxes."),
            what_to_install(),
        )
    return (
        translate("Letters", "This computer has no font for some letters of this story, so they show as boxes."),
        translate("Letters", "Install a font for this language, such as Noto Sans, and restart ListenApp."),
    )


def unspoken(language: str) -> tuple[str, str]:
    """The window cannot speak `language`, a name in English, and speaks English; what to do."""
    translate = QCoreApplication.translate
    sentence = translate("Letters", "This computer has no font for {language}, so ListenApp is shown in English.")
    return sentence.format(language=language), what_to_install()


def what_to_install() -> str:
    """For Chinese, Japanese and Korean."""
    return QCoreApplication.translate(
        "Letters",
        "Install the font Noto Sans CJK (on Debian and Ubuntu: package fonts-noto-cjk) and restart ListenApp.",
    )


SERIF = "Literata"
CLEAR = "Atkinson Hyperlegible Next"
WIDE = "Lexend"
ARABIC = "Noto Naskh Arabic"
_FILLING = "Noto Serif"  # for letters that no other has
_PLAIN_FALLBACKS = ("DejaVu Sans", "Bitstream Vera Sans", "")


def load(folder: Path) -> list[str]:
    """Registers the fonts of `folder` with Qt; returns their families."""
    families: list[str] = []
    for path in sorted(path for path in folder.iterdir() if path.suffix == ".ttf"):
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return sorted(set(families))


def window_font(system: QFont, bundled: list[str], sample: str = "") -> QFont:
    """The system's face; on a system that has chosen none, the clear one that came along.

    `sample`: letters of the window's language. A face that has them all leads, or words would be set in two.
    """
    font = QFont(system)
    found = QFontInfo(system).family()
    if found in _PLAIN_FALLBACKS and CLEAR in bundled:
        there = {found, *bundled} - {""}
        lead = next((face for face in (CLEAR, ARABIC, WIDE, found) if face in there and _writes(face, sample)), CLEAR)
        order = (CLEAR, ARABIC, found, _FILLING) if lead == ARABIC else (lead, CLEAR, ARABIC, found, _FILLING)
        font.setFamilies([family for family in dict.fromkeys(order) if family in there])
    if font.pixelSize() < 0:
        font.setPointSizeF(max(10.0, font.pointSizeF()))
    return font


def _writes(family: str, sample: str) -> bool:
    asked = [ord(letter) for letter in sample if not letter.isascii() and letter.isalpha()]
    return not asked or all(map(QRawFont.fromFont(QFont(family)).supportsCharacter, asked))


def text_families(bundled: list[str]) -> list[str]:
    """The faces to choose from for reading, the default first."""
    return [family for family in (SERIF, CLEAR, WIDE) if family in bundled]
