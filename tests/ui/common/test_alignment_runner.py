"""Test that the window learns when an alignment process stands still, and can cancel it."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from listenapp.align import alignment_process
from listenapp.story.model import Story
from listenapp.ui.common.alignment_runner import AlignmentRunner


def test_a_process_that_stands_still_is_told_and_can_be_cancelled(
    qtbot: QtBot, story: Story, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alignment_process, "_SILENT", 0.1)
    runner = AlignmentRunner(story, tmp_path / "no.mp3", tmp_path / "no-model")
    with qtbot.waitSignal(runner.stalled, timeout=2000):
        runner.start()
        pid = runner._job.pid
        assert pid is not None
        os.kill(pid, signal.SIGSTOP)
    with qtbot.waitSignal(runner.cancelled, timeout=2000):
        runner.cancel()
    runner.close()
