"""Test a learner's whole way with the real model in the real window.

Add the sample, play it, replay a glossary word, and open the story again without another alignment.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from listenapp.app import Desktop, ScriptedPlayback, build, make_application
from listenapp.library.paths import Paths, locate
from listenapp.library.store import Library
from listenapp.playback.portaudio_output import open_output
from listenapp.story.alignment import TimingStatus

MINUTES = 90_000  # milliseconds that an alignment may take on a slow and busy machine

pytestmark = [
    pytest.mark.model,
    pytest.mark.slow,
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return locate({"LISTENAPP_HOME": str(tmp_path / "home")})


@pytest.fixture
def desktop(qtbot: QtBot, paths: Paths) -> Iterator[Desktop]:
    made = _open(qtbot, paths)
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or the next window's style would apply to it


def _open(qtbot: QtBot, paths: Paths) -> Desktop:
    made = build(make_application(), paths, lambda _device: open_output("null"))
    with qtbot.waitExposed(made.window):
        made.window.show()
    return made


def _press(qtbot: QtBot, desktop: Desktop, text: str) -> None:
    button = next(b for b in desktop.window.findChildren(QAbstractButton) if b.text() == text and b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_from_the_sample_to_the_second_visit(  # noqa: PLR0915 - one journey from start to end
    qtbot: QtBot, desktop: Desktop, paths: Paths, tmp_path: Path
) -> None:
    window, playback = desktop.window, desktop.playback
    follower = ScriptedPlayback(desktop, tmp_path / "trace.jsonl", quit_at_end=False, picture=tmp_path / "picture.png")

    qtbot.waitUntil(window.library.empty_library.isVisible)
    received: list[str] = []
    desktop.controller.jobs.progress.connect(lambda text, _fraction: received.append(text))
    _press(qtbot, desktop, "Open the sample story")
    qtbot.waitUntil(lambda: window.is_reading, timeout=MINUTES)
    qtbot.waitUntil(lambda: not desktop.controller.jobs.busy, timeout=MINUTES)
    assert any("%" in text for text in received)
    alignment = playback.alignment
    assert alignment is not None
    read_aloud = [t for t in alignment.words if t.status is not TimingStatus.NOT_SPOKEN]
    assert len(read_aloud) > 300
    assert all(t.start is not None for t in read_aloud)

    qtbot.waitUntil(lambda: playback.ready)
    qtbot.keyClick(window.reading.transcript, Qt.Key.Key_Space)
    qtbot.waitUntil((tmp_path / "picture.png").exists, timeout=30_000)
    qtbot.keyClick(window.reading.transcript, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not playback.playing)
    lines = [json.loads(line) for line in (tmp_path / "trace.jsonl").read_text("utf-8").splitlines()]
    highlighted = [line["word"] for line in lines if line["event"] == "word"]
    assert len(highlighted) >= 20
    assert highlighted == sorted(highlighted)
    late = [line["story_time"] - alignment.words[line["word"]].start for line in lines if line["event"] == "word"]
    assert sorted(late)[len(late) // 2] < 0.1

    panel = window.reading.glossary
    qtbot.waitUntil(lambda: panel.model.row(0).count is not None)
    entry = next(i for i in range(panel.model.rowCount()) if (panel.model.row(i).count or 0) >= 1)
    left_at = playback.story_time
    replayed: list[int] = []
    playback.tracker.position_changed.connect(lambda _word, sentence: replayed.append(sentence))
    window.reading.replays.start(entry)
    qtbot.waitUntil(lambda: window.reading.replays.on)
    qtbot.waitUntil(lambda: not window.reading.replays.on, timeout=60_000)
    assert playback.story_time == pytest.approx(left_at, abs=0.05)
    story = desktop.controller.current.story
    assert story is not None
    assert any(story.sentence_text(s) for s in replayed if s is not None)

    follower.close()
    [summary] = Library(paths.library).summaries()
    assert summary.timed
    desktop.close()

    again = _open(qtbot, paths)
    try:
        started: list[str] = []
        again.controller.jobs.progress.connect(lambda text, _fraction: started.append(text))
        qtbot.waitUntil(lambda: again.window.library.model.rowCount() == 1)
        qtbot.keyClick(again.window.library.list, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: again.playback.ready)
        stored = again.playback.alignment
        assert stored is not None
        assert [t.start for t in stored.words] == pytest.approx([t.start for t in alignment.words], abs=1e-3)
        assert again.playback.story_time == pytest.approx(left_at, abs=0.1)
        assert started == []
    finally:
        again.close()


def test_cancelling_leaves_nothing(qtbot: QtBot, desktop: Desktop, paths: Paths) -> None:
    window = desktop.window
    qtbot.waitUntil(window.library.empty_library.isVisible)
    progress = desktop.controller.jobs.progress
    with qtbot.waitSignal(progress, timeout=MINUTES, check_params_cb=lambda text, _fraction: "%" in text):
        _press(qtbot, desktop, "Open the sample story")
    desktop.controller.jobs.cancel()
    qtbot.waitUntil(lambda: not desktop.controller.jobs.busy, timeout=2000)
    assert not window.is_reading
    assert Library(paths.library).summaries() == []


def test_the_narration_of_another_story_is_refused(
    qtbot: QtBot, desktop: Desktop, paths: Paths, tmp_path: Path, short_sample: tuple[Path, Path]
) -> None:
    narration = shutil.copy(short_sample[1], tmp_path / "narration.wav")
    text = tmp_path / "other.txt"
    text.write_text("A recipe\n\n" + "Peel nine onions and fry them gently in butter until golden. " * 30, "utf-8")
    window = desktop.window
    window.dialogs.import_dialog.open_with(str(text), str(narration))
    qtbot.mouseClick(window.dialogs.import_dialog.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: window.message.isVisible() or "narration.wav" in window.dialogs.import_dialog.note.text(),
        timeout=MINUTES,
    )
    shown = window.message.text + window.dialogs.import_dialog.note.text()
    assert "narration.wav" in shown
    assert not window.is_reading
    assert Library(paths.library).summaries() == []


def test_closing_while_timing_loses_nothing(
    qtbot: QtBot, desktop: Desktop, paths: Paths, minute_sample: tuple[Path, Path]
) -> None:
    desktop.window.dialogs.import_dialog.open_with(*map(str, minute_sample))
    qtbot.mouseClick(desktop.window.dialogs.import_dialog.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desktop.window.is_reading, timeout=MINUTES)
    assert desktop.controller.jobs.busy
    desktop.close()
    [summary] = Library(paths.library).summaries()
    assert summary.has_audio
    assert not summary.timed

    again = _open(qtbot, paths)
    try:
        again.controller.open(summary.id)
        qtbot.waitUntil(lambda: again.window.is_reading and again.window.message.isVisible())
        _press(qtbot, again, "Time story")
        qtbot.waitUntil(lambda: Library(paths.library).summaries()[0].timed, timeout=MINUTES)
        qtbot.waitUntil(lambda: not again.controller.jobs.busy)
        assert again.playback.alignment is not None
        assert again.playback.alignment.recognizer
    finally:
        again.close()
