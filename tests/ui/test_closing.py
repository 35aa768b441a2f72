"""Test that the window closes completely, and reports data that could not be stored."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.app import Desktop, WindowManager
from listenapp.errors import ExportFailed, ImportFailed, ListenError
from listenapp.library import atomic_files
from listenapp.library.paths import Paths, locate
from listenapp.library.store import Library
from listenapp.services.story_import import Prepared
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.ui.common.error_log import ErrorLog
from listenapp.ui.common.tasks import TaskRunner
from listenapp.ui.importer.import_job import ImportJob

PATIENCE = 90_000  # ms that an alignment may take on a busy machine


def fill_disk(*_arguments: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def assert_is_closed(desktop: Desktop) -> None:
    assert not desktop.window.isVisible()
    assert not desktop.controller.jobs.busy
    assert desktop.playback.output.player is None
    assert not desktop.playback.tracker.is_running


def begin_timing(qtbot: QtBot, desktop: Desktop) -> None:
    received: list[str] = []
    desktop.controller.jobs.progress.connect(lambda doing, _fraction: received.append(doing))
    desktop.controller.jobs.add_sample()
    qtbot.waitUntil(lambda: "Opening the narration…" in received, timeout=PATIENCE)


@pytest.mark.model
def test_a_story_that_cannot_be_stored_while_the_window_closes(
    qtbot: QtBot, desktop: Desktop, paths: Paths, tiny_en: Path
) -> None:
    begin_timing(qtbot, desktop)
    shutil.rmtree(paths.library, ignore_errors=True)
    paths.library.write_text("no folder")
    (fault,) = desktop.close()
    assert isinstance(fault, ImportFailed)
    assert str(paths.library) in fault.message
    assert_is_closed(desktop)
    assert desktop.close() == ()


def test_a_place_in_a_story_that_cannot_be_stored_while_the_window_closes(
    reading: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.tasks.wait()
    reading.playback.seek(1.5)
    monkeypatch.setattr(atomic_files, "write_json", fill_disk)
    faults = reading.close()
    assert [fault.code for fault in faults] == ["disk.full"]
    assert_is_closed(reading)


def test_a_bug_in_one_part_leaves_no_other_open(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    finished: list[None] = []
    desktop.tasks.finishing.connect(lambda: finished.append(None))
    monkeypatch.setattr(desktop.controller.jobs, "close", lambda: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        desktop.close()
    assert finished
    assert_is_closed(desktop)


def test_a_window_in_another_language_reports_what_the_one_before_could_not_store(
    qtbot: QtBot, qapp: QApplication, reading: Desktop, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    speaker = WindowManager(qapp, reading, paths, lambda _device: SimulatedOutput())
    reading.tasks.wait()
    reading.playback.seek(1.5)
    with monkeypatch.context() as patched:
        patched.setattr(atomic_files, "write_json", fill_disk)
        speaker.renew()
    received = speaker.desktop.window.message
    qtbot.waitUntil(received.isVisible)
    assert "not enough disk space" in received.text
    speaker.desktop.close()


def test_a_story_that_is_being_stored_keeps_its_fetched_narration(
    qtbot: QtBot,
    paths: Paths,
    story: Story,
    alignment: Alignment,
    sound: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Check that a fetched narration's folder is deleted after it was copied, not when the window closes."""
    tasks, library, may_go_on = TaskRunner(), Library(paths.library), threading.Event()
    adding, add = ImportJob(library, paths, tasks), library.add_once
    monkeypatch.setattr(library, "add_once", lambda *parts: (may_go_on.wait(5), add(*parts))[1])
    adding._begin()
    assert adding._folder is not None
    fetched = Path(shutil.copy(sound, adding._folder.path))
    adding._prepared = Prepared(story, fetched, None)
    adding._save(alignment)
    adding.close()
    may_go_on.set()
    tasks.shutdown()
    (summary,) = library.summaries()
    assert (summary.has_audio, summary.timed) == (True, True)
    assert not fetched.parent.exists()
    assert tasks.late_faults == []


def test_only_what_was_to_be_stored_and_was_not_reported_counts(qtbot: QtBot) -> None:
    tasks, received = TaskRunner(), []
    fault = ExportFailed("disk.full", "There is no room left.")

    def fail() -> None:
        raise fault

    tasks.write(fail, received.append)
    qtbot.waitUntil(lambda: received == [fault])
    tasks.run(fail, received.append, received.append)
    tasks.run(lambda: 1 // 0, received.append, received.append, stores=True)
    tasks.run_after_writes(fail, received.append, received.append, stores=True)
    tasks.write(fail, received.append)
    tasks.shutdown()
    assert received == [fault]
    bug, *others = tasks.late_faults
    assert isinstance(bug, ListenError)
    assert isinstance(bug.__cause__, ZeroDivisionError)
    assert others == [fault, fault]


def test_a_fault_that_comes_too_late_is_logged_and_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    error_log = ErrorLog(tmp_path / "logs" / "listenapp.log")
    error_log.write_down([ExportFailed("disk.full", "There is no room left.", "Free some space.")])
    error_log.close()
    assert "There is no room left. Free some space." in capsys.readouterr().err
    assert "There is no room left. Free some space." in error_log.log.read_text("utf-8")


def test_the_real_window_logs_what_it_could_not_store(paths: Paths, story: Story) -> None:
    """Close the real window with a disk that becomes full at this moment."""
    program = """
import errno, sys
from PySide6.QtCore import QTimer
from listenapp import app
from listenapp.library import atomic_files
application = app.make_application()
def fill_disk(*arguments):
    raise OSError(errno.ENOSPC, "No space left on device")
def end():
    atomic_files.write_json = fill_disk
    window = next(widget for widget in application.topLevelWidgets() if hasattr(widget, "settings"))
    window.settings.choose(volume=0.5)  # the position may have been stored before the disk is full
application.aboutToQuit.connect(end)
raise SystemExit(app.run_window(story=sys.argv[1], stop_after=1.0))
"""
    id_ = Library(paths.library).add(story)
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LISTENAPP_HOME": str(paths.home)}
    command = [sys.executable, "-c", program, id_]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "There is not enough disk space" in done.stderr
    assert "Traceback" not in done.stderr
    assert "There is not enough disk space" in (locate(environ).logs / "listenapp.log").read_text("utf-8")
