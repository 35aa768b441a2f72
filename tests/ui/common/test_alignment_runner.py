"""Test that the window learns when an alignment process stands still, and can cancel it."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from listenapp.align import alignment_process
from listenapp.story.model import Story
from listenapp.ui.common.alignment_runner import AlignmentRunner


@pytest.fixture
def runner(qtbot: QtBot, story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AlignmentRunner]:
    """Return a runner of a new process, whose files do not exist."""
    monkeypatch.setattr(alignment_process, "_FRESH", 0.0)
    parent = QObject()
    made = AlignmentRunner(story, tmp_path / "no.mp3", tmp_path / "no-model", parent)
    yield made
    made.close()


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="Windows has no signal that stops a process")
def test_a_process_that_stands_still_is_told_and_can_be_cancelled(
    qtbot: QtBot, runner: AlignmentRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alignment_process, "_SILENT", 0.1)
    with qtbot.waitSignal(runner.stalled, timeout=2000):
        runner.start()
        pid = runner._process.pid
        assert pid is not None
        os.kill(pid, signal.SIGSTOP)
    with qtbot.waitSignal(runner.cancelled, timeout=2000):
        runner.cancel()
