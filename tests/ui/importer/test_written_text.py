"""Test how the window writes the text of a recording, and shows that it was made by a program."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from playing import run
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from simulated_output import SimulatedOutput

from listenapp.align.alignment_messages import UnwrittenStory
from listenapp.align.models import installed
from listenapp.app import Desktop
from listenapp.errors import AlignmentFailed
from listenapp.library.paths import Paths
from listenapp.library.store import Library
from listenapp.story.alignment import Alignment
from listenapp.story.model import Story
from listenapp.story.story_extras import TEXT_BY
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
    window, job, given = desktop.window, desktop.controller.jobs._imports._job, list[tuple[object, ...]]()

    def align(*parts: object) -> None:
        given.append(parts)
        job._runner = _Runner()  # type: ignore[assignment]

    job._align = align  # type: ignore[method-assign]
    window.drag_drop.handle(DroppedItems("", str(sound)))
    dialog = window.dialogs.import_dialog
    assert dialog.add_button.text() == "Write text"
    assert "mistakes" in dialog.note.text()
    qtbot.keyClick(dialog.source_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(given) == 1)
    assert isinstance(given[0][0], UnwrittenStory)
    assert given[0][0].title == "harbor"
    assert job.story is not None
    assert job.story.text == "harbor"
    assert window.is_reading, "it can be heard while its text is being written"
    assert not dialog.isVisible()

    written = replace(story, title="harbor", source=str(sound), extras={TEXT_BY: "whisper"})
    job._use_draft(written, alignment)
    job._use_written(written)
    job._save(alignment)
    qtbot.waitUntil(lambda: window.is_reading)
    qtbot.waitUntil(lambda: "written from the recording" in window.message.text)
    assert "Edit text" in [b.text() for b in window.message.findChildren(QAbstractButton)]
    assert "auto-generated text" in desktop.window.notifications.about_story()
    (summary,) = Library(paths.library).summaries()
    assert "auto-generated text" in window.library.model.about(summary)


def test_a_recording_is_heard_while_its_text_is_written(
    qtbot: QtBot,
    desktop: Desktop,
    card: SimulatedOutput,
    sound: Path,
    story: Story,
    alignment: Alignment,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(installed, "find", lambda _name, _places: sound.parent)
    window, playback, job = desktop.window, desktop.playback, desktop.controller.jobs._imports._job
    job._align = lambda *_: setattr(job, "_runner", _Runner())  # type: ignore[method-assign]
    window.drag_drop.handle(DroppedItems("", str(sound)))
    window.dialogs.import_dialog.add_button.click()
    qtbot.waitUntil(lambda: window.is_reading and playback.ready and playback.partial_audio is None, timeout=30_000)
    playback.play()
    run(desktop, card, 1.0)
    assert playback.story_time > 0.5
    draft = replace(story, title="harbor", source=str(sound))
    job._use_draft(draft, alignment)
    assert window.reading.transcript.story is draft
    assert playback.playing, "another draft does not interrupt the voice"
    run(desktop, card, 0.5)
    assert window.reading.transcript.highlight_layer.word is not None
    desktop.controller.current.use_draft(replace(draft, title="another"), alignment)
    assert window.reading.transcript.story is draft, "the draft of another recording"
    job._fail(AlignmentFailed("align.no_speech", "No speech.", "Choose another recording.", file="harbor.wav"))
    assert not window.is_reading
    assert not playback.playing


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
