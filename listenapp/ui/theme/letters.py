"""Whether there is a font for what is to be shown, and what to install where there is none."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextLayout

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
            translate("Letters", "This computer has no Chinese, Japanese and Korean letters: they show as boxes."),
            what_to_install(),
        )
    return (
        translate("Letters", "This computer has no font for some letters of this story: they show as boxes."),
        translate("Letters", "Install a font for its language, such as Noto Sans, and start ListenApp again."),
    )


def unspoken(language: str) -> tuple[str, str]:
    """The window cannot speak `language`, a name in English, and speaks English; what to do."""
    translate = QCoreApplication.translate
    sentence = translate("Letters", "This computer has no letters for {language}, so the window speaks English.")
    return sentence.format(language=language), what_to_install()


def what_to_install() -> str:
    """For Chinese, Japanese and Korean."""
    return QCoreApplication.translate(
        "Letters",
        "Install the font Noto Sans CJK (in Debian and Ubuntu the package fonts-noto-cjk), and start ListenApp again.",
    )
