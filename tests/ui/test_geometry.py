"""Nothing is cut off or out of view, whatever the size of the window and of the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.errors import ListenError

SIZES = [(640, 480), (800, 600), (1280, 720), (1920, 1080)]


def faults(window: QWidget) -> list[str]:
    """Controls and texts that are cut off, or that stand outside of the window."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox) or not widget.isVisible():
            continue
        if _in_scroll_area(widget):
            continue
        name = f"{type(widget).__name__} “{_text(widget)}”"
        if not window.rect().contains(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())):
            found.append(f"{name} is outside")
        elif _is_cut(widget):
            found.append(f"{name} is cut off: {widget.width()} x {widget.height()}")
    return found


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else widget.objectName()


def _in_scroll_area(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _is_cut(widget: QWidget) -> bool:
    wanted = widget.minimumSizeHint()
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            return widget.height() < widget.heightForWidth(widget.width())
        room = widget.contentsRect().width()
        return widget.fontMetrics().horizontalAdvance(widget.text()) > room or widget.height() < wanted.height()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.width() < wanted.width() - 1 or widget.height() < widget.fontMetrics().height()
    return widget.height() < widget.fontMetrics().height()


@pytest.mark.parametrize("size", SIZES)
def test_the_library_fits(qtbot: QtBot, desktop: Desktop, size: tuple[int, int]) -> None:
    qtbot.waitUntil(desktop.window.library.drop_zone.isVisible)
    desktop.window.resize(*size)
    qtbot.wait(20)
    assert faults(desktop.window) == []


@pytest.mark.parametrize("size", SIZES)
def test_reading_fits(qtbot: QtBot, reading: Desktop, size: tuple[int, int]) -> None:
    window = reading.window
    window.resize(*size)
    qtbot.waitUntil(lambda: window.reading.glossary.model.row(0).count is not None)
    window.reading.replay(0)
    window.message.show_error(
        ListenError(
            "x",
            "“narration.mp3” cannot be opened as sound.",
            "Choose an MP3, M4A, OGG, FLAC or WAV file that plays in a music player.",
        )
    )
    window.status.show_progress("Timing the story… 40 %, 6 s left", 0.4)
    qtbot.wait(20)
    assert faults(window) == []
    assert window.reading.transcript.width() >= 300


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("sheet", ["import", "paste", "progress", "keys", "appearance"])
def test_the_sheets_fit(qtbot: QtBot, reading: Desktop, size: tuple[int, int], sheet: str) -> None:
    window = reading.window
    window.resize(*size)
    if sheet == "keys":
        window.cheat_sheet()
    elif sheet == "appearance":
        window.top.type_button.click()
    else:
        window.sheet.open_with()
        window.sheet.show_error(ListenError("x", "“story.txt” holds no text.", "Choose a file with the story's text."))
    if sheet == "paste":
        window.sheet.paste_button.click()
    if sheet == "progress":
        window.sheet.show_progress("Timing the story… 40 %, 6 s left", 0.4)
    qtbot.wait(20)
    assert faults(window) == []
