"""Test how the window writes the text of a recording, and shows that it was made by a program."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from listenapp.align.models import installed
from listenapp.app import Desktop
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.story.alignment import Alignment
from listenapp.story.extra_names import TEXT_BY
from listenapp.story.model import Story
from listenapp.ui.importer.dropped_files import DroppedItems


def test_the_text_of_a_dropped_recording_is_written(
    qtbot: QtBot,
    desktop: Desktop,
    paths: Paths,
    sound: Path,
    story: Story,
    alignment: Alignment,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The aligner itself is tested elsewhere: here it gives a text and times."""
    monkeypatch.setattr(installed, "find", lambda _name, _places: sound.parent)
    window, job, given = desktop.window, desktop.controller.jobs._imports._job, []
    job._align = lambda *parts: given.append(parts)  # type: ignore[method-assign]
    window.drag_drop.handle(DroppedItems("", str(sound)))
    dialog = window.dialogs.import_dialog
    assert dialog.add_button.text() == "Write text"
    assert "mistakes" in dialog.note.text()
    qtbot.keyClick(dialog.source_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(given) == 1)
    assert given[0][0].title == "harbor"
    assert job.story is None

    job._use_written(replace(story, extras={TEXT_BY: "whisper"}))
    job._save(alignment)
    qtbot.waitUntil(lambda: window.is_reading)
    qtbot.waitUntil(lambda: "written from the recording" in window.message.text)
    assert "Edit text" in [b.text() for b in window.message.findChildren(QAbstractButton)]
    assert "auto-generated text" in desktop.window.notifications.about_story()
    (summary,) = Library(paths.library).summaries()
    assert "auto-generated text" in window.library.model.about(summary)


def test_a_text_that_is_being_written_is_not_stored_when_the_window_closes(
    qtbot: QtBot, desktop: Desktop, paths: Paths, sound: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installed, "find", lambda _name, _places: sound.parent)
    job = desktop.controller.jobs._imports._job
    job._align = lambda *_: setattr(job, "_runner", _Runner())  # type: ignore[method-assign]
    desktop.window.drag_drop.handle(DroppedItems("", str(sound)))
    desktop.window.dialogs.import_dialog.add_button.click()
    qtbot.waitUntil(lambda: job._runner is not None)
    desktop.close()
    assert Library(paths.library).summaries() == []


class _Runner:
    def close(self) -> None:
        """End nothing, like a runner whose process has ended."""

    def deleteLater(self) -> None:  # noqa: N802
        """Delete nothing."""
