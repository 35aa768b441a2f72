"""Test the pop-up that shows what runs and what waits."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.services.import_request import ImportRequest
from listenapp.ui.importer.queue_popup import QueuePopup


def names(popup: QueuePopup) -> list[str]:
    return [row.findChildren(QLabel)[0].text() for row in popup.rows]


def test_what_runs_and_waits_is_shown_and_cancelled_one_by_one(
    qtbot: QtBot, desktop: Desktop, paths: Paths, tmp_path: Path
) -> None:
    window, jobs = desktop.window, desktop.controller.jobs
    assert not window.top.queue_button.isVisible()
    jobs.scan([str(tmp_path)])  # nothing else begins until its result is delivered
    for name in ("boats", "<b>cars</b>", "dogs"):
        jobs.add(ImportRequest(pasted=f"A story of {name}."))
    window.top.queue_button.click()
    popup = window.dialogs.queue
    assert names(popup) == ["A story of boats.", "A story of <b>cars</b>.", "A story of dogs."]
    assert [row.state.text() for row in popup.rows] == ["Waiting"] * 3
    assert popup.rows[0].cancel_button.hasFocus()
    assert popup.rows[0].cancel_button.accessibleName() == "Cancel “A story of boats.”"

    qtbot.keyClick(popup.rows[0].cancel_button, Qt.Key.Key_Space)
    assert len(popup.rows) == 2
    assert popup.rows[0].cancel_button.hasFocus()
    popup.rows[0].cancel_button.click()
    qtbot.waitUntil(lambda: not jobs.entries)
    assert [summary.title for summary in Library(paths.library).summaries()] == ["A story of dogs."]
    assert not popup.isVisible(), "nothing is left to show"
    assert not window.top.queue_button.isVisible()


def test_all_is_cancelled_at_once(qtbot: QtBot, desktop: Desktop, paths: Paths, tmp_path: Path) -> None:
    jobs = desktop.controller.jobs
    jobs.scan([str(tmp_path)])
    for name in ("boats", "dogs"):
        jobs.add(ImportRequest(pasted=f"A story of {name}."))
    desktop.window.dialogs.open_queue(desktop.window.top.queue_button)
    desktop.window.dialogs.queue.cancel_all.click()
    assert jobs.entries == []
    qtbot.waitUntil(lambda: not jobs.busy)
    assert Library(paths.library).summaries() == []
