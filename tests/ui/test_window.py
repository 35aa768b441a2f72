"""Test the window around its pages: the list of stories, stored settings, and messages."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.errors import ListenError
from listenapp.importing import document
from listenapp.library import preferences
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.story.model import Story
from listenapp.ui.window.base_window import first_size, least_size


def test_an_empty_library_invites(qtbot: QtBot, desktop: Desktop) -> None:
    zone = desktop.window.library.empty_library
    qtbot.waitUntil(zone.isVisible)
    texts = {button.text() for button in zone.findChildren(QAbstractButton)}
    assert "Open the sample story" in texts


def test_a_first_window_fits_a_small_laptop() -> None:
    """Check the size without the window's frame, for a screen without the system's bar."""
    assert first_size(QSize(1366, 728)) == QSize(1280, 672)
    assert first_size(QSize(1920, 1040)) == QSize(1280, 800)


def test_the_window_can_be_as_small_as_the_smallest_screen() -> None:
    assert least_size([QSize(1366, 728)]) == QSize(640, 480)
    assert least_size([QSize(1920, 1040), QSize(683, 384)]) == QSize(640, 328)


def test_the_window_wears_the_mark_and_the_title(qtbot: QtBot, reading: Desktop, story: Story) -> None:
    window = reading.window
    assert window.windowTitle() == f"{story.title} – ListenApp"
    window.show_library()
    assert window.windowTitle() == "ListenApp"
    qtbot.waitUntil(lambda: not window.windowIcon().isNull())


def test_a_story_is_listed_and_opens_by_keyboard(qtbot: QtBot, story_id: str, desktop: Desktop) -> None:
    view = desktop.window.library.list
    qtbot.waitUntil(lambda: view.model().rowCount() == 1)
    assert "Quiet Harbor" in view.model().index(0, 0).data()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.window.is_reading)
    assert desktop.window.top.title.toolTip() or "Quiet Harbor" in desktop.window.top.title.text()


def test_enter_opens_the_story_that_was_read_last(qtbot: QtBot, story_id: str, desktop: Desktop) -> None:
    qtbot.waitUntil(desktop.window.library.list.hasFocus)
    qtbot.keyClick(desktop.window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.window.is_reading)


def test_search_keeps_what_matches(qtbot: QtBot, story_id: str, desktop: Desktop) -> None:
    library = desktop.window.library
    qtbot.waitUntil(lambda: library.model.rowCount() == 1)
    qtbot.keyClicks(library.search_field, "harbor quiet")
    assert library.model.rowCount() == 1
    qtbot.keyClicks(library.search_field, " zebra")
    assert library.model.rowCount() == 0


def test_a_removed_story_comes_back(qtbot: QtBot, story_id: str, desktop: Desktop, paths: Paths) -> None:
    window = desktop.window
    qtbot.waitUntil(lambda: window.library.model.rowCount() == 1)
    qtbot.keyClick(window.library.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.message.isVisible() and window.library.model.whole == 0)
    assert Library(paths.library).summaries() == []
    undo = next(b for b in window.message.findChildren(QAbstractButton) if b.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.library.model.whole == 1)
    assert [s.id for s in Library(paths.library).summaries()] == [story_id]


def test_one_removed_story_after_the_other_comes_back(qtbot: QtBot, desktop: Desktop, paths: Paths) -> None:
    library = Library(paths.library)
    for name in ("One", "Two", "Three"):
        library.add(document.from_text(f"{name}\n\nThe first sentence of a story. And the second one.", "en", name))
    window = desktop.window
    window.show_library()
    qtbot.waitUntil(lambda: window.library.model.whole == 3)
    window.library.list.setCurrentIndex(window.library.model.index(0, 0))
    for left in (2, 1):
        qtbot.keyClick(window.library.list, Qt.Key.Key_Delete)
        assert window.library.model.whole == left  # at once, before the disk is written
    desktop.tasks.wait()
    qtbot.waitUntil(lambda: len(Library(paths.library).summaries()) == 1 and window.message.isVisible())
    for there in (2, 3):
        qtbot.keyClick(window.library.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda there=there: window.library.model.whole == there)  # type: ignore[misc]


def test_a_story_is_removed_when_its_place_has_been_saved(qtbot: QtBot, reading: Desktop, paths: Paths) -> None:
    controller, failed = reading.controller, []
    controller.failed.connect(failed.append)
    disk = threading.Event()
    controller.tasks.write(lambda: disk.wait(5), failed.append)
    reading.playback.seek(1.5)
    reading.window.show_library()  # writes the position of the story
    controller.stories.remove(controller.current.id)
    qtbot.wait(50)
    disk.set()
    controller.tasks.wait()
    qtbot.wait(20)  # the results arrive
    assert not failed
    assert reading.window.message.isVisible()
    assert Library(paths.library).summaries() == []


def test_the_place_and_the_speed_are_saved(
    qtbot: QtBot, reading: Desktop, story_id: str, paths: Paths, card: SimulatedOutput
) -> None:
    reading.playback.seek(3.0)
    reading.playback.set_speed(0.8)
    reading.window.show_library()
    qtbot.waitUntil(lambda: Library(paths.library).open(story_id).state.position == pytest.approx(3.0, abs=0.05))
    assert Library(paths.library).open(story_id).state.speed == 0.8
    reading.playback.seek(5.0)
    reading.controller.open(story_id)
    qtbot.waitUntil(lambda: reading.window.is_reading)
    assert reading.playback.speed == 0.8


def test_styles_act_at_once_and_are_saved(qtbot: QtBot, reading: Desktop, paths: Paths) -> None:
    window = reading.window
    qtbot.mouseClick(window.top.type_button, Qt.MouseButton.LeftButton)
    dark = next(b for b in window.dialogs.appearance.findChildren(QAbstractButton) if b.accessibleName() == "Dark")
    qtbot.mouseClick(dark, Qt.MouseButton.LeftButton)
    base = window.reading.transcript.palette().base().color().name().upper()
    assert base == "#17191C"
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: preferences.load(paths.preferences).theme == "dark")
    qtbot.waitUntil(lambda: preferences.load(paths.preferences).text_size == 22.0)


def test_errors_are_a_message_in_the_window(desktop: Desktop) -> None:
    desktop.window.message.show_error(ListenError("x", "“a.mp3” cannot be opened.", "Choose another file."))
    assert desktop.window.message.isVisible()
    assert desktop.window.message.text == "“a.mp3” cannot be opened. Choose another file."


def test_enter_opens_a_story_after_the_way_back_to_the_list(qtbot: QtBot, reading: Desktop) -> None:
    """Check a window that a story opened, before the list was read."""
    window = reading.window
    qtbot.mouseClick(window.top.back_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.library.list.hasFocus)
    qtbot.keyClick(window.library.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.is_reading)


def test_a_chinese_text_is_counted_in_characters(qtbot: QtBot, desktop: Desktop, paths: Paths) -> None:
    Library(paths.library).add(document.from_text("读书\n\n我每天晚上都喜欢读书。", "zh", "reading.txt"))
    library = desktop.window.library
    desktop.controller.stories.list()
    qtbot.waitUntil(lambda: library.model.whole == 1)
    index = library.model.index(0)
    assert library.model.data(index, Qt.ItemDataRole.AccessibleTextRole).count("12 characters") == 1
