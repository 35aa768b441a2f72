"""The bundled faces, and the one the window itself is set in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont

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
