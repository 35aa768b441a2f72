"""Test that unexpected errors are logged and shown, without a modal dialog, and that the program keeps running."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, QUrl, Slot, qWarning
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.ui.common.error_log import ErrorLog


def stumble() -> None:
    raise ZeroDivisionError("the moon is made of cheese")


@pytest.fixture
def error_log(desktop: Desktop, tmp_path: Path) -> Iterator[ErrorLog]:
    made = ErrorLog(tmp_path / "logs" / "listenapp.log")
    made.exception_logged.connect(lambda: desktop.window.notifications.show_crash_notice(made.log))
    yield made
    made.close()


@contextmanager
def listening(qtbot: QtBot, error_log: ErrorLog) -> Iterator[list[object]]:
    """Install the handlers in front of the pytest-qt hook that fails a test on any exception.

    The hook still receives each exception. Yield the exceptions that it captured.
    """
    with qtbot.capture_exceptions() as caught:
        error_log.listen()
        yield caught
        error_log.close()


def test_a_mistake_in_the_window_is_written_down(qtbot: QtBot, desktop: Desktop, error_log: ErrorLog) -> None:
    with listening(qtbot, error_log) as caught, qtbot.waitSignal(error_log.exception_logged):
        QTimer.singleShot(0, stumble)
    assert [kind for kind, *_ in caught] == [ZeroDivisionError], "and it goes on to whoever heard of it before"
    written = error_log.log.read_text("utf-8")
    assert "the moon is made of cheese" in written
    assert "in stumble" in written
    assert written.count("ListenApp ") == 1
    assert desktop.window.message.isVisible()
    assert "Something went wrong" in desktop.window.message.text
    assert QApplication.activeModalWidget() is None


def test_a_mistake_in_a_background_task_is_reported(qtbot: QtBot, desktop: Desktop, error_log: ErrorLog) -> None:
    with listening(qtbot, error_log) as caught, qtbot.waitSignal(error_log.exception_logged):
        desktop.tasks.run(stumble, lambda _none: None, lambda _fault: None)
    assert len(caught) == 1
    assert desktop.window.message.isVisible()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_mistake_on_a_thread_is_reported(qtbot: QtBot, desktop: Desktop, error_log: ErrorLog) -> None:
    with listening(qtbot, error_log), qtbot.waitSignal(error_log.exception_logged):
        thread = threading.Thread(target=stumble)
        thread.start()
        thread.join()
    assert "in stumble" in error_log.log.read_text("utf-8")
    assert desktop.window.message.isVisible()


class Opened(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


def test_a_button_shows_the_file(desktop: Desktop, error_log: ErrorLog) -> None:
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")
    try:
        desktop.window.notifications.show_crash_notice(error_log.log)
        [button] = [b for b in desktop.window.message.findChildren(QPushButton) if b.text() == "Show log file"]
        button.click()
    finally:
        QDesktopServices.unsetUrlHandler("file")
    assert opened.urls == [QUrl.fromLocalFile(str(error_log.log))]


@pytest.mark.qt_log_ignore("a warning of Qt", extend=True)
def test_what_qt_warns_of_is_written_but_not_reported(desktop: Desktop, error_log: ErrorLog) -> None:
    error_log.listen()
    qWarning("a warning of Qt's")
    assert "Qt: a warning of Qt's" in error_log.log.read_text("utf-8")
    assert not desktop.window.message.isVisible()


def test_the_same_again_and_again_is_written_once(qtbot: QtBot, error_log: ErrorLog) -> None:
    with listening(qtbot, error_log) as caught:
        for _ in range(5):
            QTimer.singleShot(0, stumble)
        qtbot.waitUntil(lambda: len(caught) == 5)
    assert error_log.log.read_text("utf-8").count("Traceback") == 1


def test_the_log_does_not_grow_for_ever(error_log: ErrorLog) -> None:
    for number in range(60):
        error_log._write(f"{number} " + "x" * 50_000)
    files = sorted(error_log.log.parent.iterdir())
    assert [file.name for file in files] == ["listenapp.log", *(f"listenapp.log.{k}" for k in (1, 2, 3))]
    assert sum(file.stat().st_size for file in files) < 2_000_000


def test_the_real_window_goes_on(tmp_path: Path) -> None:
    program = """
from PySide6.QtCore import QTimer
from listenapp import app
application = app.make_application()
QTimer.singleShot(100, lambda: 1 / 0)
raise SystemExit(app.run_window(stop_after=1.0))
"""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LISTENAPP_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", program], env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "ZeroDivisionError" in done.stderr
    assert "ZeroDivisionError" in (tmp_path / "logs" / "listenapp.log").read_text("utf-8")
