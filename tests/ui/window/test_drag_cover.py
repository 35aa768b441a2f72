"""Test what the window shows while something is dragged over it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication

from listenapp.app import Desktop


def drag(desktop: Desktop, *items: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(item) if "://" in item else QUrl.fromLocalFile(item) for item in items])
    copy, left, held = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(desktop.window, QDragEnterEvent(QPoint(300, 300), copy, mime, left, held))


def shown(desktop: Desktop) -> str:
    cover = desktop.window.drag_drop.cover
    return cover.text.text() if cover.isVisible() else ""


def test_the_library_shows_what_a_drop_does(desktop: Desktop, tmp_path: Path) -> None:
    for items, text in (
        (("https://www.example.org/story.html",), "Drop to add a story"),
        (("/stories/ferry.mp3",), "Drop to add a story"),
        (("/stories/ferry.listen",), "Drop to open the lesson"),
        ((str(tmp_path),), "Drop to choose the stories to add"),
    ):
        drag(desktop, *items)
        assert shown(desktop) == text
        assert desktop.window.drag_drop.cover.size() == desktop.window.whole.size()
    QApplication.sendEvent(desktop.window, QDragLeaveEvent())
    assert shown(desktop) == ""


def test_over_a_story_a_recording_is_for_the_story(reading: Desktop) -> None:
    drag(reading, "/stories/ferry.mp3")
    assert shown(reading) == "Drop to replace the narration or to add a story"
    drag(reading, "/stories/ferry.html", "/stories/ferry.mp3")
    assert shown(reading) == "Drop to add a story"


def test_dragged_words_are_no_files(desktop: Desktop) -> None:
    mime = QMimeData()
    mime.setText("some words of another window")
    copy, left, held = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(desktop.window, QDragEnterEvent(QPoint(300, 300), copy, mime, left, held))
    assert shown(desktop) == ""
