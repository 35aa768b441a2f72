"""Test the class view on a laptop with a projector.

`test_classroom` runs this in a process of its own, whose Qt has two screens.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop
from listenapp.ui.classroom import class_view
from listenapp.ui.classroom.class_view import size_for


class OneScreen(QGuiApplication):
    """Replacement for Qt's application after the projector was unplugged, because a test cannot unplug one."""

    @staticmethod
    def screens() -> list[object]:
        return QGuiApplication.screens()[:1]


def test_the_class_has_the_projector(
    qtbot: QtBot, reading: Desktop, card: SimulatedOutput, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = QGuiApplication.instance()
    laptop, projector = QGuiApplication.screens()
    window = reading.window
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    view = window.class_controller.view
    assert view is not None
    assert view.screen() == projector
    assert view.geometry() == projector.geometry()
    assert view.transcript.text_style.size == size_for(projector.geometry().height())
    reading.playback.play()
    advance(reading, card)
    before = reading.playback.story_time

    monkeypatch.setattr(class_view, "QGuiApplication", OneScreen)
    application.screenRemoved.emit(projector)
    assert view.screen() == laptop
    assert view.geometry() == laptop.geometry()
    assert view.transcript.text_style.size == size_for(laptop.geometry().height())
    assert view.isVisible()
    advance(reading, card)
    assert reading.playback.playing
    assert reading.playback.story_time > before

    monkeypatch.undo()
    application.screenAdded.emit(projector)
    assert view.geometry() == projector.geometry()
    assert view.isFullScreen()
    view.close()


def advance(desktop: Desktop, card: SimulatedOutput) -> None:
    for _ in range(40):
        card.advance(0.02)
        desktop.playback.tracker.tick()
