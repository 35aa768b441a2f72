"""Test help: the guide with its pictures, what is new, and about the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from listenapp import __version__
from listenapp.app import Desktop
from listenapp.library.paths import Paths, locate
from listenapp.ui.help import guide, licences, release_notes
from listenapp.ui.help.guide_page import Picture
from listenapp.ui.help.help_dialog import Topic


def texts(widget: QWidget) -> list[str]:
    return [made.text() for made in widget.findChildren(QLabel)]


def test_a_new_user_finds_the_guide_and_the_sample(qtbot: QtBot, desktop: Desktop, paths: Paths) -> None:
    zone = desktop.window.library.empty_library
    qtbot.waitUntil(zone.isVisible)
    assert zone.guide_button.isVisible()
    qtbot.mouseClick(zone.guide_button, Qt.MouseButton.LeftButton)
    dialog = desktop.window.dialogs.help
    assert dialog.isVisible()
    page = dialog.pages.currentWidget()
    assert "Read and listen" in texts(page)
    pictures = page.findChildren(Picture)
    assert len(pictures) >= 3
    assert all(picture.height() > 100 for picture in pictures)
    for topic in list(Topic)[1:]:
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        assert dialog.pages.currentIndex() == topic
    shown = texts(dialog.pages.currentWidget())
    assert f"ListenApp {__version__}" in shown
    assert any(str(paths.logs / "listenapp.log") in text for text in shown)
    dialog.about.licence_button.click()
    assert "MIT License" in dialog.about.licence_text.toPlainText()
    desktop.window.leave()
    assert not dialog.isVisible()


def test_each_picture_of_the_guide_is_there() -> None:
    folder = locate().assets / "guide"
    named = {step.picture for step in (*guide.for_learners(), *guide.for_teachers()) if step.picture}
    assert named == {path.stem for path in folder.glob("*.png")}
    assert all(not QImage(str(folder / f"{name}.png")).isNull() for name in named)


def test_what_is_new_comes_from_the_list_of_changes(tmp_path: Path) -> None:
    versions = release_notes.read(locate().changelog)
    assert versions[0].changes
    (tmp_path / "CHANGELOG.md").write_text(
        "# Changes\n\n## 2.0\n\n- One `thing`\n  goes on.\n- Two.\n\n## 1.0\n\n- First.\n"
    )
    assert release_notes.read(tmp_path / "CHANGELOG.md") == [
        release_notes.Version("2.0", ("One thing goes on.", "Two.")),
        release_notes.Version("1.0", ("First.",)),
    ]
    assert release_notes.read(tmp_path / "none") == []


def test_a_licence_may_be_in_one_of_two_fields_or_in_none() -> None:
    assert licences.licence_in({"License-Expression": "MIT"}) == "MIT"
    assert licences.licence_in({"License": "BSD\n\nRedistribution and use"}) == "BSD"
    assert licences.licence_in({}) == "–", "some messages raise KeyError"


def test_licences_come_from_the_installer_or_from_the_packages(tmp_path: Path) -> None:
    paths = locate()
    text = licences.text_of(paths.licence, tmp_path / "none")
    assert "MIT License" in text
    assert any(line.startswith("numpy ") for line in text.splitlines())
    (tmp_path / "LICENCES.txt").write_text("Everything else inside it.")
    assert licences.text_of(paths.licence, tmp_path / "LICENCES.txt").endswith("Everything else inside it.")
