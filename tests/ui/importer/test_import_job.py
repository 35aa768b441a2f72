"""Test imports in the window: dropped, typed, cancelled or unreadable."""

from __future__ import annotations

import select
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.services.import_request import ImportRequest
from listenapp.ui.importer.dropped_files import DroppedItems


def test_dropped_files_fill_the_dialog(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    text = tmp_path / "story.txt"
    text.write_text("A title\n\nThe first sentence of a story. And the second one.\n", "utf-8")
    desktop.window.drag_drop.handle(DroppedItems(str(text), "/a/narration.mp3"))
    dialog = desktop.window.dialogs.import_dialog
    assert dialog.isVisible()
    assert dialog.request().source == str(text)
    assert dialog.request().narration == "/a/narration.mp3"
    assert dialog.add_button.text() == "Add"
    qtbot.waitUntil(lambda: "words" in dialog.note.text())
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_text_without_narration_can_be_read(qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths) -> None:
    text = tmp_path / "story.txt"
    text.write_text("A short title\n\nThe first sentence of a story. And the second one.\n", "utf-8")
    desktop.window.drag_drop.handle(DroppedItems(str(text), ""))
    qtbot.mouseClick(desktop.window.dialogs.import_dialog.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desktop.window.is_reading)
    assert not desktop.window.dialogs.import_dialog.isVisible()
    assert not desktop.window.reading.transport.play_button.isEnabled()
    assert len(Library(paths.library).summaries()) == 1


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\xff" * 300])
def test_bad_text_says_what_to_do_in_the_dialog(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths, content: bytes
) -> None:
    text = tmp_path / "broken.txt"
    text.write_bytes(content)
    desktop.window.drag_drop.handle(DroppedItems(str(text), ""))
    dialog = desktop.window.dialogs.import_dialog
    qtbot.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "broken.txt" in dialog.note.text())
    assert dialog.isVisible()
    assert Library(paths.library).summaries() == []


def test_bad_sound_says_what_to_do_in_the_dialog(qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths) -> None:
    text, noise = tmp_path / "story.txt", tmp_path / "gone.mp3"
    text.write_text("A short title\n\nThe first sentence of a story. And the second one.\n", "utf-8")
    desktop.window.drag_drop.handle(DroppedItems(str(text), str(noise)))
    dialog = desktop.window.dialogs.import_dialog
    qtbot.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "gone.mp3" in dialog.note.text())
    assert Library(paths.library).summaries() == []


@pytest.fixture
def silent_server() -> Iterator[socket.socket]:
    """Return the socket of a server that never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server


def page_of(server: socket.socket) -> str:
    return f"http://127.0.0.1:{server.getsockname()[1]}/story.html"


def has_visitor(server: socket.socket) -> bool:
    return bool(select.select([server], [], [], 0)[0])


def test_an_import_is_cancelled_within_two_seconds_whatever_the_reader_waits_for(
    qtbot: QtBot, desktop: Desktop, paths: Paths, silent_server: socket.socket
) -> None:
    desktop.controller.jobs.add(ImportRequest(source=page_of(silent_server)))
    qtbot.waitUntil(lambda: has_visitor(silent_server))
    with qtbot.waitSignal(desktop.controller.jobs.cancelled, timeout=2000):
        desktop.controller.jobs.cancel()
    assert not desktop.controller.jobs.busy
    assert Library(paths.library).summaries() == []


def test_the_window_closes_within_two_seconds_whatever_the_reader_waits_for(
    qtbot: QtBot, desktop: Desktop, silent_server: socket.socket
) -> None:
    sheet = desktop.window.dialogs.import_dialog
    sheet.open_with(page_of(silent_server))
    desktop.controller.jobs.add(ImportRequest(source=page_of(silent_server)))
    qtbot.waitUntil(lambda: has_visitor(silent_server))
    begun = time.monotonic()
    desktop.close()
    assert time.monotonic() - begun < 2


def test_the_window_closes_within_two_seconds_while_a_narration_does_not_come(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, silent_server: socket.socket
) -> None:
    text = tmp_path / "story.txt"
    text.write_text("A short title\n\nThe first sentence of a story. And the second one.\n", "utf-8")
    desktop.controller.jobs.add(ImportRequest(source=str(text), narration=page_of(silent_server)))
    qtbot.waitUntil(lambda: has_visitor(silent_server))
    begun = time.monotonic()
    desktop.close()
    assert time.monotonic() - begun < 2


def test_a_lesson_file_can_be_cancelled_until_the_library_has_it(
    qtbot: QtBot, desktop: Desktop, tmp_path: Path, paths: Paths
) -> None:
    broken = tmp_path / "lesson.listen"
    broken.write_bytes(b"PK\3\4")
    desktop.controller.jobs.add(ImportRequest(source=str(broken)))
    with qtbot.waitSignal(desktop.controller.jobs.cancelled, timeout=2000):
        desktop.controller.jobs.cancel()
    assert not desktop.controller.jobs.busy
    assert Library(paths.library).summaries() == []


def test_a_card_outlives_the_button_that_had_the_keys(qtbot: QtBot, desktop: Desktop) -> None:
    window = desktop.window
    window.message.show_note("Something happened.", "", ("Undo", lambda: None))
    offer = next(b for b in window.message.findChildren(QAbstractButton) if b.text() == "Undo")
    offer.setFocus()
    window.do("cheat_sheet")
    window.message.show_note("Something else happened.")
    qtbot.waitUntil(lambda: not isValid(offer))

    with qtbot.waitSignal(window.dialogs.shortcuts.closed):
        window.do("leave")


@pytest.mark.parametrize("filled_in", ["", "Boats came back to the harbor."])
def test_a_stopped_import_leaves_its_progress(qtbot: QtBot, desktop: Desktop, filled_in: str) -> None:
    window, dialog = desktop.window, desktop.window.dialogs.import_dialog
    if filled_in:
        dialog.open_with()
        dialog.paste_button.click()
        dialog.pasted_field.setPlainText(filled_in)
    window.notifications.show_progress("Timing the story… 40 %", 0.4)
    assert dialog.cancel_button.isVisible()
    desktop.controller.jobs.cancelled.emit()
    assert not dialog.cancel_button.isVisible()
    assert dialog.isVisible() == bool(filled_in)


def test_a_progress_that_is_closed_is_stopped(qtbot: QtBot, desktop: Desktop) -> None:
    """Check that closing the progress cancels the job. Otherwise the next progress would open it again."""
    dialog = desktop.window.dialogs.import_dialog
    desktop.window.notifications.show_progress("Timing the story… 40 %", 0.4)
    with qtbot.waitSignal(dialog.cancel_requested):
        qtbot.keyClick(dialog.cancel_button, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.open_with()
    with qtbot.assertNotEmitted(dialog.cancel_requested):
        dialog.dismiss()


def test_a_pasted_text_is_not_lost_with_its_dialog(qtbot: QtBot, desktop: Desktop, paths: Paths) -> None:
    dialog = desktop.window.dialogs.import_dialog
    dialog.open_with()
    dialog.paste_button.click()
    dialog.pasted_field.setPlainText("A title\n\nThe first sentence of a story. And the second one.")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desktop.window.do("add_story")
    assert dialog.request().pasted.startswith("A title")
    qtbot.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desktop.window.is_reading)
    desktop.window.do("add_story")
    assert dialog.request().pasted == ""


def test_a_text_comes_to_the_narration_that_was_dropped_before(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    text = tmp_path / "story.txt"
    text.write_text("A title\n\nThe first sentence of a story. And the second one.\n", "utf-8")
    desktop.window.drag_drop.handle(DroppedItems("", "/a/narration.mp3"))
    desktop.window.drag_drop.handle(DroppedItems(str(text), ""))
    request = desktop.window.dialogs.import_dialog.request()
    assert (request.source, request.narration) == (str(text), "/a/narration.mp3")
