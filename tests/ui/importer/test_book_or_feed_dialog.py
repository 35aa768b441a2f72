"""Test the choice among chapters and episodes, with the keyboard and the mouse."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from keyboard import type_text
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from web_site import Site, serving

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.services import book_or_feed
from listenapp.services.book_or_feed import TextFrom
from listenapp.ui.importer.book_or_feed_dialog import BookOrFeedDialog
from listenapp.ui.importer.import_dialog import ImportDialog
from listenapp.ui.window.dialogs import Dialogs

LEFT = Qt.MouseButton.LeftButton
PATIENCE = 60_000  # ms on a busy machine
PROSE = "The city opened a new bridge on Monday, and many people came to see it in the morning sun. " * 3
RSS = """<rss version="2.0"><channel><title>Slow News</title>
{items}<item><title>The Bridge</title><link>{site}/bridge.html</link></item>
<item><title>The Boat</title><link>{site}/boat.html</link></item>
<item><title>The Voice</title><enclosure url="{site}/voice.mp3" type="audio/mpeg"/></item></channel></rss>"""


@pytest.fixture
def form(desktop: Desktop) -> ImportDialog:
    desktop.window.do("add_story")
    return desktop.window.dialogs.import_dialog


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "The Whale.txt"
    path.write_text("".join(f"Chapter {n}. Part {n}\n\n{n} {PROSE}\n\n" for n in (1, 2, 3)), "utf-8")
    return path


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    folder = tmp_path / "site"
    folder.mkdir()
    for name in ("bridge", "boat"):
        page = f"<html><body><h1>The {name.title()}</h1><p>{PROSE}</p><p>The {name}. {PROSE}</p></body></html>"
        (folder / f"{name}.html").write_text(page, "utf-8")
    with serving(folder) as served:
        old = "".join(f"<item><title>Old {n}</title><link>{served.address}/{n}.html</link></item>" for n in range(9))
        (folder / "feed.xml").write_text(RSS.format(site=served.address, items=old), "utf-8")
        yield served


def choosing(qtbot: QtBot, desktop: Desktop, form: ImportDialog, source: str) -> BookOrFeedDialog:
    """Type a source and press Enter, before it was read. Return the dialog that then opens."""
    type_text(form.source_field, source)
    qtbot.keyClick(form.source_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.window.dialogs.is_open(Dialogs.book_or_feed_dialog), timeout=PATIENCE)
    return desktop.window.dialogs.book_or_feed_dialog


def titles(paths: Paths) -> list[str]:
    return sorted(summary.title for summary in Library(paths.library).summaries())


def test_chapters_are_chosen_with_the_keyboard(
    qtbot: QtBot, desktop: Desktop, paths: Paths, form: ImportDialog, book: Path
) -> None:
    dialog = choosing(qtbot, desktop, form, str(book))
    assert dialog.list.hasFocus()
    assert dialog.chosen == [0]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.chosen == [0, 1]
    assert dialog.add_button.text() == "Add 2 stories"
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(paths) == ["Chapter 1. Part 1", "Chapter 2. Part 2"], timeout=PATIENCE)
    assert form.source_field.text() == ""
    assert {summary.course for summary in Library(paths.library).summaries()} == {"The Whale"}
    qtbot.waitUntil(lambda: not desktop.controller.jobs.busy, timeout=PATIENCE)
    desktop.window.do("add_story")
    dialog = choosing(qtbot, desktop, form, str(book))
    assert dialog.chosen == [2], "the next chapter is offered"
    qtbot.keyClick(dialog.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert dialog.chosen == [2], "what the library has is left out"
    dialog.dismiss()


def test_esc_leads_back_to_the_form_and_a_book_can_be_one_story(
    qtbot: QtBot, desktop: Desktop, paths: Paths, form: ImportDialog, book: Path
) -> None:
    form.source_field.setText(str(book))
    qtbot.waitUntil(lambda: form.add_button.text() == "Choose chapters…", timeout=PATIENCE)
    assert "3 chapters" in form.note.text()
    qtbot.mouseClick(form.add_button, LEFT)
    dialog = desktop.window.dialogs.book_or_feed_dialog
    qtbot.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert dialog.isHidden()
    assert form.isVisible()
    assert form.source_field.text() == str(book)
    qtbot.mouseClick(form.add_button, LEFT)
    qtbot.mouseClick(dialog.whole_button, LEFT)
    qtbot.waitUntil(lambda: len(titles(paths)) == 1, timeout=PATIENCE)
    story = Library(paths.library).open(Library(paths.library).summaries()[0].id).story
    assert "3 The city" in story.text


def test_recordings_of_chapters_are_found_and_chosen(
    qtbot: QtBot, desktop: Desktop, form: ImportDialog, book: Path, sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = shutil.copy(sound, book.with_name("whale_02_reader.wav"))
    dialog = choosing(qtbot, desktop, form, str(book))
    assert second.name in dialog.model.item(1).text()
    assert "text only" in dialog.model.item(0).text()
    others = [str(book.with_name(f"{n} x.wav")) for n in (3, 1)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (others, ""))
    qtbot.mouseClick(dialog.sounds_button, LEFT)
    assert "3 x.wav" in dialog.model.item(2).text()
    assert dialog.chosen == [0, 2]
    dialog.dismiss()


def test_the_recording_of_the_form_goes_to_a_chapter(
    qtbot: QtBot, desktop: Desktop, form: ImportDialog, book: Path, sound: Path
) -> None:
    form.narration_field.setEditText(str(sound))
    dialog = choosing(qtbot, desktop, form, str(book))
    assert sound.name in dialog.model.item(0).text(), "the first chapter that the library does not have"
    assert "text only" in dialog.model.item(1).text()
    dialog.dismiss()
    third = shutil.copy(sound, sound.with_name("whale 3.wav"))
    form.narration_field.setEditText(str(third))
    qtbot.mouseClick(form.add_button, LEFT)
    assert third.name in dialog.model.item(2).text()
    assert "text only" in dialog.model.item(0).text()


def test_episodes_are_filtered_and_added_by_the_queue(
    qtbot: QtBot, desktop: Desktop, paths: Paths, form: ImportDialog, site: Site
) -> None:
    dialog = choosing(qtbot, desktop, form, f"{site.address}/feed.xml")
    assert dialog.accessibleName() == "Choose episodes"
    assert set(site.asked) == {"/feed.xml"}, "episodes are fetched when they are chosen"
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.chosen == []
    assert not dialog.add_button.isEnabled()
    dialog.filter_field.setFocus()
    qtbot.keyClicks(dialog.filter_field, "the b")
    assert dialog.shown.rowCount() == 2
    qtbot.mouseClick(dialog.all_box, LEFT)
    assert [dialog.model.item(at).text().split("\n")[0] for at in dialog.chosen] == ["The Bridge", "The Boat"]
    qtbot.mouseClick(dialog.add_button, LEFT)
    qtbot.waitUntil(lambda: titles(paths) == ["The Boat", "The Bridge"], timeout=PATIENCE)
    assert set(site.asked) == {"/feed.xml", "/bridge.html", "/boat.html"}


def test_a_text_is_written_only_for_what_has_a_recording() -> None:
    has = book_or_feed.Item("A", book_or_feed.ImportRequest(source="page", narration="sound.mp3"), TextFrom.PAGE)
    assert has.written().request.recording == "sound.mp3"
    assert has.written().text_from is TextFrom.RECORDING
    none = book_or_feed.Item("B", book_or_feed.ImportRequest(source="page"), TextFrom.PAGE)
    assert none.written() is none
