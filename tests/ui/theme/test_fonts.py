"""Test that the bundled fonts have the expected letters, and that missing letters are reported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.importing import document
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.ui.theme import fonts

BUNDLED = ["Literata", "Atkinson Hyperlegible Next", "Lexend"]
TOLD = "This computer has no font for Chinese, Japanese and Korean, so they show as boxes."


def has_font(letter: str) -> bool:
    faces = (QRawFont.fromFont(QFont(family)) for family in QFontDatabase.families())
    return any(font.isValid() and font.supportsCharacter(ord(letter)) for font in faces)


@pytest.mark.parametrize("family", BUNDLED)
@pytest.mark.parametrize(
    "text",
    [
        "“Ágil” ñandú, çà, Straße, Łódź",
        "Việt Nam: những người bạn",
        "ɪntəˈnæʃənəl ˈθɪŋɡ ʃɑːrp ɹ ʔ",
        "Привет, Ўзбекистон, Їжак",
        "العربية لغة جميلة",
    ],
)
def test_what_came_along_has_these_letters(desktop: Desktop, family: str, text: str) -> None:
    assert fonts.missing_glyphs(text, QFont(family)) == ""


@pytest.mark.parametrize(
    ("name", "leads"), [("English", fonts.CLEAR), ("Tiếng Việt", fonts.WIDE), ("العربية", fonts.CLEAR)]
)
def test_a_word_of_the_window_is_set_in_one_face(desktop: Desktop, name: str, leads: str) -> None:
    bundled = [fonts.SERIF, fonts.CLEAR, fonts.WIDE, fonts.ARABIC]
    assert fonts.window_font(QFont("DejaVu Sans"), bundled, name).families()[0] == leads


@pytest.mark.parametrize("text", ["简体中文", "हिन्दी"])
def test_a_script_is_drawn_if_a_font_has_it(desktop: Desktop, text: str) -> None:
    assert (fonts.missing_glyphs(text, QFont("Literata")) == "") == has_font(text[0])


def test_what_no_font_has_is_found(desktop: Desktop) -> None:
    """Check with Linear A, which no installed font supports."""
    assert fonts.missing_glyphs("Linear 𐘀𐘁 A 𐘀", QFont("Literata")) == "𐘀𐘁"
    happened, to_do = fonts.missing_glyphs_message("𐘀𐘁")
    assert "no font for some letters" in happened
    assert "Noto Sans" in to_do


def test_it_is_reported_once(qtbot: QtBot, desktop: Desktop, paths: Paths) -> None:
    library = Library(paths.library)
    ids = [library.add(document.from_text(f"Story {n}\n\nThe tablet says 𐘀𐘁. Nobody reads it.", "en")) for n in (1, 2)]
    window = desktop.window
    desktop.controller.open(ids[0])
    qtbot.waitUntil(window.message.isVisible)
    assert "no font for some letters" in window.message.text
    window.message.hide()
    with qtbot.waitSignal(desktop.controller.current.opened):
        desktop.controller.open(ids[1])
    qtbot.wait(50)
    assert not window.message.isVisible()


def without_fonts(folder: Path, program: str) -> str:
    """Run a program as on a computer that has only the bundled fonts. Return what it prints."""
    plan = folder / "fonts.conf"
    plan.write_text(f'<?xml version="1.0"?><fontconfig><cachedir>{folder}</cachedir></fontconfig>', "utf-8")
    environ = {
        **os.environ,
        "FONTCONFIG_FILE": str(plan),
        "LISTENAPP_HOME": str(folder / "home"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="fonts are hidden by fontconfig")
def test_a_computer_without_fonts_reads_all_but_east_asian(tmp_path: Path) -> None:
    program = """
from listenapp.app import build, make_application
from listenapp.library.paths import locate
from listenapp.library import preferences
from listenapp.playback.portaudio_output import open_output
from listenapp.ui.theme import fonts
from PySide6.QtGui import QFont
paths = locate()
preferences.save(preferences.Preferences(language="zh"), paths.preferences)
desktop = build(make_application(), paths, lambda _name: open_output("null"))
for text in ("ɹʔˈŋ", "Їжак", "العربية", "Việt", "简体中文", "かな", "한국어"):
    print(len(fonts.missing_glyphs(text, QFont("Literata"))))
print(fonts.missing_glyphs_message("简")[0])
print(desktop.window.message.text)
print([desktop.window.dialogs.appearance.language.languages.itemText(k) for k in range(1, 8)])
desktop.close()
"""
    lines = without_fonts(tmp_path, program).splitlines()
    assert lines[:7] == ["0", "0", "0", "0", "4", "2", "3"]
    assert lines[7] == TOLD
    assert lines[8].startswith(
        "This computer has no font for Chinese, so ListenApp is shown in English. Install the font"
    )
    assert "'العربية'" in lines[9]
    assert "'Chinese'" in lines[9]


def test_the_languages_have_their_own_names(desktop: Desktop) -> None:
    box = desktop.window.dialogs.appearance.language.languages
    assert isinstance(box, QComboBox)
    names = [box.itemText(k) for k in range(box.count())]
    assert "Русский" in names
    assert ("简体中文" in names) == has_font("简")
